import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import { growthElasticity } from '../../../src/poverty/index.js';
import { figure, problemsOf } from '../figures.js';

const of = (from: string | number, to: string | number, growthPercent: string | number) =>
  growthElasticity({
    subject: 'Ghana',
    baseline: { ratePercent: from },
    current: { ratePercent: to },
    growthPercent,
  });

describe('Ghana: 40.5% to 34.5% with 14% of growth', () => {
  test('four definitions, four figures', () => {
    expect(of('40.5', '34.5', 14)).toMatchObject({
      percentElasticity: figure('-1.058201058201058201058201058201058', 'percent/percent'),
      logElasticity: figure('-1.223725684294371979344323995912918', 'percent/percent'),
      midpointElasticity: figure('-1.222857142857142857142857142857143', 'percent/percent'),
      semiElasticity: figure('-0.4285714285714285714285714285714286', 'percentagePoint/percent'),
      warnings: [],
    });
    expect(explain(of('40.5', '34.5', 14), 'en')).toBe(
      'Ghana: the rate went from 40.5% to 34.5% as mean income rose by 14%: elasticity −1.06 (percent), −1.22 (log), −1.22 (midpoint); for each 1% of growth the rate fell by 0.43 percentage points (semi-elasticity).',
    );
    expect(explain(of('40.5', '34.5', -14), 'vi')).toContain(
      'khi thu nhập bình quân giảm 14%: hệ số co giãn theo phần trăm 1,06, theo lô-ga-rít',
    );
    expect(explain(of(0, 10, 5), 'vi')).toContain(
      'thu nhập bình quân cứ tăng 1% thì tỷ lệ nghèo tăng 2 điểm phần trăm (bán co giãn)',
    );
  });

  test('no growth, no elasticity', () => {
    const none = of('40', '30', 0);
    expect(
      Object.values(none).filter((one) => (one as { code?: string }).code === 'zero-growth'),
    ).toHaveLength(4);
    expect(none.warnings).toEqual([]);
    expect(explain(none, 'vi')).toContain('hệ số co giãn của nghèo theo tăng trưởng: không xác định');
  });

  test('rates of zero', () => {
    expect(of(0, 10, 5)).toMatchObject({
      percentElasticity: { code: 'zero-baseline' },
      logElasticity: { code: 'zero-baseline' },
      midpointElasticity: { code: 'zero-baseline' },
      semiElasticity: figure('2', 'percentagePoint/percent'),
    });
    expect(of(10, 0, 5)).toMatchObject({
      percentElasticity: figure('-20', 'percent/percent'),
      logElasticity: { code: 'not-positive' },
      midpointElasticity: { kind: 'quantity' },
    });
  });

  test('under 1% it is unstable', () => {
    expect(
      ['0.99', '-0.99', 1, -1].map((growth) => of(20, 19, growth).warnings.map(({ code }) => code)),
    ).toEqual([['small-growth'], ['small-growth'], [], []]);
  });

  test('bad input', () => {
    expect(problemsOf(() => of(101, -1, -100))).toEqual([
      ['too-large', 'baseline.ratePercent'],
      ['too-small', 'current.ratePercent'],
      ['contradiction', 'growthPercent'],
    ]);
    expect(problemsOf(() => of(1, 1, -101))).toEqual([['too-small', 'growthPercent']]);
  });
});

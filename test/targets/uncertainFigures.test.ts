import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantity, range } from '../../src/foundation/internal.js';
import { targetGap, type LevelTarget } from '../../src/targets/internal.js';

const ceiling: LevelTarget = {
  kind: 'level',
  unit: 'percent',
  direction: 'at-most',
  baseline: { value: '25.0', year: 2021 },
  target: { value: quantity('10', 'percent'), year: 2025 },
};
const found = (target: LevelTarget, value: string) =>
  targetGap(target, [{ year: 2023, value }], { date: '2024-01-15' });

describe('what may be missing', () => {
  const within: LevelTarget = {
    kind: 'level',
    unit: 'household',
    direction: 'between',
    target: { from: 30, to: 40, year: 2025 },
  };

  test('of a range is least in its middle', () => {
    const gapOf = (lower: string, upper: string) =>
      targetGap(within, [{ year: 2023, value: range({ lower, upper }, 'household') }], { date: '2024-01-15' })
        .gapRange;
    expect(gapOf('25', '45')).toEqual(range({ lower: '-5', upper: '5' }, 'household'));
    expect(gapOf('31', '34')).toEqual(range({ lower: '-4', upper: '-1' }, 'household'));
    expect(gapOf('25', '34')).toEqual(range({ lower: '-4', upper: '5' }, 'household'));
    expect(gapOf('35', '45')).toEqual(range({ lower: '-5', upper: '5' }, 'household'));
  });

  test('holds what is missing of every figure that there may be', () => {
    const number = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 100 }), (one, other, share) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other) + 1];
        const inside = lower + Math.round(((upper - lower) * share) / 100);
        const { gapRange } = targetGap(
          within,
          [{ year: 2023, value: range({ lower: String(lower), upper: String(upper) }, 'household') }],
          { date: '2024-01-15' },
        );
        const lack = Math.max(30 - inside, inside - 40);
        expect(Number(gapRange?.lower)).toBeLessThanOrEqual(lack);
        expect(Number(gapRange?.upper)).toBeGreaterThanOrEqual(lack);
      }),
    );
  });
});

describe('what the pace may be', () => {
  test('is told where one of the two figures is rounded', () => {
    // (25 − 17.5 ± 0.05) ÷ 15 in half of the time.
    expect(
      found({ ...ceiling, baseline: { value: quantity('25', 'percent'), year: 2021 } }, '17.5'),
    ).toMatchObject({
      rateRatioRange: {
        unit: 'times',
        lower: expect.stringMatching(/^0\.993/),
        upper: expect.stringMatching(/^1\.006/),
      },
    });
  });

  test('is not told where the baseline has no year, or may have met the target already', () => {
    expect(found({ ...ceiling, baseline: { value: '25.0' } }, '17.5')).not.toHaveProperty('rateRatioRange');
    // Nor where it is of the same year.
    expect(found({ ...ceiling, baseline: { value: '25.0', year: 2023 } }, '17.5')).not.toHaveProperty(
      'rateRatioRange',
    );
    // From 9.95 to 10.05.
    expect(found({ ...ceiling, baseline: { value: '10.0', year: 2021 } }, '9.8')).not.toHaveProperty(
      'rateRatioRange',
    );
    const since = (lower: string) =>
      targetGap(
        { ...ceiling, baseline: { year: 2021 } },
        [
          { year: 2021, value: range({ lower, upper: '12' }, 'percent') },
          { year: 2023, value: '9.8' },
        ],
        { date: '2024-01-15' },
      );
    expect(since('10')).not.toHaveProperty('rateRatioRange');
    expect(since('10.5')).toHaveProperty('rateRatioRange');
  });
});

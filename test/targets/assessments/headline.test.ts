import { describe, expect, it, test } from 'vitest';
import { Decimal, explain, isRefusal } from '../../../src/foundation/index.js';
import { compareAssessments, type AssessmentMethodId } from '../../../src/targets/internal.js';

/** A poor rate, lower is better, baseline 2015, latest 2022, target in 2030. */
const compared = (baseline: number, current: number, target = 14) =>
  compareAssessments({
    subject: { vi: 'tỉnh A', en: 'Province A' },
    indicatorName: { vi: 'tỷ lệ hộ nghèo', en: 'poor rate' },
    unit: 'percent',
    direction: 'at-most',
    observations: [
      { year: 2015, value: baseline },
      { year: 2022, value: current },
    ],
    target: { value: target, year: 2030 },
    compatible: true,
  });

type Compared = ReturnType<typeof compared>;

const short = (figure: unknown, decimals: number) =>
  isRefusal(figure)
    ? figure.code
    : figure && new Decimal((figure as { value: string }).value).toFixed(decimals);

/** Ratio, class and score of a method. */
function rowOf({ assessments }: Compared, id: AssessmentMethodId): string {
  const { rateRatio, progressClass, progressScore } = assessments.find(({ method }) => method.id === id)!;
  const named = progressClass && (isRefusal(progressClass) ? progressClass.code : progressClass.code);
  return [short(rateRatio, 3), named, short(progressScore, 2)].filter((part) => part !== undefined).join(' ');
}

const paceOf = ({ pace }: Compared) => (isRefusal(pace) ? pace.code : short(pace.linear.rateRatio, 3));

const cases = {
  A: compared(28, 20),
  B: compared(28, 24),
  C: compared(28, 27),
  D: compared(28, 29),
  E: compared(20, 10, 0),
};

describe('trusted systems disagree on the same data', () => {
  test.each([
    ['A', '1.039 significant-progress', '1.039 substantial-progress 3.14', '1.039 on-track'],
    ['B', '0.482 insufficient-progress', '0.482 limited-progress -0.49', '0.482 limited-or-no-progress'],
    ['C', '0.115 insufficient-progress', '0.115 limited-progress -2.02', '0.115 limited-or-no-progress'],
    ['D', '-0.111 movement-away', '-0.111 deterioration -2.96', '-0.111 deterioration'],
    ['E', 'zero-target zero-target', '0.195 limited-progress -1.69', '0.094 limited-or-no-progress'],
  ] as const)('%s by compound rates', (name, eurostat, openSdg, unsd2022) => {
    expect(rowOf(cases[name], 'eurostat')).toBe(eurostat);
    expect(rowOf(cases[name], 'open-sdg')).toBe(openSdg);
    expect(rowOf(cases[name], 'unsd-2022')).toBe(unsd2022);
  });

  test.each([
    ['A', '1.027 on-track-or-met 3.00', '1.224', '5.71'],
    ['B', '0.563 fair-progress 2.00', '0.612', '2.86'],
    ['C', '0.150 fair-progress 2.00', '0.153', '0.71'],
    ['D', '-0.156 stagnation-or-regression 1.00', '-0.153', '-0.71'],
    ['E', '0.774 fair-progress 2.00', '1.071', '5.00'],
  ] as const)('%s by distances', (name, unsd2023, pace, escap) => {
    expect(rowOf(cases[name], 'unsd-2023')).toBe(unsd2023);
    expect(paceOf(cases[name])).toBe(pace);
    expect(rowOf(cases[name], 'escap-csi')).toBe(escap);
  });
});

/** Whose verdicts differ, and why, by code. */
const differing = ({ disagreements }: Compared) =>
  disagreements.map(
    ({ judges, causes }) => `${judges.join(' / ')}: ${causes.map(({ code }) => code).join(', ')}`,
  );

describe('why they differ', () => {
  it('finds all targets out of sight of fixed rates', () => {
    expect(differing(cases.A)).toEqual([
      'eurostat / istat: yardstick',
      'open-sdg / istat: yardstick',
      'unsd-2022 / istat: yardstick',
      'unsd-2023 / istat: yardstick',
      'istat / linear-pace: yardstick, trend-shape',
    ]);
  });

  it('reads each figure by the bounds of each', () => {
    expect(differing(cases.B)).toEqual([
      'eurostat / unsd-2023: class-bounds',
      'eurostat / istat: yardstick',
      'open-sdg / unsd-2023: class-bounds',
      'open-sdg / istat: yardstick',
      'unsd-2022 / unsd-2023: yardstick, class-bounds',
      'unsd-2022 / istat: yardstick',
    ]);
    expect(differing(cases.C)).toContain('unsd-2022 / unsd-2023: class-bounds');
    expect(differing(cases.E)).toContain('unsd-2022 / unsd-2023: yardstick');
    expect(cases.A.disagreements[0]?.causes[0]?.text.en).toBe(
      'Eurostat compares with the rate required, while ISTAT compares with fixed rates and looks at no target',
    );
  });

  it('tells a compound way from a straight one', () => {
    expect(
      cases.B.onLinearPath.map(({ methodId, progressClass }) => [
        methodId,
        isRefusal(progressClass) || progressClass.code,
      ]),
    ).toEqual([
      ['eurostat', 'moderate-progress'],
      ['open-sdg', 'moderate-progress'],
      ['unsd-2022', 'fair-progress'],
      ['unsd-2023', 'fair-progress'],
    ]);
    expect(differing(cases.E)).toContain('unsd-2022 / linear-pace: trend-shape');
    expect(differing(cases.E)).toContain('open-sdg / linear-pace: trend-shape, zero-replaced');
    expect(differing(cases.D)).toEqual([]);
  });

  it('says which methods do not apply', () => {
    expect(cases.A.leftOut.map(({ method, refusal }) => [method.id, refusal.missing])).toEqual([
      ['sdsn-trend', ['best', 'worst', 'greenThreshold']],
      ['oecd-distance', ['standardDeviation']],
    ]);
    expect(rowOf(cases.A, 'destatis-dns')).toBe('too-few-observations');
  });

  it('tells it in both languages', () => {
    expect(explain(cases.B, 'en')).toContain('Province A, poor rate, the methods differ.');
    expect(explain(cases.B, 'vi')).toContain(
      'Tỉnh A, tỷ lệ hộ nghèo, các phương pháp cho kết luận khác nhau.',
    );
    expect(explain(cases.B, 'en').split('\n')).toContain(
      '  Eurostat differs from ISTAT: Eurostat compares with the rate required, while ISTAT compares with fixed rates and looks at no target.',
    );
    expect(explain(cases.B, 'vi').split('\n')).toContain(
      '  Eurostat khác ISTAT: Eurostat so với tốc độ cần đạt, còn ISTAT so với các tốc độ cố định, không xét mục tiêu.',
    );
    expect(explain(cases.D, 'en')).toContain('the methods do not contradict one another.');
    expect(explain(cases.A, 'en')).toContain(
      'does not apply: it needs the standard deviation across countries.',
    );
  });
});

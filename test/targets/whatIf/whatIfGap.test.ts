import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../../src/foundation/index.js';
import { povertyTrend } from '../../../src/poverty/index.js';
import {
  targetGap,
  whatIfGap,
  type GapChange,
  type Target,
  type TargetObservation,
} from '../../../src/targets/internal.js';
import { tries } from '../../fixtures/tries.js';

const rate: Target = {
  kind: 'level',
  subject: 'Lào Cai',
  unit: 'percent',
  direction: 'at-most',
  baseline: { value: '25', year: 2021 },
  target: { value: '10', year: 2025 },
};
const observations = [
  { year: 2023, value: '18' },
  { year: 2024, value: '15' },
];
const options = { date: '2025-01-15' };
const otherwise = (change: GapChange) => whatIfGap(rate, observations, options, change);

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
};

describe('another gap beside the old one', () => {
  it('with another threshold', () => {
    const { before, after, changedInputs, changedFigures, subject } = otherwise({
      target: { target: { value: '15', year: 2025 } },
    });
    expect(before).toEqual(targetGap(rate, observations, options));
    expect(after).toEqual(
      targetGap({ ...rate, target: { value: '15', year: 2025 } } as Target, observations, options),
    );
    expect(subject).toBe('Lào Cai');
    expect(changedInputs).toEqual(['target.target.value']);
    expect([before.status, after.status]).toEqual(['behind', 'met']);
    const of = (member: string) => changedFigures.find((one) => one.member === member);
    expect(of('status')).toEqual({ member: 'status', before: 'behind', after: 'met' });
    expect(of('target')?.difference).toEqual({ kind: 'quantity', value: '5', unit: 'percentagePoint' });
    expect(of('gap')?.difference).toEqual({ kind: 'quantity', value: '-5', unit: 'percentagePoint' });
    expect(of('current')).toBeUndefined();
  });

  it('with another deadline', () => {
    const { changedInputs, after, changedFigures } = otherwise({
      target: { target: { value: '10', year: 2027 } },
    });
    expect(changedInputs).toEqual(['target.target.year']);
    expect(after.status).toBe('on-pace');
    expect(changedFigures.find(({ member }) => member === 'targetYear')).toEqual({
      member: 'targetYear',
      before: '2025',
      after: '2027',
    });
    expect(explain(otherwise({ target: { target: { value: '10', year: 2027 } } }), 'en')).toContain(
      'Year of the target: from 2025 to 2027.',
    );
    // 5 points in three years instead of in one.
    expect(changedFigures.find(({ member }) => member === 'linear.neededRate')).toMatchObject({
      before: { value: '-5' },
      after: { unit: 'percentagePoint/year' },
    });
  });

  it('tells no difference of figures in other units', () => {
    const { changedFigures } = otherwise({ target: { unit: 'household' } as never });
    const gap = changedFigures.find(({ member }) => member === 'gap');
    expect(gap).toMatchObject({ before: { unit: 'percentagePoint' }, after: { unit: 'household' } });
    expect(gap).not.toHaveProperty('difference');
  });

  it('with another figure, and one of another year', () => {
    const corrected = otherwise({ observations: [{ year: 2024, value: '12' }] });
    expect(corrected.changedInputs).toEqual(['observations.2024.value']);
    expect(corrected.after).toEqual(
      targetGap(rate, [observations[0]!, { year: 2024, value: '12' }], options),
    );
    const earlier = otherwise({ observations: [{ year: 2022, value: '22' }] });
    expect(earlier.changedInputs).toEqual(['observations.2022']);
    expect(earlier.changedFigures).toEqual([]);
  });

  it('with another day, and another region', () => {
    expect(otherwise({ date: '2026-01-15' })).toMatchObject({
      changedInputs: ['date'],
      after: { status: 'undetermined' },
    });
    const table = { ...rate, table: [{ regions: ['north'], target: { value: '15', year: 2025 } }] } as Target;
    const { changedInputs, after } = whatIfGap(table, observations, options, { region: 'north' });
    expect(changedInputs).toEqual(['region']);
    expect(after).toMatchObject({ status: 'met', region: 'north' });
  });

  it('says it in words, and where nothing changes', () => {
    const told = otherwise({ target: { target: { value: '15', year: 2025 } } });
    expect(explain(told, 'en')).toContain('Lào Cai: the result changes.');
    expect(explain(told, 'en')).toContain('Outcome: from not met, behind to met.');
    expect(explain(told, 'en')).toContain('Target: from 10% to 15%.');
    expect(explain(told, 'vi')).toContain('Mục tiêu: từ 10% thành 15%.');
    expect(explain(otherwise({}), 'vi')).toContain('kết quả không thay đổi');
    expect(otherwise({})).toMatchObject({ changedInputs: [], changedFigures: [] });
  });

  describe('in Vietnamese that can be printed', () => {
    const linesOf = (target: Target, found: readonly TargetObservation[], change: GapChange) =>
      explain(whatIfGap(target, found, options, change), 'vi')
        .split('\n')
        .slice(1);

    it('tells a year as a year, a pace as a fall or a rise, and what is met as met', () => {
      expect(linesOf(rate, observations, { observations: [{ year: 2024, value: '9' }] })).toEqual([
        '  Kết luận: từ chưa đạt, chậm tiến độ thành đạt.',
        '  Hiện tại: từ 15% thành 9%.',
        '  Còn thiếu: từ 5 điểm phần trăm thành đã đạt, chênh lệch 1 điểm phần trăm.',
        '  Đã thực hiện: từ 66,67% thành 106,67%.',
        '  Tiến độ so với mức cần thiết: từ 0,89 lần thành 1,42 lần.',
        '  Cần mỗi năm từ nay: từ giảm 5 điểm phần trăm/năm thành 0 điểm phần trăm/năm.',
        '  Dự kiến vào năm của mục tiêu: từ 11,67% thành 3,67%.',
        // By the end of 2025.5 is in 2026.
        '  Năm dự kiến đạt: từ 2026 thành 2024.',
      ]);
      const rising: Target = {
        kind: 'level',
        unit: 'commune',
        direction: 'at-least',
        baseline: { value: 38, year: 2021 },
        target: { value: 54, year: 2025 },
      };
      expect(
        linesOf(rising, [{ year: 2023, value: 44 }], { target: { target: { value: 54, year: 2027 } } }),
      ).toContain('  Cần mỗi năm từ nay: từ tăng 5 xã/năm thành tăng 2,5 xã/năm.');
    });

    it('tells a yearly change without a sign, its range too', () => {
      const falling: Target = { kind: 'yearly-change', target: { from: '-4', to: '-5', year: 2025 } };
      const change = { target: { from: '-2', to: '-3.5', year: 2025 } };
      expect(linesOf(falling, [{ year: 2024, change: '-3' }], { target: change as never })).toEqual([
        '  Kết luận: từ chưa đạt, chậm tiến độ thành đạt.',
        '  Mục tiêu: từ giảm 4 – 5 điểm phần trăm/năm thành giảm 2 – 3,5 điểm phần trăm/năm.',
        '  Còn thiếu: từ 1 điểm phần trăm/năm thành đã đạt, chênh lệch 1 điểm phần trăm/năm.',
        '  So với mục tiêu: từ 75% thành 150%.',
      ]);
      expect(
        linesOf(falling, [{ year: 2024, change: '-3' }], { observations: [{ year: 2024, change: '0.5' }] }),
      ).toContain('  Hiện tại: từ giảm 3 điểm phần trăm/năm thành tăng 0,5 điểm phần trăm/năm.');
    });

    it('does not take a level for a change, nor the inside of a range for what is passed', () => {
      const income: Target = {
        kind: 'level',
        unit: 'millionVND/person',
        direction: 'between',
        target: { from: 30, to: 40, year: 2025 },
      };
      expect(
        linesOf(income, [{ year: 2024, value: 20 }], { observations: [{ year: 2024, value: 35 }] }),
      ).toEqual([
        '  Kết luận: từ chưa đủ số liệu để kết luận thành đạt.',
        '  Hiện tại: từ 20 triệu đồng/người thành 35 triệu đồng/người.',
        '  Còn thiếu: từ 10 triệu đồng/người thành đã đạt, chênh lệch 5 triệu đồng/người.',
        '  Cần mỗi năm từ nay: từ tăng 10 triệu đồng/người thành 0 đồng/người.',
      ]);
    });
  });

  it('replaces a trend whole, and takes one as it is', () => {
    const trend = povertyTrend({
      measure: 'poor',
      standard: 'vn-2022',
      observations: [
        { year: 2023, ratePercent: '18' },
        { year: 2024, ratePercent: '15' },
      ],
    });
    const nobody = JSON.parse(JSON.stringify({ ...rate, subject: undefined })) as Target;
    const kept = whatIfGap(nobody, trend, options, { date: '2025-02-01' });
    expect(kept).not.toHaveProperty('subject');
    expect(kept.changedInputs).toEqual(['date']);
    expect(explain(kept, 'en')).toContain('The result does not change.');
    const { changedInputs, after } = whatIfGap(nobody, trend, options, {
      observations: [{ year: 2024, value: 9 }],
    });
    expect(after.status).toBe('met');
    expect(changedInputs[0]).toMatch(/^observations/);
  });

  it('tells a refusal by its reason', () => {
    const { changedFigures } = otherwise({ date: '2026-01-15' });
    const needed = changedFigures.find(({ member }) => member === 'linear.neededRate');
    expect(needed).toBeUndefined();
    const never = otherwise({ observations: [{ year: 2024, value: '26' }] });
    expect(never.changedFigures.find(({ member }) => member === 'linear.projectedYear')).toMatchObject({
      after: { code: 'target-not-approached' },
    });
    const again = whatIfGap(rate, [{ year: 2024, value: '26' }], options, { observations });
    expect(explain(again, 'en')).toMatch(/Year in which it is expected: from [a-z].* to 2/);
    expect(explain(never, 'en')).toMatch(/Year in which it is expected: from .* to .*[a-z]/);
  });

  it('finds the same as two gaps', () => {
    const figure = fc.integer({ min: 0, max: 100 }).map(String);
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 2024, max: 2030 }), (value, found, year) => {
        const change = { target: { target: { value, year } }, observations: [{ year: 2024, value: found }] };
        const { before, after, changedFigures } = otherwise(change);
        const gap = changedFigures.find(({ member }) => member === 'gap');
        const of = ({ gap: given }: typeof before) => Number('value' in given ? given.value : NaN);
        expect(Number(gap?.difference?.value ?? 0)).toBeCloseTo(of(after) - of(before), 8);
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('bad changes', () => {
  it.each([
    [undefined, ['change missing']],
    [{ target: 1 }, ['change.target wrong-type']],
    [{ figures: 1 }, ['change.figures unknown-key']],
    [{ observations: [{ value: 1 }] }, ['change.observations.0.year missing']],
    [{ date: 'x' }, ['change.date bad-format']],
    [{ target: { unit: 'colour' } }, ['target.unit bad-format']],
    [{ observations: [{ year: 2024, value: 'x' }] }, ['observations.1.value bad-format']],
  ])('%j', (change, problems) => {
    expect(problemsOf(() => otherwise(change as never))).toEqual(problems);
  });
});

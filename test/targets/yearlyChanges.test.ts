import { describe, expect, test } from 'vitest';
import type { FigureInput } from '../../src/foundation/index.js';
import {
  targetGap,
  type GroupChange,
  type TargetObservation,
  type YearlyChangeTarget,
} from '../../src/targets/internal.js';
import { shown, told } from './shown.js';

interface Change {
  readonly value?: FigureInput;
}

/** A yearly change with what was found of it, and of its groups, in 2023. */
const yearlyChange = ({
  current,
  groups,
  ...target
}: Omit<YearlyChangeTarget, 'kind' | 'groups'> & {
  readonly current?: Change;
  readonly groups?: readonly (GroupChange & { readonly current?: Change })[];
}) => {
  const found = (groups ?? []).flatMap(({ subject, current: now }) =>
    now?.value === undefined ? [] : [{ subject, change: now.value }],
  );
  const observed = {
    year: 2023,
    ...(current?.value === undefined ? {} : { change: current.value }),
    ...(found.length === 0 ? {} : { groups: found }),
  };
  return targetGap(
    {
      kind: 'yearly-change',
      ...target,
      ...(groups === undefined
        ? {}
        : { groups: groups.map(({ subject, target: asked }) => ({ subject, target: asked })) }),
    },
    current === undefined && found.length === 0 ? [] : [observed],
    { date: '2023-12-31' },
  );
};

describe('a change every year', () => {
  test('Bắc Giang: 2.5 points a year, 100% of plan', () => {
    const gap = yearlyChange({ target: { value: '-2.5' }, current: { value: '-2.5' } });
    expect([gap.status, gap.warnings]).toEqual(['met', []]);
    expect([gap.gap, gap.achievedPercent, gap.current].map(shown)).toEqual([
      '0 percentagePoint/year',
      '100 percent',
      '-2.5 percentagePoint/year',
    ]);
    expect(gap.target).toEqual({ kind: 'quantity', value: '-2.5', unit: 'percentagePoint/year' });
    expect(gap.groups).toEqual([]);
  });

  test('Hà Giang: −4.2 points a year, poor districts and communes −6', () => {
    const gap = yearlyChange({
      subject: 'giảm tỷ lệ hộ nghèo',
      target: { value: '-4.2' },
      groups: [{ subject: 'huyện nghèo, xã nghèo', target: { value: '-6' }, current: { value: '-5' } }],
    });
    expect([gap.status, shown(gap.gap), shown(gap.current), shown(gap.achievedPercent)]).toEqual([
      'undetermined',
      'missing-input observations',
      'missing-input observations',
      'missing-input observations',
    ]);
    expect(gap.groups.map(({ subject, status, gap: missing }) => [subject, status, shown(missing)])).toEqual([
      ['huyện nghèo, xã nghèo', 'behind', '1 percentagePoint/year'],
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu giảm tỷ lệ hộ nghèo: chưa đủ số liệu để kết luận.',
      'Yêu cầu giảm 4,2 điểm phần trăm/năm; chưa có số liệu thực tế.',
      'Riêng huyện nghèo, xã nghèo: yêu cầu giảm 6 điểm phần trăm/năm, thực tế giảm 5 điểm phần trăm/năm: chưa đạt, chậm tiến độ.',
      '5 điểm phần trăm/năm ÷ 6 điểm phần trăm/năm × 100 ≈ 83,3333%',
    ]);
    expect(told(gap, 'en').slice(1, 3)).toEqual([
      'Asked: a fall of 4.2 percentage points/year; what was reached is not known.',
      'Huyện nghèo, xã nghèo, asked: a fall of 6 percentage points/year; it fell by 5 percentage points/year: not met, behind.',
    ]);
  });

  test.each([
    ['-3.9', 'behind', '0.1'],
    ['-4', 'met', '0'],
    ['-5', 'met', '0'],
    ['-5.1', 'overshot', '0.1'],
    ['1', 'moving-away', '5'],
  ])('Sơn Động: 4 to 5 points a year, no less and no more; %s is %s', (value, status, missing) => {
    const ends = { from: '-4', to: '-5' };
    const gap = yearlyChange({ direction: 'between', target: ends, current: { value } });
    expect([gap.status, shown(gap.gap), gap.warnings]).toEqual([
      status,
      `${missing} percentagePoint/year`,
      [],
    ]);
    expect(gap.target).toEqual({ kind: 'range', lower: '-5', upper: '-4', unit: 'percentagePoint/year' });
    const turned = yearlyChange({
      direction: 'between',
      target: { from: '-5', to: '-4' },
      current: { value },
    });
    expect(turned).toEqual(gap);
  });

  test('more than the range is met, with a note that it was passed', () => {
    const gap = yearlyChange({
      target: { from: -4, to: -5 },
      current: { value: -6 },
      groups: [
        { subject: 'A', target: { from: -2, to: -3 }, current: { value: -3 } },
        { subject: 'B', target: { from: -2, to: -3 }, current: { value: '-3.1' } },
        { subject: { vi: 'nhóm C', en: 'group C' }, target: { from: 2, to: 3 }, current: { value: 4 } },
        { subject: 'D', target: { from: -2, to: -3 }, current: { value: 5 } },
      ],
    });
    expect([gap.status, ...gap.groups.map(({ status }) => status)]).toEqual([
      'met',
      'met',
      'met',
      'met',
      'moving-away',
    ]);
    expect(gap.warnings).toEqual([
      {
        code: 'range-passed',
        text: {
          vi: 'mức giảm vượt mục tiêu đề ra',
          en: 'the fall goes beyond the range that was asked for',
        },
      },
      {
        code: 'range-passed',
        text: {
          vi: 'B: mức giảm vượt mục tiêu đề ra',
          en: 'B: the fall goes beyond the range that was asked for',
        },
      },
      {
        code: 'range-passed',
        text: {
          vi: 'nhóm C: mức tăng vượt mục tiêu đề ra',
          en: 'group C: the rise goes beyond the range that was asked for',
        },
      },
    ]);
    expect(told(gap, 'vi').slice(0, 3)).toEqual([
      'Mục tiêu: đạt.',
      'Yêu cầu giảm từ 4 đến 5 điểm phần trăm/năm, thực tế giảm 6 điểm phần trăm/năm: đạt.',
      '6 điểm phần trăm/năm ÷ 4 điểm phần trăm/năm × 100 = 150%',
    ]);
    expect(told(gap, 'vi')).toContain('Lưu ý: Mức giảm vượt mục tiêu đề ra.');
    expect(told(gap, 'en')[1]).toBe(
      'Asked: a fall of 4 – 5 percentage points/year; it fell by 6 percentage points/year: met.',
    );
  });

  test('nothing is passed where nothing is known, or one figure was asked for', () => {
    expect(yearlyChange({ target: { from: -4, to: -5 } }).warnings).toEqual([]);
    expect(yearlyChange({ target: { value: -4 }, current: { value: -6 } }).warnings).toEqual([]);
  });

  test('a fall below what was asked, and one beyond it where that is bad, in words', () => {
    const lines = (value: number) =>
      told(yearlyChange({ direction: 'between', target: { from: -4, to: -5 }, current: { value } }), 'vi');
    expect(lines(-3.4)[1]).toBe(
      'Yêu cầu giảm từ 4 đến 5 điểm phần trăm/năm, thực tế giảm 3,4 điểm phần trăm/năm: chưa đạt, chậm tiến độ.',
    );
    expect(lines(-6)[0]).toBe('Mục tiêu: vượt quá mục tiêu.');
  });

  test('the wrong way is no share of the way; a rise may be asked for, too', () => {
    expect(shown(yearlyChange({ target: { value: '-3' }, current: { value: '1' } }).achievedPercent)).toBe(
      'sign-change',
    );
    expect(shown(yearlyChange({ target: { value: '-3' }, current: { value: 0 } }).achievedPercent)).toBe(
      '0 percent',
    );
    const rise = yearlyChange({
      unit: 'millionVND/year',
      target: { from: 3, to: 2 },
      current: { value: { value: 1000000, unit: 'VND/year' } },
    });
    expect([rise.status, shown(rise.gap), shown(rise.achievedPercent)]).toEqual([
      'behind',
      '1000000 VND/year',
      '50 percent',
    ]);
    expect(rise.target).toMatchObject({ lower: '2000000', upper: '3000000' });
    expect(told(rise, 'vi')[1]).toBe(
      'Yêu cầu tăng từ 2 đến 3 triệu đồng/năm, thực tế tăng 1 triệu đồng/năm: chưa đạt, chậm tiến độ.',
    );
    expect(told(rise, 'en')[1]).toBe(
      'Asked: a rise of 2 – 3 million VND/year; it rose by 1 million VND/year: not met, behind.',
    );
  });
});

describe('between levels', () => {
  const fall: YearlyChangeTarget = { kind: 'yearly-change', target: { value: '-2' } };
  const changesOf = (target: YearlyChangeTarget, observations: readonly TargetObservation[]) => {
    const { changes, current, figureStatus, currentYear } = targetGap(target, observations, {
      date: '2024-01-15',
    });
    return [
      changes.map(({ years, change }) => `${years.from} ${years.to} ${change.value}`),
      shown(current),
      currentYear,
      figureStatus,
    ];
  };

  test('the average is that of all the years, and each change that of its own', () => {
    expect(
      changesOf(fall, [
        { year: 2020, value: 20 },
        { year: 2022, value: 14 },
        { year: 2023, value: 14 },
      ]),
    ).toEqual([['2020 2022 -3', '2022 2023 0'], '-2 percentagePoint/year', 2023, 'actual']);
    expect(
      changesOf(fall, [
        { year: 2021, change: -3 },
        { year: 2023, change: -2, figureStatus: 'estimate' },
      ]),
    ).toEqual([['2020 2021 -3', '2022 2023 -2'], '-2.5 percentagePoint/year', 2023, 'estimate']);
  });

  test('what lies before the baseline is no part of it, nor is its own year', () => {
    const stated: YearlyChangeTarget = { ...fall, baseline: { value: 21, year: 2021 } };
    const found = [
      { year: 2020, value: 30 },
      { year: 2021, value: 20 },
      { year: 2023, value: 16 },
    ];
    expect(changesOf(stated, found)).toEqual([
      ['2021 2023 -2.5'],
      '-2.5 percentagePoint/year',
      2023,
      'actual',
    ]);
    expect(changesOf(stated, found.slice(0, 2))).toEqual([
      [],
      'missing-input observations',
      undefined,
      undefined,
    ]);
    // Without its year, or its level, it tells nothing.
    expect(changesOf({ ...fall, baseline: { value: 21 } }, found)).toEqual([
      ['2020 2021 -10', '2021 2023 -2'],
      '-4.666666666666666666666666666666667 percentagePoint/year',
      2023,
      'actual',
    ]);
    expect(changesOf({ ...fall, baseline: { year: 2021 } }, found)[0]).toHaveLength(2);
  });

  test('a break of the series starts anew, for a subgroup, too', () => {
    const groups = [{ subject: 'A', target: { value: '-1' } }];
    const gap = targetGap(
      { ...fall, groups },
      [
        { year: 2020, value: 20, groups: [{ subject: 'A', value: 50 }] },
        { year: 2021, value: 30, breaksSeries: true, groups: [{ subject: 'A', value: 60 }] },
        { year: 2022, value: 27, figureStatus: 'estimate', groups: [{ subject: 'A', value: 58 }] },
      ],
      { date: '2024-01-15' },
    );
    expect([gap, ...gap.groups].map(({ changes }) => changes.map(({ change }) => change.value))).toEqual([
      ['-3'],
      ['-2'],
    ]);
  });

  test('of ranges and of samples is as uncertain as they are', () => {
    const level = (lower: string, upper: string) =>
      ({ kind: 'range', lower, upper, unit: 'percent' }) as const;
    const gap = targetGap(
      fall,
      [
        { year: 2021, value: level('19', '21') },
        { year: 2023, value: 14 },
      ],
      { date: '2024-01-15' },
    );
    expect([gap.isMet, gap.possibleStatuses, gap.changes]).toEqual(['yes', ['met'], []]);
    const change = (value: string, standardError: string) =>
      targetGap(fall, [{ year: 2023, change: value, standardError }], { date: '2024-01-15' });
    // 2.5 − 1.96 × 0.25 = 2.01 and 2.5 − 1.96 × 0.26 = 1.9904.
    expect(change('-2.5', '0.25').possibleStatuses).toEqual(['met']);
    expect(change('-2.5', '0.26').possibleStatuses).toEqual(['met', 'behind']);
    const mixed = targetGap(
      fall,
      [
        { year: 2022, change: { kind: 'range', lower: '-5', upper: '-3', unit: 'percentagePoint/year' } },
        { year: 2023, change: '-2' },
      ],
      { date: '2024-01-15' },
    );
    expect([mixed.isMet, shown(mixed.current)]).toEqual(['yes', 'missing-input observations']);
  });

  test('a single figure asked of a subgroup is the least, beside a range that is held', () => {
    const gap = targetGap(
      {
        kind: 'yearly-change',
        direction: 'between',
        target: { from: '-2', to: '-3' },
        groups: [{ subject: 'A', target: { value: '-4' } }],
      },
      [{ year: 2023, change: '-2.5', groups: [{ subject: 'A', change: '-6' }] }],
      { date: '2024-01-15' },
    );
    expect([gap.status, gap.groups[0]?.status]).toEqual(['met', 'met']);
  });
});

import { describe, expect, expectTypeOf, test } from 'vitest';
import { explain, isMtqgError, type Quantity, type Refusal } from '../../src/foundation/internal.js';
import {
  targetGap,
  type CountAddedTarget,
  type FloorTarget,
  type LevelGap,
  type LevelTarget,
  type MultipleTarget,
  type ShareTarget,
  type Target,
  type TargetGap,
  type YearlyChangeTarget,
} from '../../src/targets/index.js';

const shown = (figure: Quantity | Refusal | undefined): string | undefined =>
  figure?.kind === 'refusal' ? figure.code : figure && `${figure.value} ${figure.unit}`;

const rounded = (figure: Quantity | Refusal): string =>
  figure.kind === 'refusal' ? figure.code : Number(figure.value).toFixed(1);

const pathOf = ({ path }: TargetGap) =>
  path?.steps.map(({ fromYear, toYear, from, to, change, neededPerYear }) =>
    [fromYear ?? '?', toYear, shown(from), shown(to), shown(change), shown(neededPerYear)].join(' | '),
  );

const level = (target: Omit<LevelTarget, 'kind'>) => targetGap({ kind: 'level', ...target });
const share = (target: Omit<ShareTarget, 'kind'>) => targetGap({ kind: 'share', ...target });
const floor = (target: Partial<FloorTarget>) =>
  targetGap({ kind: 'floor', unit: 'criterion', minimum: 15, countedIn: 'commune', ...target });
const countAdded = (target: Omit<CountAddedTarget, 'kind'>) => targetGap({ kind: 'count-added', ...target });
const multiple = (target: Omit<MultipleTarget, 'kind' | 'unit' | 'times'>) =>
  targetGap({ kind: 'multiple', unit: 'VND/person', times: '1.5', ...target });
const yearlyChange = (target: Omit<YearlyChangeTarget, 'kind'>) =>
  targetGap({ kind: 'yearly-change', ...target });

function problemsOf(input: unknown): unknown {
  try {
    targetGap(input as LevelTarget);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}

describe('a level', () => {
  test('Lai Châu, end of 2023: 39 of 54 communes; 5 more in 2024 and 10 more in 2025 close the gap exactly', () => {
    const gap = level({
      name: 'số xã đạt chuẩn nông thôn mới',
      unit: 'commune',
      current: '39',
      target: '54',
      asOf: 2023,
      due: 2025,
      path: [
        { year: 2024, added: 5 },
        { year: 2025, added: 10 },
      ],
    });
    expect(gap).toMatchObject({
      kind: 'target-gap',
      targetKind: 'level',
      condition: 'at-least',
      status: 'not-met',
    });
    expect(shown(gap.gap)).toBe('15 commune');
    expect(rounded(gap.achievedPercent)).toBe('72.2');
    expect(shown(gap.neededPerYear)).toBe('7.5 commune/year');
    expect(pathOf(gap)).toEqual([
      '2023 | 2024 | 39 commune | 44 commune | 5 commune | 5 commune/year',
      '2024 | 2025 | 44 commune | 54 commune | 10 commune | 10 commune/year',
    ]);
    expect([shown(gap.path?.remainder), gap.path?.closesGap]).toEqual(['0 commune', 'yes']);
    expect(explain(gap, 'vi').split('\n')).toEqual([
      'Mục tiêu số xã đạt chuẩn nông thôn mới: chưa đạt.',
      '  Hiện tại 39 xã, mục tiêu ít nhất 54 xã; còn thiếu 15 xã.',
      '    54 xã − 39 xã = 15 xã',
      '  So với mục tiêu: ≈ 72,2222%.',
      '    39 xã ÷ 54 xã × 100 ≈ 72,2222%',
      '  Mức cần có bình quân mỗi năm, đến hết năm 2025: 7,5 xã/năm.',
      '    (54 xã − 39 xã) ÷ 2 = 7,5 xã/năm',
      '  Lộ trình đến 2024: 39 xã → 44 xã, thay đổi 5 xã, bình quân mỗi năm 5 xã/năm.',
      '  Lộ trình đến 2025: 44 xã → 54 xã, thay đổi 10 xã, bình quân mỗi năm 10 xã/năm.',
      '  Lộ trình đưa đến đúng mục tiêu.',
    ]);
  });

  test('Lai Châu: on average 13.9 of 17.3 criteria; +1.6 in 2024, then +1.8', () => {
    const gap = level({
      unit: 'criterion/commune',
      current: '13.9',
      target: '17.3',
      asOf: 2023,
      due: 2025,
      path: [{ year: 2024, value: '15.5' }],
    });
    expect(rounded(gap.achievedPercent)).toBe('80.3');
    // A unit holds one denominator, so the year stands in the member's name alone.
    expect(pathOf(gap)?.map((step) => step.split(' | ').at(-1))).toEqual([
      '1.6 criterion/commune',
      '1.8 criterion/commune',
    ]);
    expect(shown(gap.neededPerYear)).toBe('1.7 criterion/commune');
  });

  test('Hà Giang, end of 2018: 10.59 criteria per commune of 12 in 2019, 249.57 criteria over 177 communes', () => {
    const gap = level({ unit: 'criterion/commune', current: '10.59', target: 12, acrossUnits: 177 });
    expect([shown(gap.gap), shown(gap.totalGap)]).toEqual(['1.41 criterion/commune', '249.57 criterion']);
    expect(explain(gap, 'en')).toContain('1.41 criteria/commune × 177 = 249.57 criteria');
    expect(shown(level({ unit: 'criterion/commune', target: 12, acrossUnits: 177 }).totalGap)).toBe(
      'missing-input',
    );
  });

  test('Bắc Giang: 6 communes by 2023 and 13 by 2025, the present number not stated', () => {
    const gap = level({ unit: 'commune', target: 13, due: 2025, path: [{ year: 2023, value: 6 }] });
    expect([gap.status, shown(gap.gap), shown(gap.current)]).toEqual([
      'unknown',
      'missing-input',
      'missing-input',
    ]);
    expect(pathOf(gap)).toEqual([
      '? | 2023 | missing-input | 6 commune | missing-input | missing-input',
      '2023 | 2025 | 6 commune | 13 commune | 7 commune | 3.5 commune/year',
    ]);
    expect(explain(gap, 'en').split('\n')).toEqual([
      'Target: not known.',
      '  Target at least 13 communes; the present level is not known.',
      '  Path to 2023: 6 communes.',
      '  Path to 2025: 6 communes → 13 communes, change 7 communes, on average a year 3.5 communes/year.',
      '  The path closes the gap exactly.',
    ]);
  });

  test('a ceiling: a poor rate of 20.42% is to come down to 14%', () => {
    const gap = level({
      unit: 'percent',
      condition: 'at-most',
      current: '20.42',
      target: '14',
      asOf: 2025,
      due: 2030,
      baseline: { value: '50.79', year: 2021 },
    });
    expect([shown(gap.gap), shown(gap.achievedPercent)]).toEqual([
      '6.42 percentagePoint',
      'no-share-of-target',
    ]);
    expect(rounded(gap.shareOfDistancePercent)).toBe('82.5');
    expect(shown(gap.observedPerYear)).toBe('-7.5925 percentagePoint/year');
    expect(shown(gap.neededPerYear)).toBe('-1.284 percentagePoint/year');
    expect(explain(gap, 'en')).toContain(
      'Now 20.42%, target at most 14%; to be cut by 6.42 percentage points.',
    );
  });

  test.each<[string, Partial<LevelTarget>, string, string]>([
    ['the target itself counts', { current: 54 }, 'met', '0 commune'],
    ['more than the target', { current: 55 }, 'met', '-1 commune'],
    ['one less', { current: 53 }, 'not-met', '1 commune'],
    ['met at the baseline, lost since', { current: 53, baseline: { value: 54 } }, 'lost', '1 commune'],
    ['never met', { current: 53, baseline: { value: 52 } }, 'not-met', '1 commune'],
    ['under a ceiling', { current: 53, condition: 'at-most' }, 'met', '-1 commune'],
    ['at a ceiling', { current: 54, condition: 'at-most' }, 'met', '0 commune'],
    ['above a ceiling', { current: 55, condition: 'at-most' }, 'not-met', '1 commune'],
  ])('%s', (_, given, status, missing) => {
    const gap = level({ unit: 'commune', target: 54, ...given });
    expect([gap.status, shown(gap.gap)]).toEqual([status, missing]);
  });

  test('the explanation says which side of the target', () => {
    const told = (given: Partial<LevelTarget>) =>
      explain(level({ unit: 'commune', target: 54, ...given }), 'vi')
        .split('\n')
        .slice(1, 3);
    expect(told({ current: 55 })).toEqual([
      '  Hiện tại 55 xã, mục tiêu ít nhất 54 xã; cao hơn mục tiêu 1 xã.',
      '    55 xã − 54 xã = 1 xã',
    ]);
    expect(told({ current: 53, condition: 'at-most' })).toEqual([
      '  Hiện tại 53 xã, mục tiêu không quá 54 xã; thấp hơn mục tiêu 1 xã.',
      '    54 xã − 53 xã = 1 xã',
    ]);
    expect(told({ condition: 'at-most' })).toEqual(['  Mục tiêu không quá 54 xã; chưa có số liệu hiện tại.']);
    expect(told({ current: 54 })[0]).toBe('  Hiện tại 54 xã, đúng bằng mục tiêu.');
  });

  test.each<[string, Partial<LevelTarget>, keyof LevelGap, string]>([
    ['no baseline', {}, 'shareOfDistancePercent', 'missing-input'],
    [
      'baseline equal to the target',
      { baseline: { value: 54 } },
      'shareOfDistancePercent',
      'baseline-equals-target',
    ],
    ['a target of zero', { target: 0 }, 'achievedPercent', 'zero-denominator'],
    ['a target below zero', { unit: 'VND', target: -1 }, 'achievedPercent', 'no-share-of-target'],
    ['a level below zero', { unit: 'VND', current: -1 }, 'achievedPercent', 'sign-change'],
    ['no years', {}, 'neededPerYear', 'missing-input'],
    ['the due year has come', { asOf: 2025, due: 2025 }, 'neededPerYear', 'target-date-past'],
    ['the due year is past', { asOf: 2026, due: 2025 }, 'neededPerYear', 'target-date-past'],
    ['met in time', { current: 60, asOf: 2024, due: 2025 }, 'neededPerYear', '0 commune/year'],
    ['met late', { current: 60, asOf: 2026, due: 2025 }, 'neededPerYear', '0 commune/year'],
    ['no year of the baseline', { asOf: 2023, baseline: { value: 0 } }, 'observedPerYear', 'missing-input'],
    [
      'a baseline of this year',
      { asOf: 2023, baseline: { value: 0, year: 2023 } },
      'observedPerYear',
      'period-not-started',
    ],
  ])('%s: %s', (_, given, member, expected) => {
    const gap = level({ unit: 'commune', target: 54, current: 39, ...given });
    expect(shown(gap[member] as Quantity)).toBe(expected);
  });

  test('what is past is past, even if the level is unknown', () => {
    expect(shown(level({ unit: 'commune', target: 54, asOf: 2026, due: 2025 }).neededPerYear)).toBe(
      'target-date-past',
    );
    expect(explain(level({ unit: 'commune', target: 54, asOf: 2026, due: 2025 }), 'en')).toContain(
      'Needed a year until the end of 2025: not defined (the target date is past).',
    );
    expect(shown(level({ unit: 'commune', target: 54, asOf: 2024, due: 2025 }).neededPerYear)).toBe(
      'missing-input',
    );
  });

  test('a path may fall short, go further, or lead nobody knows where', () => {
    const path = (added: number, current?: number) =>
      level({
        unit: 'commune',
        target: 54,
        ...(current === undefined ? {} : { current }),
        path: [{ year: 2025, added }],
      });
    const told = (gap: TargetGap) => explain(gap, 'en').split('\n').at(-1);
    expect([path(14, 39).path?.closesGap, told(path(14, 39))]).toEqual([
      'no',
      '  At its end the path falls short of the target by 1 commune.',
    ]);
    expect([shown(path(16, 39).path?.remainder), told(path(16, 39))]).toEqual([
      '-1 commune',
      '  At its end the path is past the target by 1 commune.',
    ]);
    expect([shown(path(15).path?.remainder), path(15).path?.closesGap]).toEqual(['missing-input', 'unknown']);
    // Without the present's year the pace of the first step is unknown, its change is not.
    expect(pathOf(path(14, 39))).toEqual(['? | 2025 | 39 commune | 53 commune | 14 commune | missing-input']);
  });
});

describe('a share', () => {
  test('Lai Châu: 114 villages are 25%, so there are about 456', () => {
    const gap = share({ unit: 'village', targetCount: 114, targetPercent: 25 });
    expect(shown(gap.denominator)).toBe('456 village');
    expect(gap.denominatorRange).toEqual({
      kind: 'range',
      lower: '447.0588',
      upper: '465.3062',
      unit: 'village',
    });
    expect([gap.status, shown(gap.gapCount)]).toEqual(['unknown', 'missing-input']);
    expect(explain(gap, 'en')).toContain('114 villages ÷ 25% = 456 villages');
  });

  test('Lai Châu: 4 advanced communes are 7.4% of the 54 that are to meet the standard', () => {
    const gap = share({
      unit: 'commune',
      targetCount: 4,
      targetPercent: '7.4',
      denominator: 54,
      currentCount: 1,
    });
    expect(rounded(gap.targetPercent)).toBe('7.4');
    expect([shown(gap.gapCount), shown(gap.achievedPercent)]).toEqual(['3 commune', '25 percent']);
    expect('denominatorRange' in gap).toBe(false);
  });

  test('Lai Châu: 57.5% of the communes met, of which no number is given', () => {
    const gap = share({ unit: 'commune', targetPercent: '57.5' });
    expect([shown(gap.targetCount), shown(gap.denominator), shown(gap.currentPercent)]).toEqual(
      Array(3).fill('missing-input'),
    );
    expect(explain(gap, 'vi').split('\n')).toHaveLength(2);
  });

  test('Si Ma Cai: 628 of 628 houses at the end of 2024, six months and one year ahead of two deadlines', () => {
    const gap = share({
      unit: 'house',
      targetPercent: 100,
      denominator: 628,
      currentCount: 628,
      metOn: '2024-12-31',
      deadlines: [
        { name: { vi: 'của tỉnh', en: 'of the province' }, on: '2025-06-30' },
        { name: 'Chính phủ', on: '2025-12-31' },
        { name: 'huyện', on: '2024-11-30' },
      ],
    });
    expect([gap.status, shown(gap.currentPercent), shown(gap.gapCount)]).toEqual([
      'met',
      '100 percent',
      '0 house',
    ]);
    expect(
      gap.deadlines?.map(({ aheadMonths, aheadDays }) => [shown(aheadMonths), shown(aheadDays)]),
    ).toEqual([
      ['6 month', '181 day'],
      ['12 month', '365 day'],
      ['-1 month', '-31 day'],
    ]);
    expect(explain(gap, 'en').split('\n').slice(-3)).toEqual([
      '  Deadline of the province: 2025-06-30; done 6 months ahead (181 days).',
      '  Deadline Chính phủ: 2025-12-31; done 12 months ahead (365 days).',
      '  Deadline huyện: 2024-11-30; done 1 month late (31 days).',
    ]);
  });

  test('whole months only, and none without the day on which it was met', () => {
    const deadlines = [{ name: 'tỉnh', on: '2025-06-29' }];
    const met = share({ unit: 'house', targetPercent: 100, metOn: '2024-12-31', deadlines });
    expect(shown(met.deadlines?.[0]?.aheadMonths)).toBe('5 month');
    const open = share({ unit: 'house', targetPercent: 100, deadlines });
    expect(shown(open.deadlines?.[0]?.aheadDays)).toBe('missing-input');
    expect(explain(open, 'en')).toContain('Deadline tỉnh: 2025-06-29.');
  });

  test('a share implies the count that reaches it, a ceiling the count that does not pass it', () => {
    // 57.5% of 94 communes are 54.05.
    expect(shown(share({ unit: 'commune', targetPercent: '57.5', denominator: 94 }).targetCount)).toBe(
      '55 commune',
    );
    const ceiling = share({
      unit: 'commune',
      targetPercent: '57.5',
      denominator: 94,
      condition: 'at-most',
      currentCount: 55,
    });
    expect([shown(ceiling.targetCount), shown(ceiling.gapCount), ceiling.status]).toEqual([
      '54 commune',
      '1 commune',
      'not-met',
    ]);
  });

  test('a printed share that was rounded up does not undo a count that is reached', () => {
    // 5 of 54 are 9.259…%, printed 9.3%.
    const gap = share({
      unit: 'commune',
      targetCount: 5,
      targetPercent: '9.3',
      denominator: 54,
      currentCount: 5,
    });
    expect(gap.status).toBe('met');
  });

  test('counts tell whether it is met even where no whole is known', () => {
    const status = (currentCount: number) =>
      share({ unit: 'village', targetCount: 114, targetPercent: 25, currentCount }).status;
    expect([status(113), status(114)]).toEqual(['not-met', 'met']);
  });

  test('a share that is only known in per cent, with a path in per cent', () => {
    const gap = share({
      unit: 'commune',
      targetPercent: '57.5',
      currentPercent: '41.5',
      baseline: { value: '25.5', year: 2019 },
      asOf: 2023,
      due: 2025,
      path: [{ year: 2024, value: '50' }],
    });
    expect([shown(gap.gap), shown(gap.shareOfDistancePercent), shown(gap.observedPerYear)]).toEqual([
      '16 percentagePoint',
      '50 percent',
      '4 percentagePoint/year',
    ]);
    expect(pathOf(gap)?.[0]).toBe(
      '2023 | 2024 | 41.5 percent | 50 percent | 8.5 percentagePoint | 8.5 percentagePoint/year',
    );
  });

  test('what share and count cannot imply', () => {
    expect(shown(share({ unit: 'village', targetCount: 0, targetPercent: 0 }).denominator)).toBe(
      'zero-denominator',
    );
    // 0.35% to 0.45%, and 0.45% to 0.55%.
    const gap = share({ unit: 'village', targetCount: 1, targetPercent: '0.4' });
    expect(gap.denominatorRange).toEqual({
      kind: 'range',
      lower: '222.2222',
      upper: '285.7143',
      unit: 'village',
    });
    const coarse = share({ unit: 'village', targetCount: 1, targetPercent: 0.5 });
    expect(coarse.denominatorRange?.lower).toBe('181.8181');
  });
});

describe('a floor for every unit: no commune under 15 criteria (Lai Châu)', () => {
  test('nothing known', () => {
    const gap = floor({});
    expect([gap.status, shown(gap.gap), shown(gap.units), shown(gap.achievedPercent)]).toEqual([
      'unknown',
      'missing-input',
      'missing-input',
      'missing-input',
    ]);
    expect(explain(gap, 'vi').split('\n')).toEqual([
      'Mục tiêu: chưa đủ số liệu để kết luận.',
      '  Mức tối thiểu cho mọi đơn vị: 15 tiêu chí.',
    ]);
  });

  test('by counts', () => {
    const gap = floor({ below: 40, units: 100, asOf: 2023, due: 2025, baseline: { value: 60, year: 2021 } });
    expect([gap.status, shown(gap.gap), shown(gap.achievedPercent)]).toEqual([
      'not-met',
      '40 commune',
      '60 percent',
    ]);
    expect(rounded(gap.shareOfDistancePercent)).toBe('33.3');
    expect([shown(gap.observedPerYear), shown(gap.neededPerYear)]).toEqual([
      '-10 commune/year',
      '-20 commune/year',
    ]);
    expect(shown(floor({ below: 0 }).achievedPercent)).toBe('missing-input');
    expect(shown(floor({ below: 0, units: 0 }).achievedPercent)).toBe('zero-denominator');
    expect(floor({ below: 1, baseline: { value: 0 } }).status).toBe('lost');
  });

  test('by the level of each commune; 15 is enough', () => {
    const gap = floor({
      values: [
        { name: 'A', value: '14.5' },
        { name: 'B', value: 15 },
        { name: { vi: 'C', en: 'C' }, value: 12 },
      ],
    });
    expect([gap.status, shown(gap.gap), shown(gap.units), shown(gap.totalShortfall)]).toEqual([
      'not-met',
      '2 commune',
      '3 commune',
      '3.5 criterion',
    ]);
    expect(gap.unitsBelow?.map(({ name, shortfall }) => [name, shown(shortfall)])).toEqual([
      ['A', '0.5 criterion'],
      [{ vi: 'C', en: 'C' }, '3 criterion'],
    ]);
    expect(explain(gap, 'en')).toContain('  A: 14.5 criteria, short of it by 0.5 criteria.');
    expect(floor({ values: [{ name: 'B', value: 15 }] }).status).toBe('met');
  });

  test('an unknown level is neither met nor missed', () => {
    const open = floor({ values: [{ name: 'A', value: 15 }, { name: 'B' }] });
    expect([open.status, shown(open.gap), open.unitsUnknown, shown(open.totalShortfall)]).toEqual([
      'unknown',
      'missing-input',
      ['B'],
      'missing-input',
    ]);
    expect(floor({ values: [{ name: 'A', value: 14 }, { name: 'B' }] }).status).toBe('not-met');
  });
});

describe('a number to be added', () => {
  test('Hà Giang: 33 of 177 communes, 5 more in 2019 make 21.5%', () => {
    const gap = countAdded({
      unit: 'commune',
      toAdd: 5,
      addedSoFar: 0,
      start: 33,
      denominator: 177,
      asOf: 2018,
      due: 2019,
    });
    expect([
      shown(gap.targetTotal),
      rounded(gap.targetTotalPercent),
      rounded(gap.currentTotalPercent),
    ]).toEqual(['38 commune', '21.5', '18.6']);
    expect([shown(gap.gap), shown(gap.neededPerYear), shown(gap.currentTotal)]).toEqual([
      '5 commune',
      '5 commune/year',
      '33 commune',
    ]);
    expect(explain(gap, 'vi')).toContain('Khi đạt mục tiêu có 38 xã, bằng ≈ 21,4689% tổng số.');
  });

  test('Lai Châu: 16 more communes, of which nothing else is said', () => {
    const gap = countAdded({ unit: 'commune', toAdd: 16 });
    expect([
      gap.status,
      shown(gap.addedSoFar),
      shown(gap.targetTotal),
      shown(gap.targetTotalPercent),
    ]).toEqual(['unknown', 'missing-input', 'missing-input', 'missing-input']);
    expect(shown(countAdded({ unit: 'commune', toAdd: 16, addedSoFar: 3 }).currentTotal)).toBe(
      'missing-input',
    );
  });

  test('with a path, counted from none added', () => {
    const gap = countAdded({
      unit: 'commune',
      toAdd: 15,
      addedSoFar: 0,
      asOf: 2023,
      due: 2025,
      path: [
        { year: 2024, added: 5 },
        { year: 2025, added: 10 },
      ],
    });
    expect(gap.path?.closesGap).toBe('yes');
  });
});

describe('a multiple of an earlier level: income 1.5 times that of 2020 (Lai Châu)', () => {
  test('without the income of 2020 nothing can be said', () => {
    const gap = multiple({
      baseline: { year: 2020 },
      current: 24000000,
      asOf: 2023,
      due: 2025,
      metOn: '2023-12-31',
      deadlines: [{ name: 'tỉnh', on: '2025-12-31' }],
    });
    expect([
      gap.status,
      shown(gap.target),
      shown(gap.gap),
      shown(gap.currentTimes),
      shown(gap.current),
    ]).toEqual(['unknown', 'missing-input', 'missing-input', 'missing-input', '24000000 VND/person']);
    expect(shown(gap.deadlines?.[0]?.aheadMonths)).toBe('24 month');
    expect(shown(multiple({ baseline: { value: 0 } }).target)).toBe('zero-baseline');
  });

  test('with it', () => {
    const gap = multiple({
      baseline: { year: 2020, value: 20000000 },
      current: 24000000,
      asOf: 2023,
      due: 2025,
    });
    expect([
      shown(gap.target),
      shown(gap.gap),
      shown(gap.currentTimes),
      shown(gap.shareOfDistancePercent),
    ]).toEqual(['30000000 VND/person', '6000000 VND/person', '1.2 times', '40 percent']);
    expect(explain(gap, 'en')).toContain('20 million VND/person × 1.5 times = 30 million VND/person');
    expect(shown(multiple({ baseline: { value: 20000000 } }).currentTimes)).toBe('missing-input');
  });
});

describe('a change every year', () => {
  test('Bắc Giang: 2.5 points a year, 100% of plan', () => {
    const gap = yearlyChange({ pace: { from: '-2.5' }, actual: '-2.5' });
    expect([gap.status, shown(gap.gap), shown(gap.achievedPercent), shown(gap.neededPerYear)]).toEqual([
      'met',
      '0 percentagePoint/year',
      '100 percent',
      '-2.5 percentagePoint/year',
    ]);
  });

  test('Hà Giang: −4.2 points a year, poor districts and communes −6', () => {
    const gap = yearlyChange({
      name: 'giảm tỷ lệ hộ nghèo',
      pace: { from: '-4.2' },
      groups: [{ name: 'huyện nghèo, xã nghèo', pace: { from: '-6' }, actual: '-5' }],
    });
    expect([gap.status, shown(gap.gap)]).toEqual(['unknown', 'missing-input']);
    expect(gap.groups.map(({ status, gap: missing }) => [status, shown(missing)])).toEqual([
      ['not-met', '1 percentagePoint/year'],
    ]);
    expect(explain(gap, 'vi').split('\n')).toEqual([
      'Mục tiêu giảm tỷ lệ hộ nghèo: chưa đủ số liệu để kết luận.',
      '  Yêu cầu -4,2 điểm %/năm; chưa có số liệu thực tế.',
      '  Riêng huyện nghèo, xã nghèo: yêu cầu -6 điểm %/năm, thực tế -5 điểm %/năm: chưa đạt.',
      '    -5 điểm %/năm ÷ -6 điểm %/năm × 100 ≈ 83,3333%',
    ]);
  });

  test.each([
    ['-3.9', 'not-met', '0.1'],
    ['-4', 'met', '0'],
    ['-5', 'met', '-1'],
    ['-5.1', 'overshot', '-1.1'],
    ['1', 'not-met', '5'],
  ])('Sơn Động: −4 to −5 points a year; %s is %s', (actual, status, missing) => {
    const gap = yearlyChange({ pace: { from: '-4', to: '-5' }, actual });
    expect([gap.status, shown(gap.gap)]).toEqual([status, `${missing} percentagePoint/year`]);
    expect(shown(gap.pace.to)).toBe('-5 percentagePoint/year');
  });

  test('the wrong way is no share of the way; a rise may be asked for, too', () => {
    expect(shown(yearlyChange({ pace: { from: '-3' }, actual: '1' }).achievedPercent)).toBe('sign-change');
    const rise = yearlyChange({ unit: 'VND/year', pace: { from: 2, to: 3 }, actual: 1 });
    expect([rise.status, shown(rise.gap), shown(rise.achievedPercent)]).toEqual([
      'not-met',
      '1 VND/year',
      '50 percent',
    ]);
    expect(explain(rise, 'en')).toContain('Asked 2 VND/year to 3 VND/year, reached 1 VND/year: not met.');
  });
});

describe('bad input', () => {
  const base = { kind: 'level', unit: 'commune', target: 54, current: 39 };
  const shareBase = { kind: 'share', unit: 'commune' };
  test.each<[string, unknown, unknown]>([
    ['no input', null, [['wrong-type', '']]],
    ['no kind', { ...base, kind: undefined }, [['missing', 'kind']]],
    ['an unknown kind', { ...base, kind: 'wish' }, [['not-one-of', 'kind']]],
    ['an unknown key', { ...base, colour: 1 }, [['unknown-key', 'colour']]],
    ['no target', { kind: 'level', unit: 'commune' }, [['missing', 'target']]],
    ['no such unit', { ...base, unit: 'parsec' }, [['not-one-of', 'unit']]],
    [
      'fewer communes than none',
      { ...base, target: -1, current: '-0.5', baseline: { value: -2 }, path: [{ year: 2025, value: -3 }] },
      [
        ['too-small', 'target'],
        ['too-small', 'current'],
        ['too-small', 'baseline.value'],
        ['too-small', 'path.0.value'],
      ],
    ],
    ['a total of what is no average', { ...base, acrossUnits: 177 }, [['unit-mismatch', 'unit']]],
    [
      'a milestone that says nothing, one that says too much',
      { ...base, path: [{ year: 2024 }, { year: 2025, value: 1, added: 1 }] },
      [
        ['missing', 'path.0.value'],
        ['contradiction', 'path.1'],
      ],
    ],
    ['an empty path', { ...base, path: [] }, [['too-short', 'path']]],
    [
      'milestones out of order, before the present, after the due year',
      {
        ...base,
        asOf: 2023,
        due: 2025,
        path: [
          { year: 2023, value: 1 },
          { year: 2026, value: 1 },
          { year: 2026, value: 1 },
        ],
      },
      [
        ['out-of-order', 'path.0.year'],
        ['too-large', 'path.1.year'],
        ['out-of-order', 'path.2.year'],
      ],
    ],
    ['a share of nothing', shareBase, [['missing', 'targetPercent']]],
    ['a count without a whole', { ...shareBase, targetCount: 5 }, [['missing', 'targetPercent']]],
    ['a whole of zero', { ...shareBase, targetCount: 5, denominator: 0 }, [['too-small', 'denominator']]],
    [
      'counts above the whole',
      { ...shareBase, targetCount: 6, currentCount: 7, denominator: 5 },
      [
        ['part-exceeds-whole', 'targetCount'],
        ['part-exceeds-whole', 'currentCount'],
      ],
    ],
    [
      'shares that the counts cannot give',
      {
        ...shareBase,
        targetCount: 4,
        targetPercent: '7.5',
        currentCount: 1,
        currentPercent: 3,
        denominator: 54,
      },
      [
        ['contradiction', 'targetPercent'],
        ['contradiction', 'currentPercent'],
      ],
    ],
    [
      'units listed and counted',
      {
        kind: 'floor',
        unit: 'criterion',
        minimum: 15,
        countedIn: 'commune',
        values: [{ name: 'A' }],
        below: 1,
      },
      [['contradiction', 'values']],
    ],
    [
      'a list of no units, of which none could be below',
      { kind: 'floor', unit: 'criterion', minimum: 15, countedIn: 'commune', values: [] },
      [['too-short', 'values']],
    ],
    [
      'shares outside 0 to 100 at the baseline and on the way',
      { ...shareBase, targetPercent: 50, baseline: { value: -3 }, path: [{ year: 2024, value: '100.1' }] },
      [
        ['too-small', 'baseline.value'],
        ['too-large', 'path.0.value'],
      ],
    ],
    [
      'counts of units that are none',
      { kind: 'floor', unit: 'criterion', minimum: 15, countedIn: 'commune', baseline: { value: '1.5' } },
      [['not-whole', 'baseline.value']],
    ],
    [
      'fewer than none added on the way',
      { kind: 'count-added', unit: 'commune', toAdd: 5, path: [{ year: 2024, value: -1 }] },
      [['too-small', 'path.0.value']],
    ],
    [
      'more units below than there are',
      { kind: 'floor', unit: 'criterion', minimum: 15, countedIn: 'commune', below: 2, units: 1 },
      [['part-exceeds-whole', 'below']],
    ],
    [
      'more than all',
      { kind: 'count-added', unit: 'commune', start: 33, toAdd: 145, addedSoFar: 146, denominator: 177 },
      [
        ['part-exceeds-whole', 'toAdd'],
        ['part-exceeds-whole', 'addedSoFar'],
      ],
    ],
    [
      'a negative income',
      { kind: 'multiple', unit: 'VND', times: 1, baseline: { value: -1 } },
      [['too-small', 'baseline.value']],
    ],
    [
      'a pace that stands still, a range that turns round',
      { kind: 'yearly-change', pace: { from: 0 }, groups: [{ name: 'a', pace: { from: '-5', to: '-4' } }] },
      [
        ['contradiction', 'pace.from'],
        ['out-of-order', 'groups.0.pace.to'],
      ],
    ],
    [
      'a range across zero',
      { kind: 'yearly-change', pace: { from: -1, to: 2 } },
      [['out-of-order', 'pace.to']],
    ],
    [
      'a subgroup twice',
      {
        kind: 'yearly-change',
        pace: { from: -1 },
        groups: [
          { name: 'a', pace: { from: -1 } },
          { name: { vi: 'a', en: 'b' }, pace: { from: -1 } },
        ],
      },
      [['duplicate', 'groups.1.name']],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test('a range whose ends are one is a pace', () => {
    expect(problemsOf({ kind: 'yearly-change', pace: { from: -4, to: '-4.0' } })).toBeUndefined();
  });

  test('a count to be added without a start is compared with the whole as it is', () => {
    expect(problemsOf({ kind: 'count-added', unit: 'commune', toAdd: 5, denominator: 177 })).toBeUndefined();
  });
});

test('the kind of target sets the type of the result', () => {
  expectTypeOf(level({ unit: 'commune', target: 1 })).toEqualTypeOf<LevelGap>();
  expectTypeOf(targetGap({ kind: 'share', unit: 'commune', targetPercent: 1 }).gapCount).toEqualTypeOf<
    Quantity | Refusal
  >();
  const any = { kind: 'level', unit: 'commune', target: 1 } as Target;
  expectTypeOf(targetGap(any)).toEqualTypeOf<TargetGap>();
  // @ts-expect-error -- a level has no denominator
  expect(() => targetGap({ kind: 'level', unit: 'commune', target: 1, denominator: 2 })).toThrow();
});

test('results are frozen plain data', () => {
  const gap = level({ unit: 'commune', target: 54, current: 39, path: [{ year: 2025, value: 54 }] });
  expect(JSON.parse(JSON.stringify(gap))).toEqual(gap);
  expect(Object.isFrozen(gap.path?.steps[0])).toBe(true);
});

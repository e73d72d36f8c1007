import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantity, range } from '../../src/foundation/internal.js';
import { targetGap, type LevelTarget, type ShareTarget } from '../../src/targets/internal.js';
import { shown, told } from './shown.js';

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

describe('where a target may stand', () => {
  const rise = {
    kind: 'level',
    unit: 'percent',
    direction: 'at-least',
    baseline: { value: 10, year: 2020 },
    target: { value: 12, year: 2030 },
  } as const;
  const wide = [{ year: 2021, value: '11.0', standardError: '1.6' }];
  const possible = (target: object, observations: object[], date = '2022-01-15') => {
    const { status, possibleStatuses, isRobust } = targetGap(target as LevelTarget, observations as [], {
      date,
    });
    return [status, possibleStatuses, isRobust];
  };

  test('is all that lies between the ends, and at the baseline', () => {
    // 11 ± 3.136: it may have fallen, stood still, kept pace, or arrived.
    expect(possible(rise, wide)).toEqual(['on-pace', ['met', 'on-pace', 'behind', 'moving-away'], false]);
    // On pace lies between behind and met, though neither end is it.
    expect(possible({ ...rise, baseline: { value: '7.00', year: 2020 } }, wide)).toEqual([
      'on-pace',
      ['met', 'on-pace'],
      false,
    ]);
    const far = { ...rise, baseline: { value: '7.8', year: 2020 } };
    expect(possible(far, wide)[1]).toEqual(['met', 'on-pace', 'behind']);
  });

  test('is no pace where only the level counts, where no year is asked, or where time is over', () => {
    expect(possible({ ...rise, everyYear: true }, wide)[1]).toEqual(['met', 'behind', 'moving-away']);
    expect(possible({ ...rise, everyYear: false }, wide)[1]).toEqual([
      'met',
      'on-pace',
      'behind',
      'moving-away',
    ]);
    expect(possible({ ...rise, target: { value: 12 } }, wide)[1]).toEqual([
      'met',
      'moving-away',
      'undetermined',
    ]);
    expect(possible({ ...rise, baseline: { value: 10 } }, wide)[1]).toEqual([
      'met',
      'moving-away',
      'undetermined',
    ]);
    expect(possible({ ...rise, target: { value: 12, year: 2021 } }, wide)[1]).toEqual([
      'met',
      'deadline-passed',
    ]);
    expect(possible({ ...rise, target: { value: 12, year: 2022 } }, wide, '2023-01-01')[1]).toEqual([
      'met',
      'undetermined',
    ]);
  });

  test('is met or past it at the far end of a range, and lost where it held before', () => {
    const range = { ...rise, direction: 'between', target: { from: 10, to: 14, year: 2030 } };
    const start = { value: 5, year: 2020 };
    const now = { year: 2021, value: '14.0', standardError: '1' };
    expect(possible({ ...range, baseline: start }, [now])).toEqual(['met', ['met', 'overshot'], false]);
    expect(possible({ ...range, baseline: { value: 12, year: 2019 } }, [now])[1]).toEqual(['met', 'lost']);
    // So wide that it may lie on either side.
    expect(
      possible({ ...range, baseline: start }, [
        { year: 2021, value: { kind: 'range', lower: '8', upper: '16', unit: 'percent' } },
      ]),
    ).toEqual(['undetermined', ['met', 'on-pace', 'overshot'], false]);
    expect(
      possible({ ...range, direction: 'exactly', wording: 'about', target: { value: 12, year: 2030 } }, [
        { year: 2021, value: '12.0' },
      ])[1],
    ).toEqual(['met', 'on-pace', 'overshot']);
  });

  test('without a baseline is not past a figure that is not enough by itself', () => {
    expect(
      possible({ ...rise, wording: 'more-than', baseline: { year: 2021 } }, [{ year: 2021, value: 12 }])[0],
    ).toBe('undetermined');
  });

  test('of a share of a whole that is not known is told by its count, and of nothing by nothing', () => {
    const share = {
      kind: 'share',
      unit: 'household',
      of: 'hộ',
      direction: 'at-most',
      denominator: 1000,
      target: { value: '4.5', year: 2025 },
    };
    const gap = targetGap(share as ShareTarget, [{ year: 2021, value: '5.0' }], { date: '2022-01-15' });
    expect([
      gap.status,
      shown(gap.currentNumerator),
      shown(gap.numeratorGap),
      shown(gap.targetNumerator),
    ]).toEqual(['undetermined', 'missing-input numerator', 'missing-input numerator', '45 household']);
    const { denominator: whole, ...open } = share;
    const none = targetGap(open as ShareTarget, [{ year: 2021, numerator: 50 }], { date: '2022-01-15' });
    expect([whole, none.isMet, shown(none.numeratorGap), shown(none.denominator)]).toEqual([
      1000,
      'unknown',
      'missing-input denominator',
      'missing-input denominator',
    ]);
    expect(told(none, 'en')).toEqual([
      'Target: not known.',
      'Target at most 4.5%; the present figure is not known.',
    ]);
  });
});

describe('how much may be missing of a range', () => {
  const range = {
    kind: 'level',
    unit: 'percent',
    direction: 'between',
    target: { from: 30, to: 40, year: 2025 },
  } as const;
  const rangeAt = (lower: string, upper: string) =>
    targetGap(range, [{ year: 2023, value: { kind: 'range', lower, upper, unit: 'percent' } }], {
      date: '2024-01-15',
    }).gapRange;

  test.each([
    ['20', '32', '-2', '10'],
    ['38', '50', '-2', '10'],
    ['34', '36', '-5', '-4'],
    ['35', '37', '-5', '-3'],
    ['33', '35', '-5', '-3'],
  ])('from %s to %s', (lower, upper, least, most) => {
    expect(rangeAt(lower, upper)).toEqual({
      kind: 'range',
      lower: least,
      upper: most,
      unit: 'percentagePoint',
    });
  });
});

describe('nearly', () => {
  const nearly = (direction: string, value: string, target: object = { value: '10' }) => {
    const gap = targetGap(
      { kind: 'level', unit: 'percent', direction, wording: 'nearly', target } as LevelTarget,
      [{ year: 2021, value: { kind: 'quantity', value, unit: 'percent' } }],
      { date: '2022-01-15' },
    );
    return [gap.isMet, gap.possibleStatuses.includes('met')];
  };

  test('falls short of a target by a unit of its last digit, or 5% of it', () => {
    // 5% of 10 are less than its last digit.
    expect(nearly('at-least', '9')).toEqual(['no', true]);
    expect(nearly('at-least', '8.9')).toEqual(['no', false]);
    expect(nearly('at-most', '11')).toEqual(['no', true]);
    expect(nearly('at-most', '11.1')).toEqual(['no', false]);
    expect(nearly('exactly', '9')).toEqual(['no', true]);
    expect(nearly('exactly', '11')).toEqual(['no', false]);
    expect(nearly('at-least', '38', { value: 40 })).toEqual(['no', true]);
    expect(nearly('at-least', '37.9', { value: 40 })).toEqual(['no', false]);
    // The last digit of 1.00 is a hundredth.
    expect(nearly('at-least', '0.95', { value: '1.00' })).toEqual(['no', true]);
    expect(nearly('at-least', '0.94', { value: '1.00' })).toEqual(['no', false]);
    const ends = { from: 40, to: 60 };
    expect(['37.9', '38', '63', '63.1'].map((value) => nearly('between', value, ends)[1])).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

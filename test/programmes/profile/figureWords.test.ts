import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import { missingInput, quantity, range } from '../../../src/foundation/internal.js';
import { compareProfiles, programmeProfile } from '../../../src/programmes/profile/index.js';
import { differenceSaying, figureSaying, periodText } from '../../../src/programmes/profile/figureWords.js';

const points = (value: string) => quantity(value, 'percentagePoint');
const between = (lower: string | null, upper: string | null) => range({ lower, upper }, 'percentagePoint');

describe('a difference', () => {
  test.each([
    [points('-3.36'), 'thấp hơn {x|size}', 'lower by {x|size}'],
    [points('3.36'), 'cao hơn {x|size}', 'higher by {x|size}'],
    [points('0'), 'bằng nhau', 'the same'],
    [between('-3', '-1'), 'thấp hơn {x|size}', 'lower by {x|size}'],
    [between('1', '3'), 'cao hơn {x|size}', 'higher by {x|size}'],
    [between('0', '0'), 'bằng nhau', 'the same'],
    [between('-1', '1'), 'chênh {x}', 'a difference of {x}'],
    [between('0', '1'), 'chênh {x}', 'a difference of {x}'],
    [between('-1', '0'), 'chênh {x}', 'a difference of {x}'],
    [between(null, '-1'), 'chênh {x}', 'a difference of {x}'],
    [between('1', null), 'chênh {x}', 'a difference of {x}'],
  ])('of %j is said in words', (value, vi, en) => {
    expect(differenceSaying(value, 'x')).toEqual({ vi, en });
  });
});

describe('a figure', () => {
  const yearly = quantity('-4', 'percentagePoint/year');
  const rate = quantity('3', 'percent');
  test.each([
    ['poverty-rate', rate, '{x}'],
    ['poverty-relative-change', rate, '{x|moved}'],
    ['poverty-compound-change', rate, '{x|moved}'],
    ['poverty-change', yearly, '{x|moved}'],
    ['poverty-annual-change', yearly, '{x|moved}'],
    ['target', yearly, '{x|toMove}'],
    ['needed-a-year', yearly, '{x|toMove}'],
    ['current', yearly, '{x|moved}'],
    ['target', rate, '{x}'],
    ['poverty-change', missingInput([{ member: 'rate', name: { vi: 'tỷ lệ', en: 'rate' } }]), '{x}'],
  ] as const)('%s of %j fills its gap as %s', (id, value, say) => {
    expect(figureSaying({ id, value }, 'x')).toEqual({ vi: say, en: say });
  });

  test('that is a difference from what was published is one', () => {
    expect(figureSaying({ id: 'difference', value: points('-1') }, 'x').vi).toBe('thấp hơn {x|size}');
  });
});

test('years of a period have a hyphen between them', () => {
  expect(['2021/2025', '2023', '2023-09-30'].map(periodText)).toEqual(['2021-2025', '2023', '2023-09-30']);
});

describe('what a target asks is said as it is worded', () => {
  const yearly = (value: string) => quantity(value, 'percentagePoint/year');
  test.each([
    [yearly('-3'), 'more-than', 'giảm trên {x|size}', 'fall by more than {x|size}'],
    [yearly('3'), 'more-than', 'tăng trên {x|size}', 'rise by more than {x|size}'],
    [quantity('80', 'percent'), 'more-than', 'trên {x}', 'more than {x}'],
    [quantity('2', 'percent'), 'less-than', 'dưới {x}', 'less than {x}'],
    [range({ lower: '1', upper: '2' }, 'percent'), 'about', 'khoảng {x}', 'about {x}'],
  ] as const)('%j, %s', (value, wording, vi, en) => {
    expect(figureSaying({ id: 'target', value, wording }, 'x')).toEqual({ vi, en });
  });

  test('in a profile, and of what it asks alone', () => {
    const profile = programmeProfile([], {
      programme: 'poverty-2021-2025',
      subject: 'X',
      date: '2024-12-31',
      targets: [
        {
          id: 'own',
          kind: 'yearly-change',
          wording: 'more-than',
          target: { value: '-3', year: 2024 },
        },
        {
          ...{
            id: 'share',
            kind: 'share',
            unit: 'commune',
            of: 'số xã',
            direction: 'at-least',
            wording: 'nearly',
          },
          denominator: 54,
          target: { value: 80, year: 2025 },
        },
      ],
    });
    const results = 'results' in profile.targets ? profile.targets.results : [];
    expect(
      results.map(({ figures }) => figures.flatMap(({ id, wording }) => (wording ? [[id, wording]] : []))),
    ).toEqual([[['target', 'more-than']], [['target', 'nearly']]]);
    expect(explain(profile, 'vi')).toContain('mục tiêu (2024) giảm trên 3 điểm phần trăm/năm');
    const later = programmeProfile([], {
      programme: 'poverty-2021-2025',
      subject: 'X',
      date: '2025-01-31',
      targets: [
        {
          id: 'own',
          kind: 'yearly-change',
          wording: 'more-than',
          target: { value: '-3', year: 2024 },
        },
      ],
    });
    expect(explain(compareProfiles([profile, later]), 'en')).toContain(
      'fall by more than 3 percentage points/year (the same)',
    );
  });
});

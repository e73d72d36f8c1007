import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../src/foundation/internal.js';
import { possibleCounts, type PossibleCountsInput } from '../../src/figures/index.js';

const ends = (share: string, denominator: string | number): unknown => {
  const { isPossible, isDecisive, smallest, largest } = possibleCounts({ share, denominator });
  return [isPossible, isDecisive, smallest?.count.value ?? null, largest?.count.value ?? null];
};

describe('the GRIM test for percentages', () => {
  it.each([
    // Reference: 43% of 30 is possible, 45% is not.
    ['43%', '30 xã', true, true, '13', '13'],
    ['45%', '30 xã', false, true, null, null],
    ['50%', '30 xã', true, true, '15', '15'],
    // Half a step of the last digit belongs to it on either side.
    ['12%', 8, true, true, '1', '1'],
    ['13%', 8, true, true, '1', '1'],
    ['45%', '3.000 xã', true, false, '1335', '1365'],
    ['hơn 45%', '30 xã', true, true, '14', '14'],
    ['ít nhất 90%', '30 xã', true, false, '27', '30'],
    ['dưới 10%', '30 xã', true, false, '0', '3'],
    ['0%', '30 xã', true, true, '0', '0'],
    ['100%', '30 xã', true, true, '30', '30'],
    ['105%', '30 xã', false, true, null, null],
    ['dưới -1%', '30 xã', false, false, null, null],
  ])('%s of %s', (share, whole, ...expected) => expect(ends(share, whole)).toEqual(expected));

  it('names the nearest counts', () => {
    const counts = possibleCounts({ share: '45%', denominator: '30 xã' });
    expect(
      counts.nearest.map(({ count, sharePercent }) => [count.value, sharePercent.value.slice(0, 6)]),
    ).toEqual([
      ['13', '43.333'],
      ['14', '46.666'],
    ]);
    expect(explain(counts, 'en')).toBe(
      'Of 30 communes, no number is 45%; the nearest are 13 communes (43.33%) and 14 communes (46.67%).',
    );
    expect(
      possibleCounts({ share: '105%', denominator: 30 }).nearest.map(({ count }) => count.value),
    ).toEqual(['30']);
  });

  it('names no things that nobody names', () => {
    const counts = possibleCounts({ share: '45%', denominator: 30 });
    expect(explain(counts, 'vi')).toBe(
      'Trong 30, không có số nào ứng với 45%; gần nhất là 13 đơn vị (43,33%) và 14 đơn vị (46,67%).',
    );
  });

  it('says what is possible', () => {
    expect(explain(possibleCounts({ share: '43%', denominator: '30 xã' }), 'vi')).toBe(
      '43% của 30 xã chỉ có thể là 13 xã.',
    );
    expect(explain(possibleCounts({ share: '45%', denominator: '3.000 xã' }), 'vi')).toBe(
      '45% của 3.000 xã có thể là từ 1.335 xã đến 1.365 xã.',
    );
  });

  it.each<[unknown, string, string]>([
    [{ share: '45%', denominator: '30 tỷ đồng' }, 'not-whole', 'denominator'],
    [{ share: '45%', denominator: 30.5 }, 'wrong-type', 'denominator'],
    [{ share: 45, denominator: 30 }, 'wrong-type', 'share'],
    [{ share: '45%', denominator: { text: '30,5 xã', exact: true } }, 'not-whole', 'denominator'],
    [{ share: '45%', denominator: '4 - 5 xã' }, 'not-whole', 'denominator'],
    [{ share: '45%', denominator: 0 }, 'too-small', 'denominator'],
    [{ share: 'nhiều', denominator: 30 }, 'unreadable', 'share'],
    [{ share: '3/4 xã', denominator: 30 }, 'ambiguous', 'share'],
    [{ share: '45%' }, 'missing', 'denominator'],
  ])('refuses %j', (input, code, path) => {
    try {
      possibleCounts(input as PossibleCountsInput);
      throw new Error('not refused');
    } catch (error) {
      expect(isMtqgError(error) && [error.code, error.path.join('.')]).toEqual([code, path]);
    }
  });
});

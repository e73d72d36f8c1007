import { describe, expect, it } from 'vitest';
import {
  explain,
  isMtqgError,
  isRefusal,
  type DecimalInput,
  quantity,
} from '../../src/foundation/internal.js';
import { roundSharesTo100, type RoundSharesInput } from '../../src/figures/index.js';

const shown = (amounts: readonly DecimalInput[], decimals?: number): readonly string[] => {
  const parts = amounts.map((amount, at) => ({ subject: `p${at}`, amount }));
  const { shares } = roundSharesTo100(decimals === undefined ? { parts } : { parts, decimals });
  return isRefusal(shares) ? [] : shares.map(({ shownPercent }) => shownPercent.value);
};

describe('largest remainder', () => {
  it.each<[readonly DecimalInput[], number | undefined, readonly string[]]>([
    [[1, 1, 1], undefined, ['33.4', '33.3', '33.3']],
    [[1, 1, 1], 0, ['34', '33', '33']],
    [[1, 1, 1], 10, ['33.3333333334', '33.3333333333', '33.3333333333']],
    // Equal remainders: the larger amount first.
    [['0.5', '1.5', 1], 0, ['17', '50', '33']],
    [[1, 2, 5], 0, ['12', '25', '63']],
    [[0, 7], 1, ['0', '100']],
    [['0.1', '0.2', '0.7'], 0, ['10', '20', '70']],
    [['9'.repeat(34), '1'], 2, ['100', '0']],
  ])('%j with %s decimals', (amounts, decimals, expected) =>
    expect(shown(amounts, decimals)).toEqual(expected),
  );

  it('says which shares differ from plain rounding', () => {
    const parts = [
      { subject: 'trung ương', amount: 1 },
      { subject: 'tỉnh', amount: 1 },
      { subject: 'huyện', amount: 1 },
    ];
    const result = roundSharesTo100({ parts });
    expect(result.shares).toMatchObject([
      {
        subject: 'trung ương',
        sharePercent: { value: '33.33333333333333333333333333333333' },
        isAdjusted: true,
      },
      { isAdjusted: false },
      { isAdjusted: false },
    ]);
    expect(explain(result, 'vi')).toBe(
      'Tỷ lệ được làm tròn theo phương pháp số dư lớn nhất để cộng lại đủ 100%; khác với cách làm tròn thông thường ở: trung ương.',
    );
    expect(explain(roundSharesTo100({ parts: parts.slice(0, 1) }), 'en')).toBe(
      'The shares are rounded by largest remainder so that they make 100%; none differs from plain rounding.',
    );
  });

  it('takes quantities, money in any scale, and names those whose share is adjusted', () => {
    const result = roundSharesTo100({
      parts: [
        { subject: { vi: 'Trung ương', en: 'centre' }, amount: { value: '1', unit: 'billionVND' } },
        { subject: 'tỉnh', amount: quantity('1000000000', 'VND') },
        { subject: 'huyện', amount: { value: '1000', unit: 'millionVND' } },
      ],
    });
    expect(result.shares).toMatchObject([
      { subject: { en: 'centre' }, shownPercent: { value: '33.4' } },
      { shownPercent: { value: '33.3' } },
      { shownPercent: { value: '33.3' } },
    ]);
    expect(explain(result, 'en')).toContain('these differ from plain rounding: centre.');
    expect(explain(result, 'vi')).toContain('ở: Trung ương.');
  });

  it('refuses shares of nothing', () => {
    const result = roundSharesTo100({ parts: [{ subject: 'a', amount: 0 }] });
    expect(result.shares).toMatchObject({ kind: 'refusal', code: 'zero-denominator' });
    expect(explain(result, 'en')).toContain('There are no shares');
  });

  it.each<[unknown, string, string]>([
    [{ parts: [] }, 'too-short', 'parts'],
    [
      {
        parts: [
          { subject: 'a', amount: 1 },
          { subject: 'b', amount: quantity('1', 'household') },
        ],
      },
      'unit-mismatch',
      'parts.1.amount',
    ],
    [
      {
        parts: [
          { subject: 'a', amount: quantity('1', 'household') },
          { subject: 'b', amount: 1 },
        ],
      },
      'unit-mismatch',
      'parts.1.amount',
    ],
    [{ parts: [{ subject: 'a', amount: -1 }] }, 'too-small', 'parts.0.amount'],
    [{ parts: [{ subject: 'a', amount: 1 }], decimals: 11 }, 'too-large', 'decimals'],
    [{ parts: [{ subject: 'a', amount: 1 }], decimals: 0.5 }, 'not-whole', 'decimals'],
  ])('refuses %j', (input, code, path) => {
    try {
      roundSharesTo100(input as RoundSharesInput);
      throw new Error('not refused');
    } catch (error) {
      expect(isMtqgError(error) && [error.code, error.path.join('.')]).toEqual([code, path]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { describeError, explain, isMtqgError, quantity } from '../../src/foundation/internal.js';
import { impliedValue, parseFigure, verifyClaim, type Claim } from '../../src/figures/index.js';

const errorOf = (claim: unknown): string => {
  try {
    verifyClaim(claim as Claim);
  } catch (error) {
    return isMtqgError(error) ? describeError(error, 'vi') : String(error);
  }
  return 'none';
};

const inputs = { numerator: 39, denominator: 54 };

describe('what was printed is text', () => {
  it('a number is refused, and the error says how to give it', () => {
    expect(errorOf({ kind: 'share', inputs, claimed: 72.2 })).toBe(
      "claimed: phải là chuỗi ký tự; ghi bằng chuỗi đúng như đã in: '72,2'",
    );
    expect(errorOf({ kind: 'share', inputs, claimed: 72 })).toContain("'72'");
    expect(errorOf({ kind: 'share', inputs: { ...inputs, denominator: 54.5 }, claimed: '72%' })).toBe(
      "inputs.denominator: phải là chuỗi ký tự; ghi bằng chuỗi đúng như đã in: '54,5'",
    );
    expect(errorOf({ kind: 'share', inputs, claimed: quantity('72.2', 'percent') })).toContain('claimed');
  });

  it('whole numbers among the inputs are counts', () => {
    expect(verifyClaim({ kind: 'share', inputs, claimed: '72,2%' })).toMatchObject({
      verdict: 'consistent',
      inputs: { numerator: { value: '39', exact: true } },
    });
  });

  it('a figure that was read is as it was printed', () => {
    expect(verifyClaim({ kind: 'share', inputs, claimed: parseFigure('72,2%') }).verdict).toBe('consistent');
  });
});

describe('a quantity of the library', () => {
  it('is exact, and told in the scale that reads best', () => {
    const verdict = verifyClaim({
      kind: 'disbursement',
      inputs: { disbursed: '998 tỷ đồng', plan: { value: '1971', unit: 'billionVND' } },
      claimed: '50,6%',
    });
    expect(verdict).toMatchObject({
      verdict: 'consistent',
      inputs: { plan: { value: '1971000000000', unit: 'VND', exact: true, text: '1.971 tỷ đồng' } },
    });
    expect(explain(verdict, 'vi').split('\n')[1]).toBe('  998 tỷ đồng ÷ 1.971 tỷ đồng × 100 ≈ 50,6342%');
  });

  it('may be a rate, and of anything', () => {
    const change = (first: ReturnType<typeof quantity>, last: ReturnType<typeof quantity>): unknown =>
      verifyClaim({ kind: 'change-in-points', inputs: { first, last }, claimed: '2' }).inputs['first'];
    expect(
      change(quantity('13.9', 'criterion/commune'), quantity('15.9', 'criterion/commune')),
    ).toMatchObject({
      unit: 'criterion/commune',
      unitWords: { text: 'tiêu chí', per: 'xã', category: 'count' },
      exact: true,
    });
    expect(change(quantity('3', 'squareMetre'), quantity('5', 'squareMetre'))).toMatchObject({
      unitWords: { text: 'm²', per: null, category: 'amount' },
    });
  });
});

describe('the unit that is printed', () => {
  const yearly = (claimed: string): unknown => {
    const years = { first: '50,79%', last: '20,42%', yearCount: 4 };
    return verifyClaim({ kind: 'average-annual-change', inputs: years, claimed }).warnings;
  };

  it('need not be the one that is meant: a note says so', () => {
    expect(yearly('giảm 7,6%/năm')).toEqual([
      {
        code: 'unit-not-meant',
        text: {
          vi: 'Đơn vị tính được in là “%/năm” nhưng số liệu đầu vào cho “điểm phần trăm/năm”.',
          en: 'The printed unit is “%/year”, but the inputs give “percentage points/year”.',
        },
        printed: 'percent/year',
        meant: 'percentagePoint/year',
      },
    ]);
    expect(yearly('giảm 7,6%')).toMatchObject([{ printed: 'percent' }]);
  });

  it('is right, is told in part, or is not told', () => {
    for (const claimed of ['giảm 7,6 điểm %/năm', 'giảm 7,6 điểm %', 'giảm 7,6'])
      expect(yearly(claimed)).toEqual([]);
  });

  it('that has no difference from the other has none', () => {
    const verdict = verifyClaim({
      kind: 'target-excess',
      inputs: { current: '44 mục tiêu', target: '40 mục tiêu' },
      claimed: 'vượt 4 tỷ đồng',
    });
    expect(verdict).toMatchObject({ verdict: 'inconsistent', difference: null, leastDifference: null });
    expect(explain(verdict, 'vi')).toBe(
      'Số công bố “vượt 4 tỷ đồng” không khớp với các số liệu đầu vào: tính lại được 4 mục tiêu.\n' +
        '  44 mục tiêu − 40 mục tiêu = 4 mục tiêu\n' +
        '  Nếu hiểu là phần vượt tính theo % của mục tiêu thì được 10%: không khớp.\n' +
        '  Lưu ý: Đơn vị tính được in là “đồng” nhưng số liệu đầu vào cho “mục tiêu”.',
    );
  });

  it('of per cent that are claimed of amounts is relative to one of them', () => {
    const verdict = verifyClaim({
      kind: 'target-excess',
      inputs: { current: '44 mục tiêu', target: '40 mục tiêu' },
      claimed: 'vượt 10%',
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', recomputed: { value: '10', unit: 'percent' } });
  });
});

describe('a subject', () => {
  const subject = { vi: 'Lai Châu', en: 'Lai Châu province' };

  it('stands in the result and before the sentence', () => {
    const verdict = verifyClaim({ kind: 'share', subject, inputs, claimed: '72,2%' });
    expect(verdict).toMatchObject({ subject, claimKind: 'share' });
    expect(explain(verdict, 'en').split('\n')[0]).toBe(
      'Lai Châu province: the published “72,2%” agrees with what its own inputs give.',
    );
    const implied = impliedValue({ kind: 'share', subject: 'Lai Châu', inputs });
    expect(implied.subject).toBe('Lai Châu');
    expect(explain(implied, 'vi').split('\n')[0]).toBe('Lai Châu: các số liệu đã nêu cho khoảng 72,22%.');
  });

  it('need not be told', () => {
    expect(verifyClaim({ kind: 'share', inputs, claimed: '72,2%' })).not.toHaveProperty('subject');
    expect(impliedValue({ kind: 'share', inputs })).not.toHaveProperty('subject');
  });
});

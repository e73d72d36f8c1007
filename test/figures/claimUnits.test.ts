import { describe, expect, it } from 'vitest';
import { impliedValue, verifyClaim, type Claim } from '../../src/figures/index.js';
import { isMtqgError } from '../../src/foundation/index.js';

const answer = (claim: Claim): string => {
  try {
    const verdict = verifyClaim(claim);
    return verdict.verdict === 'unknowable'
      ? 'unknowable'
      : `${verdict.verdict}: ${verdict.recomputed.value} ${verdict.recomputed.unit}`;
  } catch (error) {
    return isMtqgError(error)
      ? error.problems.map(({ code, path }) => `${code} ${path.join('.')}`).join('; ')
      : String(error);
  }
};

const share = (numerator: string, denominator: string, claimed: string): Claim => ({
  kind: 'share',
  inputs: { numerator, denominator },
  claimed,
});
const expression = (formula: string, a: string, b: string, claimed: string): Claim => ({
  kind: 'expression',
  formula,
  inputs: { a, b },
  claimed,
});
const pace = (first: string, last: string, yearCount: string, claimed: string): Claim => ({
  kind: 'average-annual-change',
  inputs: { first, last, yearCount },
  claimed,
});

describe('units of claims are never mixed silently', () => {
  it.each<[string, Claim, string]>([
    ['unlike inputs', share('5 hộ', '10 người', '50%'), 'unit-mismatch inputs.denominator'],
    ['unlike inputs', share('5 xã', '10 huyện', '50%'), 'unit-mismatch inputs.denominator'],
    ['people and workers', share('5 lao động', '10 người', '50%'), 'consistent: 50 percent'],
    ['an unknown unit', share('5', '10 xã', '50%'), 'consistent: 50 percent'],
    [
      'a change of unlike figures',
      { kind: 'relative-change', inputs: { first: '10 xã', last: '12 hộ' }, claimed: 'tăng 20%' },
      'unit-mismatch inputs.last',
    ],
    [
      'a change called by another unit',
      { kind: 'relative-change', inputs: { first: '10 xã', last: '12 xã' }, claimed: 'tăng 20 hộ' },
      'inconsistent: 20 percent',
    ],
    ['per cent of an amount', expression('a * b', '50%', '10 xã', '5 xã'), 'consistent: 5 commune'],
    [
      'either way round',
      expression('b * a', '20%', '500 tỷ đồng', '100 tỷ đồng'),
      'consistent: 100000000000 VND',
    ],
    ['an amount by its share', expression('b / a', '50%', '10 xã', '20 xã'), 'consistent: 20 commune'],
    ['with the 100 in it', expression('a * b / 100', '50%', '10 xã', '5 xã'), 'consistent: 5 commune'],
    ['with the 100 in it', expression('100 * b / a', '50%', '10 xã', '20 xã'), 'consistent: 20 commune'],
    ['with the 100 apart', expression('a / 100 * b', '50%', '10 xã', '5 xã'), 'consistent: 5 commune'],
    ['a sum of unlike figures', expression('a + b', '50%', '10 xã', '60 xã'), 'unit-mismatch inputs.b'],
    [
      'a difference of unlike figures',
      expression('a - b', '12 hộ', '2 xã', '10 hộ'),
      'unit-mismatch inputs.b',
    ],
    ['points and per cent', expression('a + b', '5%', '1 điểm phần trăm', '6%'), 'consistent: 6 percent'],
    [
      'a sum claimed as another thing',
      expression('a + b', '5 xã', '5 xã', '10 hộ'),
      'inconsistent: 10 commune',
    ],
    ['a share of a number', expression('100 * a / 20', '5 xã', '1', '25%'), 'consistent: 25 percent'],
    [
      'years as printed',
      pace('24%', '12%', '3 năm', 'giảm 3,5%/năm'),
      'inconsistent: 4 percentagePoint/year',
    ],
    ['years as printed', pace('24%', '12%', '3 năm', 'giảm 4%/năm'), 'consistent: 4 percentagePoint/year'],
    [
      'vague years',
      pace('24%', '12%', 'khoảng 3 năm', 'giảm 3,5%/năm'),
      'consistent: 4 percentagePoint/year',
    ],
    [
      'months as printed',
      expression('a / b', '120 tỷ đồng', '12 tháng', '10,4 tỷ đồng'),
      'inconsistent: 10000000000 VND',
    ],
    [
      'per cent a year of amounts',
      pace('100 xã', '120 xã', '2 năm', 'tăng 10%/năm'),
      'consistent: 10 percent/year',
    ],
    [
      'per cent of amounts',
      { kind: 'change-in-points', inputs: { first: '100 hộ', last: '80 hộ' }, claimed: 'giảm 20%' },
      'consistent: 20 percent',
    ],
    [
      'per cent of money',
      {
        kind: 'target-excess',
        inputs: { current: '525 tỷ đồng', target: '500 tỷ đồng' },
        claimed: 'vượt 5% kế hoạch',
      },
      'consistent: 5 percent',
    ],
    [
      'money of money',
      {
        kind: 'target-excess',
        inputs: { current: '525 tỷ đồng', target: '500 tỷ đồng' },
        claimed: 'vượt 25 tỷ đồng',
      },
      'consistent: 25000000000 VND',
    ],
    [
      'points that add up to per cent',
      { kind: 'composition', inputs: { a: '1,2 điểm phần trăm', b: '2,3 điểm %' }, claimed: 'tăng 3,5%' },
      'consistent: 3.5 percentagePoint',
    ],
    [
      'areas and lengths',
      { kind: 'composition', inputs: { a: '1 ha', b: '2 km' }, claimed: '3 ha' },
      'unit-mismatch inputs.b',
    ],
  ])('%s: %#', (_what, claim, expected) => {
    expect(answer(claim)).toBe(expected);
  });

  it('points that add up to a printed per cent are noted', () => {
    const verdict = verifyClaim({
      kind: 'composition',
      inputs: { a: '1,2 điểm phần trăm', b: '2,3 điểm phần trăm' },
      claimed: '3,5%',
    });
    expect(verdict.warnings).toMatchObject([
      { code: 'unit-not-meant', printed: 'percent', meant: 'percentagePoint' },
    ]);
  });

  it('the plan that is passed by 5% is found from what was done', () => {
    const { implied } = impliedValue({
      kind: 'target-excess',
      inputs: { current: '63 xã' },
      claimed: 'vượt 5% kế hoạch',
    });
    expect(implied).toMatchObject({ value: '60', unit: 'commune' });
  });
});

describe('a fraction can be claimed', () => {
  it.each([
    ['61 xã', '120 xã', 'hơn một nửa', 'consistent'],
    ['59 xã', '120 xã', 'hơn một nửa', 'inconsistent'],
    ['59 xã', '120 xã', 'gần một nửa', 'consistent'],
    ['80 xã', '120 xã', '2/3 số xã', 'consistent'],
    ['75 xã', '120 xã', '2/3 số xã', 'inconsistent'],
    ['31 xã', '120 xã', 'khoảng một phần tư', 'consistent'],
    ['119 xã', '120 xã', 'ít nhất ba phần tư', 'consistent'],
    ['1 xã', '120 xã', 'dưới một phần ba', 'consistent'],
    ['12 xã', '120 xã', 'hơn một nửa', 'inconsistent'],
  ])('%s of %s: %s', (numerator, denominator, claimed, verdict) => {
    expect(verifyClaim(share(numerator, denominator, claimed)).verdict).toBe(verdict);
  });

  it('in English, too', () => {
    expect(verifyClaim(share('61 communes', '120 communes', 'more than half of communes')).verdict).toBe(
      'consistent',
    );
    expect(verifyClaim(share('61 communes', '120 communes', 'two thirds of communes')).verdict).toBe(
      'inconsistent',
    );
  });

  it('and be an input', () => {
    const verdict = verifyClaim({
      kind: 'common-denominator',
      inputs: { numerator: '10 xã', otherNumerator: '20 xã', otherShare: 'một nửa' },
      claimed: '25%',
    });
    expect(verdict.verdict).toBe('consistent');
  });
});

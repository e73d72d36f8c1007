import { describe, expect, it } from 'vitest';
import {
  claimInputNames,
  claimKindNames,
  claimVerdictNames,
  impliedValue,
  verifyClaim,
  type Claim,
} from '../../src/figures/index.js';
import { explain, isMtqgError, isRefusal } from '../../src/foundation/index.js';

const answer = (claim: Claim): string => {
  try {
    const verdict = verifyClaim(claim);
    if (verdict.verdict === 'unknowable') return `unknowable: ${verdict.reason.code}`;
    const { value, unit } = verdict.recomputed;
    return `${verdict.verdict}: ${Number(Number(value).toFixed(4))} ${unit}`;
  } catch (error) {
    return isMtqgError(error)
      ? error.problems.map(({ code, path }) => `${code} ${path.join('.')}`).join('; ')
      : String(error);
  }
};
const growth = (first: string, last: string, yearCount: number | string, claimed: string): Claim => ({
  kind: 'compound-annual-growth',
  inputs: { first, last, yearCount },
  claimed,
});
const deadline = (finished: string | number, due: string | number, claimed: string): Claim => ({
  kind: 'time-before-deadline',
  inputs: { finished, deadline: due },
  claimed,
});

describe('kinds that reports need', () => {
  it.each<[string, Claim, string]>([
    [
      'an increase printed beside the new total',
      {
        kind: 'change-to-new-total',
        inputs: { change: '132.406 hộ', last: '2.759.502 hộ' },
        claimed: 'tăng 5,04%',
      },
      'consistent: 5.04 percent',
    ],
    [
      'a fall printed beside the new total',
      { kind: 'change-to-new-total', inputs: { change: '20 hộ', last: '80 hộ' }, claimed: 'giảm 20%' },
      'consistent: 20 percent',
    ],
    [
      'taken of the new total',
      { kind: 'change-to-new-total', inputs: { change: '20 hộ', last: '100 hộ' }, claimed: 'tăng 20%' },
      'inconsistent: 25 percent',
    ],
    [
      'a change in points with its yearly average',
      {
        kind: 'yearly-average-of-change',
        inputs: { change: '30,37 điểm phần trăm', yearCount: '4 năm' },
        claimed: 'giảm 7,59 điểm phần trăm/năm',
      },
      'consistent: 7.5925 percentagePoint/year',
    ],
    [
      'divided by too many years',
      { kind: 'yearly-average-of-change', inputs: { change: '30,37%', yearCount: 4 }, claimed: '6,07%/năm' },
      'inconsistent: 7.5925 percentagePoint/year',
    ],
    [
      'one part in the sum of all parts',
      {
        kind: 'share-of-parts',
        inputs: { part: '216 tỷ đồng', b: '50 tỷ đồng', c: '27 tỷ đồng' },
        claimed: '73,7%',
      },
      'consistent: 73.7201 percent',
    ],
    [
      'alone',
      { kind: 'share-of-parts', inputs: { part: '216 tỷ đồng' }, claimed: '100%' },
      'consistent: 100 percent',
    ],
    [
      'without the part',
      { kind: 'share-of-parts', inputs: { b: '5 xã' }, claimed: '1%' },
      'missing inputs.part',
    ],
    [
      'of unlike things',
      { kind: 'share-of-parts', inputs: { part: '5 xã', b: '5 hộ' }, claimed: '50%' },
      'unit-mismatch inputs.b',
    ],
    [
      'the rate of a whole by the counts of its parts',
      {
        kind: 'rate-of-whole',
        parts: [
          { rate: '10%', count: '100 hộ' },
          { rate: '20%', count: '300 hộ' },
        ],
        claimed: '17,5%',
      },
      'consistent: 17.5 percent',
    ],
    [
      'between the rates of its parts',
      { kind: 'rate-of-whole', parts: [{ rate: '10%' }, { rate: '20%' }], claimed: '17,5%' },
      'consistent: 15 percent',
    ],
    [
      'outside of the rates of its parts',
      { kind: 'rate-of-whole', parts: [{ rate: '10%' }, { rate: '20%' }, { rate: '12%' }], claimed: '22%' },
      'inconsistent: 15 percent',
    ],
    [
      'with a count that is not stated',
      { kind: 'rate-of-whole', parts: [{ rate: '10%', count: '5 hộ' }, { rate: '20%' }], claimed: '17,5%' },
      'unknowable: missing-input',
    ],
    [
      'compound growth',
      growth('100 tỷ đồng', '146,41 tỷ đồng', 4, 'tăng 10%/năm'),
      'consistent: 10 percent/year',
    ],
    [
      'simple growth',
      growth('100 tỷ đồng', '146,41 tỷ đồng', 4, 'tăng 11,6%/năm'),
      'inconsistent: 10 percent/year',
    ],
    ['compound decline', growth('100 hộ', '81 hộ', '2 năm', 'giảm 10%/năm'), 'consistent: 10 percent/year'],
    ['from nothing', growth('0 hộ', '81 hộ', 2, 'tăng 10%/năm'), 'unknowable: zero-denominator'],
    ['to nothing', growth('5 hộ', '0 hộ', 2, 'giảm 100%/năm'), 'unknowable: not-positive'],
    [
      'in more years than anybody counts',
      growth('1 hộ', '2 hộ', 1, 'tăng 100%'),
      'consistent: 100 percent/year',
    ],
    ['years before a deadline', deadline('năm 2023', 'năm 2025', 'sớm 2 năm'), 'consistent: 2 year'],
    ['too many years', deadline(2023, 2025, 'sớm 3 năm'), 'inconsistent: 2 year'],
    ['months before a deadline', deadline('tháng 6/2024', '12/2024', 'sớm 6 tháng'), 'consistent: 6 month'],
    ['days before a deadline', deadline('20/12/2024', '31/12/2024', 'sớm 11 ngày'), 'consistent: 11 day'],
    ['after a deadline', deadline('31/3/2025', '2024-12-31', 'chậm 3 tháng'), 'consistent: 3 month'],
    ['a month and a year', deadline('tháng 6 năm 2024', 'năm 2024', 'trước 2 quý'), 'consistent: 2 quarter'],
    ['what is no time', deadline('sớm', '2024', '1 năm'), 'bad-format inputs.finished'],
    ['no such day', deadline('31/2/2024', '2024', '1 năm'), 'bad-format inputs.finished'],
    [
      'without a claim',
      { kind: 'time-before-deadline', inputs: { finished: '2023' } },
      'unknowable: missing-input',
    ],
    [
      'a formula with a power',
      { kind: 'expression', formula: '(a / b) ^ (1 / 2)', inputs: { a: '9 xã', b: '1 xã' }, claimed: '3' },
      'consistent: 3 commune',
    ],
  ])('%s', (_what, claim, expected) => {
    expect(answer(claim)).toBe(expected);
  });

  it('what is missing from compound growth is found', () => {
    const implied = (claim: Claim): unknown => {
      const found = impliedValue(claim).implied;
      return isRefusal(found) ? found.code : `${Number(Number(found.value).toFixed(6))} ${found.unit}`;
    };
    const claimed = 'tăng 10%/năm';
    expect(
      implied({ kind: 'compound-annual-growth', inputs: { first: '100 ha', yearCount: 2 }, claimed }),
    ).toBe('121 hectare');
    expect(
      implied({ kind: 'compound-annual-growth', inputs: { last: '121 ha', yearCount: 2 }, claimed }),
    ).toBe('100 hectare');
    expect(
      implied({ kind: 'compound-annual-growth', inputs: { first: '100 hộ', last: '121 hộ', yearCount: 2 } }),
    ).toBe('10 percent/year');
  });

  it('they are explained', () => {
    const verdict = verifyClaim(growth('100 tỷ đồng', '146,41 tỷ đồng', 4, 'tăng 10%/năm'));
    expect(explain(verdict, 'vi')).toContain('146,41 tỷ đồng');
  });
});

it('kinds, inputs and verdicts have names in both languages', () => {
  const names = [claimKindNames, claimInputNames, claimVerdictNames].flatMap((record) =>
    Object.values(record),
  );
  for (const { vi, en } of names) expect([vi.length > 1, en.length > 1]).toEqual([true, true]);
  expect(claimVerdictNames.inconsistent.vi).toBe('không khớp');
});

import { describe, expect, test } from 'vitest';
import { explain, isMtqgError } from 'mtqg/foundation';
import { povertyStandardOn, povertyStandards } from 'mtqg/poverty';

function codeOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return isMtqgError(error) ? error.code : error;
  }
  return undefined;
}

function problemsOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return isMtqgError(error) ? error.problems : error;
  }
  return undefined;
}

describe('the standard of a day is chosen by validity, not by its title', () => {
  test.each([
    // Decision 170/2005/QĐ-TTg, whose first day is not established: the years of its title
    ['2006-01-01', 'vn-2006'],
    ['2010-12-31', 'vn-2006'],
    // Decision 09/2011/QĐ-TTg
    ['2011-01-01', 'vn-2011'],
    ['2015-12-31', 'vn-2011'],
    // Decision 59/2015/QĐ-TTg, in effect from 5 January 2016; Article 2 of Decree 07/2021/NĐ-CP keeps it for 2021
    ['2016-01-05', 'vn-2016'],
    ['2021-12-31', 'vn-2016'],
    // Article 3 of Decree 07/2021/NĐ-CP; Decree 351/2025/NĐ-CP keeps it for 2026
    ['2022-01-01', 'vn-2022'],
    ['2025-12-31', 'vn-2022'],
    ['2026-12-31', 'vn-2022'],
    // Decree 351/2025/NĐ-CP
    ['2027-01-01', 'vn-2027'],
    ['2030-12-31', 'vn-2027'],
  ])('%s: %s', (day, id) => {
    expect(povertyStandardOn(day).id).toBe(id);
  });

  test.each(['2005-12-31', '2016-01-01', '2016-01-04', '2031-01-01'])('none is known for %s', (day) => {
    expect(codeOf(() => povertyStandardOn(day))).toBe('not-in-force');
    expect(problemsOf(() => povertyStandardOn(day))).toEqual([
      { code: 'not-in-force', path: [], details: { date: day } },
    ]);
  });

  test('what is no calendar day is an error', () => {
    expect(codeOf(() => povertyStandardOn('2026-02-30'))).toBe('no-such-date');
    expect(codeOf(() => povertyStandardOn('31/12/2026'))).toBe('bad-format');
    expect(codeOf(() => povertyStandardOn(2026 as any))).toBe('wrong-type');
  });

  test('it says why', () => {
    const standard = povertyStandardOn('2026-12-31');
    expect(standard).toMatchObject({
      kind: 'poverty-standard',
      date: '2026-12-31',
      titleYears: { from: 2021, to: 2025 },
    });
    expect(explain(standard, 'vi').split('\n')[0]).toBe(
      'Ngày 31/12/2026 áp dụng chuẩn nghèo đa chiều giai đoạn 2021-2025; chuẩn này được áp dụng từ ngày 01/01/2022 đến hết ngày 31/12/2026.',
    );
    expect(explain(standard, 'en').split('\n')[0]).toBe(
      'On 2026-12-31 the multidimensional poverty standard titled 2021-2025 applies, in force from 2022-01-01 to 2026-12-31, both included.',
    );
    expect(Object.isFrozen(standard)).toBe(true);
  });

  test('it says which end of the validity is unconfirmed', () => {
    expect(explain(povertyStandardOn('2015-12-31'), 'vi')).toContain(
      'Ngày kết thúc 31/12/2015 chưa đối chiếu với văn bản gốc.',
    );
    expect(explain(povertyStandardOn('2015-12-31'), 'en')).toContain(
      'The last day, 2015-12-31, is unconfirmed.',
    );
    expect(explain(povertyStandardOn('2008-06-30'), 'vi')).toContain(
      'Ngày bắt đầu chưa xác định; 01/01/2006 là ngày đầu của giai đoạn nêu trong tên chuẩn.\n  Ngày kết thúc 31/12/2010 chưa đối chiếu với văn bản gốc.',
    );
    expect(explain(povertyStandardOn('2008-06-30'), 'en')).toContain(
      'The first day is not established; 2006-01-01 opens the years that the title names.\n  The last day, 2010-12-31, is unconfirmed.',
    );
    expect(povertyStandardOn('2008-06-30').validity.from).toBeNull();
    expect(explain(povertyStandardOn('2016-01-05'), 'vi')).not.toContain('chưa đối chiếu');
  });
});

describe('the standards as data', () => {
  test('follow one another without overlap, in order', () => {
    for (const [index, { validity }] of povertyStandards().slice(1).entries()) {
      expect(validity.from! > povertyStandards()[index]!.validity.to).toBe(true);
    }
  });

  test.each([
    ['vn-2006', 'poor', '200000', '260000'],
    ['vn-2011', 'poor', '400000', '500000'],
    ['vn-2011', 'near-poor', '520000', '650000'],
    ['vn-2016', 'poor', '700000', '900000'],
    ['vn-2016', 'near-poor', '1000000', '1300000'],
    ['vn-2016', 'average-living-standard', '1500000', '1950000'],
    ['vn-2022', 'income', '1500000', '2000000'],
    ['vn-2022', 'average-living-standard', '2250000', '3000000'],
    ['vn-2027', 'income', '2200000', '2800000'],
  ])('%s, line %s: %s rural, %s urban', (id, line, rural, urban) => {
    const { incomeLines } = povertyStandards().find((standard) => standard.id === id)!;
    expect(
      incomeLines.filter((one) => one.line === line).map(({ area, upTo }) => [area, upTo.value, upTo.unit]),
    ).toEqual([
      ['rural', rural, 'VND/person/month'],
      ['urban', urban, 'VND/person/month'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { Decimal, explain, isRefusal, quantity } from '../../../src/foundation/internal.js';
import {
  povertyMeasures,
  povertyRates,
  type PovertyRates,
  type PovertyRatesInput,
  type PrintedPovertyRates,
} from '../../../src/poverty/index.js';
import * as problems from '../../problems.js';

const RATES = ['poorPercent', 'nearPoorPercent', 'poorAndNearPoorPercent', 'neitherPercent'] as const;

const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const households = (value: string) => ({ kind: 'quantity', value, unit: 'household' });
const range = (lower: string, upper: string) => ({ kind: 'range', lower, upper, unit: 'percent' });

const problemsOf = (input: unknown) => problems.problemsOf(() => povertyRates(input as PovertyRatesInput));
const saidOf = (input: unknown, locale: 'vi' | 'en') =>
  problems.saidOf(() => povertyRates(input as PovertyRatesInput), locale);

describe('La Pan Tẩn, end of 2024: 40.4% poor, 44.3% near-poor (planning conference for 2025)', () => {
  const rates = () =>
    povertyRates({
      standard: 'vn-2022',
      subject: 'La Pan Tẩn',
      asOf: '2024-12-31',
      rates: { poorPercent: '40.4', nearPoorPercent: '44.3' },
    });

  test('together 84.7%, and 15.3% of the households are neither', () => {
    expect(rates()).toMatchObject({
      kind: 'poverty-rates',
      subject: 'La Pan Tẩn',
      asOf: '2024-12-31',
      poorPercent: percent('40.4'),
      nearPoorPercent: percent('44.3'),
      poorAndNearPoorPercent: percent('84.7'),
      neitherPercent: percent('15.3'),
      warnings: [],
    });
    expect('counts' in rates()).toBe(false);
  });

  test('printed rates are rounded, so each lies within a range', () => {
    expect(rates().printedRanges).toEqual({
      poor: range('40.35', '40.45'),
      nearPoor: range('44.25', '44.35'),
      poorAndNearPoor: range('84.6', '84.8'),
      neither: range('15.2', '15.4'),
    });
  });

  test('text keeps its trailing zeros, with its unit, too; a number has lost them', () => {
    const rangeOf = (poorPercent: PrintedPovertyRates['poorPercent']): unknown =>
      povertyRates({ standard: 'vn-2022', rates: { poorPercent, nearPoorPercent: '1' } }).printedRanges?.poor;
    expect(rangeOf('40.40')).toEqual(range('40.395', '40.405'));
    expect(rangeOf({ value: '40.40', unit: 'percent' })).toEqual(range('40.395', '40.405'));
    expect(rangeOf(40.4)).toEqual(range('40.35', '40.45'));
    expect(rangeOf(new Decimal('40.4'))).toEqual(range('40.35', '40.45'));
  });

  test('a range does not leave 0 to 100', () => {
    const { printedRanges } = povertyRates({
      standard: 'vn-2022',
      rates: { poorPercent: '0', nearPoorPercent: '100' },
    });
    expect(printedRanges).toEqual({
      poor: range('0', '0.5'),
      nearPoor: range('99.5', '100'),
      poorAndNearPoor: range('99.5', '100'),
      neither: range('0', '0.5'),
    });
  });

  test('the explanation names the sense of the sum', () => {
    expect(explain(rates(), 'vi').split('\n')).toEqual([
      'La Pan Tẩn, ngày 31/12/2024: tỷ lệ hộ nghèo 40,4%; tỷ lệ hộ cận nghèo 44,3%; tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo) 84,7%; hộ không thuộc diện nghèo, cận nghèo 15,3%.',
      '  40,4% + 44,3% = 84,7%; 100% − 84,7% = 15,3%',
      '  Gọi là “tỷ lệ nghèo đa chiều” theo cách công bố của Bộ.',
      '    Căn cứ: Quyết định số 134/QĐ-BLĐTBXH ngày 31/01/2024 của Bộ Lao động - Thương binh và Xã hội (theo nguồn thứ cấp).',
      '  Theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '    Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
    ]);
    expect(explain(rates(), 'en').split('\n')[0]).toBe(
      'La Pan Tẩn, 2024-12-31: poor-household rate 40.4%; near-poor-household rate 44.3%; multidimensional poverty rate (poor and near-poor households) 84.7%; neither 15.3%.',
    );
  });
});

describe('from counts', () => {
  // The figures are chosen so that the quotients end.
  const counts = { poor: 404, nearPoor: '443', households: 1000n };

  test('the rates are exact and the households stay with them', () => {
    const rates = povertyRates({ standard: 'not-stated', counts });
    expect(rates).toMatchObject({
      poorPercent: percent('40.4'),
      nearPoorPercent: percent('44.3'),
      poorAndNearPoorPercent: percent('84.7'),
      neitherPercent: percent('15.3'),
    });
    expect(rates.counts).toEqual({
      poor: households('404'),
      nearPoor: households('443'),
      poorAndNearPoor: households('847'),
      households: households('1000'),
    });
    expect('printedRanges' in rates).toBe(false);
    expect('subject' in rates || 'asOf' in rates).toBe(false);
    expect(rates.warnings.map(({ code, affectedYears }) => [code, affectedYears])).toEqual([
      ['standard-not-stated', []],
    ]);
  });

  test('with printed rates beside them, the counts give the rates', () => {
    const rates = povertyRates({
      standard: 'vn-2022',
      counts: { poor: 4042, nearPoor: 4432, households: 10000 },
      rates: { poorPercent: '40.4', nearPoorPercent: '44.3' },
    });
    expect(rates.poorPercent).toEqual(percent('40.42'));
    expect('printedRanges' in rates).toBe(false);
  });

  test.each([
    [{ poor: 404, poorAndNearPoor: 847, households: 1000 }],
    [{ nearPoor: 443, poorAndNearPoor: 847, households: 1000 }],
    [{ poor: 404, nearPoor: 443, poorAndNearPoor: 847, households: 1000 }],
    [{ poor: quantity(404, 'household'), nearPoor: 443, households: quantity(1000, 'household') }],
  ])('two of poor, near-poor and both give the third, as numbers or with their unit: %#', (given) => {
    const rates = povertyRates({ standard: 'vn-2022', counts: given });
    expect(rates).toEqual(povertyRates({ standard: 'vn-2022', counts }));
  });

  test('the explanation prints the counts behind each rate', () => {
    const rates = povertyRates({
      standard: 'not-stated',
      subject: { vi: 'Xã Y Tý', en: 'Y Tý commune' },
      counts: { poor: 258, nearPoor: 181, households: 1262 },
    });
    expect(explain(rates, 'vi').split('\n')).toEqual([
      'Xã Y Tý: tỷ lệ hộ nghèo 20,44% (258/1.262 hộ); tỷ lệ hộ cận nghèo 14,34% (181/1.262 hộ); tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo) 34,79% (439/1.262 hộ); hộ không thuộc diện nghèo, cận nghèo 65,21%.',
      '  258 hộ ÷ 1.262 hộ × 100 ≈ 20,4437%; 181 hộ ÷ 1.262 hộ × 100 ≈ 14,3423%; 439 hộ ÷ 1.262 hộ × 100 ≈ 34,7861%; 100% − 34,7861% ≈ 65,2139%',
      '  Gọi là “tỷ lệ nghèo đa chiều” theo cách công bố của Bộ.',
      '    Căn cứ: Quyết định số 134/QĐ-BLĐTBXH ngày 31/01/2024 của Bộ Lao động - Thương binh và Xã hội (theo nguồn thứ cấp).',
      '  Lưu ý: Nguồn không nêu chuẩn nghèo; số liệu chỉ so sánh được nếu cùng một chuẩn.',
    ]);
    expect(explain(rates, 'en').split('\n').slice(0, 2)).toEqual([
      'Y Tý commune: poor-household rate 20.44% (258 of 1,262 households); near-poor-household rate 14.34% (181 of 1,262 households); multidimensional poverty rate (poor and near-poor households) 34.79% (439 of 1,262 households); neither 65.21%.',
      '  258 households ÷ 1,262 households × 100 ≈ 20.4437%; 181 households ÷ 1,262 households × 100 ≈ 14.3423%; 439 households ÷ 1,262 households × 100 ≈ 34.7861%; 100% − 34.7861% ≈ 65.2139%',
    ]);
  });

  test('thirds add up to the whole', () => {
    const rates = povertyRates({ standard: 'vn-2022', counts: { poor: 1, nearPoor: 2, households: 3 } });
    expect([rates.poorAndNearPoorPercent, rates.neitherPercent]).toEqual([percent('100'), percent('0')]);
  });

  test('where there are no households there are no rates', () => {
    const rates = povertyRates({
      standard: 'not-stated',
      asOf: '2024-12-31',
      counts: { poor: 0, nearPoor: 0, households: 0 },
      rates: { poorPercent: 0, nearPoorPercent: 0 },
    });
    for (const name of RATES) {
      expect(rates[name]).toMatchObject({ kind: 'refusal', code: 'zero-denominator' });
    }
    expect(explain(rates, 'vi').split('\n')[0]).toBe(
      'Ngày 31/12/2024: không tính được tỷ lệ: tổng số hộ bằng 0.',
    );
    expect(explain(rates, 'en').split('\n')[0]).toBe(
      '2024-12-31: there is no rate: there are no households.',
    );
    expect(rates.warnings[0]?.affectedYears).toEqual([2024]);
  });
});

describe('what the counts leave open is refused, and the refusal names what is missing', () => {
  const missing = (rates: PovertyRates): unknown =>
    RATES.map((name) => {
      const { [name]: rate } = rates;
      return isRefusal(rate) ? [rate.code, rate.missing] : rate.value;
    });

  test('poor households alone', () => {
    const rates = povertyRates({ standard: 'vn-2022', counts: { poor: 404, households: 1000 } });
    expect(missing(rates)).toEqual([
      '40.4',
      ['missing-input', ['nearPoor']],
      ['missing-input', ['nearPoor']],
      ['missing-input', ['nearPoor']],
    ]);
    expect(rates.counts).toEqual({ poor: households('404'), households: households('1000') });
    expect(explain(rates, 'vi').split('\n').slice(0, 2)).toEqual([
      'Tỷ lệ hộ nghèo 40,4% (404/1.000 hộ).',
      '  404 hộ ÷ 1.000 hộ × 100 = 40,4%',
    ]);
    expect(explain(rates, 'vi')).toContain(
      'Các tỷ lệ khác không xác định (thiếu số liệu về số hộ cận nghèo).',
    );
  });

  test('near-poor households alone', () => {
    const rates = povertyRates({ standard: 'vn-2022', counts: { nearPoor: 443, households: 1000 } });
    expect(missing(rates)).toEqual([
      ['missing-input', ['poor']],
      '44.3',
      ['missing-input', ['poor']],
      ['missing-input', ['poor']],
    ]);
    expect(explain(rates, 'en')).toContain(
      'The other rates are not defined (it needs the number of poor households).',
    );
  });

  test('both together alone', () => {
    const rates = povertyRates({ standard: 'vn-2022', counts: { poorAndNearPoor: 847, households: 1000 } });
    expect(missing(rates)).toEqual([
      ['missing-input', ['poor']],
      ['missing-input', ['nearPoor']],
      '84.7',
      '15.3',
    ]);
    expect(explain(rates, 'vi').split('\n').slice(0, 2)).toEqual([
      'Tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo) 84,7% (847/1.000 hộ); hộ không thuộc diện nghèo, cận nghèo 15,3%.',
      '  847 hộ ÷ 1.000 hộ × 100 = 84,7%; 100% − 84,7% = 15,3%',
    ]);
    expect(explain(rates, 'en')).toContain('not defined (it needs the number of poor households)');
  });

  test('a printed rate stands in for a count that is not given', () => {
    const rates = povertyRates({
      standard: 'vn-2022',
      counts: { poor: 404, households: 1000 },
      rates: { poorPercent: '40', nearPoorPercent: '44.3' },
    });
    expect(missing(rates)).toEqual(['40.4', '44.3', '84.7', '15.3']);
    expect(explain(rates, 'vi').split('\n')[1]).toBe(
      '  404 hộ ÷ 1.000 hộ × 100 = 40,4%; 40,4% + 44,3% = 84,7%; 100% − 84,7% = 15,3%',
    );
    expect(explain(rates, 'vi')).not.toContain('Các tỷ lệ khác');
  });
});

describe('a result goes into the next calculation', () => {
  const rates = () =>
    povertyRates({
      standard: 'vn-2022',
      counts: { poor: 258, nearPoor: 181, households: 1262 },
    });

  test('the rates, as they are', () => {
    const { poorPercent, nearPoorPercent } = rates();
    if (isRefusal(poorPercent) || isRefusal(nearPoorPercent)) throw new Error('unreachable');
    const again = povertyRates({ standard: 'vn-2022', rates: { poorPercent, nearPoorPercent } });
    expect(again.poorPercent).toEqual(poorPercent);
  });

  test('the counts, as they are', () => {
    expect(povertyRates({ standard: 'vn-2022', counts: rates().counts! }).poorPercent).toEqual(
      rates().poorPercent,
    );
  });
});

describe('what looks like a slip is told', () => {
  const codes = (input: PovertyRatesInput): unknown =>
    povertyRates(input).warnings.map(({ code, affectedYears }) => [code, affectedYears]);
  const printed = (poorPercent: string, nearPoorPercent: string): PovertyRatesInput => ({
    standard: 'vn-2022',
    rates: { poorPercent, nearPoorPercent },
  });

  test.each([
    ['0.404', '44.3', true],
    ['40.4', '0.443', true],
    // As many decimals, or not far enough below the other, or above 1: that may well be.
    ['0.4', '44.3', false],
    ['0.404', '8.0', false],
    ['0.404', '8.08', true],
    ['1.001', '44.3', false],
    ['1.000', '44', false],
    ['0', '44.3', false],
  ])('%s%% beside %s%%, likely a share: %s', (poor, nearPoor, told) => {
    expect(codes(printed(poor, nearPoor))).toEqual(told ? [['rate-may-be-share', []]] : []);
  });

  test('in words', () => {
    const [warning] = povertyRates({ ...printed('0.404', '44.3'), asOf: '2024-12-31' }).warnings;
    expect(warning).toEqual({
      code: 'rate-may-be-share',
      affectedYears: [2024],
      text: {
        vi: 'Tỷ lệ 0,404% (năm 2024) thấp bất thường so với các tỷ lệ bên cạnh; có thể đã nhập 0,404 thay cho 40,4%.',
        en: 'The rate 0.404% (2024) is far below those beside it; 0.404 may have been given for 40.4%.',
      },
    });
    expect(povertyRates(printed('40.4', '0.443')).warnings[0]?.text.vi).toBe(
      'Tỷ lệ 0,443% thấp bất thường so với các tỷ lệ bên cạnh; có thể đã nhập 0,443 thay cho 44,3%.',
    );
    expect(povertyRates(printed('40.4', '0.443')).warnings[0]?.text.en).toBe(
      'The rate 0.443% is far below those beside it; 0.443 may have been given for 44.3%.',
    );
  });

  test('counts cannot be shares', () => {
    expect(codes({ standard: 'vn-2022', counts: { poor: 1, nearPoor: 443, households: 1234 } })).toEqual([]);
  });

  test('a standard that was not applied on the day, and a year of which none is known', () => {
    const given = printed('4', '5');
    expect(codes({ ...given, asOf: '2015-12-31' })).toEqual([['standard-not-applied', [2015]]]);
    expect(codes({ ...given, asOf: '2021-12-31' })).toEqual([]);
    expect(codes({ ...given, standard: 'not-stated', asOf: '2003-12-31' })).toEqual([
      ['standard-not-stated', [2003]],
      ['standard-unknown', [2003]],
    ]);
    expect(codes({ ...given, standard: 'not-stated', asOf: '2010-12-31' })).toEqual([
      ['standard-not-stated', [2010]],
    ]);
  });
});

describe('bad input', () => {
  const counts = { poor: 404, nearPoor: 443, households: 1000 };
  test.each<[string, unknown, unknown]>([
    ['neither counts nor rates', { standard: 'vn-2022' }, [['missing', 'counts']]],
    ['no standard', { counts }, [['missing', 'standard']]],
    [
      'nothing at all',
      {},
      [
        ['missing', 'standard'],
        ['missing', 'counts'],
      ],
    ],
    ['nothing counted', { standard: 'vn-2022', counts: { households: 9 } }, [['missing', 'counts.poor']]],
    [
      'two that are not the third',
      { standard: 'vn-2022', counts: { ...counts, poorAndNearPoor: 848 } },
      [['contradiction', 'counts.poorAndNearPoor']],
    ],
    [
      'one above both',
      { standard: 'vn-2022', counts: { poor: 5, poorAndNearPoor: 4, households: 9 } },
      [['part-exceeds-whole', 'counts.poorAndNearPoor']],
    ],
    [
      'the other above both',
      { standard: 'vn-2022', counts: { nearPoor: 5, poorAndNearPoor: 4, households: 9 } },
      [['part-exceeds-whole', 'counts.poorAndNearPoor']],
    ],
    [
      'near-poor alone above all',
      { standard: 'vn-2022', counts: { nearPoor: 5, households: 4 } },
      [['part-exceeds-whole', 'counts.households']],
    ],
    [
      'both alone above all',
      { standard: 'vn-2022', counts: { poorAndNearPoor: 5, households: 4 } },
      [['part-exceeds-whole', 'counts.households']],
    ],
    [
      'rates of another unit',
      {
        standard: 'vn-2022',
        rates: { poorPercent: { value: 4, unit: 'percentagePoint' }, nearPoorPercent: 3 },
      },
      [['unit-mismatch', 'rates.poorPercent.unit']],
    ],
    [
      'several things at once',
      {
        asOf: '31/12/2024',
        counts: { ...counts, households: 846 },
        rates: { poorPercent: '40,4', nearPoorPercent: '44' },
      },
      [
        ['missing', 'standard'],
        ['bad-format', 'asOf'],
        ['part-exceeds-whole', 'counts.households'],
        ['bad-format', 'rates.poorPercent'],
      ],
    ],
    [
      'of two rates each is held against the counts by itself',
      { standard: 'vn-2022', counts, rates: { poorPercent: 'x', nearPoorPercent: '45' } },
      [
        ['bad-format', 'rates.poorPercent'],
        ['contradiction', 'rates.nearPoorPercent'],
      ],
    ],
    [
      'counts that are none are not held against the rates',
      {
        standard: 'vn-2022',
        counts: { poor: 500, nearPoor: 443, households: 900 },
        rates: { poorPercent: '40.4', nearPoorPercent: '44' },
      },
      [['part-exceeds-whole', 'counts.households']],
    ],
    [
      'the counts are looked at whatever is wrong with the rates',
      { standard: 'vn-2022', counts: { households: 9 }, rates: { poorPercent: 'x', nearPoorPercent: 1 } },
      [
        ['bad-format', 'rates.poorPercent'],
        ['missing', 'counts.poor'],
      ],
    ],
    [
      'poor plus near-poor above all',
      { standard: 'vn-2022', counts: { ...counts, households: 846 } },
      [['part-exceeds-whole', 'counts.households']],
    ],
    [
      'rates above 100 together',
      { standard: 'vn-2022', rates: { poorPercent: '60', nearPoorPercent: '40.1' } },
      [['part-exceeds-whole', 'rates']],
    ],
    [
      'rates that the counts cannot give',
      { standard: 'vn-2022', counts, rates: { poorPercent: '40.5', nearPoorPercent: '44' } },
      [['contradiction', 'rates.poorPercent']],
    ],
    [
      'the other rate that they cannot give',
      { standard: 'vn-2022', counts, rates: { poorPercent: '40.4', nearPoorPercent: '45' } },
      [['contradiction', 'rates.nearPoorPercent']],
    ],
    [
      'half a household',
      { standard: 'vn-2022', counts: { ...counts, poor: '1.5' } },
      [['not-whole', 'counts.poor']],
    ],
    ['a day that is none', { standard: 'vn-2022', counts, asOf: '2024-02-30' }, [['no-such-date', 'asOf']]],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test.each<[unknown, string, string]>([
    [
      { standard: 'vn-2022', counts: { ...counts, households: 846 } },
      'counts.households: số hộ nghèo và hộ cận nghèo (847) lớn hơn tổng số hộ (846)',
      'counts.households: the number of poor and near-poor households (847) is larger than the number of all households (846)',
    ],
    [
      { standard: 'vn-2022', counts: { poor: 5, poorAndNearPoor: 4, households: 9 } },
      'counts.poorAndNearPoor: số hộ nghèo (5) lớn hơn số hộ nghèo và hộ cận nghèo (4)',
      'counts.poorAndNearPoor: the number of poor households (5) is larger than the number of poor and near-poor households (4)',
    ],
    [
      { standard: 'vn-2022', counts: { nearPoor: 5, households: 4 } },
      'counts.households: số hộ cận nghèo (5) lớn hơn tổng số hộ (4)',
      'counts.households: the number of near-poor households (5) is larger than the number of all households (4)',
    ],
    [
      { standard: 'vn-2022', counts: { ...counts, poorAndNearPoor: 848 } },
      'counts.poorAndNearPoor: mâu thuẫn: 848 khác 404 + 443',
      'counts.poorAndNearPoor: contradiction: 848 is not 404 + 443',
    ],
    [
      { standard: 'vn-2022', counts, rates: { poorPercent: '40.5', nearPoorPercent: '44' } },
      'rates.poorPercent: mâu thuẫn: 40,5% khác 404 ÷ 1.000',
      'rates.poorPercent: contradiction: 40.5% is not 404 ÷ 1,000',
    ],
    [
      { standard: 'vn-2022', rates: { poorPercent: '60', nearPoorPercent: '40.1' } },
      'rates: số thành phần (100,1) lớn hơn tổng số (100)',
      'rates: the part (100.1) is larger than its whole (100)',
    ],
    [
      { standard: 'vn-2022' },
      'counts: còn thiếu; cần counts, persons hoặc rates',
      'counts: is missing; expected counts, persons or rates',
    ],
    [
      { standard: 'vn-2022', counts: { households: 9 } },
      'counts.poor: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
      'counts.poor: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
    ],
  ])('in words: %#', (input, vi, en) => {
    expect(saidOf(input, 'vi')).toBe(vi);
    expect(saidOf(input, 'en')).toBe(en);
  });
});

test('each measure says what it counts, in both languages, and who uses it so', () => {
  const measures = Object.entries(povertyMeasures).map(([key, { id, name, definition, sources }]) => [
    key === id && id,
    name,
    definition,
    sources.map(({ source, provenance }) => [source.kind === 'instrument' && source.number, provenance]),
  ]);
  expect(measures).toEqual([
    [
      'poor',
      { vi: 'tỷ lệ hộ nghèo', en: 'poor-household rate' },
      {
        vi: 'số hộ nghèo trên tổng số hộ của địa bàn',
        en: 'poor households out of all households of the area',
      },
      [['125/QĐ-LĐTBXH', 'secondary']],
    ],
    [
      'near-poor',
      { vi: 'tỷ lệ hộ cận nghèo', en: 'near-poor-household rate' },
      {
        vi: 'số hộ cận nghèo trên tổng số hộ của địa bàn',
        en: 'near-poor households out of all households of the area',
      },
      [['125/QĐ-LĐTBXH', 'secondary']],
    ],
    [
      'poor-and-near-poor',
      {
        vi: 'tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo)',
        en: 'multidimensional poverty rate (poor and near-poor households)',
      },
      {
        vi: 'số hộ nghèo cộng số hộ cận nghèo trên tổng số hộ của địa bàn',
        en: 'poor plus near-poor households out of all households of the area',
      },
      [['134/QĐ-BLĐTBXH', 'secondary']],
    ],
  ]);
});

describe('by persons', () => {
  const given = {
    standard: 'vn-2022',
    counts: { poor: 40, nearPoor: 44, households: 100 },
    persons: { poor: 200, poorAndNearPoor: 350, persons: 400 },
  } as const satisfies PovertyRatesInput;
  const rates = povertyRates(given);
  const persons = (value: string) => ({ kind: 'quantity', value, unit: 'person' });

  test('each rate is of all persons, beside those of all households', () => {
    expect(rates.poorPercent).toEqual(percent('40'));
    expect(rates.byPersons).toEqual({
      poorPercent: percent('50'),
      nearPoorPercent: percent('37.5'),
      poorAndNearPoorPercent: percent('87.5'),
      neitherPercent: percent('12.5'),
      counts: {
        poor: persons('200'),
        nearPoor: persons('150'),
        poorAndNearPoor: persons('350'),
        persons: persons('400'),
      },
    });
  });

  test('in words', () => {
    expect(explain(rates, 'vi')).toContain(
      'Tính theo nhân khẩu: tỷ lệ nhân khẩu hộ nghèo 50% (200/400 nhân khẩu); tỷ lệ nhân khẩu hộ cận nghèo 37,5% (150/400 nhân khẩu)',
    );
    expect(explain(rates, 'en')).toContain(
      'By persons: persons of poor households 50% (200 of 400 persons); persons of near-poor households 37.5% (150 of 400 persons)',
    );
  });

  test('persons alone give no rates of households', () => {
    const alone = povertyRates({ standard: 'vn-2022', persons: { poor: 1, persons: 4 } });
    expect(alone.byPersons?.poorPercent).toEqual(percent('25'));
    expect(alone.byPersons?.nearPoorPercent).toMatchObject({ code: 'missing-input', missing: ['nearPoor'] });
    expect(alone.poorPercent).toMatchObject({ code: 'missing-input', missing: ['poor'] });
    expect('counts' in alone).toBe(false);
    expect(explain(alone, 'vi').split('\n').slice(0, 2)).toEqual([
      'Chưa có số liệu về số hộ nên không tính được tỷ lệ theo hộ.',
      '  Tính theo nhân khẩu: tỷ lệ nhân khẩu hộ nghèo 25% (1/4 nhân khẩu).',
    ]);
    expect(explain({ ...alone }, 'en')).toContain(
      'No households are given, so there is no rate of households.',
    );
  });

  test('none at all give no rate', () => {
    const none = povertyRates({ ...given, persons: { poor: 0, nearPoor: 0, persons: 0 } });
    expect(none.byPersons?.poorPercent).toMatchObject({ code: 'zero-denominator' });
    expect(explain(none, 'vi')).toContain('Không tính được tỷ lệ theo nhân khẩu: tổng số nhân khẩu bằng 0.');
    expect(explain(none, 'en')).toContain('There is no rate by persons: there are no persons.');
  });

  test.each([
    [{ persons: 4 }, [['missing', 'persons.poor']]],
    [{ poor: 5, persons: 4 }, [['part-exceeds-whole', 'persons.persons']]],
    [{ poor: 3, poorAndNearPoor: 2, persons: 4 }, [['part-exceeds-whole', 'persons.poorAndNearPoor']]],
    [
      { poor: 1.5, persons: { value: 4, unit: 'household' } },
      [
        ['not-whole', 'persons.poor'],
        ['unit-mismatch', 'persons.persons.unit'],
      ],
    ],
  ])('%j is told', (wrong, problems) => {
    expect(problemsOf({ ...given, persons: wrong })).toEqual(problems);
  });

  test('what exceeds is named in persons', () => {
    expect(saidOf({ ...given, persons: { poor: 5, persons: 4 } }, 'vi')).toContain('nhân khẩu');
  });
});

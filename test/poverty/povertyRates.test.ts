import { describe, expect, test } from 'vitest';
import { explain, isMtqgError } from '../../src/foundation/internal.js';
import { povertyMeasures, povertyRates, type PovertyRatesInput } from '../../src/poverty/index.js';

const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const households = (value: string) => ({ kind: 'quantity', value, unit: 'household' });
const range = (lower: string, upper: string) => ({ kind: 'range', lower, upper, unit: 'percent' });

function problemsOf(input: unknown): unknown {
  try {
    povertyRates(input as PovertyRatesInput);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}

describe('La Pan Tẩn, end of 2024: 40.4% poor, 44.3% near-poor (planning conference for 2025)', () => {
  const rates = povertyRates({
    standard: 'vn-2022',
    subject: 'La Pan Tẩn',
    asOf: '2024-12-31',
    rates: { poorPercent: '40.4', nearPoorPercent: '44.3' },
  });

  test('together 84.7%, and 15.3% of the households are neither', () => {
    expect(rates).toMatchObject({
      kind: 'poverty-rates',
      basis: 'printed',
      subject: 'La Pan Tẩn',
      asOf: '2024-12-31',
      poorPercent: percent('40.4'),
      nearPoorPercent: percent('44.3'),
      poorAndNearPoorPercent: percent('84.7'),
      neitherPercent: percent('15.3'),
      warnings: [],
    });
    expect('households' in rates).toBe(false);
  });

  test('printed rates are rounded, so each lies within a range', () => {
    expect(rates.printedRanges).toEqual({
      poor: range('40.35', '40.45'),
      nearPoor: range('44.25', '44.35'),
      poorAndNearPoor: range('84.6', '84.8'),
      neither: range('15.2', '15.4'),
    });
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
    expect(explain(rates, 'vi').split('\n').slice(0, 2)).toEqual([
      'Hộ nghèo 40,4%, hộ cận nghèo 44,3%: tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo) là 84,7%; hộ không nghèo, không cận nghèo 15,3%.',
      '  40,4% + 44,3% = 84,7%; 100% − 84,7% = 15,3%',
    ]);
  });
});

describe('from counts', () => {
  // Kon Tum would be one; the figures here are chosen so that the quotients end.
  const counts = { poor: 404, nearPoor: '443', households: 1000n };

  test('the rates are exact and the households stay with them', () => {
    const rates = povertyRates({ standard: 'not-stated', counts });
    expect(rates).toMatchObject({
      basis: 'counts',
      poorPercent: percent('40.4'),
      nearPoorPercent: percent('44.3'),
      poorAndNearPoorPercent: percent('84.7'),
      neitherPercent: percent('15.3'),
      households: {
        poor: households('404'),
        nearPoor: households('443'),
        poorAndNearPoor: households('847'),
        neither: households('153'),
      },
    });
    expect('printedRanges' in rates).toBe(false);
    expect(rates.warnings.map(({ code, years }) => [code, years])).toEqual([['standard-not-stated', []]]);
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
    for (const name of [
      'poorPercent',
      'nearPoorPercent',
      'poorAndNearPoorPercent',
      'neitherPercent',
    ] as const) {
      expect(rates[name]).toMatchObject({ kind: 'refusal', code: 'zero-denominator' });
    }
    expect(explain(rates, 'en')).toContain('the denominator is zero');
    expect(rates.warnings[0]?.years).toEqual([2024]);
  });
});

describe('bad input', () => {
  const counts = { poor: 404, nearPoor: 443, households: 1000 };
  test.each<[string, unknown, unknown]>([
    ['neither counts nor rates', { standard: 'vn-2022' }, [['missing', 'counts']]],
    ['no standard', { counts }, [['missing', 'standard']]],
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
      'half a household',
      { standard: 'vn-2022', counts: { ...counts, poor: '1.5' } },
      [['not-whole', 'counts.poor']],
    ],
    ['a day that is none', { standard: 'vn-2022', counts, asOf: '2024-02-30' }, [['no-such-date', 'asOf']]],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });
});

test('each measure says what it counts, in both languages', () => {
  for (const [id, measure] of Object.entries(povertyMeasures)) {
    expect(measure.id).toBe(id);
    expect(measure.definition.vi).toContain('trên tổng số hộ');
    expect(measure.sources.every(({ provenance }) => provenance === 'secondary')).toBe(true);
  }
});

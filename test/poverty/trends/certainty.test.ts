import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/internal.js';
import {
  povertyTrend,
  type PovertyObservation,
  type PovertySpell,
  type PovertyTrend,
} from '../../../src/poverty/index.js';

const trendOf = (...observations: readonly PovertyObservation[]): PovertyTrend =>
  povertyTrend({ measure: 'poor', standard: 'vn-2022', observations });
const spellOf = (...observations: readonly PovertyObservation[]): PovertySpell =>
  trendOf(...observations).spells[0] as PovertySpell;
const codesOf = (...observations: readonly PovertyObservation[]): readonly string[] =>
  trendOf(...observations).warnings.map(({ code }) => code);

describe('a change of printed rates', () => {
  test.each([
    // 4.35 to 4.45 and 4.25 to 4.35 touch: the rate need not have moved.
    ['4.4', '4.3', 'within-rounding'],
    ['4.4', '4.2', 'beyond-rounding'],
    ['4.40', '4.39', 'within-rounding'],
    ['4.40', '4.38', 'beyond-rounding'],
    ['4', '4.45', 'within-rounding'],
    ['4', '4.6', 'beyond-rounding'],
    ['4.2', '4.4', 'beyond-rounding'],
  ])('from %s to %s is %s', (from, to, certainty) => {
    const observations = [
      { year: 2022, ratePercent: from },
      { year: 2023, ratePercent: to },
    ];
    expect(spellOf(...observations).changeCertainty).toBe(certainty);
    expect(codesOf(...observations)).toEqual(certainty === 'within-rounding' ? ['change-within-error'] : []);
  });

  test('is told in both languages where it may be rounding', () => {
    const trend = trendOf({ year: 2022, ratePercent: '4.4' }, { year: 2023, ratePercent: '4.3' });
    expect(explain(trend, 'vi')).toContain(
      'Lưu ý: Mức thay đổi không vượt quá sai số làm tròn của hai tỷ lệ nên chưa kết luận được tỷ lệ tăng hay giảm.',
    );
    expect(explain(trend, 'en')).toContain('The change is within the rounding of the two rates');
  });

  test('of none is no warning, and one rate has none', () => {
    expect(codesOf({ year: 2022, ratePercent: '4.4' }, { year: 2023, ratePercent: '4.4' })).toEqual([]);
    expect('changeCertainty' in spellOf({ year: 2022, ratePercent: '4.4' })).toBe(false);
    expect(spellOf({ year: 2022, ratePercent: '4.4' }).yearlyChanges).toEqual([]);
  });
});

describe('a change of rates from samples', () => {
  // 28.0 (0.9) to 24.0 (1.1): z = −2.814; with 24.0 (2.0) z = −1.82.
  test.each([
    ['24', '1.1', 'beyond-sampling-error'],
    ['24', '2.0', 'within-sampling-error'],
    ['32', '1.1', 'beyond-sampling-error'],
  ])('to %s with the error %s is %s', (ratePercent, standardErrorPoints, certainty) => {
    const observations = [
      { year: 2022, ratePercent: '28', standardErrorPoints: '0.9' },
      {
        year: 2024,
        ratePercent,
        standardErrorPoints: { value: standardErrorPoints, unit: 'percentagePoint' },
      },
    ] as const;
    expect(spellOf(...observations).changeCertainty).toBe(certainty);
    expect(codesOf(...observations)).toEqual(
      certainty === 'within-sampling-error' ? ['change-within-error'] : [],
    );
  });

  test('is at the edge where |change| is 1.959963984540054 standard errors', () => {
    const to = (ratePercent: string) =>
      spellOf(
        { year: 2022, ratePercent: '10', standardErrorPoints: '0.6' },
        { year: 2023, ratePercent, standardErrorPoints: '0.8' },
      ).changeCertainty;
    expect(to('11.9599639845400')).toBe('within-sampling-error');
    expect(to('11.9599639845401')).toBe('beyond-sampling-error');
  });

  test('is beyond the error only where both are given; they stand in the result', () => {
    const spell = spellOf(
      { year: 2022, ratePercent: '28', standardErrorPoints: '0.9' },
      { year: 2024, ratePercent: '24' },
    );
    expect(spell.changeCertainty).toBe('beyond-rounding');
    // 1.96 × 2 = 3.92 points: that error alone could make a change of 1 point.
    const unsure = spellOf(
      { year: 2022, ratePercent: '28', standardErrorPoints: '2' },
      { year: 2024, ratePercent: '27.0' },
    );
    expect(unsure.changeCertainty).toBe('within-sampling-error');
    expect(spell.observations[0]?.standardErrorPoints).toEqual({
      kind: 'quantity',
      value: '0.9',
      unit: 'percentagePoint',
    });
    expect('standardErrorPoints' in (spell.observations[1] as object)).toBe(false);
  });

  test('is told in both languages', () => {
    const trend = trendOf(
      { year: 2022, ratePercent: '28', standardErrorPoints: '2' },
      { year: 2024, ratePercent: '27', standardErrorPoints: '2' },
    );
    expect(explain(trend, 'vi')).toContain('không vượt quá sai số chọn mẫu (mức tin cậy 95%)');
    expect(explain(trend, 'en')).toContain('within the sampling error (at 95%)');
  });
});

describe('a change of rates from counts', () => {
  const of = (year: number, poor: number, households: number): PovertyObservation => ({
    year,
    counts: { poor, households },
  });

  test('is exact', () => {
    const spell = spellOf(of(2022, 100, 1000), of(2023, 99, 1000));
    expect(spell.changeCertainty).toBe('exact');
    expect(spell.countChange).toEqual({ kind: 'quantity', value: '-1', unit: 'household' });
    expect(codesOf(of(2022, 100, 1000), of(2023, 99, 1000))).toEqual([]);
  });

  test('with a printed rate is as exact as that', () => {
    const spell = spellOf(of(2022, 100, 1000), { year: 2023, ratePercent: '10.0' });
    expect(spell.changeCertainty).toBe('within-rounding');
    expect('countChange' in spell).toBe(false);
    expect(spellOf({ year: 2021, ratePercent: '10.2' }, of(2022, 100, 1000)).changeCertainty).toBe(
      'beyond-rounding',
    );
  });

  test('a rate that falls while its households become more is told, and the other way round', () => {
    // 20 million at 30% are 6 million; 23 million at 28% are 6.44 million.
    const falls = [of(2022, 6_000_000, 20_000_000), of(2024, 6_440_000, 23_000_000)] as const;
    expect(spellOf(...falls).countChange).toEqual({ kind: 'quantity', value: '440000', unit: 'household' });
    expect(codesOf(...falls)).toEqual(['rate-and-count-diverge']);
    expect(explain(trendOf(...falls), 'vi')).toContain(
      'Tỷ lệ giảm nhưng số hộ tăng, vì tổng số hộ của địa bàn cũng thay đổi.',
    );
    const rises = [of(2022, 100, 1000), of(2024, 90, 500)] as const;
    expect(codesOf(...rises)).toEqual(['rate-and-count-diverge']);
    expect(explain(trendOf(...rises), 'en')).toContain(
      'The rate rose while the number of households fell, since the number of all households changed, too.',
    );
    expect(codesOf(of(2022, 100, 1000), of(2024, 120, 1000))).toEqual([]);
    expect(codesOf(of(2022, 100, 1000), of(2024, 200, 2000))).toEqual([]);
    expect(codesOf(of(2022, 100, 1000), of(2024, 100, 2000))).toEqual([]);
  });
});

describe('the changes from year to year', () => {
  test('of the national rate, 2022 to 2025, with a year that is not observed', () => {
    const { yearlyChanges } = spellOf(
      { year: 2025, ratePercent: '1.3' },
      { year: 2022, ratePercent: '4.03' },
      { year: 2023, ratePercent: '2.93' },
    );
    const points = (value: string) => ({ kind: 'quantity', value, unit: 'percentagePoint' });
    const yearly = (value: string) => ({ kind: 'quantity', value, unit: 'percentagePoint/year' });
    expect(yearlyChanges).toEqual([
      { years: { from: 2022, to: 2023 }, changePoints: points('-1.1'), annualChangePoints: yearly('-1.1') },
      {
        years: { from: 2023, to: 2025 },
        changePoints: points('-1.63'),
        annualChangePoints: yearly('-0.815'),
      },
    ]);
  });

  test('are told where there are several, even where the ends are alike', () => {
    const trend = trendOf(
      { year: 2022, ratePercent: '4' },
      { year: 2023, ratePercent: '3' },
      { year: 2024, ratePercent: '4' },
    );
    expect(explain(trend, 'vi')).toContain(
      'Từng năm: 2022–2023 giảm 1 điểm phần trăm; 2023–2024 tăng 1 điểm phần trăm.',
    );
    expect(explain(trend, 'en')).toContain(
      'Year by year: 2022–2023 fell by 1 percentage point; 2023–2024 rose by 1 percentage point.',
    );
  });

  test('add up to the whole change', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rates, (hundredths) => {
        const spell = spellOf(
          ...hundredths.map((rate, place) => ({ year: 2000 + place, ratePercent: (rate / 100).toFixed(2) })),
        );
        const sum = spell.yearlyChanges.reduce(
          (total, { changePoints }) => total + Math.round(Number(changePoints.value) * 100),
          0,
        );
        expect(sum).toBe((hundredths.at(-1) as number) - (hundredths[0] as number));
      }),
    );
  });
});

test.each([
  [{ year: 2022, ratePercent: '4', standardErrorPoints: '-1' }, 'too-small'],
  [{ year: 2022, ratePercent: '4', standardErrorPoints: { value: 1, unit: 'percent' } }, 'unit-mismatch'],
])('a standard error is not negative, and in points: %j', (observation, code) => {
  expect(() => trendOf(observation as PovertyObservation)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code })] }) as Error,
  );
});

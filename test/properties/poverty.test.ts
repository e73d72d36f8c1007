import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal, toDecimal, type Quantity, type Refusal } from '../../src/foundation/internal.js';
import { povertyRates, povertyTrend } from '../../src/poverty/index.js';

const rate = fc.integer({ min: 0, max: 10000 }).map((n) => (n / 100).toFixed(2));
const observations = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2022, max: 2026 }), ratePercent: rate }),
  {
    selector: ({ year }) => year,
    minLength: 2,
    maxLength: 5,
  },
);
const valueOf = (figure: Quantity | Refusal) => toDecimal(isRefusal(figure) ? '0' : figure.value);

test('the change a year times the year-steps is the change, and first rate plus change is the last rate', () => {
  fc.assert(
    fc.property(observations, (given) => {
      const trend = povertyTrend({ measure: 'poor', standard: 'vn-2022', observations: given });
      const [spell] = trend.spells;
      const first = spell!.observations[0]!.ratePercent.value;
      const last = spell!.observations.at(-1)!.ratePercent.value;
      const back = valueOf(trend.annualChangePoints).times(spell!.yearSteps.value);
      expect(back.minus(valueOf(trend.changePoints)).abs().lt('1e-30')).toBe(true);
      expect(valueOf(trend.changePoints).plus(first).eq(last)).toBe(true);
    }),
  );
});

test('the compound rate leads from the first rate to the last', () => {
  fc.assert(
    fc.property(observations, (given) => {
      const trend = povertyTrend({ measure: 'poor', standard: 'vn-2022', observations: given });
      if (isRefusal(trend.compoundAnnualPercent)) return;
      const [spell] = trend.spells;
      const growth = valueOf(trend.compoundAnnualPercent).div(100).plus(1).pow(spell!.yearSteps.value);
      const reached = growth.times(spell!.observations[0]!.ratePercent.value);
      expect(reached.minus(spell!.observations.at(-1)!.ratePercent.value).abs().lt('1e-25')).toBe(true);
    }),
  );
});

test('permuting the observations changes nothing', () => {
  fc.assert(
    fc.property(observations, (given) => {
      const trend = (list: typeof given) =>
        povertyTrend({ measure: 'poor', standard: 'vn-2022', observations: list });
      expect(trend([...given].reverse())).toEqual(trend(given));
    }),
  );
});

test('poor, near-poor and neither add up to 100%', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (poor, nearPoor, rest) => {
      const rates = povertyRates({
        standard: 'vn-2022',
        counts: { poor, nearPoor, households: poor + nearPoor + rest },
      });
      const sum = valueOf(rates.poorPercent)
        .plus(valueOf(rates.nearPoorPercent))
        .plus(valueOf(rates.neitherPercent));
      expect(sum.minus(100).abs().lt('1e-30')).toBe(true);
    }),
  );
});

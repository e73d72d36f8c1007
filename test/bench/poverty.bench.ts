import { bench, describe } from 'vitest';
import { Decimal } from 'mtqg/foundation';
import { povertyTrend } from 'mtqg/poverty';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const PLACES = 2000;

/** Five years of each place, all falling, each otherwise. */
const inputs = Array.from({ length: PLACES }, (_, place) => ({
  measure: 'poor' as const,
  standard: 'vn-2022' as const,
  subject: `Xã ${String(place)}`,
  observations: [2022, 2023, 2024, 2025, 2026].map((year, step) => ({
    year,
    ratePercent: ((5079 - 700 * step - (place % 97)) / 100).toFixed(2),
  })),
}));

type Input = (typeof inputs)[number];

/** The four figures of a trend as one writes them by hand, with `pow` as the way to take a root. */
function trendBy<T>(number: (text: string) => T, figures: (first: T, last: T, years: number) => object) {
  return ({ subject, observations }: Input) => {
    const first = observations.reduce((a, b) => (b.year < a.year ? b : a));
    const last = observations.reduce((a, b) => (b.year > a.year ? b : a));
    const years = last.year - first.year;
    return { subject, years, ...figures(number(first.ratePercent), number(last.ratePercent), years) };
  };
}

const inFloats = trendBy(Number, (first, last, years) => ({
  changePoints: last - first,
  annualChangePoints: (last - first) / years,
  relativeChangePercent: ((last - first) / first) * 100,
  compoundAnnualPercent: ((last / first) ** (1 / years) - 1) * 100,
}));

const inDecimals = trendBy(
  (text) => new Decimal(text),
  (first, last, years) => ({
    changePoints: last.minus(first).toFixed(),
    annualChangePoints: last.minus(first).div(years).toFixed(),
    relativeChangePercent: last.minus(first).div(first).times(100).toFixed(),
    compoundAnnualPercent: last.div(first).pow(new Decimal(1).div(years)).minus(1).times(100).toFixed(),
  }),
);

describe('poverty', () => {
  bench(
    `${String(PLACES)} trends of five years`,
    () =>
      compareWays(
        `A trend of five years, ${String(PLACES)} places`,
        [
          { name: 'hand-written loop in exact decimals', records: PLACES, run: () => inputs.map(inDecimals) },
          { name: 'hand-written loop in floats', records: PLACES, run: () => inputs.map(inFloats) },
          {
            name: 'povertyTrend, read, explained and with its warnings',
            records: PLACES,
            run: () => inputs.map(povertyTrend),
          },
        ],
        12,
      ),
    once,
  );
});

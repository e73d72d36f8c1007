import { bench, describe } from 'vitest';
import { communes } from 'mtqg/units/communes';
import { formerCommunes } from 'mtqg/units/former-communes';
import { rebaseSeries, type UnitSeries } from 'mtqg/units';

const directories = [communes(), formerCommunes()];
const old = formerCommunes().units.filter(({ level }) => level === 'commune');

/** Poor and all households of the 10,035 communes of before, invented, in three years. */
const rates: UnitSeries = {
  moving: 'people',
  unit: 'household',
  observations: old.flatMap(({ id }, at) =>
    [2021, 2022, 2023].map((year) => ({
      place: id,
      year,
      numerator: String((at * 7 + year) % 300),
      denominator: String(1000 + ((at * 13) % 700)),
    })),
  ),
};

/** What anybody would write: the first commune that took in some people has all of them, floating point, no names, no reasons. */
const successorOf = new Map(
  communes()
    .successions.filter(({ extent }) => extent !== 'area-only')
    .map(({ predecessor, successor }) => [predecessor, successor]),
);
function byHand() {
  const sums = new Map<string, { numerator: number; denominator: number }>();
  for (const { place, year, numerator, denominator } of rates.observations) {
    const key = `${successorOf.get(place)!} ${String(year)}`;
    const sum = sums.get(key) ?? { numerator: 0, denominator: 0 };
    sum.numerator += Number(numerator);
    sum.denominator += Number(denominator);
    sums.set(key, sum);
  }
  return [...sums].map(([key, { numerator, denominator }]) => ({
    key,
    numerator,
    denominator,
    ratePercent: (100 * numerator) / denominator,
  }));
}

const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0, throws: true };

describe(`${rates.observations.length.toLocaleString('en')} observations carried to the communes of today`, () => {
  bench('loop by hand', () => void byHand(), options);
  for (const divided of ['stable-area', 'refuse', 'bounds'] as const)
    bench(
      `rebaseSeries, ${divided}`,
      () => void rebaseSeries(rates, { system: 'nso2025', in: directories, divided }),
      options,
    );
});

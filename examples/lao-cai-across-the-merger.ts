/**
 * Carries poverty rates of communes of Lào Cai across 1 July 2025, when ten thousand communes became three thousand.
 *
 * First, what went into the communes of today, by the acts. Then the published rates of two old communes: a rate without its counts
 * cannot be put together with others, so the library says what is missing. Last, a table of household counts, from which the
 * series of today's communes follows exactly. Its counts are invented: put those of your own yearly review in their place.
 */
import {
  explain,
  povertyTrend,
  predecessors,
  rebaseSeries,
  type NamedUnit,
  type RebasedArea,
  type UnitObservation,
} from 'mtqg';
import { communes } from 'mtqg/units/communes';
import { formerCommunes } from 'mtqg/units/former-communes';
import { readTable } from './support/csv';
import { show } from './support/report';

const directories = [communes(), formerCommunes()];

console.log('What went into the communes of today\n');
for (const code of ['02701', '02782', '02923', '02824', '02953']) {
  console.log(`${explain(predecessors(`nso2025:${code}`, { in: directories }), 'vi')}\n`);
}

console.log('Published rates of old communes [tỷ lệ hộ nghèo], without counts\n');
const published = rebaseSeries(
  {
    moving: 'people',
    unit: 'household',
    observations: [
      { place: 'gso2004:02701', year: 2021, ratePercent: '50.79' }, // Y Tý
      { place: 'gso2004:02791', year: 2024, ratePercent: '40.4' }, // La Pan Tẩn
    ],
  },
  { system: 'nso2025', in: directories },
);
printSeries(published.areas);

console.log('A table of household counts (invented), carried to the communes of today\n');
const counted = rebaseSeries(
  {
    moving: 'people',
    unit: 'household',
    observations: observationsOf('data/lao-cai-commune-households.csv'),
  },
  { system: 'nso2025', in: directories },
);
printSeries(counted.areas);

console.log('The poverty rate of Y Tý, within its borders of today [địa giới hiện nay]\n');
const trend = povertyTrend({
  measure: 'poor',
  standard: 'vn-2022',
  subject: 'Xã Y Tý',
  observations: countsOf('Xã Y Tý').map(({ year, poor, households }) => ({
    year,
    counts: { poor, households },
  })),
});
console.log(explain(trend, 'vi'));

/** The rate of each year, or why there is none and what is missing. */
function printSeries(areas: readonly RebasedArea[]): void {
  for (const { places, figures, breaks } of areas) {
    console.log(namesOf(places).join(' + '));
    for (const { year, ratePercent, observedPlaces, missingPlaces } of figures) {
      const lacks = missingPlaces.length === 0 ? '' : `; no figure of ${namesOf(missingPlaces).join(', ')}`;
      const rate = ratePercent === undefined ? '' : show(ratePercent, 2);
      const from = namesOf(observedPlaces).join(' + ') || 'nothing';
      console.log(`  ${year ?? ''}  ${rate}  from ${from}${lacks}`);
    }
    for (const { date, change, acts } of breaks)
      console.log(`  break on ${date}: ${change}, ${acts.join(', ')}`);
    console.log('');
  }
}

function namesOf(places: readonly NamedUnit[]): readonly string[] {
  return places.map(({ name }) => name);
}

/** Poor and all households of a commune in the years of which both are known. */
function countsOf(name: string): readonly { year: number; poor: string; households: string }[] {
  const figures = counted.areas.find(({ places }) => places[0]?.name === name)?.figures ?? [];
  return figures.flatMap(({ year, numerator: poor, denominator: households }) =>
    year !== undefined && poor?.kind === 'quantity' && households?.kind === 'quantity'
      ? [{ year, poor: poor.value, households: households.value }]
      : [],
  );
}

/** The poor of all households of the old communes, row by row. */
function observationsOf(file: string): readonly UnitObservation[] {
  return readTable(file).map(({ system = '', code = '', year, poor = '', households = '' }) => ({
    place: `${system}:${code}`,
    year: Number(year),
    numerator: poor,
    denominator: households,
  }));
}

import { deepFreeze, type Subject } from '../../../foundation/internal.js';
import type { HouseholdOutcome, IndicatorSums, PovertyRun, PovertySums } from '../householdColumns.js';
import { classifyTable } from '../judging/classifyTable.js';
import type { PlacedHouseholdTable } from '../householdTable.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { readHouseholds } from '../reading/readHouseholds.js';
import { householdOutcomes } from '../standings/outcomes.js';
import { addRows } from './addRows.js';
import { noSums, type PlaceSums } from './placeSums.js';
import { placeTally } from './placeTally.js';

/** Begin to sum households by place. */
export function povertyRun(plan: PovertyPlan, places: readonly Subject[]): PovertyRun {
  const sums = noSums(plan, places.length);
  return Object.freeze({
    kind: 'poverty-run',
    add: (input: PlacedHouseholdTable) => {
      const table = readHouseholds(plan, input, places.length);
      const columns = classifyTable(plan, table);
      addRows(plan, sums, table, columns);
      return columns;
    },
    finish: () => finished(plan, places, sums),
  });
}

function finished(plan: PovertyPlan, places: readonly Subject[], sums: PlaceSums): PovertySums {
  return Object.freeze({
    kind: 'poverty-sums',
    standard: plan.standard,
    rows: sums.rows,
    tallies: deepFreeze(places.map((subject, place) => placeTally(plan, sums, place, subject))),
    households: byOutcome(plan, places.length, sums.households),
    persons: byOutcome(plan, places.length, sums.persons),
    indicators: Object.freeze(
      Object.fromEntries(
        plan.indicators.map((id, indicator) => [id, indicatorSums(plan, places.length, sums, indicator)]),
      ),
    ),
  });
}

/** Standings with the same outcome, taken together. */
function byOutcome(
  { grid: { standings } }: PovertyPlan,
  places: number,
  sums: Float64Array,
): Readonly<Record<HouseholdOutcome, Float64Array>> {
  const entries = householdOutcomes.map((name, code): [HouseholdOutcome, Float64Array] => {
    const own = [...standings.keys()].filter((place) => standings[place]?.outcome === code);
    const column = Float64Array.from({ length: places }, (_, place) =>
      own.reduce((sum, standing) => sum + (sums[place * standings.length + standing] as number), 0),
    );
    return [name, column];
  });
  return Object.freeze(Object.fromEntries(entries) as Record<HouseholdOutcome, Float64Array>);
}

function indicatorSums(
  { indicators }: PovertyPlan,
  places: number,
  { deprived, unknown }: PlaceSums,
  indicator: number,
): IndicatorSums {
  const column = (sums: Float64Array, parts: readonly number[]): Float64Array =>
    Float64Array.from({ length: places }, (_, place) =>
      parts.reduce(
        (sum, part) => sum + (sums[(place * 2 + part) * indicators.length + indicator] as number),
        0,
      ),
    );
  return Object.freeze({
    deprived: column(deprived, [0, 1]),
    deprivedPoorAndNearPoor: column(deprived, [1]),
    unknown: column(unknown, [0, 1]),
    unknownPoorAndNearPoor: column(unknown, [1]),
  });
}

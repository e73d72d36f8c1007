import { deepFreeze, problemError, throwProblems } from '../../foundation/internal.js';
import { readStandard, type StandardToApply } from '../households/classes/readStandard.js';
import type { PovertyStandard } from '../standards/standard.js';
import type { CompiledPoverty } from './householdColumns.js';
import { classifyTable } from './judging/classifyTable.js';
import { povertyPlan } from './povertyPlan.js';
import { readHouseholds } from './reading/readHouseholds.js';
import { householdOutcomes } from './standings/outcomes.js';
import { povertyRun } from './sums/povertyRun.js';
import { readRunPlaces } from './sums/readRunPlaces.js';

/** The most indicators of which each has a bit. */
const MOST_INDICATORS = 32;

/**
 * Make a poverty standard ready to classify many households at once: a province, or table by table a country.
 *
 * It takes columns, one entry a household, and gives columns: what it says of a row is what `classifyHousehold` says of the household,
 * without distances and explanations. Incomes are compared as doubles, and exactly. What is not known is never taken for “no”: where it
 * could change the class, the row has the code of `missing-input`, and `possibleClasses` tells the classes that are left.
 *
 * @param standard - The id of a national standard, the standard itself, or a local one made by `defineLocalPovertyStandard`, whose
 * classes it then gives alone.
 * @returns The compiled standard. `evaluate` takes a table and gives the classes as codes, places in `outcomes`; `start` begins a run
 * that sums tables by place, in counts that `povertyRates`, `povertyRatesByGroup` and `deprivationProfile` take as they are. Typed
 * arrays cannot be frozen: the columns of the results are yours.
 * @throws MtqgError `not-one-of`, `missing` or `wrong-type` if it is no standard, `too-long` if it has more than 32 indicators. What is
 * wrong with a table, `evaluate` and `add` throw.
 *
 * @example
 * ```ts
 * import { compilePoverty } from 'mtqg/poverty';
 *
 * const compiled = compilePoverty('vn-2022');
 * const run = compiled.start(['Xã A', 'Xã B']);
 * const { classes, outcomes } = run.add({
 *   rows: 3,
 *   standard: 'vn-2022',
 *   area: 'rural',
 *   income: new Float64Array([1200000, 1500000, 3000000]),
 *   deprived: Uint16Array.of(0b111, 0b1, 0),
 *   places: Int32Array.of(0, 0, 1),
 * });
 * Array.from(classes, (code) => outcomes[code]); // => ['poor', 'near-poor', 'above']
 *
 * const [first] = run.finish().tallies;
 * first?.counts.poor; // => { kind: 'quantity', value: '1', unit: 'household' }
 * ```
 */
export function compilePoverty(standard: StandardToApply): CompiledPoverty {
  const { national, local, problems } = readStandard(standard);
  throwProblems(problems);
  const { id, indicators } = national as PovertyStandard;
  const rules = local ?? (national as PovertyStandard);
  if (rules.indicators.length > MOST_INDICATORS)
    throw problemError('too-long', ['standard', 'indicators'], {
      maximum: String(MOST_INDICATORS),
      items: 'indicators',
      itemsVi: 'chỉ số',
    });
  const plan = povertyPlan(rules.id, rules.name, id, rules, rules.indicators === indicators);
  return deepFreeze({
    kind: 'compiled-poverty',
    standard: plan.standard,
    national: id,
    indicators: plan.indicators,
    outcomes: householdOutcomes,
    evaluate: (table) => classifyTable(plan, readHouseholds(plan, table, undefined)),
    start: (places) => povertyRun(plan, readRunPlaces(places)),
  });
}

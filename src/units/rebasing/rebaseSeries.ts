import {
  compareFractions,
  deepFreeze,
  fraction,
  problemError,
  readInput,
  throwProblems,
  type Problem,
} from '../../foundation/internal.js';
import { provinces } from '../provinces/index.js';
import { explainRebase, type KeyedUnit } from './explainRebase.js';
import { figuresOf, type Contribution } from './figures.js';
import { compare, successionGraph } from '../succession/successionGraph.js';
import { rebaseChoicesSchema, unitSeriesSchema, type RebaseOptions, type UnitSeries } from './rebaseInput.js';
import { timeOf } from './time.js';
import { missingOf, observedAt } from './missing.js';
import { planRebase, reachOf, type RebasePlan } from './rebasePlan.js';
import type { RebasedSeries, RebasedValue } from './rebasedSeries.js';
import { sharesOf, type ShareSpan } from './shares.js';
import { traceOf } from './trace.js';
import type { UnitId } from '../model/unit.js';

/**
 * Carry figures of old units to the units that followed them, so that a series goes on across a rearrangement.
 *
 * - Counts are summed: of what went in wholly (for people, with all people), all; of a divided unit, its count × weight.
 * - Rates are computed of summed parts and wholes: rate = Σ numerators ÷ Σ denominators × 100. Rates are never averaged: where
 * only rates are known, the rate of units put together is a range, from the lowest to the highest.
 * - Of a divided unit without weights, the choice decides: its successors' figures are refused; or given together, for their
 * stable area, exactly; or bounded by none and all of it. There are no default weights: no shares are published.
 * - A unit whose figure is missing is named; nothing missing counts as zero.
 *
 * Statuses are no figures: of a unit that is recognised or on a list, {@link predecessorStatuses} tells which went in.
 *
 * Method: counts by weights, rates by their parts, as NHGIS crosswalks; stable areas as IPUMS International.
 *
 * @param series - Whether figures go by people or by area, what is counted, and the observations, in any order.
 * @param options - `to`, a code system (`'nso2025'`) or a day; `in`, the directories, the provinces
 * if left out; `weights` of divided units, exactly 1
 * together for each; `divided`, what to do without.
 * @returns The series of each unit reached: figures in the series' measure and in per cent, what was merged, what was split with
 * which weights, and its breaks. A figure is refused with `missing-input`, `divided-unit`, `zero-denominator` or
 * `divisor-may-be-zero`.
 * @throws MtqgError on bad input: `no-such-member` (a unit that no directory holds or that does not lead to the target; weights
 * of what is not divided), `contradiction` (weights that are not 1 together; a unit and its successor observed at one time,
 * which would count twice), `missing` (a successor without weight), `duplicate`, `part-exceeds-whole`, `cyclic`.
 *
 * @example
 * ```ts
 * import { rebaseSeries } from 'mtqg/units';
 *
 * const rebased = rebaseSeries(
 *   {
 *     moving: 'people',
 *     measure: 'household',
 *     observations: [
 *       { unit: 'gso2004:10', year: 2024, numerator: 10, denominator: 100 },
 *       { unit: 'gso2004:15', year: 2024, numerator: 5, denominator: 200 },
 *     ],
 *   },
 *   { to: 'nso2025' },
 * );
 * rebased.units[0]?.values[0]?.ratePercent; // => { kind: 'quantity', value: '5', unit: 'percent' }
 * rebased.units[0]?.breaks; // => [{ on: '2025-07-01', acts: ['202/2025/QH15'], change: 'merged' }]
 * ```
 */
export function rebaseSeries(series: UnitSeries, options: RebaseOptions): RebasedSeries {
  const read = readInput(unitSeriesSchema, series);
  const { directories, choices } = apart(options);
  const { to, weights = [], divided = 'refuse' } = readInput(rebaseChoicesSchema, choices);
  const { moving, measure } = read;
  const plan = planRebase(successionGraph(directories, moving), { to, moving, weights, divided });
  const shares = carriedShares(plan, read, to);
  const rebased = unitsOf(plan, read, shares, divided);
  return deepFreeze({
    kind: 'rebased-series',
    to,
    moving,
    measure,
    divided,
    units: rebased.map(({ unit }) => unit),
    explanation: explainRebase(to, rebased, read, (unit, key) => shares.get(unit)?.get(key) as ShareSpan),
  });
}

/** The directories are read apart, and only as far as they are needed: they are large. */
function apart(options: RebaseOptions): {
  readonly directories: NonNullable<RebaseOptions['in']>;
  readonly choices: Omit<RebaseOptions, 'in'>;
} {
  try {
    const { in: directories = provinces(), ...choices } = options;
    return { directories, choices };
  } catch {
    throw problemError('wrong-type', ['options'], { expected: 'object' });
  }
}

type SharesByUnit = ReadonlyMap<UnitId, ReadonlyMap<string, ShareSpan>>;

function carriedShares(plan: RebasePlan, { observations }: UnitSeries, to: string): SharesByUnit {
  const shares = new Map<UnitId, ReadonlyMap<string, ShareSpan>>();
  const problems: Problem[] = [];
  const taken = new Set(
    observations.map((observation) => JSON.stringify([observation.unit, timeOf(observation)])),
  );
  observations.forEach((observation, at) => {
    const { unit } = observation;
    const path = ['observations', at, 'unit'];
    const isKnown = plan.graph.units.has(unit) || plan.order.has(unit);
    const found = shares.get(unit) ?? (isKnown ? sharesOf(plan, unit) : null);
    if (found === null) {
      const where = isKnown ? to : plan.graph.name;
      problems.push({ code: 'no-such-member', path, details: { where, key: unit } });
      return;
    }
    shares.set(unit, found);
    const twice = [...reachOf(plan, unit)].find(
      (id) => id !== unit && taken.has(JSON.stringify([id, timeOf(observation)])),
    );
    if (twice !== undefined)
      problems.push({ code: 'contradiction', path, details: { what: `${unit} + ${twice}` } });
  });
  throwProblems(problems);
  return shares;
}

function unitsOf(
  plan: RebasePlan,
  series: UnitSeries,
  shares: SharesByUnit,
  divided: RebasedSeries['divided'],
): readonly KeyedUnit[] {
  const times = [...new Set(series.observations.map(timeOf))].sort(compare);
  const present = new Map(times.map((time) => [time, observedAt(plan, series, time)]));
  const parts = contributionsOf(series, shares);
  const trace = traceOf(plan, [...shares.keys()]);
  const ofCounts = series.observations.every(({ count }) => count !== undefined);
  const valueOf = (key: string, targets: readonly UnitId[], at: string): RebasedValue => {
    const own = parts.get(JSON.stringify([key, at])) ?? [];
    const missing = missingOf(plan, targets, present.get(at) as ReturnType<typeof observedAt>);
    const isIncomplete = missing.length > 0;
    const figures = figuresOf(own, { ofCounts, measure: series.measure, divided, isIncomplete });
    return { at, ...figures, parts: own.map(({ observation }) => observation.unit), missing };
  };
  const keys = [...new Set([...shares.values()].flatMap((share) => [...share.keys()]))];
  return keys
    .map((key): KeyedUnit => {
      const targets = trace.targetsOf(key);
      const values = times.map((at) => valueOf(key, targets, at));
      return { key, unit: { ...trace.unitOf(targets), values } };
    })
    .sort((a, b) => compare(idsOf(a), idsOf(b)));
}

function idsOf({ unit }: KeyedUnit): string {
  return unit.units.map(({ id }) => id).join();
}

/** What the observations contribute, by key and time, in the order of the units. */
function contributionsOf(
  { observations }: UnitSeries,
  shares: SharesByUnit,
): ReadonlyMap<string, readonly Contribution[]> {
  const parts = new Map<string, Contribution[]>();
  for (const observation of [...observations].sort((a, b) => compare(a.unit, b.unit)))
    for (const [key, span] of shares.get(observation.unit) as ReadonlyMap<string, ShareSpan>) {
      // A weight of nothing brings nothing, no rate either.
      if (compareFractions(span.upper, fraction(0n)) === 0) continue;
      const name = JSON.stringify([key, timeOf(observation)]);
      const group = parts.get(name);
      if (group === undefined) parts.set(name, [{ observation, span }]);
      else group.push({ observation, span });
    }
  return parts;
}

import { deepFreeze, throwProblems, type Problem } from '../../foundation/internal.js';
import { givenDirectories } from '../lookup/givenDirectories.js';
import { readParameter } from '../model/readNamed.js';
import type { NamedUnit, UnitId } from '../model/unit.js';
import type { Moving } from '../succession/moving.js';
import { compare, successionGraph } from '../succession/successionGraph.js';
import { explainRebase, type TracedArea } from './explainRebase.js';
import { figuresOf, type Contribution } from './figures.js';
import { missingOf, presentAt, type Present } from './missing.js';
import { plainSeries } from './plainSeries.js';
import { readingOf, type ReadSeries } from './readSeries.js';
import type { DividedChoice, RebaseOptions } from './rebaseOptions.js';
import { rebaseOptionsSchema } from './rebaseOptionsSchema.js';
import type { FiguresAtTime, RebasedSeries } from './rebasedSeries.js';
import { planRebase, reachedFrom, weightProblems, type RebasePlan } from './rebasePlan.js';
import { isKnownPlace, readClosely, type Surroundings } from './seriesProblems.js';
import { sharesOf, type SharesByUnit, type ShareSpan } from './shares.js';
import { traceOf } from './trace.js';
import type { UnitSeries } from './unitSeries.js';

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
 * @param series - Whether figures go by people or by area, the unit of what is counted, and the observations, in any order.
 * @param options - To whose units: those of a code `system` (`'nso2025'`) or of a `date`; `in`, the directories, the provinces
 * if left out; `weights` of divided units, exactly 1 together for each; `divided`, what to do without.
 * @returns The series of each unit reached: figures in the series' unit and in per cent, what was merged, what was divided with
 * which weights, and its breaks. A figure is refused with `missing-input` (which names the units), `divided-unit`,
 * `zero-denominator` or `divisor-may-be-zero`.
 * @throws MtqgError on bad input: `no-such-member` (a unit that no directory holds or that does not lead to the target; weights
 * of what is not divided), `contradiction` (weights that are not 1 together; a unit and its successor observed at one time,
 * which would count twice), `missing` (a successor without weight), `duplicate`, `part-exceeds-whole`, `unit-mismatch`, `cyclic`.
 *
 * @example
 * ```ts
 * import { rebaseSeries } from 'mtqg/units';
 *
 * const { areas } = rebaseSeries(
 *   {
 *     moving: 'people',
 *     unit: 'household',
 *     observations: [
 *       { place: 'gso2004:10', year: 2024, numerator: 10, denominator: 100 },
 *       { place: 'gso2004:15', year: 2024, numerator: 5, denominator: 200 },
 *     ],
 *   },
 *   { system: 'nso2025' },
 * );
 * areas[0]?.places; // => [{ id: 'nso2025:15', name: 'Tỉnh Lào Cai' }]
 * areas[0]?.figures[0]?.ratePercent; // => { kind: 'quantity', value: '5', unit: 'percent' }
 * areas[0]?.breaks; // => [{ date: '2025-07-01', acts: ['202/2025/QH15'], change: 'merged' }]
 * ```
 */
export function rebaseSeries(series: UnitSeries, options: RebaseOptions): RebasedSeries {
  const { read, plan, shares, choices } = readAll(series, options);
  const { system, date, divided = 'refuse' } = choices;
  const areas = areasOf(plan, read, shares, divided);
  return deepFreeze({
    kind: 'rebased-series',
    ...(system === undefined ? {} : { system }),
    ...(date === undefined ? {} : { date }),
    moving: read.moving,
    unit: read.unit,
    divided,
    areas: areas.map(({ area }) => area),
    explanation: explainRebase(choices, areas),
  });
}

interface ReadAll {
  readonly read: ReadSeries;
  readonly plan: RebasePlan;
  readonly shares: SharesByUnit;
  readonly choices: RebaseOptions;
}

/** Read both inputs: at a glance if nothing is unusual, else closely, so that all that is wrong is told together. */
function readAll(series: UnitSeries, options: RebaseOptions): ReadAll {
  const { directories, rest } = givenDirectories(options);
  const { value: choices, problems } = readParameter(['options'], rebaseOptionsSchema, rest);
  const weights = choices?.weights ?? [];
  const surroundings = new Map<Moving, Surroundings>();
  const around = (moving: Moving): Surroundings => {
    const known = surroundings.get(moving);
    if (known !== undefined) return known;
    const graph = successionGraph(directories, moving);
    const plan = choices === undefined ? undefined : planRebase(graph, moving, choices);
    surroundings.set(moving, { graph, plan });
    return { graph, plan };
  };
  const weightsIn = (moving: Moving): readonly Problem[] => {
    const { plan } = around(moving);
    return plan === undefined ? [] : weightProblems(plan, moving, weights);
  };
  const plain = plainSeries(series);
  if (plain !== undefined && choices !== undefined && problems.length === 0) {
    const plan = around(plain.moving).plan as RebasePlan;
    const shares = carriedShares(plan, plain);
    if (shares !== undefined) {
      throwProblems(weightsIn(plain.moving));
      return { read: plain, plan, shares, choices };
    }
  }
  const close = readClosely(series, choices ?? {}, around);
  const moving = plain?.moving ?? close.value?.moving;
  throwProblems([...close.problems, ...problems, ...(moving === undefined ? [] : weightsIn(moving))]);
  const read = readingOf(close.value as UnitSeries);
  const plan = around(read.moving).plan as RebasePlan;
  return {
    read,
    plan,
    shares: carriedShares(plan, read) as SharesByUnit,
    choices: choices as RebaseOptions,
  };
}

/** Where the figures of each unit go; `undefined` if some cannot be carried, or would count twice. */
function carriedShares(plan: RebasePlan, { timesOf }: ReadSeries): SharesByUnit | undefined {
  const shares = new Map<UnitId, ReadonlyMap<string, ShareSpan>>();
  for (const place of timesOf.keys()) {
    const found = isKnownPlace(plan.graph, place) ? sharesOf(plan, place) : null;
    if (found === null) return undefined;
    shares.set(place, found);
  }
  const later = reachedFrom(plan, timesOf.keys());
  const isLater = [...timesOf.keys()].some((place) => later.has(place));
  return isLater && countsTwice(plan, timesOf) ? undefined : shares;
}

function countsTwice(plan: RebasePlan, timesOf: ReadSeries['timesOf']): boolean {
  return [...timesOf].some(([place, times]) =>
    [...reachedFrom(plan, [place])].some((id) =>
      [...times].some((time) => timesOf.get(id)?.has(time) === true),
    ),
  );
}

function areasOf(
  plan: RebasePlan,
  series: ReadSeries,
  shares: SharesByUnit,
  divided: DividedChoice,
): readonly TracedArea[] {
  const { times, unit, observations } = series;
  const { named } = plan.graph;
  const inOrder = times
    .map((time, at) => ({ at, text: 'date' in time ? time.date : String(time.year) }))
    .sort((a, b) => compare(a.text, b.text))
    .map(({ at }) => at);
  const present = presentAt(plan, series);
  const contributions = contributionsOf(series, shares);
  const trace = traceOf(plan, [...shares.keys()]);
  const ofCounts = observations.every(({ count }) => count !== undefined);
  const namesOf = (ids: readonly UnitId[]): readonly NamedUnit[] => ids.map(named);
  const figuresAt = (
    at: number,
    targets: readonly UnitId[],
    parts: readonly Contribution[],
  ): FiguresAtTime => {
    const missingPlaces = namesOf(missingOf(plan, targets, present[at] as Present));
    return {
      ...times[at],
      ...figuresOf(parts, { ofCounts, unit, divided, missing: missingPlaces }),
      observedPlaces: namesOf(parts.map(({ observation }) => observation.place)),
      missingPlaces,
    };
  };
  return [...contributions]
    .map(([key, byTime]): TracedArea => {
      const targets = trace.targetsOf(key);
      const parts = inOrder.map((at) => byTime[at] as readonly Contribution[]);
      const figures = inOrder.map((at, index) =>
        figuresAt(at, targets, parts[index] as readonly Contribution[]),
      );
      return { area: { ...trace.areaOf(targets), figures }, contributions: parts };
    })
    .sort((a, b) => compare(idsOf(a), idsOf(b)));
}

function idsOf({ area }: TracedArea): string {
  return area.places.map(({ id }) => id).join();
}

/** What the observations contribute, by key and time, in the order of the units. */
function contributionsOf(
  { times, observations }: ReadSeries,
  shares: SharesByUnit,
): ReadonlyMap<string, readonly (readonly Contribution[])[]> {
  const contributions = new Map<string, Contribution[][]>();
  for (const observation of [...observations].sort((a, b) => compare(a.place, b.place)))
    for (const [key, span] of shares.get(observation.place) as ReadonlyMap<string, ShareSpan>) {
      const byTime = contributions.get(key) ?? times.map(() => []);
      contributions.set(key, byTime);
      // A weight of nothing brings nothing, no rate either.
      if (span.upper.numerator !== 0n) byTime[observation.time]?.push({ observation, span });
    }
  return contributions;
}

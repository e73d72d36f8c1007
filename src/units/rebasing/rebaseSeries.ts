import { explainedLater, throwProblems, type Problem } from '../../foundation/internal.js';
import { givenDirectories } from '../lookup/givenDirectories.js';
import { readParameter } from '../model/readNamed.js';
import type { Moving } from '../succession/moving.js';
import { byRank, compare, successionGraph, unitOf, type GraphNode } from '../succession/successionGraph.js';
import { existsAt } from './existsAt.js';
import { explainRebase, type TracedArea } from './explainRebase.js';
import { figuresOf, type Contribution } from './figures.js';
import { assumedBorders } from './knownBorders.js';
import { missingOf } from './missing.js';
import { plainSeries } from './plainSeries.js';
import { readingOf, type ReadFigures, type ReadRow, type ReadSeries, type SeriesTime } from './readSeries.js';
import type { DividedChoice, RebaseOptions } from './rebaseOptions.js';
import { rebaseOptionsSchema } from './rebaseOptionsSchema.js';
import type { FiguresAtTime, RebasedSeries } from './rebasedSeries.js';
import { planRebase, reachedFrom, weightProblems, type RebasePlan } from './rebasePlan.js';
import { readClosely, type Surroundings } from './seriesProblems.js';
import { sharesOf, type Shares, type ShareSpan } from './shares.js';
import { traceOf } from './trace.js';
import type { UnitSeries } from './unitSeries.js';
import { timeOf } from './unitSeriesSchema.js';

/**
 * Carry figures of old units to the units that followed them, so that a series goes on across a rearrangement.
 *
 * - Counts are summed: of what went in wholly (for people, with all people), all; of a divided unit, its count × weight.
 * - Rates are computed of summed parts and wholes: rate = Σ numerators ÷ Σ denominators × 100. Rates are never averaged: where
 * only rates are known, the rate of units put together is a range, from the lowest to the highest.
 * - Of a divided unit without weights, the choice decides: its successors' figures are refused; or given together, for their
 * stable area, exactly; or bounded by none and all of it. There are no default weights: no shares are published. A unit of which
 * is not known how much went where (`unknown`, in the history of units) is one of these: what is unknown is not taken for the whole.
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
 * which would count twice; a unit observed at a time at which it did not exist, or before others went into it: what bore the code
 * then is another unit), `missing` (a successor without weight), `duplicate`, `part-exceeds-whole`, `unit-mismatch`, `cyclic`.
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
  const { read, plan, carried, choices } = readAll(series, options);
  const { system, date, divided = 'refuse' } = choices;
  const areas = areasOf(plan, read, carried, divided);
  const assumptions = assumedBorders(carried, read.times);
  const rebased = {
    kind: 'rebased-series' as const,
    ...(system === undefined ? {} : { system }),
    ...(date === undefined ? {} : { date }),
    moving: read.moving,
    unit: read.unit,
    divided,
    areas: areas.map(({ area }) => area),
    ...(assumptions.length === 0 ? {} : { assumptions }),
  };
  return explainedLater(rebased, () => explainRebase(choices, read.unit, areas));
}

/** What was observed of a unit, and where it goes. */
interface CarriedRow {
  readonly node: GraphNode;
  readonly row: ReadRow;
  readonly shares: Shares;
}

interface ReadAll {
  readonly read: ReadSeries;
  readonly plan: RebasePlan;
  readonly carried: readonly CarriedRow[];
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
    const carried = carriedRows(plan, plain);
    if (carried !== undefined) {
      throwProblems(weightsIn(plain.moving));
      return { read: plain, plan, carried, choices };
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
    carried: carriedRows(plan, read) as readonly CarriedRow[],
    choices: choices as RebaseOptions,
  };
}

/** Where the figures of each unit go; `undefined` if some cannot be carried, or would count twice. */
function carriedRows(plan: RebasePlan, { rows, times }: ReadSeries): readonly CarriedRow[] | undefined {
  const carried: CarriedRow[] = [];
  for (const [place, row] of rows) {
    const node = plan.graph.nodes.get(place);
    const shares = node === undefined ? null : sharesOf(plan, node);
    if (node === undefined || shares === null) return undefined;
    if (row.some((figures, at) => figures !== undefined && !existsAt(node, times[at] as SeriesTime)))
      return undefined;
    carried.push({ node, row, shares });
  }
  const later = reachedFrom(
    plan,
    carried.map(({ node }) => node),
  );
  const isLater = carried.some(({ node }) => later.has(node));
  return isLater && countsTwice(plan, carried) ? undefined : carried.sort((a, b) => byRank(a.node, b.node));
}

function countsTwice(plan: RebasePlan, carried: readonly CarriedRow[]): boolean {
  const rowOf = new Map(carried.map(({ node, row }) => [node, row]));
  return carried.some(({ node, row }) =>
    [...reachedFrom(plan, [node])].some((later) =>
      rowOf.get(later)?.some((figures, time) => figures !== undefined && row[time] !== undefined),
    ),
  );
}

function areasOf(
  plan: RebasePlan,
  series: ReadSeries,
  carried: readonly CarriedRow[],
  divided: DividedChoice,
): readonly TracedArea[] {
  const inOrder = series.times
    .map((time, at) => ({ time, at, text: timeOf(time) }))
    .sort((a, b) => compare(a.text, b.text));
  const trace = traceOf(
    plan,
    carried.map(({ node }) => node),
  );
  const { ofCounts, unit } = series;
  return [...contributorsOf(carried)]
    .map(([key, contributors]) => ({ targets: trace.targetsOf(key), contributors }))
    .sort((a, b) => byRank(a.targets[0] as GraphNode, b.targets[0] as GraphNode))
    .map(({ targets, contributors }): TracedArea => {
      const presentAt = presences(plan, targets, contributors);
      const figures = inOrder.map(({ time, at }): FiguresAtTime => {
        const { parts, observedPlaces, missingPlaces } = presentAt(at);
        const choices = { ofCounts, unit, divided, missing: missingPlaces, observed: observedPlaces };
        return figuresOf(time, contributionsAt(parts, at), choices);
      });
      return {
        area: { ...trace.areaOf(targets), figures: Object.freeze(figures) },
        contributions: () => inOrder.map(({ at }) => contributionsAt(presentAt(at).parts, at)),
      };
    });
}

/** What was observed of a unit, and the share of it that goes into an area. */
interface Contributor extends Pick<CarriedRow, 'node' | 'row'> {
  readonly span: ShareSpan;
}

function contributionsAt(parts: readonly Contributor[], time: number): readonly Contribution[] {
  return parts.map(({ row, span }) => ({ figures: row[time] as ReadFigures, span }));
}

/** The contributors to each area, in the order of the units. */
function contributorsOf(carried: readonly CarriedRow[]): ReadonlyMap<GraphNode, readonly Contributor[]> {
  const contributors = new Map<GraphNode, Contributor[]>();
  for (const { node, row, shares } of carried)
    for (const [key, span] of shares) {
      const group = contributors.get(key);
      if (group === undefined) contributors.set(key, [{ node, row, span }]);
      else group.push({ node, row, span });
    }
  return contributors;
}

/** What contributes to an area at a time, and what is missing. */
interface Presence extends Pick<FiguresAtTime, 'observedPlaces' | 'missingPlaces'> {
  readonly parts: readonly Contributor[];
}

/** Tells what contributes to an area at a time; once for all times at which all that ever contribute do. */
function presences(
  plan: RebasePlan,
  targets: readonly GraphNode[],
  contributors: readonly Contributor[],
): (time: number) => Presence {
  const presenceOf = (present: readonly Contributor[]): Presence => {
    const observed = new Set(present.map(({ node }) => node));
    // A weight of nothing brings nothing, no rate either.
    const parts = present.filter(({ span }) => span.upper.numerator !== 0n);
    return {
      parts,
      observedPlaces: Object.freeze(parts.map(({ node }) => node.unit)),
      missingPlaces: Object.freeze(missingOf(plan, targets, observed).map(unitOf)),
    };
  };
  let complete: Presence | undefined;
  return (time) => {
    const present = contributors.filter(({ row }) => row[time] !== undefined);
    return present.length < contributors.length
      ? presenceOf(present)
      : (complete ??= presenceOf(contributors));
  };
}

import { readInput } from '../foundation/internal.js';
import { completionGap } from './gaps/completionGap.js';
import { countAddedGap } from './gaps/countAddedGap.js';
import { floorGap } from './gaps/floorGap.js';
import type { Given } from './gaps/given.js';
import { levelGap } from './gaps/levelGap.js';
import { multipleGap } from './gaps/multipleGap.js';
import { ratioGap } from './gaps/ratioGap.js';
import { shareGap } from './gaps/shareGap.js';
import { yearlyChangeGap } from './gaps/yearlyChangeGap.js';
import { readTarget } from './model/readTarget.js';
import { chooseTarget } from './observing/chooseTarget.js';
import { targetGapRequestSchema } from './observing/observationSchema.js';
import { observationsOf } from './observing/observationsOf.js';
import type { TargetGapRequest } from './observing/targetGapRequest.js';
import type { TargetGapOptions, TargetObservations } from './observation.js';
import type { Target, TargetKind } from './kinds/target.js';
import type { TargetGap, TargetGapByKind } from './results/targetGapResult.js';

/**
 * How far a target is, whether the pace is enough, and where it leads.
 *
 * Kinds: `level` (a rate, an average, a count by a date), `share` (of a whole, with the count that it implies), `floor` (no place
 * below), `count-added`, `multiple` (of an earlier level), `ratio` (to another figure), `yearly-change` (a value or a range, with
 * subgroups), `completion` (by a day). Figures are numbers in the unit of the target, or numbers with their unit as the library
 * returns them; money may be given in any scale and is returned in đồng. Years are year-ends: from the end of 2023 to the end of
 * 2025 are two years. Which way a target lies is never guessed: it is stated (`direction`), or follows from the kind, the wording,
 * or a stated baseline that differs from the target.
 *
 * With v₀, v and T the baseline, the latest figure and the target, t₀, t and t_T their years:
 *
 * - `gap` = T − v (v − T for a ceiling; to the nearer end of a range), in points for per cent; 0 or negative once met
 * - `gapClosedPercent` = (v − v₀) ÷ (T − v₀) × 100; `timeElapsedPercent` = (t − t₀) ÷ (t_T − t₀) × 100
 * - `linear`: observed (v − v₀) ÷ (t − t₀), required (T − v₀) ÷ (t_T − t₀), needed (T − v) ÷ (t_T − t); ratio observed ÷ required;
 *   acceleration needed ÷ observed; projected v + observed × (t_T − t); year t + (T − v) ÷ observed. `exponential`: the same with
 *   compound rates
 * - `achievedPercent` = v ÷ T × 100, which says nothing of where it started; of what is to be added, what was added; for a floor the
 *   share of places that are not below
 * - `status`: `met` where what is asked holds, the bound included; else `overshot`, `lost` (it held before), `deadline-passed`,
 *   `moving-away`, `on-pace` (share of the way ≥ share of the time) or `behind`
 * - `possibleStatuses`: the same for all that a printed figure (half a unit of its last digit to either side), a sampled one (1.96
 *   standard errors), or the wording of the target (“about”) may stand for. Counts of whole things, and quantities that the library
 *   computed, are exact
 *
 * Of several dates the first that is not over at `date` is measured, of a table by region the row of the region.
 *
 * Method: linear pace, the planning practice of programme monitoring; the exponential twin and the statuses that rounding allows
 * are the house's own.
 *
 * @param target - The target, by `kind`.
 * @param observations - What was found, by year, each `actual`, an `estimate` or a `forecast`, which only tells what is expected; or
 * the result of `povertyTrend`. Places may be results of `scoreCriteria`.
 * @param options - The day of assessment, and the region.
 * @returns The gap, by the kind of target. A figure is refused with `missing-input` (it names what is missing), `target-date-past`,
 * `baseline-equals-target`, `baseline-met` (there was no gap to close), `zero-baseline`, `zero-target`, `sign-change` (compound
 * rates), `target-not-approached`, `zero-denominator`, `no-share-of-target` (a ceiling, a range), `series-broken` (the baseline cannot be
 * compared) or `period-not-started` (the baseline is not earlier).
 * @throws MtqgError on bad input, all problems at once: among others `missing` (the direction, where nothing tells it; the base of a
 * share; the region of a table), `out-of-order` (a target not after its baseline), `too-large` (an observation of a year after
 * `date`), `too-small` (a negative count), `unknown-key` (what the kind does not take), `duplicate` (a year), `part-exceeds-whole`,
 * `contradiction` (a share that its count cannot give; “more than” of a floor), `unit-mismatch`, `refused` (a refusal in place of a figure).
 *
 * @example
 * ```ts
 * import { targetGap } from 'mtqg/targets';
 *
 * const rate = targetGap(
 *   {
 *     kind: 'level',
 *     unit: 'percent',
 *     direction: 'at-most',
 *     baseline: { value: '28', year: 2015 },
 *     target: { value: '14', year: 2030 },
 *   },
 *   [{ year: 2022, value: '24' }],
 *   { date: '2023-06-30' },
 * );
 * rate.status; // => 'behind'
 * rate.isRobust; // => true
 * rate.gap; // => { kind: 'quantity', value: '10', unit: 'percentagePoint' }
 * rate.linear.neededRate; // => { kind: 'quantity', value: '-1.25', unit: 'percentagePoint/year' }
 * rate.linear.projectedYear; // => { kind: 'quantity', value: '2039.5', unit: 'year' }
 *
 * const communes = targetGap(
 *   {
 *     kind: 'level',
 *     unit: 'commune',
 *     direction: 'at-least',
 *     target: { value: '54', year: 2025 },
 *     path: [{ year: 2024, added: '5' }, { year: 2025, added: '10' }],
 *   },
 *   [{ year: 2023, value: '39' }],
 *   { date: '2023-12-31' },
 * );
 * communes.isMet; // => 'no'
 * communes.status; // => 'undetermined'
 * communes.path?.remainder; // => { kind: 'quantity', value: '0', unit: 'commune' }
 * ```
 */
export function targetGap<K extends TargetKind>(
  target: Target & { readonly kind: K },
  observations: TargetObservations,
  options: TargetGapOptions,
): TargetGapByKind[K];
export function targetGap(
  target: Target,
  observations: TargetObservations,
  options: TargetGapOptions,
): TargetGap {
  return targetGapOf(readInput(targetGapRequestSchema, { target, observations, options }));
}

const KINDS: { readonly [K in TargetKind]: (given: Given<K>) => TargetGapByKind[K] } = {
  level: levelGap,
  share: shareGap,
  floor: floorGap,
  'count-added': countAddedGap,
  multiple: multipleGap,
  ratio: ratioGap,
  'yearly-change': yearlyChangeGap,
  completion: completionGap,
};

/** The gap of a valid request. */
export function targetGapOf({ target, observations, options }: TargetGapRequest): TargetGap {
  const chosen = chooseTarget(target, options);
  const given = {
    target: chosen,
    read: readTarget(chosen),
    rows: observationsOf(observations),
    ...options,
  };
  return KINDS[chosen.kind](given as unknown as Given<never>);
}

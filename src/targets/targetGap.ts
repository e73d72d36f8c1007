import { deepFreeze, readInput } from '../foundation/internal.js';
import { countAddedGap } from './gaps/countAddedGap.js';
import { floorGap } from './gaps/floorGap.js';
import { levelGap } from './gaps/levelGap.js';
import { multipleGap } from './gaps/multipleGap.js';
import { readTarget } from './reading/readTarget.js';
import { shareGap } from './gaps/shareGap.js';
import type { ShareTarget, Target, TargetKind } from './formerTarget.js';
import type { TargetGap, TargetGapByKind } from './targetGapResult.js';
import { targetSchema } from './reading/targetSchema.js';
import { yearlyChangeGap } from './gaps/yearlyChangeGap.js';

/**
 * How far a target is: what is missing, what share of it is achieved, and what each year must bring.
 *
 * Kinds: `level` (a rate, an average, a count by a date), `share` (of a whole, with the count that it implies), `floor` (no
 * place below), `count-added`, `multiple` (of an earlier level), `yearly-change` (a value or a range, with subgroups). Figures
 * are numbers in the unit of the target, or numbers with their unit as the library returns them; money may be given in any
 * scale and is returned in đồng. Years are year-ends: from the end of 2023 to the end of 2025 are two years.
 *
 * Which way a target lies is never guessed: it is stated (`direction`), or follows from the kind, or from a baseline that
 * differs from the target.
 *
 * - `gap` = target − present (present − target for a ceiling), in the unit of the level, in points for per cent; 0 or
 *   negative once met
 * - `achievedPercent` = present ÷ target × 100; of what is to be added, what was added; for a floor the share of places that
 *   are not below
 * - `gapClosedPercent` = (present − baseline) ÷ (target − baseline) × 100
 * - `observedPerYear` = (present − baseline) ÷ years between them, with its sign
 * - `neededPerYear` = (target − present) ÷ years left, with its sign; 0 once met
 * - `path`: per step (end − start) ÷ years, and what its end leaves of the gap
 *
 * Bounds are included: a level that equals its target is `met`. A target with a day on which it was met (`metOn`) and no
 * present figure is `met`.
 *
 * Method: linear pace, the planning practice of programme monitoring.
 *
 * @param target - The target, by `kind`, with the present figure if it is known; shares in per cent.
 * @returns The gap, by the kind of target. A figure is refused with `missing-input` (it names what is missing),
 * `target-date-past` (not met, and no year is left), `baseline-equals-target`, `baseline-met` (there was no gap to close),
 * `zero-baseline` (a multiple of zero), `zero-denominator` (a share of a target of zero), `no-share-of-target` (a ceiling),
 * `sign-change` or `period-not-started` (the baseline is not earlier).
 * @throws MtqgError on bad input, all problems at once: among others `not-one-of` (the kind), `missing` (the direction, where
 * nothing tells it), `too-small` (a negative count), `part-exceeds-whole`, `contradiction` (a share that its count cannot give;
 * a day on which it was met beside figures that do not meet it), `out-of-order` (milestones), `unit-mismatch`, `refused` (a
 * refusal in place of a figure).
 *
 * @example
 * ```ts
 * import { targetGap } from 'mtqg/targets';
 *
 * const communes = targetGap({
 *   kind: 'level',
 *   unit: 'commune',
 *   direction: 'at-least',
 *   current: { value: '39', year: 2023 },
 *   target: { value: '54', year: 2025 },
 *   path: [{ year: 2024, added: '5' }, { year: 2025, added: '10' }],
 * });
 * communes.gap; // => { kind: 'quantity', value: '15', unit: 'commune' }
 * communes.neededPerYear; // => { kind: 'quantity', value: '7.5', unit: 'commune/year' }
 * communes.path?.remainder; // => { kind: 'quantity', value: '0', unit: 'commune' }
 *
 * const rate = targetGap({
 *   kind: 'level',
 *   unit: 'percent',
 *   baseline: { value: '25', year: 2021 },
 *   current: { value: '13', year: 2024 },
 *   target: { value: '10', year: 2025 },
 * });
 * rate.direction; // => 'at-most'
 * rate.status; // => 'not-met'
 * rate.gapClosedPercent; // => { kind: 'quantity', value: '80', unit: 'percent' }
 *
 * const average = targetGap({
 *   kind: 'level',
 *   unit: 'criterion/commune',
 *   direction: 'at-least',
 *   current: { value: '10.59' },
 *   target: { value: '12' },
 *   denominator: '177',
 * });
 * average.totalGap; // => { kind: 'quantity', value: '249.57', unit: 'criterion' }
 * ```
 */
export function targetGap<K extends TargetKind>(target: Target & { readonly kind: K }): TargetGapByKind[K];
export function targetGap(target: Target): TargetGap {
  return deepFreeze(gapOf(readInput(targetSchema, target)));
}

function gapOf(given: Target): TargetGap {
  const read = readTarget(given);
  switch (read.kind) {
    case 'level':
      return levelGap(read);
    case 'share':
      return shareGap(read, (given as ShareTarget).target.value);
    case 'floor':
      return floorGap(read);
    case 'count-added':
      return countAddedGap(read);
    case 'multiple':
      return multipleGap(read);
    case 'yearly-change':
      return yearlyChangeGap(read);
  }
}

import { deepFreeze, readInput } from '../foundation/internal.js';
import { countAddedGap } from './countAddedGap.js';
import { floorGap } from './floorGap.js';
import { levelGap } from './levelGap.js';
import { multipleGap } from './multipleGap.js';
import { shareGap } from './shareGap.js';
import type { Target, TargetByKind, TargetKind } from './target.js';
import type { TargetGap, TargetGapByKind } from './targetGapResult.js';
import { targetSchema } from './targetSchema.js';
import { yearlyChangeGap } from './yearlyChangeGap.js';

/**
 * How far a target is: what is missing, what share of it is achieved, and what each year must bring.
 *
 * Kinds: `level` (a rate, an average per unit, a count by a date), `share` (of a whole, with the count that it implies),
 * `floor` (no unit below), `count-added`, `multiple` (of an earlier level), `yearly-change` (a value or a range, with
 * subgroups). Years are year-ends: from the end of 2023 to the end of 2025 are two years.
 *
 * - `gap` = target − present (present − target for a ceiling), in the unit of the level, in points for per cent; 0 or
 *   negative once met
 * - `achievedPercent` = present ÷ target × 100; for a floor the share of units that are not below
 * - `shareOfDistancePercent` = (present − baseline) ÷ (target − baseline) × 100
 * - `neededPerYear` = (target − present) ÷ years left, with its sign; 0 once met
 * - `path`: per step (end − start) ÷ years, and what its end leaves of the gap
 *
 * Bounds are included: a level that equals its target is `met`.
 *
 * Method: linear pace, the planning practice of programme monitoring.
 *
 * @param target - The target, by `kind`, with the present level if it is known; numbers as decimal strings, shares in per cent.
 * @returns The gap, by the kind of target. A figure is refused with `missing-input` (present level, baseline or years
 * unknown), `target-date-past` (not met, and no year is left), `baseline-equals-target`, `zero-baseline` (a multiple of
 * zero), `zero-denominator` (a share of a target of zero), `no-share-of-target` (a ceiling), `sign-change` or
 * `period-not-started` (the baseline is not earlier).
 * @throws MtqgError on bad input: among others `not-one-of` (the kind), `missing`, `too-small` (a negative count),
 * `part-exceeds-whole`, `contradiction` (a share that its count cannot give), `out-of-order` (milestones), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { targetGap } from 'mtqg/targets';
 *
 * const communes = targetGap({
 *   kind: 'level',
 *   unit: 'commune',
 *   current: '39',
 *   target: '54',
 *   asOf: 2023,
 *   due: 2025,
 *   path: [{ year: 2024, added: '5' }, { year: 2025, added: '10' }],
 * });
 * communes.gap; // => { kind: 'quantity', value: '15', unit: 'commune' }
 * communes.neededPerYear; // => { kind: 'quantity', value: '7.5', unit: 'commune/year' }
 * communes.path?.remainder; // => { kind: 'quantity', value: '0', unit: 'commune' }
 *
 * const average = targetGap({
 *   kind: 'level',
 *   unit: 'criterion/commune',
 *   current: '10.59',
 *   target: '12',
 *   acrossUnits: '177',
 * });
 * average.totalGap; // => { kind: 'quantity', value: '249.57', unit: 'criterion' }
 * ```
 */
export function targetGap<K extends TargetKind>(
  target: { readonly kind: K } & TargetByKind[K],
): TargetGapByKind[K];
export function targetGap(target: Target): TargetGap {
  return deepFreeze(gapOf(readInput(targetSchema, target)));
}

function gapOf(target: Target): TargetGap {
  switch (target.kind) {
    case 'level':
      return levelGap(target);
    case 'share':
      return shareGap(target);
    case 'floor':
      return floorGap(target);
    case 'count-added':
      return countAddedGap(target);
    case 'multiple':
      return multipleGap(target);
    case 'yearly-change':
      return yearlyChangeGap(target);
  }
}

import { deepFreeze, readInput } from '../../foundation/internal.js';
import type { TargetGapOptions } from '../observation.js';
import type { ShareTarget } from '../kinds/countTargets.js';
import type { LevelTarget } from '../kinds/levelTargets.js';
import { compiledRequestSchema } from './compiledSchema.js';
import { gapRuleOf, type CompiledTarget } from './gapRule.js';
import { readGapTable } from './reading/readGapTable.js';
import { gapsOf } from './rows/gapsOf.js';
import type { CompiledTargetGap } from './targetGapColumns.js';

/**
 * Make a target ready for many places at once: the communes of a province, or of the country.
 *
 * It takes a level or a share that is a floor or a ceiling (`at-least`, `at-most`), then columns, and gives columns: what it says of a
 * row is what `targetGap` says of the place with one observation, by the same amount a year, without ranges, milestones, forecasts
 * and explanations. A column that is left out is what the target states for all. Which way the target lies is that of the target.
 *
 * With v₀, v and T the baseline, the latest level and the target, t₀, t and t_T their years:
 *
 * - `gap` = T − v (v − T for a ceiling); `gapClosedPercent` = (v − v₀) ÷ (T − v₀) × 100
 * - `timeElapsedPercent` = (t − t₀) ÷ (t_T − t₀) × 100
 * - `observedRate` (v − v₀) ÷ (t − t₀), `requiredRate` (T − v₀) ÷ (t_T − t₀), `neededRate` (T − v) ÷ (t_T − t)
 * - `rateRatio` observed ÷ required, `accelerationFactor` needed ÷ observed
 * - `projected` v + observed × (t_T − t), `projectedYear` t + (T − v) ÷ observed
 *
 * Statuses and refusals are exact: a row of which doubles cannot tell them is worked out by `targetGap`. Figures are doubles, and
 * agree with the exact ones to 12 digits; levels of up to four decimals below five hundred million are computed in whole numbers.
 *
 * Method: linear pace, as that of `targetGap`.
 *
 * @param target - The target; of a table by region or date the row that is due.
 * @param options - The day of assessment, and the region.
 * @returns What computes the gaps of tables.
 * @throws MtqgError if the target is of another kind or direction (`not-one-of`), and as `targetGap` does. What is wrong with a table,
 * `evaluate` throws.
 *
 * @example
 * ```ts
 * import { compileTargetGap } from 'mtqg/targets';
 *
 * const gaps = compileTargetGap(
 *   { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: '5', year: 2030 } },
 *   { date: '2026-06-30' },
 * );
 * const { gap, rateRatio, statuses, statusCodes } = gaps.evaluate({
 *   rows: 3,
 *   baseline: { value: ['25', '12.5', '9'], year: 2020 },
 *   current: { value: [13, '4.9', null], year: 2025 },
 * });
 * gap; // => [8, -0.1, null]
 * rateRatio; // => [1.2, 2.026666666666667, null]
 * Array.from(statuses, (code) => statusCodes[code]); // => ['on-pace', 'met', 'undetermined']
 * ```
 */
export function compileTargetGap(
  target: LevelTarget | ShareTarget,
  options: TargetGapOptions,
): CompiledTargetGap {
  const request = readInput(compiledRequestSchema, { target, options });
  // The schema lets no other kind pass.
  const rule = gapRuleOf(request.target as CompiledTarget, request.options);
  const { unit, direction, date } = rule;
  return deepFreeze({
    kind: 'compiled-target-gap',
    unit,
    direction,
    date,
    evaluate: (table) => gapsOf(rule, readGapTable(rule, table)),
  });
}

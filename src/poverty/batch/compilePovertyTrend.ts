import { deepFreeze, readInput } from '../../foundation/internal.js';
import type { CompiledPovertyTrend } from './trendColumns.js';
import { povertyTrendRuleSchema, type PovertyTrendRule } from './trendRule.js';
import { readTrendTable } from './trends/readTrendTable.js';
import { trendsOf } from './trends/trendsOf.js';

/**
 * Make the trend of poverty rates ready for many places at once: the communes of a province, or of the country.
 *
 * It takes columns, year by year, and gives columns: what it says of a row is what `povertyTrend` says of the place, without
 * explanations. Rates are those of year-ends and rest on one standard; those of another standard are another trend.
 *
 * - `changePoints` = last − first, in percentage points
 * - `annualChangePoints` = changePoints ÷ year-steps, in percentage points a year
 * - `relativeChangePercent` = (last − first) ÷ first × 100
 * - `compoundAnnualPercent` = ((last ÷ first)^(1 ÷ year-steps) − 1) × 100
 *
 * Figures are doubles. Of rates of up to four decimals, and of counts of up to nine million households, each but the compound rate is
 * the double that is nearest to the exact figure; all others agree with it to 12 digits. Signs, zeros, warnings and certainties are
 * exact: a row of which doubles cannot tell them is worked out by `povertyTrend`.
 *
 * @param rule - The measure, and the standard.
 * @returns What computes the trends of tables.
 * @throws MtqgError if there is no such measure or standard (`not-one-of`), or none is given (`missing`). What is wrong with a table,
 * `evaluate` throws.
 *
 * @example
 * ```ts
 * import { compilePovertyTrend } from 'mtqg/poverty';
 *
 * const trends = compilePovertyTrend({ measure: 'poor', standard: 'vn-2022' });
 * const { changePoints, annualChangePoints, refusals, refusalCodes } = trends.evaluate({
 *   rows: 3,
 *   observations: [
 *     { year: 2022, ratePercent: ['50.79', '12.5', null] },
 *     { year: 2024, ratePercent: Float64Array.of(20.42, 0, 3.1) },
 *   ],
 * });
 * changePoints; // => [-30.37, -12.5, null]
 * annualChangePoints; // => [-15.185, -6.25, null]
 * Array.from(refusals, (code) => refusalCodes[code]); // => [null, 'zero-endpoint', 'too-few-observations']
 * ```
 */
export function compilePovertyTrend(rule: PovertyTrendRule): CompiledPovertyTrend {
  const { measure, standard } = readInput(povertyTrendRuleSchema, rule);
  return deepFreeze({
    kind: 'compiled-poverty-trend',
    measure,
    standard,
    evaluate: (table) => trendsOf({ measure, standard }, readTrendTable({ measure, standard }, table)),
  });
}

import { outturnDimension } from './outturnDimension.js';
import type { PefaDimension } from './pefaDimension.js';
import type { PefaOutturnInput } from './pefaYears.js';

/**
 * PEFA 1.1, aggregate expenditure outturn [tổng chi thực hiện so với dự toán]: how far spending strayed from the budget first approved.
 *
 * `outturn = actual ÷ approved × 100`. A: 95% to 105%, B: 90% to 110%, C: 85% to 115%, bounds included, in at least two of the last
 * three completed fiscal years; otherwise D. A year without an approved budget counts as the outlier.
 *
 * Source: PEFA Framework 2016, PI-1 (the bands from memory of the field, not verified; two of three years as PI-2 and PI-3 print it).
 *
 * @param input - Three years, each with amounts or with an outturn as reported. Approved is what was approved first, not what was
 * supplemented later.
 * @returns The score, and the outturn of each year in per cent. A year's is refused with `zero-denominator` where the approved total
 * is 0, with `missing-input` where there is none; the score with `too-few-observations` where two years have no outturn.
 * @throws MtqgError on malformed input: `too-short` or `too-long` if there are not three years; `missing`, or `contradiction` where a
 * year has both an actual amount and an outturn.
 *
 * @example
 * ```ts
 * import { pefaAggregateOutturn } from 'mtqg/capital/execution';
 *
 * const { pefaScore } = pefaAggregateOutturn({
 *   outturns: [{ outturnPercent: '96.5' }, { outturnPercent: '88' }, { outturnPercent: '104' }],
 * });
 * pefaScore; // => 'A'
 * ```
 */
export function pefaAggregateOutturn(input: PefaOutturnInput): PefaDimension<'too-few-observations'> {
  return outturnDimension(input, {
    pefaDimension: '1.1',
    name: { vi: 'tổng chi thực hiện so với dự toán', en: 'aggregate expenditure outturn' },
    bounds: [
      [95n, 105n],
      [90n, 110n],
      [85n, 115n],
    ],
  });
}

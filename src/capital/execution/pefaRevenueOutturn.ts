import { outturnDimension } from './outturnDimension.js';
import type { PefaDimension } from './pefaDimension.js';
import type { PefaOutturnInput } from './pefaYears.js';

/**
 * PEFA 3.1, aggregate revenue outturn [tổng thu thực hiện so với dự toán].
 *
 * `outturn = actual ÷ approved × 100`. A: 97% to 106%, B: 94% to 112%, C: 92% to 116%, bounds included, in at least two of the last
 * three completed fiscal years; otherwise D.
 *
 * Source: PEFA Framework 2016, PI-3.1 (bands verified at pefa.org, node 4770).
 *
 * @param input - Three years, as for `pefaAggregateOutturn`, of revenue.
 * @returns As `pefaAggregateOutturn`.
 * @throws MtqgError as `pefaAggregateOutturn` does.
 *
 * @example
 * ```ts
 * import { pefaRevenueOutturn } from 'mtqg/capital/execution';
 *
 * const { pefaScore } = pefaRevenueOutturn({
 *   outturns: [{ outturnPercent: '94' }, { outturnPercent: '112' }, { outturnPercent: '80' }],
 * });
 * pefaScore; // => 'B'
 * ```
 */
export function pefaRevenueOutturn(input: PefaOutturnInput): PefaDimension<'too-few-observations'> {
  return outturnDimension(input, {
    pefaDimension: '3.1',
    name: { vi: 'tổng thu thực hiện so với dự toán', en: 'aggregate revenue outturn' },
    bounds: [
      [97n, 106n],
      [94n, 112n],
      [92n, 116n],
    ],
  });
}

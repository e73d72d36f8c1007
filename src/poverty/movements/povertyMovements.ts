import {
  deepFreeze,
  readInput,
  type Assumption,
  type Explanation,
  type Subject,
} from '../../foundation/internal.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { standardWarnings, type PovertyWarning } from '../trends/povertyWarnings.js';
import { balanceOf, type MovementBalance } from './movementBalance.js';
import { explainMovements } from './movementsExplanation.js';
import { toldByNearPoor, toldByPoor, transfersBetween, type MovementTransfer } from './movementTransfers.js';
import { povertyMovementsInputSchema, type PovertyMovementsInput } from './povertyMovementsInput.js';
import { reductionOf, type PovertyReduction } from './povertyReduction.js';

/** The movement table of a year, checked: the result of {@link povertyMovements}. */
export interface PovertyMovements extends PovertyReduction {
  /** Marks this result. */
  readonly kind: 'poverty-movements';
  /** The standard by which the households were reviewed. */
  readonly standard: PovertyStandardId;
  /** The year of the review. */
  readonly year: number;
  /** Whose households they are. */
  readonly subject?: Subject;
  /** The list of the poor, balanced. */
  readonly poor?: MovementBalance;
  /** The list of the near-poor, balanced. */
  readonly nearPoor?: MovementBalance;
  /** The moves between the lists, which both tell and may tell differently. */
  readonly transfers: readonly MovementTransfer[];
  /** What was taken for granted. */
  readonly assumptions: readonly Assumption<'fall-back-rate-not-defined'>[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly PovertyWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The movement table of the annual review [diễn biến hộ nghèo, hộ cận nghèo]: whether each list adds up from the start of the
 * year to its end, by how much it does not, which single slip would explain that, and how far poverty fell.
 *
 * - end of the poor = start − became near-poor − escaped − other decrease + from near-poor + fell back + newly arising + other
 *   increase; likewise for the near-poor
 * - `grossReduction` = became near-poor + escaped; `netReduction` = start − end
 * - a slip is a hypothesis: nothing that was reported is ever changed
 *
 * Source: the report form of the review, whose last column is “9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8” (seen as filled templates).
 *
 * @param input - The standard, the year, and the cells of one list or both, in whole households. A cell that is blank in the
 * report is left out: blank is not zero.
 * @returns Per list the computed end, the imbalance (reported less computed), what the one blank cell must hold, and the single
 * slips; the moves that both lists tell; gross and net reduction; the households that fell back out of those that left poverty,
 * and out of the poor. What blank cells leave open is refused with `missing-input`, which names them; a rate out of none is
 * refused with `zero-denominator`.
 * @throws MtqgError on bad input: among others `missing` (neither list), `too-small` (a negative count), `not-whole`,
 * `unknown-key`.
 *
 * @example
 * ```ts
 * import { povertyMovements } from 'mtqg/poverty';
 *
 * const { nearPoor } = povertyMovements({
 *   standard: 'vn-2022',
 *   year: 2023,
 *   nearPoor: {
 *     atStart: 276, escaped: 45, becamePoor: 5, otherDecrease: 0,
 *     fromPoor: 63, fellBack: 0, arising: 18, otherIncrease: 0, atEnd: 305,
 *   },
 * });
 * nearPoor?.computedEnd; // => { kind: 'quantity', value: '307', unit: 'household' }
 * nearPoor?.imbalance; // => { kind: 'quantity', value: '-2', unit: 'household' }
 * nearPoor?.slips.map(({ cell, slipKind }) => [cell, slipKind])[0]; // => ['atStart', 'one-digit']
 * ```
 */
export function povertyMovements(input: PovertyMovementsInput): PovertyMovements {
  const { standard, year, subject, poor, nearPoor } = readInput(povertyMovementsInputSchema, input);
  const balances = {
    ...(poor === undefined ? {} : { poor: balanceOf('poor', poor, toldByNearPoor(nearPoor)) }),
    ...(nearPoor === undefined ? {} : { nearPoor: balanceOf('nearPoor', nearPoor, toldByPoor(poor)) }),
  };
  const transfers = transfersBetween(poor, nearPoor);
  const reduction = reductionOf(poor);
  return deepFreeze({
    kind: 'poverty-movements',
    standard,
    year,
    ...(subject === undefined ? {} : { subject }),
    ...balances,
    transfers,
    ...reduction,
    assumptions: poor?.fellBack === undefined ? [] : [FALL_BACK_RATE],
    warnings: standardWarnings(standard, [year]),
    explanation: explainMovements({ year, subject, standard, ...balances, transfers, reduction }),
  });
}

const FALL_BACK_RATE: Assumption<'fall-back-rate-not-defined'> = {
  code: 'fall-back-rate-not-defined',
  text: {
    vi: 'chưa tìm thấy văn bản quy định cách tính tỷ lệ tái nghèo, nên nêu cả hai cách: so với số hộ thoát nghèo trong năm và so với số hộ nghèo cuối năm',
    en: 'no text at hand defines the fall-back rate, so both are given: out of the households that left poverty in the year, and out of the poor at its end',
  },
};

import {
  addFractions,
  deepFreeze,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  readInput,
  toDecimal,
  zeroDenominatorRefusal,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../../foundation/internal.js';
import { unitOf } from '../../figureUnits.js';
import { valueFraction } from '../../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../../subjectLine.js';
import { weightOf, type CountBy } from '../../weights.js';
import type { IncomeHousehold, IncomeUnit } from '../incomes/incomeHouseholds.js';
import { prosperityGapInputSchema, USUAL_STANDARD, type ProsperityGapInput } from './prosperityGapInput.js';
import { HANDBOOK } from '../worldBankHandbook.js';

/** By how much incomes would have to be multiplied on average to reach prosperity: the result of {@link prosperityGap}. */
export interface ProsperityGap {
  /** Marks this result. */
  readonly kind: 'prosperity-gap';
  /** Whose prosperity it is. */
  readonly subject?: Subject;
  /** The income of prosperity. */
  readonly prosperityStandard: Quantity<IncomeUnit>;
  /** The mean of standard ÷ income. */
  readonly prosperityGap: Quantity<'times'> | Refusal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The prosperity gap of the World Bank: by how much incomes would have to be multiplied, on average, to reach a standard of
 * prosperity.
 *
 * - gap = Σ w·(standard ÷ y) ÷ Σ w, over all households, those above the standard too
 *
 * Method: Kraay and others, “A New Distribution Sensitive Index for Measuring Welfare, Poverty, and Inequality”, World Bank (2023);
 * the standard of 28 international dollars (2021 PPP) a day.
 *
 * @param input - The households with their incomes, and a standard of one's own, if so wished.
 * @returns The gap, in times. Refused with `zero-denominator` where an income is zero: nothing multiplies it up.
 * @throws MtqgError on bad input: among others `too-small` (a negative income), `unit-mismatch` (also of incomes in
 * another unit than international dollars a day for a person, without a standard of one's own), `contradiction` (weights of zero).
 *
 * @example
 * ```ts
 * import { prosperityGap } from 'mtqg/poverty';
 *
 * prosperityGap({ households: [{ income: '14' }, { income: '28' }] }).prosperityGap;
 * // => { kind: 'quantity', value: '1.5', unit: 'times' }
 * ```
 */
export function prosperityGap(input: ProsperityGapInput): ProsperityGap {
  const valid = readInput(prosperityGapInputSchema, input);
  const { subject, countBy = 'household', households } = valid;
  const given = valid.prosperityStandard ?? USUAL_STANDARD;
  const standard = valueFraction(given);
  const unit = unitOf([given, ...households.map(({ income }) => income)], USUAL_STANDARD.unit);
  const prosperityStandard = fractionQuantity(standard, unit);
  const gap = gapOf(households, countBy, standard);
  return deepFreeze({
    kind: 'prosperity-gap',
    ...subjectMember(subject),
    prosperityStandard,
    prosperityGap: gap,
    explanation: {
      say: ofSubject(subject, isRefusal(gap) ? NO_GAP : GAP),
      values: { ...subjectMember(subject), prosperityStandard, gap },
      ...(valid.prosperityStandard === undefined ? { sources: [HANDBOOK] } : {}),
    },
  });
}

function gapOf(
  households: readonly IncomeHousehold[],
  countBy: CountBy,
  standard: Fraction,
): Quantity<'times'> | Refusal {
  // Equal incomes are put together, so that the common denominator stays small.
  const byIncome = new Map<string, Fraction>();
  let total = fraction(0n);
  for (const household of households) {
    const weight = weightOf(household, countBy);
    const income = toDecimal(household.income).toFixed();
    total = addFractions(total, weight);
    byIncome.set(income, addFractions(byIncome.get(income) ?? fraction(0n), weight));
  }
  if (byIncome.has('0')) return zeroDenominatorRefusal;
  const sum = [...byIncome]
    .map(([income, weight]) => divideFractions(weight, fractionOf(income)))
    .reduce(addFractions);
  return fractionQuantity(divideFractions(multiplyFractions(standard, sum), total), 'times');
}

const GAP = {
  vi: 'tính bình quân các hộ (người), thu nhập phải gấp {gap} hiện nay mới đạt mức thịnh vượng {prosperityStandard}.',
  en: 'on average incomes would have to be {gap} what they are to reach {prosperityStandard}.',
};
const NO_GAP = { vi: 'khoảng cách thịnh vượng: {gap}.', en: 'prosperity gap: {gap}.' };

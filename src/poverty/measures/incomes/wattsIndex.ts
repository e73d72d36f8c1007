import {
  fraction,
  resultDecimal,
  workingDecimal,
  type Decimal,
  type Fraction,
} from '../../../foundation/internal.js';
import type { WeighedIncomes } from './incomeHouseholds.js';

/**
 * The index of Watts: Σ w·ln(z ÷ y) over the poor with an income above zero ÷ Σ w over all.
 *
 * @param sample - The incomes.
 * @param line - The line, in the unit of the incomes before they were scaled.
 */
export function wattsIndex(
  { incomes, incomeScale, weights, totalWeight }: WeighedIncomes,
  line: Fraction,
): Decimal {
  // Equal incomes are put together: a logarithm costs more than all the rest.
  const byIncome = new Map<bigint, bigint>();
  incomes.forEach((income, index) => {
    if (income > 0n && income * line.denominator < line.numerator * incomeScale)
      byIncome.set(income, (byIncome.get(income) ?? 0n) + (weights[index] as bigint));
  });
  let sum = workingDecimal(fraction(0n));
  for (const [income, weight] of byIncome) {
    const ratio = fraction(line.numerator * incomeScale, line.denominator * income);
    sum = sum.plus(
      workingDecimal(ratio)
        .ln()
        .times(workingDecimal(fraction(weight))),
    );
  }
  return resultDecimal(sum.div(workingDecimal(fraction(totalWeight))));
}

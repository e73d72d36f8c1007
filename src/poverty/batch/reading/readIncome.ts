import { toDecimal, type ReadNumbers } from '../../../foundation/internal.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadArea } from './readArea.js';

/**
 * Put doubles in place of the incomes of a list that have more digits than a double: such that stand to all bounds as the incomes
 * do.
 */
export function readIncome(
  income: ReadNumbers | undefined,
  { grid }: PovertyPlan,
  area: ReadArea,
): ReadNumbers | undefined {
  if (income === undefined) return undefined;
  for (const [row, text] of income.exact)
    income.values[row] = grid.doubleFor(
      typeof area === 'number' ? area : (area[row] as number),
      toDecimal(text),
    );
  return income;
}

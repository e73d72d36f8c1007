import {
  fractionQuantity,
  periodsOverlapRefusal,
  type Period,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { IatiBudget } from './iatiTypes.js';
import { sumOfAmounts } from './sumOfAmounts.js';

/** The budget of all periods: of each what is in force. Refused where different periods share a day. */
export function budgetInForce(budgets: readonly IatiBudget[]): Quantity<'VND'> | Refusal<'periods-overlap'> {
  const counted = inForce(budgets);
  return overlaps(counted) ? periodsOverlapRefusal : fractionQuantity(sumOfAmounts(counted), 'VND');
}

/** Whether any two budgets are of different periods that share a day. */
function overlaps(budgets: readonly IatiBudget[]): boolean {
  const periods = budgets
    .map(({ period }) => period)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  // By their first days, a period overlaps an earlier one only if it overlaps the one before it, as long as none did.
  return periods.some((period, index) => {
    const before = periods[index - 1];
    return before !== undefined && period.from <= before.to && !isSame(before, period);
  });
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The budgets that count: of a period with revisions the latest of them, of another all. */
function inForce(budgets: readonly IatiBudget[]): readonly IatiBudget[] {
  return budgets.filter((budget) => {
    const revised = budgets.filter(
      (other) => other.budgetType === '2' && isSame(other.period, budget.period),
    );
    if (revised.length === 0) return true;
    const latest = revised.map(({ date = '' }) => date).reduce((a, b) => (a > b ? a : b));
    return budget.budgetType === '2' && (budget.date ?? '') === latest;
  });
}

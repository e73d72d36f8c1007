import { toDecimal, type Decimal, type Quantity } from '../../../foundation/internal.js';
import type { ResidenceArea } from '../../standards/area.js';
import type { PovertyRules } from '../../standards/standard.js';

/** Incomes that stand alike to every bound: those at a bound, or those beyond it up to the next. */
export interface IncomeStretch {
  /** The bound at which they begin, or right above which. */
  readonly from: { readonly operator: '>=' | '>'; readonly bound: Decimal };
  /** One of them. */
  readonly income: Decimal;
}

/** Whether an income is in a stretch, or beyond it. */
export function isFrom({ operator, bound }: IncomeStretch['from'], income: Decimal): boolean {
  return operator === '>=' ? income.gte(bound) : income.gt(bound);
}

/** The stretches of the incomes of an area, in ascending order. */
export function incomeStretches({ classRules }: PovertyRules, area: ResidenceArea): readonly IncomeStretch[] {
  const limits = classRules
    .filter((rule) => rule.area === area)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ income = {} }) => Object.values(income) as readonly Quantity[]));
  const bounds = [...new Set(limits.map(({ value }) => value))]
    .map((value) => toDecimal(value))
    .sort((a, b) => a.comparedTo(b));
  const none = toDecimal(0);
  return [
    { from: { operator: '>=', bound: none }, income: none },
    ...bounds.flatMap((bound): readonly IncomeStretch[] => [
      { from: { operator: '>=', bound }, income: bound },
      { from: { operator: '>', bound }, income: rightAbove(bound) },
    ]),
  ];
}

/** So many decimals a number can have that the library reads. */
const MOST_DECIMALS = 68;

/** A number that no bound separates from this one, however near they lie to each other: it has one decimal more than any of them. */
function rightAbove(bound: Decimal): Decimal {
  return toDecimal(`${bound.toFixed(MOST_DECIMALS)}1`);
}

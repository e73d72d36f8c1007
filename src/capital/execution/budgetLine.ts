import * as z from 'zod/mini';
import {
  addFractions,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type Fraction,
  type Money,
  type Subject,
} from '../../foundation/internal.js';
import { exactDong, signedMoneySchema, ZERO } from '../shared.js';

/** How amounts are booked: when money moves, or when it is owed. */
export type AccountingBasis = 'cash' | 'accrual';

/** What a line of a budget is, where that decides whether it counts. */
export type BudgetLineKind = 'contingency' | 'interest' | 'suspense';

/** A line of a budget: what was first approved for it, and what was spent. */
export interface BudgetLine {
  /** Which line it is. */
  readonly subject?: Subject;
  /** First approved; 0 for what was not foreseen, less than 0 for a refund. */
  readonly approved: Money;
  /** Spent; less than 0 for a refund. */
  readonly actual: Money;
  /** Contingency reserve, interest on debt, or a suspense account, if it is one. */
  readonly lineKind?: BudgetLineKind;
  /** How it is booked; all lines alike. */
  readonly accountingBasis?: AccountingBasis;
}

/** Schema of {@link BudgetLine}. */
export const budgetLineSchema: z.ZodMiniType<BudgetLine> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    subject: z.exactOptional(subjectSchema),
    approved: signedMoneySchema,
    actual: signedMoneySchema,
    lineKind: z.exactOptional(z.enum(['contingency', 'interest', 'suspense'])),
    accountingBasis: z.exactOptional(z.enum(['cash', 'accrual'])),
  }),
);

/** The sum of one amount of all lines. */
export function sumOf(lines: readonly BudgetLine[], amount: 'approved' | 'actual'): Fraction {
  return lines.map((line) => exactDong(line[amount])).reduce(addFractions, ZERO);
}

/** What is wrong with lines as a whole: booked in two ways, or a total of less than nothing. */
export function lineReports(
  lines: readonly BudgetLine[],
  at: readonly (string | number)[] = [],
): readonly CheckReport[] {
  const bases = lines.map(({ accountingBasis }) => accountingBasis);
  const first = bases.find((basis) => basis !== undefined);
  const other = bases.findIndex((basis) => basis !== undefined && basis !== first);
  const isNegative = (['approved', 'actual'] as const).some((amount) => sumOf(lines, amount).numerator < 0n);
  return [
    ...(other === -1
      ? []
      : [
          {
            code: 'contradiction',
            at: [...at, 'budgetLines', other, 'accountingBasis'],
            details: TWO_BASES,
          } as const,
        ]),
    ...(isNegative
      ? [{ code: 'too-small', at: [...at, 'budgetLines'], details: { minimum: '0' } } as const]
      : []),
  ];
}

const TWO_BASES = {
  what: 'some lines are on a cash basis, others on an accrual basis',
  whatVi: 'có dòng theo cơ sở tiền mặt, có dòng theo cơ sở dồn tích',
};

import {
  checkSound,
  deepFreeze,
  fractionQuantity,
  lazySchema,
  readInput,
  type BilingualText,
  type CheckReport,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type * as z from 'zod/mini';
import { figureOf, percentOf } from '../shared.js';
import { budgetInForce } from './budgetInForce.js';
import { sumOfAmounts } from './sumOfAmounts.js';
import {
  iatiMoneySchema,
  iatiTransactionNames,
  SPENDING,
  type IatiAmount,
  type IatiMoney,
  type IatiTransactionType,
} from './iatiTypes.js';

/** A type of transaction that is in no total. */
export interface UncountedType {
  /** The type. */
  readonly transactionType: IatiTransactionType;
  /** What it is called. */
  readonly name: BilingualText;
}

/** The totals of an activity of IATI, none of which counts the same money twice. */
export interface IatiTotals {
  /** Marks the result. */
  readonly kind: 'iati-totals';
  /** Budgets, of each period the revised ones in place of the original ones; refused where different periods of them overlap. */
  readonly budget: Quantity<'VND'> | Refusal<'periods-overlap'>;
  /** Outgoing commitments (2). */
  readonly commitments: Quantity<'VND'>;
  /** Incoming commitments (11): the same promises from the other side, not to be added. */
  readonly incomingCommitments: Quantity<'VND'>;
  /** Incoming funds (1). */
  readonly incomingFunds: Quantity<'VND'>;
  /** Spent: disbursements (3), expenditures (4) and reimbursements (7). */
  readonly spent: Quantity<'VND'>;
  /** Spent in per cent of outgoing commitments. */
  readonly spentOfCommitmentsPercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** The types of transactions that are in no total, in the order of their first. */
  readonly uncounted: readonly UncountedType[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * Add up budgets and transactions of IATI without counting money twice: a revised budget takes the place of the original of its
 * period, and commitments are not added from both sides.
 *
 * `spent = Σ (3) + Σ (4) + Σ (7)`; `share = spent ÷ Σ (2) × 100`. Of several revisions of a period, those of the latest day count.
 * A period is the same only with the same first and last day. Where two of the budgets that count are of different periods that overlap
 * (an original of a year, revisions of its halves), it cannot be told what replaces what, and the budget is refused.
 *
 * Source: code lists BudgetType and TransactionType of the International Aid Transparency Initiative (verified).
 *
 * @param money - Budgets and transactions of one activity, in VND.
 * @returns Totals in VND, the share in per cent. Refused: the share with `zero-denominator` where nothing was
 * committed, the budget with `periods-overlap`.
 * @throws MtqgError `unit-mismatch` if an amount is in another currency; on malformed input.
 *
 * @example
 * ```ts
 * import { iatiTotals } from 'mtqg/capital/interchange';
 *
 * const year = { period: { from: '2023-01-01', to: '2023-12-31' }, currency: 'VND' };
 * const { budget } = iatiTotals({
 *   budgets: [
 *     { ...year, budgetType: '1', value: 100 },
 *     { ...year, budgetType: '2', value: 120 },
 *   ],
 * });
 * budget; // => { kind: 'quantity', value: '120', unit: 'VND' }
 * ```
 */
export function iatiTotals(money: IatiMoney): IatiTotals {
  const { budgets = [], transactions = [] } = readInput(iatiTotalsSchema, money);
  const totalOf = (isCounted: (type: IatiTransactionType) => boolean): Fraction =>
    sumOfAmounts(transactions.filter(({ transactionType }) => isCounted(transactionType)));
  const commitments = totalOf((type) => type === '2');
  const spent = totalOf((type) => SPENDING.has(type));
  const uncounted = [...new Set(transactions.map(({ transactionType }) => transactionType))].filter(
    (type) => !COUNTED.has(type) && !SPENDING.has(type),
  );
  const totals = {
    budget: budgetInForce(budgets),
    commitments: fractionQuantity(commitments, 'VND'),
    incomingCommitments: fractionQuantity(
      totalOf((type) => type === '11'),
      'VND',
    ),
    incomingFunds: fractionQuantity(
      totalOf((type) => type === '1'),
      'VND',
    ),
    spent: fractionQuantity(spent, 'VND'),
    spentOfCommitmentsPercent: figureOf(percentOf(spent, commitments), 'percent'),
  };
  return deepFreeze({
    kind: 'iati-totals',
    ...totals,
    uncounted: uncounted.map((transactionType) => ({
      transactionType,
      name: iatiTransactionNames[transactionType],
    })),
    explanation: { say: SAID, values: totals },
  });
}

const COUNTED: ReadonlySet<IatiTransactionType> = /* @__PURE__ */ new Set<IatiTransactionType>([
  '1',
  '2',
  '11',
]);

const SAID: BilingualText = {
  vi: 'đã chi {spent}, cam kết chi {commitments}, tỷ lệ {spentOfCommitmentsPercent}; ngân sách {budget} (ngân sách điều chỉnh thay cho ngân sách ban đầu của cùng kỳ).',
  en: 'spent {spent} of commitments of {commitments}: {spentOfCommitmentsPercent}; budget {budget} (a revised budget in place of the original of its period).',
};

/** Schema of what can be added up: amounts in VND. */
const iatiTotalsSchema: z.ZodMiniType<IatiMoney> = /* @__PURE__ */ lazySchema(() =>
  iatiMoneySchema.check(
    checkSound(({ budgets = [], transactions = [] }: IatiMoney, isSound) => [
      ...(isSound('budgets') ? currencyReports(budgets, 'budgets') : []),
      ...(isSound('transactions') ? currencyReports(transactions, 'transactions') : []),
    ]),
  ),
);

function currencyReports(amounts: readonly IatiAmount[], at: string): readonly CheckReport[] {
  return amounts.flatMap(({ currency }, index) =>
    currency === 'VND'
      ? []
      : [
          {
            code: 'unit-mismatch',
            at: [at, index, 'currency'],
            details: { expected: 'VND', received: currency },
          },
        ],
  );
}

import { decimalText, readInput, toDecimal, yearOf, type BilingualText } from '../../foundation/internal.js';
import { recordAmount, type RecordAmount } from './capitalRecords.js';
import {
  iatiMoneySchema,
  iatiTransactionNames,
  SPENDING,
  type IatiAmount,
  type IatiBudget,
  type IatiMoney,
  type IatiTransaction,
} from './iatiTypes.js';
import { leftOut, lostOf } from './notCarried.js';
import { ordinaryPlanKind } from './ordinaryPlanKind.js';
import { recordsRead, type Read, type RecordsRead } from './recordsRead.js';

/**
 * Read budgets and transactions of IATI as plans and disbursements.
 *
 * A budget is a plan of its years: adjusted if it is revised, else annual or medium-term. Original and revised are vintages of the same
 * money and both are records; `iatiTotals` counts the revised one alone. Transactions of types 3, 4 and 7 are disbursements of their
 * day, an outgoing commitment (2) is a plan of a kind that is not stated. What comes in (1, 11) tells the same money from its other
 * side, and the other types are no spending: they are left out, as are amounts in another currency, for which the library has no rate.
 *
 * Source: code lists BudgetType and TransactionType of the International Aid Transparency Initiative (verified).
 *
 * @param money - Budgets and transactions of one activity.
 * @returns Plans (of budgets, then of commitments) and disbursements, and per budget and transaction what is lost.
 * @throws MtqgError on malformed input.
 *
 * @example
 * ```ts
 * import { fromIati } from 'mtqg/capital/interchange';
 *
 * const { disbursements, notCarried } = fromIati({
 *   transactions: [
 *     { transactionType: '3', date: '2023-09-30', value: '998000000000', currency: 'VND' },
 *     { transactionType: '12', date: '2023-09-30', value: '1', currency: 'VND' },
 *   ],
 * });
 * disbursements.length; // => 1
 * notCarried.map(({ recordPath }) => recordPath); // => ['transactions.1']
 * ```
 */
export function fromIati(money: IatiMoney): RecordsRead {
  const { budgets = [], transactions = [] } = readInput(iatiMoneySchema, money);
  const read = [
    ...budgets.map((budget, index) => planOfBudget(budget, `budgets.${String(index)}`)),
    ...transactions.map((one, index) => recordOf(one, `transactions.${String(index)}`)),
  ];
  return recordsRead(read);
}

function planOfBudget(budget: IatiBudget, path: string): Read {
  if (budget.currency !== 'VND') return { lost: [leftOut(path, budget, OTHER_CURRENCY)] };
  const { from, to } = budget.period;
  const years = { from: yearOf(from), to: yearOf(to) };
  const areWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const kept = ['id', 'budgetType', 'value', 'currency', ...(areWholeYears ? ['period'] : [])];
  return {
    plan: {
      ...amountOf(budget),
      planKind: budget.budgetType === '2' ? 'adjusted' : ordinaryPlanKind(years),
      years,
    },
    lost: lostOf(path, budget, kept),
  };
}

function recordOf(transaction: IatiTransaction, path: string): Read {
  const { transactionType: type, currency, date } = transaction;
  if (currency !== 'VND') return { lost: [leftOut(path, transaction, OTHER_CURRENCY)] };
  if (type === '2')
    return {
      plan: { ...amountOf(transaction), planKind: 'not-stated', scope: iatiTransactionNames[type] },
      lost: lostOf(path, transaction, ['id', 'transactionType', 'value', 'currency']),
    };
  if (!SPENDING.has(type)) {
    const { vi, en } = iatiTransactionNames[type];
    const reason = { vi: `${vi} không phải là chi`, en: `${en} is no spending` };
    return { lost: [leftOut(path, transaction, reason)] };
  }
  const kept = ['id', 'date', 'value', 'currency', ...(type === '3' ? ['transactionType'] : [])];
  return {
    disbursement: { ...amountOf(transaction), asOf: date, counting: 'in-period' },
    lost: lostOf(path, transaction, kept),
  };
}

/** The amount of a record; what is less than nothing corrects others. */
function amountOf({ id, value }: IatiAmount & { readonly id?: string }): RecordAmount {
  return { ...(id === undefined ? {} : { id }), ...recordAmount(decimalText(toDecimal(value))) };
}

const OTHER_CURRENCY: BilingualText = {
  vi: 'số tiền không theo đồng; cần quy đổi trước theo tỷ giá có ngày và nguồn (convertedMoney)',
  en: 'the amount is not in VND; convert it first at a rate with its day and source (convertedMoney)',
};

import { deepFreeze, fractionQuantity, readInput, type BilingualText } from '../../foundation/internal.js';
import type { PlanKind } from '../data/planTerms.js';
import type { PlanRecord } from '../records/planRecord.js';
import { capitalRecordsSchema, type CapitalRecords } from './capitalRecords.js';
import { correctedPlans, type CorrectedPlans } from './correctedPlans.js';
import { disbursementFlows, type DisbursementFlow } from './disbursementFlows.js';
import type { IatiBudget, IatiMoney, IatiTransaction } from './iatiTypes.js';
import { leftOut, lostOf, type NotCarried } from './notCarried.js';
import { ordinaryPlanKind } from './ordinaryPlanKind.js';

/** Records as IATI has them, with what it has no place for. */
export interface IatiWritten extends Required<IatiMoney> {
  /** Marks the result. */
  readonly kind: 'iati-written';
  /** What is not carried. */
  readonly notCarried: readonly NotCarried[];
}

/**
 * Write plans and disbursements as budgets and transactions of IATI, in VND.
 *
 * A plan with its years is a budget: of an adjusted one the type is 2 (revised), which replaces type 1 (original). A disbursement is
 * a transaction of type 3; of cumulative amounts of a line, each is written less the one before it, since transactions add up.
 * What corrects an adjusted plan is in the budget of that. Supplements, carried-over and advanced capital and what is allocated in
 * detail have no type of budget and are left out, as is a plan without years.
 *
 * Source: code lists BudgetType and TransactionType of the International Aid Transparency Initiative (verified).
 *
 * @param records - Plans and disbursements; those of one activity.
 * @returns Budgets in the order of the plans, transactions by day, and per record what is lost.
 * @throws MtqgError on malformed records.
 *
 * @example
 * ```ts
 * import { toIati } from 'mtqg/capital/interchange';
 *
 * const { budgets, notCarried } = toIati({
 *   plans: [{ value: '998', unit: 'billionVND', planKind: 'adjusted', years: { from: 2023, to: 2023 }, programme: 'A' }],
 * });
 * budgets[0]?.budgetType; // => '2'
 * notCarried; // => [{ recordPath: 'plans.0', lostMembers: ['programme'] }]
 * ```
 */
export function toIati(records: CapitalRecords): IatiWritten {
  const { plans = [], disbursements = [] } = readInput(capitalRecordsSchema, records);
  const corrected = correctedPlans(plans);
  const budgets = plans.map((plan, index) => budgetOf(plan, `plans.${String(index)}`, corrected));
  const transactions = disbursementFlows(disbursements).map(transactionOf);
  return deepFreeze({
    kind: 'iati-written',
    budgets: budgets.flatMap(({ written }) => written),
    transactions: transactions.map(({ written }) => written),
    notCarried: [...budgets, ...transactions].flatMap(({ lost }) => lost),
  });
}

interface Written<T> {
  readonly written: T;
  readonly lost: readonly NotCarried[];
}

function budgetOf(
  plan: PlanRecord,
  path: string,
  { amountOf, correctionOf }: CorrectedPlans,
): Written<readonly IatiBudget[]> {
  const { years, planKind, id, assignedBy } = plan;
  if (years === undefined) return { written: [], lost: [leftOut(path, plan, NO_YEARS)] };
  if (WITHOUT_TYPE.includes(planKind)) return { written: [], lost: [leftOut(path, plan, NO_TYPE)] };
  const correction = correctionOf(plan);
  if (correction !== undefined) return { written: [], lost: [leftOut(path, plan, CORRECTIONS[correction])] };
  const isTold = planKind === 'adjusted' || planKind === ordinaryPlanKind(years);
  const budget = {
    ...(id === undefined ? {} : { id }),
    budgetType: planKind === 'adjusted' ? '2' : '1',
    period: { from: `${String(years.from)}-01-01`, to: `${String(years.to)}-12-31` },
    value: fractionQuantity(amountOf(plan), 'VND').value,
    currency: 'VND',
    ...(assignedBy?.date === undefined ? {} : { date: assignedBy.date }),
  } as const;
  const kept = [
    'id',
    'value',
    'unit',
    'years',
    ...(isTold ? ['planKind'] : []),
    ...(isNegative(budget.value) ? ['correction'] : []),
  ];
  return { written: [budget], lost: lostOf(path, plan, kept) };
}

function transactionOf({ record, recordPath, amount }: DisbursementFlow): Written<IatiTransaction> {
  const { value } = fractionQuantity(amount, 'VND');
  const kept = [
    ...['id', 'value', 'unit', 'asOf'],
    ...(record.counting === 'in-period' ? ['counting'] : []),
    ...(isNegative(value) ? ['correction'] : []),
  ];
  const { id, asOf } = record;
  return {
    written: {
      ...(id === undefined ? {} : { id }),
      transactionType: '3',
      date: asOf,
      value,
      currency: 'VND',
    },
    lost: lostOf(recordPath, record, kept),
  };
}

/** An amount below nothing is a correction by itself. */
function isNegative(value: string): boolean {
  return value.startsWith('-');
}

const NO_YEARS: BilingualText = {
  vi: 'kế hoạch không nêu năm nên không có kỳ ngân sách',
  en: 'a plan without years has no period',
};
const CORRECTIONS: Readonly<Record<'held' | 'of-no-plan', BilingualText>> = {
  held: {
    vi: 'đã cộng vào kế hoạch điều chỉnh của cùng dòng vốn, vì ngân sách điều chỉnh của IATI thay thế ngân sách trước, không cộng thêm',
    en: 'it is in the adjusted plan of its line, since a revised budget of IATI replaces the one before and is not added to it',
  },
  'of-no-plan': {
    vi: 'không có kế hoạch điều chỉnh cùng dòng vốn để điều chỉnh số',
    en: 'there is no adjusted plan of its line to be corrected',
  },
};
const NO_TYPE: BilingualText = {
  vi: 'IATI không có loại ngân sách cho vốn bổ sung, kéo dài, ứng trước hoặc phân bổ chi tiết',
  en: 'IATI has no type of budget for supplements, carried-over or advanced capital, nor for what is allocated in detail',
};
const WITHOUT_TYPE: readonly PlanKind[] = ['supplement', 'carried-over', 'advance', 'allocated'];

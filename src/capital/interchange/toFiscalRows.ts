import {
  deepFreeze,
  fractionQuantity,
  readInput,
  type BilingualText,
  type Fraction,
} from '../../foundation/internal.js';
import type { PlanKind } from '../data/planTerms.js';
import type { PlanRecord } from '../records/planRecord.js';
import { exactDong } from '../shared.js';
import { capitalRecordsSchema, type CapitalRecords } from './capitalRecords.js';
import { disbursementFlows, type DisbursementFlow } from './disbursementFlows.js';
import { SHARED, sharedOf, type FiscalPhase, type FiscalRow, type FiscalRows } from './fiscalRow.js';
import { plansHolding } from './holdingPlans.js';
import { leftOut, lostOf, type NotCarried } from './notCarried.js';
import { ordinaryPlanKind } from './ordinaryPlanKind.js';

/** Records as rows in the manner of a Fiscal Data Package, with what these have no place for. */
export interface FiscalRowsWritten extends FiscalRows {
  /** Marks the result. */
  readonly kind: 'fiscal-rows-written';
  /** What is not carried. */
  readonly notCarried: readonly NotCarried[];
}

/**
 * Write plans and disbursements as rows in the manner of a Fiscal Data Package, in VND: each amount with its phase (approved, adjusted,
 * executed) and the columns that class it.
 *
 * Of cumulative amounts of a line, each is written less the one before it, since rows of a phase add up. Supplements, carried-over and
 * advanced capital and what is allocated in detail are of no phase and are left out. So is a plan of several years, whatever its kind,
 * where one of some of these years is there for the same line, since it holds that one.
 *
 * Source: Fiscal Data Package specification, phases of a measure (verified).
 *
 * @param records - Plans and disbursements.
 * @returns Rows: plans in their order, disbursements by day, and per record what is lost.
 * @throws MtqgError on malformed records.
 *
 * @example
 * ```ts
 * import { toFiscalRows } from 'mtqg/capital/interchange';
 *
 * const { rows } = toFiscalRows({
 *   plans: [{ value: '998', unit: 'billionVND', planKind: 'annual', years: { from: 2023, to: 2023 }, capitalSource: 'NSTW' }],
 * });
 * [rows[0]?.fiscalPhase, rows[0]?.capitalSource]; // => ['approved', 'NSTW']
 * ```
 */
export function toFiscalRows(records: CapitalRecords): FiscalRowsWritten {
  const { plans = [], disbursements = [] } = readInput(capitalRecordsSchema, records);
  const holding = plansHolding(plans.filter(({ planKind }) => PHASES[planKind] !== undefined));
  const written: readonly Written[] = [
    ...plans.map((plan, index) => {
      const path = `plans.${String(index)}`;
      return holding.has(plan) ? { lost: [leftOut(path, plan, HOLDS_ANOTHER)] } : planRow(plan, path);
    }),
    ...disbursementFlows(disbursements).map(disbursementRow),
  ];
  return deepFreeze({
    kind: 'fiscal-rows-written',
    rows: written.flatMap(({ row }) => (row === undefined ? [] : [row])),
    notCarried: written.flatMap(({ lost }) => lost),
  });
}

interface Written {
  readonly row?: FiscalRow;
  readonly lost: readonly NotCarried[];
}

function planRow(plan: PlanRecord, path: string): Written {
  const { planKind, years, assignedBy } = plan;
  const fiscalPhase = PHASES[planKind];
  if (fiscalPhase === undefined) return { lost: [leftOut(path, plan, NO_PHASE)] };
  const amount = exactDong(plan);
  const isTold = planKind === 'adjusted' || planKind === ordinaryPlanKind(years);
  return {
    row: {
      ...rowOf(plan, fiscalPhase, amount),
      ...(assignedBy?.date === undefined ? {} : { date: assignedBy.date }),
    },
    lost: lostOf(path, plan, [...KEPT, ...(isTold ? ['planKind'] : []), ...signMember(amount)]),
  };
}

function disbursementRow({ record, recordPath, amount }: DisbursementFlow): Written {
  const counting = record.counting === 'in-period' ? ['counting'] : [];
  return {
    row: { ...rowOf(record, 'executed', amount), date: record.asOf },
    lost: lostOf(recordPath, record, [...KEPT, 'asOf', ...counting, ...signMember(amount)]),
  };
}

const KEPT: readonly string[] = [...SHARED, 'value', 'unit'];

/** That an amount corrects others shows by its sign alone. */
function signMember({ numerator }: Fraction): readonly string[] {
  return numerator < 0n ? ['correction'] : [];
}

function rowOf(
  record: Parameters<typeof sharedOf>[0],
  fiscalPhase: FiscalPhase,
  amount: Fraction,
): FiscalRow {
  const { value, unit } = fractionQuantity(amount, 'VND');
  return { ...sharedOf(record), fiscalPhase, amount: { value, unit } };
}

const PHASES: Readonly<Partial<Record<PlanKind, FiscalPhase>>> = {
  approved: 'approved',
  annual: 'approved',
  'medium-term': 'approved',
  'not-stated': 'approved',
  adjusted: 'adjusted',
};

const HOLDS_ANOTHER: BilingualText = {
  vi: 'kế hoạch nhiều năm đã gồm kế hoạch của một số năm trong đó của cùng dòng vốn, ghi cả hai sẽ tính hai lần',
  en: 'the plan of several years holds one of some of them of its line, so that both would count it twice',
};

const NO_PHASE: BilingualText = {
  vi: 'vốn bổ sung, kéo dài, ứng trước hoặc phân bổ chi tiết không thuộc giai đoạn được duyệt, điều chỉnh hay thực hiện',
  en: 'supplements, carried-over, advanced and allocated capital are neither approved nor adjusted nor executed amounts',
};

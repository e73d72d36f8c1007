import * as z from 'zod/mini';
import {
  deepFreeze,
  isoDateSchema,
  lazySchema,
  type BilingualText,
  type IsoDate,
} from '../../foundation/internal.js';
import { planKindSchema, type PlanKind } from '../data/planTerms.js';
import { disbursedFigureStatusSchema, type Disbursed } from '../disbursement/disbursed.js';
import { recordCheck, recordMembers, type CapitalRecord } from './capitalLine.js';

/** Whether an amount is all that was disbursed up to its day [lũy kế], or what was disbursed in the period that it ends [trong kỳ]. */
export type DisbursementCounting = 'cumulative' | 'in-period';

/** A disbursement [giải ngân] as a row of a list: an amount with its day and the line that it belongs to. */
export interface DisbursementRecord extends Disbursed, CapitalRecord {
  /** The day up to which it is counted. */
  readonly asOf: IsoDate;
  /** Whether it counts from the start of the plan or for a period; a report that does not say so cannot be added up. */
  readonly counting: DisbursementCounting;
  /**
   * The plan that it is drawn from: `'carried-over'` for carried-over capital, `'advance'` for advanced capital; `'not-stated'` if
   * left out.
   */
  readonly planKind?: PlanKind;
}

/** How disbursed amounts are counted, in words. */
export const disbursementCountingNames: Readonly<Record<DisbursementCounting, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    cumulative: { vi: 'lũy kế', en: 'cumulative' },
    'in-period': { vi: 'phát sinh trong kỳ', en: 'in the period' },
  });

/** Schema of {@link DisbursementCounting}. */
export const disbursementCountingSchema: z.ZodMiniType<DisbursementCounting> = /* @__PURE__ */ lazySchema(
  () => z.enum(['cumulative', 'in-period']),
);

/** Schema of {@link DisbursementRecord}. */
export const disbursementRecordSchema: z.ZodMiniType<DisbursementRecord> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      ...recordMembers(),
      asOf: isoDateSchema,
      counting: disbursementCountingSchema,
      figureStatus: z.exactOptional(disbursedFigureStatusSchema),
      planKind: z.exactOptional(planKindSchema),
    })
    .check(recordCheck()),
);

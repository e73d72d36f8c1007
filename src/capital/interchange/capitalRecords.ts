import * as z from 'zod/mini';
import { lazySchema } from '../../foundation/internal.js';
import { disbursementRecordSchema, type DisbursementRecord } from '../records/disbursementRecord.js';
import { planRecordSchema, type PlanRecord } from '../records/planRecord.js';

/** Records to be written in a form of interchange, or read from one. */
export interface CapitalRecords {
  /** Plans. */
  readonly plans?: readonly PlanRecord[];
  /** Disbursements. */
  readonly disbursements?: readonly DisbursementRecord[];
}

/** Schema of {@link CapitalRecords}. */
export const capitalRecordsSchema: z.ZodMiniType<CapitalRecords> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    plans: z.exactOptional(z.array(planRecordSchema)),
    disbursements: z.exactOptional(z.array(disbursementRecordSchema)),
  }),
);

/** The amount of a record that is read, in VND. */
export interface RecordAmount {
  readonly id?: string;
  readonly value: string;
  readonly unit: 'VND';
  readonly correction?: true;
}

/** An amount in VND as that of a record: what is less than nothing corrects others. */
export function recordAmount(value: string): RecordAmount {
  return { value, unit: 'VND', ...(value.startsWith('-') ? { correction: true } : {}) };
}

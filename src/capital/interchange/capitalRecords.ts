import * as z from 'zod/mini';
import { lazySchema } from '../../foundation/internal.js';
import { disbursementRecordSchema, type DisbursementRecord } from '../records/disbursementRecord.js';
import { planRecordSchema, type PlanRecord } from '../records/planRecord.js';
import { notCarriedSchema, type NotCarried } from './notCarried.js';

/** Records to be written in a form of interchange, or read from one. */
export interface CapitalRecords {
  /** Plans. */
  readonly plans?: readonly PlanRecord[];
  /** Disbursements. */
  readonly disbursements?: readonly DisbursementRecord[];
  /** What a result of `fromIati` or `fromFiscalRows` bears; it need not be given. */
  readonly kind?: 'records-read';
  /** What a result of `fromIati` or `fromFiscalRows` bears; it need not be given. */
  readonly notCarried?: readonly NotCarried[];
}

/** Schema of {@link CapitalRecords}. */
export const capitalRecordsSchema: z.ZodMiniType<CapitalRecords> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    plans: z.exactOptional(z.array(planRecordSchema)),
    disbursements: z.exactOptional(z.array(disbursementRecordSchema)),
    kind: z.exactOptional(z.literal('records-read')),
    notCarried: z.exactOptional(notCarriedSchema),
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

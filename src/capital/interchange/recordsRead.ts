import { deepFreeze } from '../../foundation/internal.js';
import type { DisbursementRecord } from '../records/disbursementRecord.js';
import type { PlanRecord } from '../records/planRecord.js';
import type { CapitalRecords } from './capitalRecords.js';
import type { NotCarried } from './notCarried.js';

/** Records as they are read from a form of interchange, with what they have no place for. */
export interface RecordsRead extends Required<CapitalRecords> {
  /** Marks the result. */
  readonly kind: 'records-read';
  /** What is not carried. */
  readonly notCarried: readonly NotCarried[];
}

/** What one entry is read as, with what is lost of it. */
export interface Read {
  readonly plan?: PlanRecord;
  readonly disbursement?: DisbursementRecord;
  readonly lost: readonly NotCarried[];
}

/** All records that were read. */
export function recordsRead(read: readonly Read[]): RecordsRead {
  return deepFreeze({
    kind: 'records-read',
    plans: read.flatMap(({ plan }) => (plan === undefined ? [] : [plan])),
    disbursements: read.flatMap(({ disbursement }) => (disbursement === undefined ? [] : [disbursement])),
    notCarried: read.flatMap(({ lost }) => lost),
  });
}

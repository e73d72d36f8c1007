import { subtractFractions, type Fraction } from '../../foundation/internal.js';
import { exactDong, ZERO } from '../shared.js';
import { lineKey } from './lineKey.js';
import type { DisbursementRecord } from '../records/disbursementRecord.js';

/** A disbursement as what was disbursed in its period, with the record that tells it. */
export interface DisbursementFlow {
  readonly record: DisbursementRecord;
  /** Where the record stands. */
  readonly recordPath: string;
  /** Disbursed since the record before of its line, or as the record says, in VND. */
  readonly amount: Fraction;
}

/** Disbursements as flows: of cumulative amounts of a line, each less the one before it. */
export function disbursementFlows(records: readonly DisbursementRecord[]): readonly DisbursementFlow[] {
  const before = new Map<string, Fraction>();
  return records
    .map((record, index) => ({ record, recordPath: `disbursements.${String(index)}` }))
    .sort((a, b) => (a.record.asOf < b.record.asOf ? -1 : a.record.asOf > b.record.asOf ? 1 : 0))
    .map(({ record, recordPath }) => {
      const amount = exactDong(record);
      if (record.counting === 'in-period') return { record, recordPath, amount };
      const line = `${lineKey(record)} ${record.planKind ?? ''}`;
      const earlier = before.get(line) ?? ZERO;
      before.set(line, amount);
      return { record, recordPath, amount: subtractFractions(amount, earlier) };
    });
}

import { addFractions, subtractFractions, type Fraction } from '../../foundation/internal.js';
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
    .sort(({ record: a }, { record: b }) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0))
    .map(({ record, recordPath }) => {
      const amount = exactDong(record);
      if (record.counting === 'in-period') return { record, recordPath, amount };
      const line = `${lineKey(record)} ${record.planKind ?? ''}`;
      const earlier = before.get(line) ?? ZERO;
      if (record.correction === true) {
        before.set(line, addFractions(earlier, amount));
        return { record, recordPath, amount };
      }
      before.set(line, amount);
      return { record, recordPath, amount: subtractFractions(amount, earlier) };
    });
}

/** By day; what corrects the cumulative amount of a day after it, since the next amount holds both. */
function orderOf({ asOf, counting, correction }: DisbursementRecord): string {
  return counting === 'cumulative' && correction === true ? `${asOf} corrected` : asOf;
}

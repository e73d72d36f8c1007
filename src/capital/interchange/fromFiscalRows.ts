import { decimalText, inDong, readInput, type BilingualText } from '../../foundation/internal.js';
import { recordAmount } from './capitalRecords.js';
import { fiscalRowsSchema, SHARED, sharedOf, type FiscalRow, type FiscalRows } from './fiscalRow.js';
import { leftOut, lostOf } from './notCarried.js';
import { ordinaryPlanKind } from './ordinaryPlanKind.js';
import { recordsRead, type Read, type RecordsRead } from './recordsRead.js';

/**
 * Read rows in the manner of a Fiscal Data Package as plans and disbursements.
 *
 * Approved is an annual or medium-term plan, by its years; adjusted is an adjusted plan; executed is a disbursement in the period that
 * its day ends. What was executed without a day is left out, since a disbursement has one.
 *
 * Source: Fiscal Data Package specification, phases of a measure (verified).
 *
 * @param input - The rows.
 * @returns Plans and disbursements in the order of the rows, and per row what is lost.
 * @throws MtqgError on malformed rows.
 *
 * @example
 * ```ts
 * import { fromFiscalRows } from 'mtqg/capital/interchange';
 *
 * const { plans } = fromFiscalRows({
 *   rows: [{ fiscalPhase: 'adjusted', amount: { value: '998', unit: 'billionVND' }, years: { from: 2023, to: 2023 } }],
 * });
 * plans[0]?.planKind; // => 'adjusted'
 * ```
 */
export function fromFiscalRows(input: FiscalRows): RecordsRead {
  const { rows } = readInput(fiscalRowsSchema, input);
  return recordsRead(rows.map((row, index) => recordOf(row, `rows.${String(index)}`)));
}

function recordOf(row: FiscalRow, path: string): Read {
  const { fiscalPhase, amount, date, years } = row;
  const record = { ...sharedOf(row), ...recordAmount(decimalText(inDong(amount))) };
  const kept = [...SHARED, 'fiscalPhase', 'amount'];
  if (fiscalPhase === 'executed') {
    if (date === undefined) return { lost: [leftOut(path, row, NO_DAY)] };
    return {
      disbursement: { ...record, asOf: date, counting: 'in-period' },
      lost: lostOf(path, row, [...kept, 'date']),
    };
  }
  const planKind = fiscalPhase === 'adjusted' ? 'adjusted' : ordinaryPlanKind(years);
  return { plan: { ...record, planKind }, lost: lostOf(path, row, kept) };
}

const NO_DAY: BilingualText = {
  vi: 'số thực hiện không có ngày',
  en: 'what was executed has no day',
};

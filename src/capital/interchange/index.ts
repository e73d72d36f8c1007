/**
 * Plans and disbursements in the forms in which others hold them: IATI, and rows of a Fiscal Data Package.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export type { CapitalRecords } from './capitalRecords.js';
export type { FiscalPhase, FiscalRow, FiscalRows } from './fiscalRow.js';
export { fiscalTotals, type FiscalTotals } from './fiscalTotals.js';
export { fromFiscalRows } from './fromFiscalRows.js';
export { fromIati } from './fromIati.js';
export { iatiTotals, type IatiTotals, type UncountedType } from './iatiTotals.js';
export {
  iatiTransactionNames,
  type IatiAmount,
  type IatiBudget,
  type IatiBudgetType,
  type IatiMoney,
  type IatiTransaction,
  type IatiTransactionType,
} from './iatiTypes.js';
export type { NotCarried } from './notCarried.js';
export type { RecordsRead } from './recordsRead.js';
export { toFiscalRows, type FiscalRowsWritten } from './toFiscalRows.js';
export { toIati, type IatiWritten } from './toIati.js';

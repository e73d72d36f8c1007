/**
 * What other folders of the library share of interchange: its public surface and its schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { capitalRecordsSchema } from './capitalRecords.js';
export { fiscalRowSchema, fiscalRowsSchema } from './fiscalRow.js';
export { iatiBudgetSchema, iatiMoneySchema, iatiTransactionSchema } from './iatiTypes.js';

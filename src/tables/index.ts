/**
 * Results as tables: tidy rows for CSV, a spreadsheet or a database.
 *
 * @packageDocumentation
 */
export { toRows, type TableOptions } from './toRows.js';
export type { TableRow } from './tidyRow.js';
export { tableColumnNames, tableMarkNames, type TableColumn, type TableMark } from './tableWords.js';

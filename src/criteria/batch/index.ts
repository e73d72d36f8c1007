export type { NumberColumn } from '../../foundation/internal.js';
export type { BatchContext } from './batchContext.js';
export { compileCriteria } from './compileCriteria.js';
export type * from './criteriaTable.js';
export type * from './statusColumns.js';

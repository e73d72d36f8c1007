export { batchContextSchema, type BatchContext } from './batchContext.js';
export { compileCriteria } from './compileCriteria.js';
export * from './statusColumns.js';
export * from './criteriaTable.js';

/**
 * What other folders need of scoring by columns: a program that only does that loads no criteria sets and no rules of recognition.
 *
 * @packageDocumentation
 */
export { batchContextSchema } from './batchContext.js';
export { findingKeysOf, type FindingKey, type FindingKeys } from './findingKeys.js';
export { allowedStatuses } from './reading/readStatuses.js';

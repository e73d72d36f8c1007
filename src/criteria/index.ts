/**
 * Criteria sets as dated, sourced data, the scoring of units against them, and what the scores of many units add up to.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export * from './model/index.js';
export * from './sets/index.js';
export * from './thresholds/index.js';
export * from './scoring/index.js';
export * from './batch/index.js';
export * from './summaries/index.js';
export * from './overlays/index.js';
export * from './recognition/index.js';

/**
 * What other folders need of thresholds, and of what they depend on.
 *
 * @packageDocumentation
 */
export { circumstanceProblems } from './circumstanceProblems.js';
export { circumstancesSchema, referencesSchema } from './circumstancesSchema.js';
export { decideColumn } from './decideColumn.js';
export { isConfirmed } from './isUnconfirmed.js';
export { confirmed } from './makeThreshold.js';
export { readThresholdOptions, thresholdOptionsSchema } from './readThresholdOptions.js';
export { interpolatedValue } from './resolveDependent.js';
export { findIndicator, MOST_BASES, yearOf, type ResolverOptions } from './resolver.js';

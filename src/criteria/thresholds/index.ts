export * from './circumstances.js';
export { circumstancesSchema, referencesSchema } from './circumstancesSchema.js';
export * from './column.js';
export { thresholdOptionsSchema, type ThresholdOptions } from './readThresholdOptions.js';
export * from './threshold.js';
export * from './thresholdFor.js';
export * from './thresholdText.js';

export type * from './circumstances.js';
export type * from './column.js';
export type { ThresholdOptions } from './readThresholdOptions.js';
export { requirementText } from './requirementText.js';
export type * from './threshold.js';
export { thresholdFor, type IndicatorThreshold } from './thresholdFor.js';

/**
 * What the folders of the library share of targets: their public surface, and the schema.
 *
 * @packageDocumentation
 */
export * from './index.js';
export * from './assessments/internal.js';
export * from './plans/internal.js';
export * from './portfolio/internal.js';
export { targetSchema, targetWordingSchema } from './model/targetSchema.js';
export {
  targetGapOptionsSchema,
  targetGapRequestSchema,
  targetObservationSchema,
} from './observing/observationSchema.js';
export { targetGapOf } from './targetGap.js';
export { gapChangeSchema } from './whatIf/internal.js';
export { targetStatusNames } from './explaining/statusWords.js';
export { WORDED } from './explaining/wordedWords.js';

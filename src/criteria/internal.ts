/**
 * What the folders of the library share of the criteria: their public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { batchContextSchema } from './batch/batchContext.js';
export * from './model/internal.js';
export * from './overlays/internal.js';
export * from './recognition/internal.js';
export * from './scoring/reading/assessmentSchema.js';
export { criteriaSetQuerySchema } from './sets/criteriaSetOn.js';
export { knownScores } from './summaries/readScores.js';
export { scoreBandSchema, summaryOptionsSchema } from './summaries/scoreSummarySchema.js';
export * from './summaries/scoreToSummarizeSchema.js';
export * from './summaries/scoresSchema.js';
export { circumstancesSchema, referencesSchema } from './thresholds/circumstancesSchema.js';
export { thresholdOptionsSchema } from './thresholds/readThresholdOptions.js';

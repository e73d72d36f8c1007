/**
 * What the folders of the library share of the criteria: their public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export * from './batch/internal.js';
export * from './model/internal.js';
export * from './overlays/internal.js';
export * from './recognition/internal.js';
export * from './scoring/internal.js';
export * from './scoring/reading/assessmentSchema.js';
export { criteriaSetQuerySchema } from './sets/criteriaSetOn.js';
export { knownScores } from './summaries/readScores.js';
export { scoreBandSchema, summaryOptionsSchema } from './summaries/scoreSummarySchema.js';
export * from './summaries/scoreToSummarizeSchema.js';
export * from './summaries/scoresSchema.js';
export * from './thresholds/internal.js';

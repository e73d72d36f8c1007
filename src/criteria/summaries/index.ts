export type * from './nearestUnit.js';
export type * from './passRates.js';
export type * from './scoreSummary.js';
export * from './scoreSummarySchema.js';
export * from './scoresSchema.js';
export type * from './scoreToSummarize.js';
export * from './scoreToSummarizeSchema.js';
export * from './summarizeScores.js';

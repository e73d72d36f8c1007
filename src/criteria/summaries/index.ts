export * from './scoreSummary.js';
export * from './scoreSummarySchema.js';
export * from './summarizeScores.js';

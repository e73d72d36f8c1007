export type * from './nearestPlace.js';
export type * from './passRates.js';
export type * from './scoreSummary.js';
export type * from './scoreToSummarize.js';
export { summarizeScores } from './summarizeScores.js';

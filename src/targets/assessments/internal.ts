export * from './index.js';
export { assessmentRequestSchema } from './assessmentSchema.js';
export { assessmentComparisonInputSchema } from './comparisonSchema.js';
export { targetPaceInputSchema } from './targetPaceSchema.js';
export { combinationSchema } from './combinationSchema.js';
export { progressStandings } from './standings.js';

export * from './index.js';
export { assessmentRequestSchema } from './model/assessmentSchema.js';
export { assessmentComparisonInputSchema } from './comparison/comparisonSchema.js';
export { targetPaceInputSchema } from './pace/targetPaceSchema.js';
export { combinationSchema } from './combination/combinationSchema.js';
export { progressStandings } from './comparison/standings.js';

export * from './assessment.js';
export * from './assessmentSchema.js';
export * from './criteriaScore.js';
export * from './scoreCriteria.js';
export { criterionStatuses } from './statuses.js';
export { statusNames } from './explainScore.js';

export * from './assessment.js';
export * from './criteriaScore.js';
export * from './scoreCriteria.js';
export { statusNames } from './explainScore.js';

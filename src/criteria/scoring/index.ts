export type * from './assessment.js';
export type * from './criteriaScore.js';
export { scoreCriteria } from './scoreCriteria.js';
export { statusNames } from './counting/statusNames.js';
export { criterionStatuses } from './counting/statuses.js';

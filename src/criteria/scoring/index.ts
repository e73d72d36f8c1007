export type * from './assessment.js';
export type * from './criteriaScore.js';
export { scoreCriteria } from './scoreCriteria.js';
export { statusNames } from './statusNames.js';
export { criterionStatuses } from './statuses.js';

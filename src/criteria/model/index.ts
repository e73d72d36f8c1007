export type * from './criteriaSet.js';
export type * from './criterionRule.js';
export { defineCriteriaSet } from './defineCriteriaSet.js';
export type * from './facts.js';
export type * from './requirement.js';

export * from './index.js';
export * from './criteriaSetSchema.js';
export * from './criterionRuleSchema.js';
export * from './factsSchema.js';
export * from './requirementSchema.js';

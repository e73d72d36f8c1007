export * from './index.js';
export { gapChangeSchema } from './whatIfGap.js';
export { planChangeSchema } from './whatIfPlan.js';

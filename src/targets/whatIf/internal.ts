export * from './index.js';
export { planChangeSchema } from './whatIfPlan.js';

export * from './index.js';
export {
  placeCriteriaSchema,
  placeToPlanSchema,
  planSubjectSchema,
  planTermsSchema,
  pushCostSchema,
  pushScopeSchema,
} from './reading/planSchema.js';
export { planChangeSchema } from './whatIfPlan.js';

export * from './index.js';
export {
  placeCriteriaSchema,
  placeToPlanSchema,
  planSubjectSchema,
  planTermsSchema,
  pushCostSchema,
  pushScopeSchema,
} from './planSchema.js';
export { subjectKey } from './placeState.js';
export { subjectText } from './subjectText.js';
export { readPlan } from './readPlan.js';

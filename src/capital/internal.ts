/**
 * What other folders of the library share of capital: its public surface and its schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { capitalPlanSchema, planVintageSchema, yearSpanSchema } from './capitalPlan.js';
export { capitalNatureSchema, capitalSourceCodeSchema } from './capitalSource.js';
export { disbursementComparisonInputSchema } from './compareDisbursementBases.js';
export {
  capitalContributionSchema,
  capitalMixInputSchema,
  inKindContributionSchema,
  unitPriceSchema,
} from './contributions.js';
export { disbursedSchema } from './disbursed.js';
export { disbursementRatioInputSchema } from './disbursementRatioTypes.js';
export { disbursementOutlookInputSchema } from './outlookTypes.js';
export {
  assigningAuthoritySchema,
  capitalTypeSchema,
  carriedOverSchema,
  planKindSchema,
} from './planTerms.js';

/**
 * Capital: plans and their bases, disbursement ratios and outlooks, sources and contributions.
 *
 * @packageDocumentation
 */
export { assumptionTexts, type Assumption, type AssumptionCode } from './assumptions.js';
export { capitalMix } from './capitalMix.js';
export type { CapitalMix, RestShare, SourceShare } from './capitalMixResult.js';
export {
  capitalNatureSchema,
  capitalSources,
  capitalSourceCodeSchema,
  type CapitalNature,
  type CapitalSource,
  type CapitalSourceCode,
} from './capitalSources.js';
export {
  compareDisbursementBases,
  disbursementComparisonInputSchema,
  type DisbursementComparison,
  type DisbursementComparisonInput,
} from './compareDisbursementBases.js';
export type {
  CapitalContribution,
  CapitalMixInput,
  InKindContribution,
  InKindUnit,
  UnitPrice,
} from './contributions.js';
export {
  capitalContributionSchema,
  capitalMixInputSchema,
  inKindContributionSchema,
  unitPriceSchema,
} from './contributionSchemas.js';
export {
  disbursedSchema,
  disbursementStatusNames,
  type Disbursed,
  type DisbursementStatus,
} from './disbursed.js';
export { disbursementOutlook } from './disbursementOutlook.js';
export {
  disbursementRatio,
  disbursementRatioInputSchema,
  type DisbursementRatio,
  type DisbursementRatioInput,
} from './disbursementRatio.js';
export { capitalInstruments, type CapitalInstrumentName } from './instruments.js';
export type { InKindTotal, StockAmount } from './keptApart.js';
export { mixCautionTexts, type MixCaution, type MixCautionCode } from './mixCautions.js';
export {
  disbursementOutlookInputSchema,
  type DisbursementOutlook,
  type DisbursementOutlookInput,
  type OutlookRefusal,
  type OutlookState,
} from './outlook.js';
export {
  capitalPlanSchema,
  planVintageSchema,
  yearSpanSchema,
  type CapitalPlan,
  type PlanBasis,
  type PlanVintage,
  type YearSpan,
} from './planBasis.js';
export {
  assigningAuthorityNames,
  assigningAuthoritySchema,
  capitalTypeNames,
  capitalTypeSchema,
  carriedOverNames,
  carriedOverSchema,
  planKindNames,
  planKindSchema,
  type AssigningAuthority,
  type CapitalType,
  type CarriedOver,
  type PlanKind,
} from './planTerms.js';

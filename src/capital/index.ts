/**
 * Capital: plans and their bases, disbursement ratios and outlooks, sources and contributions.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export { disbursementAssumptionTexts, type DisbursementAssumptionCode } from './assumptions.js';
export { capitalInstruments, type CapitalInstrumentName } from './capitalInstruments.js';
export { capitalMix } from './capitalMix.js';
export type { CapitalMix, RemainderShare, SourceShare } from './capitalMixResult.js';
export type { CapitalPlan, PlanVintage, YearSpan } from './capitalPlan.js';
export type { CapitalNature, CapitalSource, CapitalSourceCode } from './capitalSource.js';
export { capitalSources } from './capitalSources.js';
export {
  compareDisbursementBases,
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
export { disbursedFigureStatusNames, type Disbursed, type DisbursedFigureStatus } from './disbursed.js';
export { disbursementOutlook } from './disbursementOutlook.js';
export { disbursementRatio } from './disbursementRatio.js';
export type {
  DisbursementRatio,
  DisbursementRatioInput,
  DisbursementStatus,
} from './disbursementRatioTypes.js';
export { disbursementWarningTexts, type DisbursementWarningCode } from './disbursementWarnings.js';
export type { InKindTotal, StockAmount } from './keptApart.js';
export { mixWarningTexts, type MixWarning, type MixWarningCode } from './mixWarnings.js';
export type {
  DisbursementOutlook,
  DisbursementOutlookInput,
  OutlookRefusal,
  OutlookStatus,
} from './outlookTypes.js';
export type { PlanBasis } from './planBasis.js';
export {
  assigningAuthorityNames,
  capitalTypeNames,
  carriedOverNames,
  planKindNames,
  type AssigningAuthority,
  type CapitalType,
  type CarriedOver,
  type PlanKind,
} from './planTerms.js';

/**
 * Capital: plans and their bases, disbursement ratios and outlooks, sources and contributions.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export { allocateByCoefficients } from './allocation/allocateByCoefficients.js';
export type {
  Allocation,
  AllocationRuleRef,
  OtherAllocation,
  PlaceAllocation,
} from './allocation/outcome/allocation.js';
export {
  allocationAssumptionTexts,
  allocationStatusNames,
  allocationWarningTexts,
  type AllocationAssumptionCode,
  type AllocationStatus,
  type AllocationWarningCode,
} from './allocation/outcome/allocationNotes.js';
export type { AllocationOptions } from './allocation/outcome/allocationOptions.js';
export type {
  AllocationFigure,
  AllocationReading,
  AllocationRule,
  AllocationRuleDefinition,
  AllocationRuleId,
  DivisionPart,
} from './allocation/model/allocationRule.js';
export { allocationRules } from './allocation/rules/allocationRules.js';
export { defineAllocationRule } from './allocation/model/defineAllocationRule.js';
export type { PlaceToAllocate } from './allocation/places/placeToAllocate.js';
export type {
  CoefficientClass,
  PointsByClass,
  PointsFormula,
  PointsNumber,
  PointsPerCount,
  PointsProduct,
  PointsSum,
} from './allocation/model/pointsFormula.js';
export {
  disbursementAssumptionTexts,
  type DisbursementAssumptionCode,
} from './disbursement/disbursementAssumptions.js';
export { capitalInstruments, type CapitalInstrumentName } from './data/capitalInstruments.js';
export { counterpartAssumptionTexts } from './counterparts/counterpartDemand.js';
export { counterpartRequirement } from './counterparts/counterpartRequirement.js';
export type {
  CounterpartAssumptionCode,
  CounterpartCase,
  CounterpartRefusal,
  CounterpartRequirement,
  CounterpartRequirementInput,
  CounterpartStatus,
} from './counterparts/counterpartRequirementTypes.js';
export type {
  CounterpartBand,
  CounterpartDemand,
  CounterpartException,
  CounterpartRule,
  CounterpartRuleId,
} from './counterparts/counterpartRule.js';
export { counterpartRules } from './counterparts/counterpartRules.js';
export { capitalMix } from './mix/capitalMix.js';
export type {
  CapitalMix,
  PrintedTotalCheck,
  RemainderShare,
  SourceNode,
  SourceShare,
} from './mix/capitalMixResult.js';
export type {
  BudgetLevel,
  DeadlineCapitalType,
  DeadlineRule,
  PublicInvestmentLaw,
} from './deadlines/deadlineRule.js';
export { deadlineRules } from './deadlines/deadlineRules.js';
export {
  disbursementReports,
  disbursementReportsAssumptionTexts,
  disbursementReportsWarningTexts,
} from './deadlines/disbursementReports.js';
export type {
  DisbursementReport,
  DisbursementReporter,
  DisbursementReportKind,
  DisbursementReports,
  DisbursementReportsAssumptionCode,
  DisbursementReportsInput,
  DisbursementReportsWarningCode,
  ReportCoverage,
} from './deadlines/disbursementReportTypes.js';
export { fundDeadline } from './deadlines/fundDeadline.js';
export {
  fundDeadlineAssumptionTexts,
  type FundDeadline,
  type FundDeadlineAssumptionCode,
  type FundDeadlineInput,
  type SpendingDeadline,
} from './deadlines/fundDeadlineTypes.js';
export type { CapitalPlan, PlanVintage, YearSpan } from './plans/capitalPlan.js';
export type { CapitalNature, CapitalSource, CapitalSourceCode } from './capitalSource.js';
export { capitalSource, capitalSources, type CapitalSourceInTree } from './data/capitalSources.js';
export { stateBudgetScopes, type StateBudgetScope } from './data/stateBudgetScopes.js';
export type { ProgrammeId } from './programmeId.js';
export {
  compareDisbursementBases,
  type DisbursementComparison,
  type DisbursementComparisonInput,
} from './disbursement/compareDisbursementBases.js';
export type {
  CapitalContribution,
  CapitalMixInput,
  CapitalSourceKey,
  InKindContribution,
  InKindUnit,
  OwnCapitalSource,
  PrintedTotal,
  UnitPrice,
} from './mix/contributions.js';
export {
  disbursedFigureStatusNames,
  type Disbursed,
  type DisbursedFigureStatus,
} from './disbursement/disbursed.js';
export * from './execution/index.js';
export * from './interchange/index.js';
export { disbursementOutlook } from './outlook/disbursementOutlook.js';
export { disbursementRatio } from './disbursement/disbursementRatio.js';
export type {
  DisbursementRatio,
  DisbursementRatioInput,
  DisbursementStatus,
} from './disbursement/disbursementRatioTypes.js';
export {
  disbursementWarningTexts,
  type DisbursementWarning,
  type DisbursementWarningCode,
} from './disbursement/disbursementWarnings.js';
export { convertedMoney, type ConvertedMoney, type ForeignAmount } from './records/convertedMoney.js';
export type { CapitalLine, CapitalRecord } from './records/capitalLine.js';
export {
  disbursementCountingNames,
  type DisbursementCounting,
  type DisbursementRecord,
} from './records/disbursementRecord.js';
export type { PlanRecord } from './records/planRecord.js';
export type { InKindTotal, PriceOrigin, StockAmount } from './mix/keptApart.js';
export { mixWarningTexts, type MixWarning, type MixWarningCode } from './mix/mixWarningTexts.js';
export type { OutlookAssumptionCode, OutlookWarningCode } from './outlook/outlookNotes.js';
export type {
  DisbursementObservation,
  DisbursementOutlook,
  DisbursementOutlookInput,
  ForecastMethod,
  OutlookForecast,
  OutlookRefusal,
  OutlookStatus,
  OutputProgress,
  PastYear,
} from './outlook/outlookTypes.js';
export type { PlanBasis } from './plans/planBasis.js';
export {
  assigningAuthorityNames,
  capitalTypeNames,
  carriedOverNames,
  planKindNames,
  type AssigningAuthority,
  type CapitalType,
  type CarriedOver,
  type PlanKind,
} from './data/planTerms.js';
export { disbursementTable } from './table/disbursementTable.js';
export {
  disbursementFigureNames,
  type PrintedCheck,
  type DisbursementFigureName,
  type PrintedSlip,
} from './table/printedCheck.js';
export {
  disbursementBasisNames,
  type DisbursementBasis,
  type DisbursementTableOptions,
  type PrintedDisbursement,
} from './table/tableInput.js';
export {
  disbursementKeyNames,
  type DisbursementGroup,
  type DisbursementGroupKeys,
  type DisbursementKey,
} from './table/tableKeys.js';
export type { DisbursementFigures } from './table/disbursementFigures.js';
export type { DisbursementRow, DisbursementTable } from './table/tableResult.js';
export {
  disbursementTableWarningTexts,
  type DisbursementTableWarningCode,
} from './table/tableWarningTexts.js';
export type { DisbursementTableWarning } from './table/tableWarnings.js';

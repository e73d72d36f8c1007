/**
 * Capital: sources, plans and their bases, disbursement ratios and tables, deadlines and reports. What fewer need has entries of its
 * own: `mtqg/capital/mix`, `counterparts`, `allocation`, `outlook`, `execution`, `interchange`.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export {
  disbursementAssumptionTexts,
  type DisbursementAssumptionCode,
} from './disbursement/disbursementAssumptions.js';
export { capitalInstruments, type CapitalInstrumentName } from './data/capitalInstruments.js';
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
export {
  disbursedFigureStatusNames,
  type Disbursed,
  type DisbursedFigureStatus,
} from './disbursement/disbursed.js';
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
} from './table/printed/printedCheck.js';
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
export type { DisbursementFigures } from './table/rows/disbursementFigures.js';
export type { DisbursementRow, DisbursementTable } from './table/tableResult.js';
export {
  disbursementTableWarningTexts,
  type DisbursementTableWarningCode,
} from './table/telling/tableWarningTexts.js';
export type { DisbursementTableWarning } from './table/telling/tableWarnings.js';

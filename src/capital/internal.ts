/**
 * What other folders of the library share of capital: its public surface and its schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export * from './allocation/index.js';
export * from './counterparts/index.js';
export * from './mix/index.js';
export * from './outlook/index.js';
export * from './execution/index.js';
export * from './interchange/index.js';
export * from './data/internal.js';
export { allocationOptionsSchema } from './allocation/outcome/allocationOptions.js';
export {
  allocationFigureSchema,
  allocationReadingSchema,
  allocationRuleDefinitionSchema,
  allocationRuleSchema,
  coefficientClassSchema,
  divisionPartSchema,
  pointsFormulaSchema,
} from './allocation/model/allocationRuleSchema.js';
export { placesToAllocateSchema, placeToAllocateSchema } from './allocation/places/placeToAllocate.js';
export { capitalPlanSchema, planVintageSchema, yearSpanSchema } from './plans/capitalPlan.js';
export { capitalNatureSchema, capitalSourceCodeSchema } from './capitalSource.js';
export { disbursementComparisonInputSchema } from './disbursement/compareDisbursementBases.js';
export {
  capitalContributionSchema,
  capitalMixInputSchema,
  inKindContributionSchema,
  ownCapitalSourceSchema,
  printedTotalSchema,
  unitPriceSchema,
} from './mix/contributionSchemas.js';
export { capitalLineSchema, recordMembers } from './records/capitalLine.js';
export { foreignAmountSchema } from './records/convertedMoney.js';
export { disbursementCountingSchema, disbursementRecordSchema } from './records/disbursementRecord.js';
export { planRecordSchema } from './records/planRecord.js';
export { disbursedFigureStatusSchema, disbursedSchema } from './disbursement/disbursed.js';
export { disbursementRatioInputSchema } from './disbursement/disbursementRatioTypes.js';
export {
  disbursementObservationSchema,
  disbursementOutlookInputSchema,
  outputProgressSchema,
  pastYearSchema,
} from './outlook/outlookSchema.js';
export {
  assigningAuthoritySchema,
  capitalTypeSchema,
  carriedOverSchema,
  planKindSchema,
} from './data/planTerms.js';
export {
  counterpartCaseSchema,
  counterpartRequirementInputSchema,
  counterpartRuleIdSchema,
} from './counterparts/counterpartRequirementTypes.js';
export { counterpartDemandSchema, counterpartRuleSchema } from './counterparts/counterpartRule.js';
export {
  absorptionRateInputSchema,
  budgetLineSchema,
  compositionVarianceInputSchema,
  cumulativeRateInputSchema,
  earnedScheduleInputSchema,
  earnedValueInputSchema,
  executionRateInputSchema,
  pefaCompositionInputSchema,
  pefaContingencyInputSchema,
  pefaIndicatorInputSchema,
  pefaOutturnInputSchema,
  pefaScoreSchema,
  sCurveInputSchema,
  sCurveShapeSchema,
  undisbursedBalanceRatioInputSchema,
} from './execution/internal.js';
export { programmeIdSchema } from './programmeId.js';
export {
  disbursementBasisSchema,
  disbursementTableOptionsSchema,
  printedDisbursementSchema,
} from './table/tableInput.js';
export { disbursementGroupKeysSchema, disbursementKeySchema } from './table/tableKeys.js';
export {
  budgetLevelSchema,
  deadlineCapitalTypeSchema,
  publicInvestmentLawSchema,
} from './deadlines/deadlineRule.js';
export { disbursementReportsInputSchema } from './deadlines/disbursementReportTypes.js';
export { fundDeadlineInputSchema } from './deadlines/fundDeadlineTypes.js';
export {
  capitalRecordsSchema,
  fiscalRowSchema,
  fiscalRowsSchema,
  iatiBudgetSchema,
  iatiMoneySchema,
  iatiTransactionSchema,
} from './interchange/internal.js';

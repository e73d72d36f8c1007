/**
 * What the folders of the library share of poverty: its public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { householdCountsSchema, personCountsSchema } from './householdCounts.js';
export { householdClassSchema } from './households/householdClass.js';
export { deprivationStateSchema } from './households/deprivation.js';
export { householdReviewFormsSchema } from './review/forms/reviewFormsSchema.js';
export { nearPoorMovementSchema, poorMovementSchema } from './movements/movementFlows.js';
export { povertyMovementsInputSchema } from './movements/povertyMovementsInput.js';
export { povertyGroupSchema, povertyRatesByGroupInputSchema } from './groups/povertyRatesByGroupInput.js';
export { alkireFosterInputSchema } from './measures/deprivations/alkireFosterInput.js';
export {
  deprivedHouseholdSchema,
  weightedIndicatorSchema,
} from './measures/deprivations/deprivedHousehold.js';
export { fosterGreerThorbeckeInputSchema } from './measures/incomes/fosterGreerThorbeckeInput.js';
export { incomeHouseholdSchema } from './measures/incomes/incomeHouseholds.js';
export { povertyShortfallInputSchema } from './measures/incomes/povertyShortfall.js';
export { prosperityGapInputSchema } from './measures/prosperity/prosperityGapInput.js';
export { sharedProsperityInputSchema } from './measures/prosperity/sharedProsperityInput.js';
export { societalPovertyLineInputSchema } from './measures/prosperity/societalPovertyLine.js';
export { povertyDecompositionInputSchema } from './decompositions/decompositionSchema.js';
export { growthElasticityInputSchema } from './decompositions/growthElasticityInput.js';
export { populationStateSchema } from './decompositions/populationState.js';
export { comparableSurveysInputSchema } from './lineups/comparableSurveys.js';
export { interpolatedRateInputSchema } from './lineups/interpolatedRate.js';
export { lineUpInputSchema } from './lineups/lineUpSchema.js';
export { surveyCoverageInputSchema } from './lineups/surveyCoverage.js';
export { annualizedChangeInputSchema } from './statistics/annualizedChangeInput.js';
export { changeSignificanceInputSchema } from './statistics/changeSignificanceInput.js';
export { datedValueSchema } from './statistics/datedValue.js';
export { linearTrendInputSchema } from './statistics/linearTrendInput.js';
export { observedSeriesSchema } from './statistics/observedSeries.js';
export { tallyHouseholdsInputSchema } from './tallies/tallyHouseholdsInput.js';
export { deprivationProfileInputSchema } from './tallies/deprivationProfile.js';
export { reviewedHouseholdSchema } from './review/household/reviewedHouseholdSchema.js';
export { householdToClassifySchema } from './households/householdSchema.js';
export { householdFactsSchema } from './households/facts/householdFactsSchema.js';
export { workerToAssessSchema } from './households/lowIncomeWorker.js';
export { localPovertyStandardSchema } from './standards/local/localStandardSchema.js';
export { deprivationRuleSchema } from './measures/deprivations/compileAlkireFoster.js';
export { incomePovertyRuleSchema } from './measures/incomes/incomePovertyRule.js';
export * from './batch/internal.js';
export * from './households/internal.js';
export * from './rates/internal.js';
export * from './standards/internal.js';
export * from './trends/internal.js';

/**
 * Poverty: the national standards with the days on which they apply, the class of a household, rates with their measure and standard, and how a rate
 * moved over the years.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export type { HouseholdCounts, PersonCounts } from './householdCounts.js';
export {
  povertyMeasures,
  type PovertyMeasure,
  type PovertyMeasureDefinition,
} from './rates/povertyMeasures.js';
export type { ImpliedCell, MovementBalance } from './movements/movementBalance.js';
export type { MovementCell, NearPoorMovement, PoorMovement } from './movements/movementFlows.js';
export type { MovementSlip } from './movements/movementSlips.js';
export type { MovementTransfer } from './movements/movementTransfers.js';
export { povertyMovements, type PovertyMovements } from './movements/povertyMovements.js';
export type { PovertyMovementsInput } from './movements/povertyMovementsInput.js';
export type { PovertyReduction } from './movements/povertyReduction.js';
export type { PovertyChange } from './trends/povertyChange.js';
export type { ObservationStatus, PovertyObservation } from './trends/povertyObservation.js';
export type { PersonPovertyRates } from './rates/personPovertyRates.js';
export { povertyRates, type PovertyRates } from './rates/povertyRates.js';
export type { PovertyRatesInput, PrintedPovertyRates } from './rates/povertyRatesInput.js';
export type { PovertyShares } from './rates/povertyShares.js';
export type { ObservedRate, PovertySpell } from './trends/povertySpell.js';
export { povertyStandardOn, type PovertyStandardOnDate } from './standards/povertyStandardOn.js';
export { povertyStandards } from './standards/povertyStandards.js';
export { povertyTrend, type PovertyTrend } from './trends/povertyTrend.js';
export type { PovertyTrendInput } from './trends/povertyTrendInput.js';
export type { PovertyWarning, PovertyWarningCode } from './trends/povertyWarnings.js';
export {
  standardsMeasuredIn,
  type MeasuredAs,
  type MeasuredStandard,
  type StandardsMeasured,
} from './standards/standardsMeasuredIn.js';
export type { ResidenceArea } from './standards/area.js';
export type {
  ClassBranch,
  DeprivationCutoff,
  HouseholdClassRule,
  PovertyRuleShape,
} from './standards/classRule.js';
export type { DeprivationCondition, DeprivationIndicator, PovertyDimension } from './standards/indicator.js';
export type { FigureLimits } from './standards/limits.js';
export type { ReviewCircular, ScoreEquivalent, ScoreScale } from './standards/scoreScale.js';
export type {
  IncomeLine,
  NationalPovertyStandardId,
  PovertyRules,
  PovertyStandard,
  PovertyStandardId,
  StandardValidity,
} from './standards/standard.js';
export {
  householdClassNames,
  householdClasses,
  type ClassOfStandard,
  type HouseholdClass,
} from './households/householdClass.js';
export type { DeprivationState } from './households/deprivation.js';
export type { PovertyAssumptionCode } from './trends/trendAssumptions.js';
export { householdReviewForms2022 } from './review/forms/householdReviewForms2022.js';
export type {
  AnswerTest,
  AverageLivingStandard,
  BySex,
  HouseholdReviewForms,
  IncomeBand,
  MemberFault,
  NutritionCutOff,
  OtherReading,
  ReviewCondition,
  ReviewItem,
  ReviewOption,
  ReviewQuestion,
  ReviewRegion,
  ScoreItem,
  ScorePart,
  ScoreRow,
  ScoreSheet,
} from './review/forms/reviewForms.js';
export type { GroupSum } from './groups/groupTotals.js';
export type {
  GroupPercent,
  PovertyRatesOfGroup,
  PovertyRatesOfTotal,
  RatesOfGroup,
  SharesOfGroup,
} from './groups/groupRates.js';
export { povertyRatesByGroup, type PovertyRatesByGroup } from './groups/povertyRatesByGroup.js';
export type {
  GroupCounts,
  PovertyGroup,
  PovertyRatesByGroupInput,
} from './groups/povertyRatesByGroupInput.js';
export type { CountBy, HouseholdWeight } from './weights.js';
export type { RationalInput } from './rational.js';
export { alkireFoster } from './measures/alkireFoster.js';
export type {
  AlkireFosterInput,
  DeprivedHousehold,
  WeightedIndicator,
} from './measures/alkireFosterInput.js';
export type {
  AlkireFoster,
  AlkireFosterAssumptionCode,
  AlkireFosterWarningCode,
  IndicatorContribution,
  PossibleMeasures,
} from './measures/alkireFosterResult.js';
export { fosterGreerThorbecke, type FosterGreerThorbecke } from './measures/fosterGreerThorbecke.js';
export type { FosterGreerThorbeckeInput } from './measures/fosterGreerThorbeckeInput.js';
export type { Chunks, WeightColumns } from './measures/columns.js';
export {
  compileAlkireFoster,
  type CompiledAlkireFoster,
  type DeprivationColumns,
  type DeprivationRule,
} from './measures/compileAlkireFoster.js';
export {
  compileFosterGreerThorbecke,
  type CompiledFosterGreerThorbecke,
  type FosterGreerThorbeckeOfColumns,
  type IncomeColumns,
} from './measures/compileFosterGreerThorbecke.js';
export type { IncomePovertyRule } from './measures/incomePovertyRule.js';
export type { IncomeHousehold, IncomeUnit } from './measures/incomeHouseholds.js';
export type { OnTheLine } from './measures/povertyIndices.js';
export {
  povertyShortfall,
  type PovertyShortfall,
  type PovertyShortfallInput,
} from './measures/povertyShortfall.js';
export { prosperityGap, type ProsperityGap } from './measures/prosperityGap.js';
export type { ProsperityGapInput } from './measures/prosperityGapInput.js';
export {
  sharedProsperity,
  type SharedProsperity,
  type SharedProsperityWarningCode,
} from './measures/sharedProsperity.js';
export type { MeanIncomes, SharedProsperityInput } from './measures/sharedProsperityInput.js';
export type { Shortfall } from './measures/shortfall.js';
export {
  societalPovertyLine,
  type SocietalPovertyLine,
  type SocietalPovertyLineInput,
} from './measures/societalPovertyLine.js';
export type { ZeroIncomeWarningCode } from './measures/zeroIncomes.js';
export {
  decomposePovertyChange,
  type PovertyDecomposition,
} from './decompositions/decomposePovertyChange.js';
export type {
  DecomposedGroup,
  GrowthRedistributionInput,
  IncidenceAndIntensity,
  IncidenceIntensityInput,
  PovertyDecompositionInput,
  RateNumberInput,
  SubgroupChangeInput,
} from './decompositions/decompositionInput.js';
export type { GrowthDecomposition, ShapleyOfGrowth } from './decompositions/growthDecomposition.js';
export { growthElasticity } from './decompositions/growthElasticity.js';
export type { ElasticityWarningCode, GrowthElasticity } from './decompositions/growthElasticityResult.js';
export type { ElasticityRate, GrowthElasticityInput } from './decompositions/growthElasticityInput.js';
export type { IntensityDecomposition } from './decompositions/intensityDecomposition.js';
export type { NumberDecomposition } from './decompositions/numberDecomposition.js';
export type { PopulationState } from './decompositions/populationState.js';
export type {
  GroupEffects,
  ShapleyOfGroups,
  SubgroupDecomposition,
  SubgroupEffects,
} from './decompositions/subgroupResult.js';
export {
  comparableSurveys,
  type ComparableSurveys,
  type ComparableSurveysInput,
  type SurveyOfSeries,
} from './lineups/comparableSurveys.js';
export {
  interpolatedRate,
  type InterpolatedRate,
  type InterpolatedRateInput,
  type SurveyRate,
} from './lineups/interpolatedRate.js';
export type { LineUpInput, SurveyMean, YearlyGrowth } from './lineups/lineUpInput.js';
export { lineUpMean, type LineUpMean, type LineUpRule } from './lineups/lineUpMean.js';
export {
  surveyCoverage,
  type CoverageFinding,
  type SurveyCoverage,
  type SurveyCoverageInput,
} from './lineups/surveyCoverage.js';
export { annualizedChange } from './statistics/annualizedChange.js';
export type { AnnualizedChange } from './statistics/annualizedChangeResult.js';
export type { AnnualizedChangeInput, DatedEstimate } from './statistics/annualizedChangeInput.js';
export { averageAnnualReduction } from './statistics/averageAnnualReduction.js';
export type {
  AverageAnnualReduction,
  ReductionWarningCode,
} from './statistics/averageAnnualReductionResult.js';
export type { ChangeErrors } from './statistics/changeErrors.js';
export { changeSignificance, type ChangeSignificance } from './statistics/changeSignificance.js';
export type { ChangeSignificanceInput, SampleEstimate } from './statistics/changeSignificanceInput.js';
export type { DatedValue } from './statistics/datedValue.js';
export { linearTrend, type LinearTrend } from './statistics/linearTrend.js';
export type { ForecastQuestion, LinearTrendInput } from './statistics/linearTrendInput.js';
export type { ObservedSeries } from './statistics/observedSeries.js';
export { theilSenTrend, type TheilSenTrend } from './statistics/theilSenTrend.js';
export type { TrendForecast } from './statistics/trendForecast.js';
export { tallyHouseholds, type HouseholdTally, type TalliedGroup } from './tallies/tallyHouseholds.js';
export type { HouseholdToTally, TallyHouseholdsInput } from './tallies/tallyHouseholdsInput.js';
export {
  deprivationProfile,
  type DeprivationProfile,
  type DeprivationProfileInput,
  type DeprivationShare,
} from './tallies/deprivationProfile.js';
export type {
  ProvincialCondition,
  ReviewAnswer,
  ReviewedHousehold,
  ReviewedMember,
} from './review/household/reviewedHousehold.js';
export type {
  HouseholdReview,
  OpenQuestion,
  ReviewAssumptionCode,
  ReviewClass,
  ReviewIndicator,
  ReviewOutcome,
  ReviewPoints,
  ReviewWarningCode,
} from './review/householdReview.js';
export { reviewHousehold } from './review/reviewHousehold.js';
export {
  householdSheet,
  householdSheetText,
  type HouseholdSheet,
  type HouseholdSheetPart,
} from './review/householdSheet.js';
export { classifyHousehold } from './households/classifyHousehold.js';
export type { HouseholdClassification, LocalStanding } from './households/householdClassification.js';
export { lowIncomeWorker } from './households/lowIncomeWorker.js';
export type { LowIncomeWorker, WorkerToAssess, WorkerWarningCode } from './households/workerToAssess.js';
export type { ClassAssumptionCode, ClassWarningCode } from './households/classes/classWarnings.js';
export type { DeprivationFinding, DeprivationTally } from './households/classes/deprivationTally.js';
export type { HouseholdStanding, LineDistance } from './households/classes/householdStanding.js';
export type { StandardToApply } from './households/classes/readStandard.js';
export type {
  HouseholdToClassify,
  HouseholdIncomeUnit,
  ReviewScores,
} from './households/householdToClassify.js';
export type {
  Dwelling,
  HouseholdFacts,
  HouseholdMember,
  MemberEducation,
  MemberInsurance,
  MemberSchooling,
  MemberWork,
  PartOfDwelling,
  WaterSource,
} from './households/facts/householdFacts.js';
export { defineLocalPovertyStandard } from './standards/local/defineLocalPovertyStandard.js';
export type {
  LocalCutoff,
  LocalIncomeLine,
  LocalIndicator,
  LocalPovertyStandard,
  LocalPovertyStandardDefinition,
} from './standards/local/localPovertyStandard.js';
export type { ChangeCertainty } from './trends/changeCertainty.js';
export type { PovertyChangeStep } from './trends/yearlyChange.js';
export {
  seriesOfSpell,
  type RateSeries,
  type SeriesOptions,
  type SpellToRead,
} from './trends/seriesOfSpell.js';
export { compilePoverty } from './batch/compilePoverty.js';
export type {
  CompiledPoverty,
  HouseholdColumns,
  HouseholdOutcome,
  IndicatorSums,
  PlaceTally,
  PovertyRun,
  PovertySums,
} from './batch/householdColumns.js';
export type {
  AreaColumn,
  DeprivationColumn,
  HouseholdTable,
  IndicatorBits,
  PlacedHouseholdTable,
} from './batch/householdTable.js';
export { compilePovertyTrend } from './batch/compilePovertyTrend.js';
export type { PovertyTrendRule } from './batch/trendRule.js';
export type {
  CompiledPovertyTrend,
  FigureColumn,
  PovertyTrendColumns,
  TrendRefusalCode,
  YearlyChangeColumns,
} from './batch/trendColumns.js';
export type { ObservationColumns, PovertyTrendTable } from './batch/trendTable.js';

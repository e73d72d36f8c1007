/**
 * Poverty: the national standards with the days on which they apply, rates with their measure and standard, and how a rate
 * moved over the years.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export type { HouseholdCounts, PersonCounts } from './householdCounts.js';
export type { HouseholdCounts } from './householdCounts.js';
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
export type { RatesOfGroup, SharesOfGroup } from './groups/groupRates.js';
export { povertyRatesByGroup, type PovertyRatesByGroup } from './groups/povertyRatesByGroup.js';
export type {
  GroupCounts,
  PovertyGroup,
  PovertyRatesByGroupInput,
} from './groups/povertyRatesByGroupInput.js';

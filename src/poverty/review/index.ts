/**
 * The official review of households by its forms.
 *
 * @packageDocumentation
 */
export { householdReviewForms2022 } from './forms/householdReviewForms2022.js';
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
} from './forms/reviewForms.js';
export type {
  ProvincialCondition,
  ReviewAnswer,
  ReviewedHousehold,
  ReviewedMember,
} from './household/reviewedHousehold.js';
export type {
  HouseholdReview,
  OpenQuestion,
  ReviewAssumptionCode,
  ReviewClass,
  ReviewIndicator,
  ReviewOutcome,
  ReviewPoints,
  ReviewWarningCode,
} from './householdReview.js';
export { reviewHousehold } from './reviewHousehold.js';
export {
  householdSheet,
  householdSheetText,
  type HouseholdSheet,
  type HouseholdSheetPart,
} from './householdSheet.js';

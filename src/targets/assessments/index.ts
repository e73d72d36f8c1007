/**
 * What published methods of assessing progress say of a target, side by side, and why they differ.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { assessmentMethods } from './assessmentMethods.js';
export type {
  AssessmentMethod,
  AssessmentMethodId,
  MethodPart,
  TrendShape,
  TrendWindow,
  Yardstick,
} from './assessmentMethod.js';
export type {
  AssessmentCommon,
  AssessmentInput,
  AssessmentInputByMethod,
  DestatisInput,
  EscapInput,
  EurostatInput,
  LevelByYear,
  LevelObservation,
  OecdInput,
  OpenSdgInput,
  SdsnInput,
  SinceBaseline,
  UnsdInput,
  YearWeight,
} from './assessmentInput.js';
export { assessProgress } from './assessProgress.js';
export type {
  AssessmentAssumptionCode,
  AssessmentFigures,
  AssessmentWarningCode,
  LevelAtYear,
  ProgressAssessment,
  ProgressClass,
} from './progressAssessment.js';
export { progressClassNames, type ProgressClassCode } from './progressClasses.js';
export { compareAssessments } from './compareAssessments.js';
export type {
  AssessmentComparison,
  AssessmentComparisonInput,
  CauseInWords,
  Disagreement,
  DisagreementCause,
  JudgeId,
  LinearVerdict,
  MethodLeftOut,
  WindowVerdict,
} from './comparisonTypes.js';
export { targetPace } from './targetPace.js';
export type { PaceOnPath } from './paceOnPathTypes.js';
export type { TargetPace, TargetPaceInput } from './targetPaceTypes.js';
export { combineAssessments } from './combineAssessments.js';
export type {
  CombinableMethodId,
  CombinationByMethod,
  CombinedAssessment,
  ScoredSeries,
  SeriesToCombine,
  SymbolsToCombine,
  TrendsToCombine,
  WeatherSymbol,
} from './combinationTypes.js';
export { robustAssessment } from './robustAssessment.js';
export type { RobustAssessment, RobustMethodId } from './robustTypes.js';

/**
 * What published methods of assessing progress say of a target, side by side, and why they differ.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { assessmentMethods } from './methods/assessmentMethods.js';
export type {
  AssessmentMethod,
  AssessmentMethodId,
  MethodPart,
  TrendShape,
  TrendWindow,
  Yardstick,
} from './model/assessmentMethod.js';
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
} from './model/assessmentInput.js';
export { assessProgress } from './progress/assessProgress.js';
export type {
  AssessmentAssumptionCode,
  AssessmentFigures,
  AssessmentWarningCode,
  LevelAtYear,
  ProgressAssessment,
  ProgressClass,
} from './model/progressAssessment.js';
export { progressClassNames, type ProgressClassCode } from './model/progressClasses.js';
export { compareAssessments } from './comparison/compareAssessments.js';
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
} from './comparison/comparisonTypes.js';
export { targetPace } from './pace/targetPace.js';
export type { PaceOnPath } from './pace/paceOnPathTypes.js';
export type { TargetPace, TargetPaceInput } from './pace/targetPaceTypes.js';
export { combineAssessments } from './combination/combineAssessments.js';
export type {
  CombinableMethodId,
  CombinationByMethod,
  CombinedAssessment,
  ScoredSeries,
  SeriesToCombine,
  SymbolsToCombine,
  TrendsToCombine,
  WeatherSymbol,
} from './combination/combinationTypes.js';
export { robustAssessment } from './robust/robustAssessment.js';
export type { RobustAssessment, RobustMethodId } from './robust/robustTypes.js';

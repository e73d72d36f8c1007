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

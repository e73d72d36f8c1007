/**
 * Targets: what a programme sets out to reach, how far that is, and what each year must bring.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export type {
  AddedTarget,
  CompletionTarget,
  CountAddedTarget,
  Deadline,
  EarlierLevel,
  EarlierRatio,
  FloorTarget,
  GroupChange,
  LevelOfYear,
  LevelTarget,
  LevelToReach,
  Milestone,
  MultipleTarget,
  PlacesBelow,
  RatioTarget,
  ShareOfYear,
  ShareTarget,
  Target,
  TargetByKind,
  TargetCommon,
  TargetCondition,
  TargetDirection,
  TargetKind,
  TargetRow,
  TargetWording,
  TimesTarget,
  YearlyChange,
  YearlyChangeTarget,
} from './target.js';
export type {
  GroupObservation,
  LevelOfPlace,
  ObservedFigure,
  TargetGapOptions,
  TargetObservation,
  TargetObservations,
} from './observation.js';
export { targetGap } from './targetGap.js';
export type {
  ChangeOutcome,
  CompletionGap,
  CountAddedGap,
  DeadlineOutcome,
  FloorGap,
  ForecastOutcome,
  GroupChangeOutcome,
  LevelGap,
  LevelProgress,
  MilestoneOutcome,
  MultipleGap,
  OneChange,
  PathStep,
  PlaceBelow,
  RatioGap,
  ShareGap,
  StepYears,
  TargetAssumption,
  TargetAssumptionCode,
  TargetGap,
  TargetGapByKind,
  TargetGapCommon,
  TargetPath,
  TargetStatus,
  TargetWarning,
  TargetWarningCode,
  YearlyChangeGap,
} from './targetGapResult.js';
export type { PaceOnPath } from './assessments/index.js';
export * from './batch/index.js';
export * from './whatIf/index.js';

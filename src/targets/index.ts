/**
 * Targets: what a programme sets out to reach, how far that is, and what each year must bring.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export type { GroupChange, YearlyChange, YearlyChangeTarget } from './kinds/changeTarget.js';
export type { CompletionTarget, Deadline } from './kinds/completionTarget.js';
export type {
  AddedTarget,
  CountAddedTarget,
  FloorTarget,
  PlacesBelow,
  ShareOfYear,
  ShareTarget,
} from './kinds/countTargets.js';
export type {
  EarlierRatio,
  LevelTarget,
  LevelToReach,
  MultipleTarget,
  RatioTarget,
  TimesTarget,
} from './kinds/levelTargets.js';
export type { EarlierLevel, LevelOfYear, Milestone, TargetRow } from './kinds/onLevel.js';
export type { Target, TargetByKind, TargetKind } from './kinds/target.js';
export type { TargetCommon, TargetCondition, TargetDirection, TargetWording } from './kinds/targetCommon.js';
export type {
  GroupObservation,
  LevelOfPlace,
  ObservedFigure,
  TargetGapOptions,
  TargetObservation,
  TargetObservations,
} from './observation.js';
export { targetGap } from './targetGap.js';
export type { ChangeOutcome, GroupChangeOutcome, OneChange, YearlyChangeGap } from './results/changeGaps.js';
export type { CompletionGap, DeadlineOutcome } from './results/completionGaps.js';
export type { CountAddedGap, FloorGap, PlaceBelow, ShareGap } from './results/countGaps.js';
export type { LevelGap, MultipleGap, RatioGap } from './results/levelGaps.js';
export type { ForecastOutcome, LevelProgress } from './results/levelProgress.js';
export type { TargetGapCommon } from './results/targetGapCommon.js';
export type { TargetGap, TargetGapByKind } from './results/targetGapResult.js';
export type { MilestoneOutcome, PathStep, StepYears, TargetPath } from './results/targetPathTypes.js';
export type {
  TargetAssumption,
  TargetAssumptionCode,
  TargetStatus,
  TargetWarning,
  TargetWarningCode,
} from './results/targetStatus.js';
export type { PaceOnPath } from './assessments/index.js';
export * from './batch/index.js';
export * from './whatIf/index.js';

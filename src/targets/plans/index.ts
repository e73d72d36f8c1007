/**
 * Which places to push, so that a target is reached.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export type {
  PlaceCriteria,
  PlaceToPlan,
  PlanSubject,
  PlanTarget,
  PlanTargetKind,
  PlanTerms,
  PushCost,
  PushScope,
} from './planTerms.js';
export { planToTarget } from './planToTarget.js';
export type {
  PlaceLack,
  PlacePush,
  PlanAssumptionCode,
  PlanStatus,
  PlanToTarget,
  PlanWarningCode,
  PushedCriterion,
} from './planToTargetResult.js';
export type { ChangedFigure, ComparedValue, WhatIf } from '../whatIf/index.js';
export { whatIfPlan } from './whatIfPlan.js';
export type { PlanChange, WhatIfPlan } from './whatIfPlanTypes.js';

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

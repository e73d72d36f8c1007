import type { WhatIf } from '../whatIf/internal.js';
import type { PlaceToPlan, PlanSubject, PlanTerms } from './planTerms.js';
import type { PlanToTarget } from './planToTargetResult.js';

/** What is to be otherwise in a plan. */
export interface PlanChange {
  /** Places that stand otherwise, each in place of the one of the same subject; another is added. */
  readonly places?: readonly PlaceToPlan[];
  /** Terms in place of those of the same name. */
  readonly terms?: Partial<PlanTerms>;
}

/** A plan beside the one that a change makes of it: the result of `whatIfPlan`. */
export interface WhatIfPlan extends WhatIf<PlanToTarget> {
  /** The places that are pushed only with the change. */
  readonly placesGained: readonly PlanSubject[];
  /** The places that are pushed only without it. */
  readonly placesDropped: readonly PlanSubject[];
}

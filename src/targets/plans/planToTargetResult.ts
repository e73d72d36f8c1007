import type {
  Assumption,
  BilingualText,
  Explained,
  Quantity,
  Subject,
  Warning,
} from '../../foundation/internal.js';
import type { PlanSubject, PlanTargetKind } from './planTerms.js';

/**
 * What a plan comes to: `met`, nothing has to be done; `reached`, it reaches the target; `over-budget`, the target can be reached,
 * but not with this budget; `not-proven`, the plan found does not reach it with this budget, but it is not proven that none does;
 * `out-of-reach`, not even everything that may be pushed reaches it; `unknown`, it does not either, but would if what is unknown were
 * met. In the last four cases the plan is the most that can be reached or, where `isProvenBest` is false, the most that was found.
 */
export type PlanStatus = 'met' | 'reached' | 'over-budget' | 'not-proven' | 'out-of-reach' | 'unknown';

/** What a plan takes for granted: `meets-all`, that a place counts once it meets all that applies; `equal-costs`, that criteria cost alike. */
export type PlanAssumptionCode = 'meets-all' | 'equal-costs';

/**
 * What a reader of a plan must know: `criteria-unknown`, of some places not all criteria are known; `places-unassessed`, places of which
 * nothing is known are left out of the average; `not-proven-best`, there may be a better plan, though by no more than the gap to the
 * bound.
 */
export type PlanWarningCode = 'criteria-unknown' | 'places-unassessed' | 'not-proven-best';

/** A criterion to have met. */
export interface PushedCriterion {
  /** Its id. */
  readonly id: string;
  /** Its name, where the scores tell it. */
  readonly name?: BilingualText;
  /** What it costs. */
  readonly cost: Quantity;
}

/** A place to push. */
export interface PlacePush {
  /** The place. */
  readonly subject: PlanSubject;
  /** The criteria to have met there, cheapest first. */
  readonly criteria: readonly PushedCriterion[];
  /** What they cost together. */
  readonly cost: Quantity;
  /** How many criteria it has met. */
  readonly before: Quantity;
  /** How many it will have met. */
  readonly after: Quantity;
}

/** What a place lacks. */
export interface PlaceLack {
  /** The place. */
  readonly subject: PlanSubject;
  /** How many criteria it has met. */
  readonly met: Quantity;
  /** The ids of those that it is known to lack. */
  readonly missing: readonly string[];
  /** The ids of those of which it is not known whether it has met them. */
  readonly unknown: readonly string[];
  /** How many of these it may lack: all of them, or as many as a tally counts without their names. */
  readonly unknownCount: Quantity;
}

/** Which places to push, by which criteria, to reach a target. */
export interface PlanToTarget extends Explained {
  /** Marks this result. */
  readonly kind: 'plan-to-target';
  /** What the plan is about. */
  readonly subject?: Subject;
  /** The kind of target. */
  readonly targetKind: PlanTargetKind;
  /** What it comes to. */
  readonly status: PlanStatus;
  /** What is to be reached: places, or criteria per place. For a floor, all places. */
  readonly target: Quantity;
  /** The fewest criteria that a place may have, of a floor. */
  readonly floor?: Quantity;
  /** The places that the target is about; of an average, those of which anything is known. */
  readonly denominator: Quantity;
  /** Where things stand, in the unit of the target: what is known for certain. */
  readonly current: Quantity;
  /** Where they will stand once the plan is carried out. */
  readonly reached: Quantity;
  /** Where things stand as a share of the places, unless it is an average. */
  readonly currentPercent?: Quantity<'percent'>;
  /** Where they will stand as a share of the places, unless it is an average. */
  readonly reachedPercent?: Quantity<'percent'>;
  /** The places to push, in this order. */
  readonly pushes: readonly PlacePush[];
  /** How many places that is. */
  readonly pushedPlaces: Quantity;
  /** How many criteria. */
  readonly pushedCriteria: Quantity;
  /** What the plan costs. */
  readonly cost: Quantity;
  /** The most that may be spent. */
  readonly budget?: Quantity;
  /**
   * What it costs to reach the target with no limit to the budget; left out where that is not possible or not known to be. Of an
   * average with a limit to the places, it is the cost of the plan found, and a cheaper one may exist.
   */
  readonly neededCost?: Quantity;
  /** Whether it is proven that no plan is cheaper or, where the target is not reached, that none reaches more. */
  readonly isProvenBest: boolean;
  /** No plan costs less than this; where the target is not reached, none reaches more. */
  readonly bound: Quantity;
  /** How far the plan is from that bound; `0` if it is proven to be the best. */
  readonly boundGap: Quantity;
  /** What each place lacks, in the order given; places that lack nothing are not listed. */
  readonly lackingPlaces: readonly PlaceLack[];
  /** The places with criteria of which nobody knows whether they are met; these are neither counted as met nor pushed. */
  readonly placesUnknown: readonly PlanSubject[];
  /** What is taken for granted. */
  readonly assumptions: readonly Assumption<PlanAssumptionCode>[];
  /** What a reader must know. */
  readonly warnings: readonly Warning<PlanWarningCode>[];
}

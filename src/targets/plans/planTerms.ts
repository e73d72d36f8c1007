import type { QuantityInput, Subject } from '../../foundation/internal.js';
import type { ScoreToSummarize } from '../../criteria/internal.js';
import type { UnitRef } from '../../units/internal.js';
import type { FloorTarget, ShareTarget } from '../kinds/countTargets.js';
import type { LevelTarget } from '../kinds/levelTargets.js';

/** A place as a plan names it: a unit, or a name. */
export type PlanSubject = Subject | UnitRef;

/** How a place stands against a list of criteria, by ids, where there is no score of `scoreCriteria`. */
export interface PlaceCriteria {
  /** The place. */
  readonly subject: PlanSubject;
  /** The criteria that it has met. */
  readonly met: readonly string[];
  /** Those that it is known to lack. */
  readonly missing: readonly string[];
  /** Those of which nobody knows. */
  readonly unknown?: readonly string[];
  /** Those that do not apply to it. */
  readonly notApplicable?: readonly string[];
}

/** A place to plan for: a result of `scoreCriteria`, or a plain row. */
export type PlaceToPlan = ScoreToSummarize | PlaceCriteria;

/** The kinds of target that a plan can be made for. */
export type PlanTargetKind = 'level' | 'share' | 'floor';

/**
 * A target that a plan can be made for: so many places that meet everything (`level` in communes, or a `share`), an average
 * (`level` in criteria per commune), or no place under so many criteria (`floor`). At least so much, never a ceiling.
 */
export type PlanTarget = LevelTarget | ShareTarget | FloorTarget;

/** Which criteria of which places something is about: of every place, where none is named; all of them, where none is named. */
export interface PushScope {
  /** The id of the criterion. */
  readonly criterion?: string;
  /** The place. */
  readonly subject?: PlanSubject;
}

/** What it costs to have a criterion met. */
export interface PushCost extends PushScope {
  /** The cost of each criterion: money, or any other unit, the same for all costs. Not negative. */
  readonly cost: QuantityInput;
}

/** What a plan is to reach, and within what. */
export interface PlanTerms {
  /** What the plan is about. */
  readonly subject?: Subject;
  /** What is to be reached. Where things stand is counted from the places, whatever the target says of it. */
  readonly target: PlanTarget;
  /**
   * What criteria cost; each counts as one if left out. Of several costs that fit, the one for the criterion in the place goes
   * before the one for the place, that before the one for the criterion, and that before the one that names neither.
   */
  readonly costs?: readonly PushCost[];
  /** The most that may be spent, in the unit of the costs; in criteria where there are none. */
  readonly budget?: QuantityInput;
  /** The most places that can be pushed. */
  readonly mostPlaces?: number;
  /** The most criteria that can be pushed in one place. */
  readonly mostCriteria?: number;
  /** What cannot be pushed: places, criteria, or criteria in places. */
  readonly excluded?: readonly PushScope[];
}

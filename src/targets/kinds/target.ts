import type { YearlyChangeTarget } from './changeTarget.js';
import type { CompletionTarget } from './completionTarget.js';
import type { CountAddedTarget, FloorTarget, ShareTarget } from './countTargets.js';
import type { LevelTarget, MultipleTarget, RatioTarget } from './levelTargets.js';

/** The targets that the library knows, by kind. */
export interface TargetByKind {
  /** A level to reach, to stay under, to hit or to stay within. */
  readonly level: LevelTarget;
  /** A share of a whole. */
  readonly share: ShareTarget;
  /** No place below a minimum. */
  readonly floor: FloorTarget;
  /** So many more. */
  readonly 'count-added': CountAddedTarget;
  /** A multiple of an earlier level. */
  readonly multiple: MultipleTarget;
  /** A ratio to another figure. */
  readonly ratio: RatioTarget;
  /** A change every year. */
  readonly 'yearly-change': YearlyChangeTarget;
  /** Something to be done by a day. */
  readonly completion: CompletionTarget;
}

/** The kinds of target. */
export type TargetKind = keyof TargetByKind;

/** A target of any kind. */
export type Target = TargetByKind[TargetKind];

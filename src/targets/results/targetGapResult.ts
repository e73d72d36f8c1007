import type { TargetKind } from '../kinds/target.js';
import type { YearlyChangeGap } from './changeGaps.js';
import type { CompletionGap } from './completionGaps.js';
import type { CountAddedGap, FloorGap, ShareGap } from './countGaps.js';
import type { LevelGap, MultipleGap, RatioGap } from './levelGaps.js';

/** What is told of a target, by its kind. */
export interface TargetGapByKind {
  /** Of a level. */
  readonly level: LevelGap;
  /** Of a share. */
  readonly share: ShareGap;
  /** Of a floor for every place. */
  readonly floor: FloorGap;
  /** Of a number to be added. */
  readonly 'count-added': CountAddedGap;
  /** Of a multiple. */
  readonly multiple: MultipleGap;
  /** Of a ratio. */
  readonly ratio: RatioGap;
  /** Of a yearly change. */
  readonly 'yearly-change': YearlyChangeGap;
  /** Of something to be done. */
  readonly completion: CompletionGap;
}

/** The gap of a target of any kind: the result of `targetGap`. */
export type TargetGap = TargetGapByKind[TargetKind];

import type { AppliedOverlay, CriteriaSetRef } from '../model/criteriaSet.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';

/** The scores under one set. */
export interface SetGroup {
  /** The set, with all that was laid over it for any of the scores. */
  readonly set: CriteriaSetRef;
  /** The scores. */
  readonly scores: readonly ScoreToSummarize[];
}

/** Scores set by set, in the order in which the sets first occur; a set with provincial values laid over it stays that set. */
export function groupBySet(scores: readonly ScoreToSummarize[]): readonly SetGroup[] {
  const groups = new Map<string, ScoreToSummarize[]>();
  for (const score of scores) {
    const key = setKey(score.set);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ set }) => ({ set: withOverlays(set, group), scores: group })),
  );
}

/** Two sets of one id with another level or tier are two sets. */
export function setKey({ id, level, tier }: CriteriaSetRef): string {
  return JSON.stringify([id, level, tier]);
}

function withOverlays(set: CriteriaSetRef, scores: readonly ScoreToSummarize[]): CriteriaSetRef {
  const overlays = new Map<string, AppliedOverlay>();
  for (const { set: own } of scores)
    for (const overlay of own.overlays ?? [])
      if (!overlays.has(overlay.id)) overlays.set(overlay.id, overlay);
  return overlays.size === 0 ? set : { ...set, overlays: [...overlays.values()] };
}

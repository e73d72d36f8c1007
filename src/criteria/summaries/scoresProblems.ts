import type { CheckReport } from '../../foundation/internal.js';
import { unitKey } from '../../units/index.js';
import { setKey } from './groupBySet.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';

/** What keeps scores that are right each by itself from being put together. */
export function scoresProblems(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  return [...repetitions(scores), ...disagreements(scores)];
}

function repetitions(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return scores.flatMap(({ set, unit }, at): readonly CheckReport[] => {
    const key = `${unitKey(unit)} ${setKey(set)}`;
    if (seen.has(key)) return [{ code: 'duplicate', at: [at, 'unit'], details: { key: unit.name } }];
    seen.add(key);
    return [];
  });
}

function disagreements(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  const first = new Map<string, ScoreToSummarize>();
  return scores.flatMap((score, at): readonly CheckReport[] => {
    const { set, unit } = score;
    if (unit.level !== set.level)
      return [{ code: 'not-one-of', at: [at, 'unit', 'level'], details: { allowed: set.level } }];
    const known = first.get(setKey(set));
    if (known === undefined) {
      first.set(setKey(set), score);
      return [];
    }
    const difference = differenceOf(known, score);
    if (difference === undefined) return [];
    return [{ code: 'contradiction', at: [at, ...difference], details: { what: `${set.id}: ${unit.name}` } }];
  });
}

/** Where two scores cannot rest on one set: what it counts, and the ids of its criteria. Overlays may add indicators of their own. */
function differenceOf(
  one: ScoreToSummarize,
  other: ScoreToSummarize,
): readonly (string | number)[] | undefined {
  if (one.total.unit !== other.total.unit) return ['total', 'unit'];
  const { criteria } = one;
  if (criteria.length !== other.criteria.length) return ['criteria'];
  const at = criteria.findIndex(({ id }, index) => id !== other.criteria[index]?.id);
  return at < 0 ? undefined : ['criteria', at];
}

import type { CheckReport } from '../../foundation/index.js';
import { unitKey } from '../../units/index.js';
import type { IndicatorToSummarize, ScoreToSummarize } from './scoreToSummarize.js';

/** What keeps scores that are right each by itself from being put together. */
export function scoresProblems(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  return [...repetitions(scores), ...disagreements(scores)];
}

function repetitions(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return scores.flatMap(({ set, unit }, at): readonly CheckReport[] => {
    const key = `${unitKey(unit)} ${set.id}`;
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
    const known = first.get(set.id);
    if (known === undefined) {
      first.set(set.id, score);
      return [];
    }
    const difference = differenceOf(known, score);
    if (difference === undefined) return [];
    return [{ code: 'contradiction', at: [at, ...difference], details: { what: `${set.id}: ${unit.name}` } }];
  });
}

/** Where two scores cannot rest on one set: its level, what it counts, the ids of its criteria and of their indicators. */
function differenceOf(
  one: ScoreToSummarize,
  other: ScoreToSummarize,
): readonly (string | number)[] | undefined {
  if (one.set.level !== other.set.level) return ['set', 'level'];
  if (one.total.unit !== other.total.unit) return ['total', 'unit'];
  const { criteria } = one;
  if (criteria.length !== other.criteria.length) return ['criteria'];
  const at = criteria.findIndex(({ id, indicators }, index) => {
    const counterpart = other.criteria[index];
    return id !== counterpart?.id || !haveSameIds(indicators, counterpart.indicators);
  });
  return at < 0 ? undefined : ['criteria', at];
}

function haveSameIds(one: readonly IndicatorToSummarize[], other: readonly IndicatorToSummarize[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

import type { CheckReport, IsSound } from '../../foundation/internal.js';
import { unitKey } from '../../units/model/internal.js';
import { setKey } from './groupBySet.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';

/** What keeps scores that are right each by itself from being put together. */
export function scoresProblems(
  scores: readonly ScoreToSummarize[],
  isSound: IsSound,
): readonly CheckReport[] {
  const sound = scores.flatMap((score, at) => (isSound(at) ? [{ score, at }] : []));
  return [...repetitions(sound), ...disagreements(sound)];
}

/** A score that is right by itself, with its place. */
interface PlacedScore {
  readonly score: ScoreToSummarize;
  readonly at: number;
}

function repetitions(scores: readonly PlacedScore[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return scores.flatMap(({ score: { set, subject }, at }): readonly CheckReport[] => {
    const key = `${unitKey(subject)} ${setKey(set)}`;
    if (seen.has(key)) return [{ code: 'duplicate', at: [at, 'subject'], details: { key: subject.name } }];
    seen.add(key);
    return [];
  });
}

function disagreements(scores: readonly PlacedScore[]): readonly CheckReport[] {
  const first = new Map<string, ScoreToSummarize>();
  return scores.flatMap(({ score, at }): readonly CheckReport[] => {
    const { set, subject } = score;
    if (subject.level !== set.level)
      return [{ code: 'not-one-of', at: [at, 'subject', 'level'], details: { allowed: set.level } }];
    const known = first.get(setKey(set));
    if (known === undefined) {
      first.set(setKey(set), score);
      return [];
    }
    const difference = differenceOf(known, score);
    if (difference === undefined) return [];
    return [{ code: 'contradiction', at: [at, ...difference], details: notAlike(set.id, subject.name) }];
  });
}

function notAlike(set: string, subject: string): NonNullable<CheckReport['details']> {
  return {
    what: `the score of ${subject} rests on other criteria than the ones before it, under the same id ${set}`,
    whatVi: `kết quả của ${subject} dựa trên các tiêu chí khác với kết quả đứng trước, dù cùng mã bộ tiêu chí ${set}`,
  };
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

import * as z from 'zod/mini';
import { check, readInput } from '../../foundation/internal.js';
import { isKnownScore } from '../scoring/knownScores.js';
import type { SummaryOptions } from './scoreSummary.js';
import { summaryOptionsSchema } from './scoreSummarySchema.js';
import { scoresProblems } from './scoresProblems.js';
import { scoresSchema } from './scoresSchema.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';

/** Scores and options that are right. */
export interface SummaryInput {
  /** The scores. */
  readonly scores: readonly ScoreToSummarize[];
  /** The options. */
  readonly options: SummaryOptions;
}

/**
 * Read the scores of a summary: as they are where `scoreCriteria` made all of them in this program, else as anything from outside.
 *
 * @throws MtqgError with all problems.
 */
export function readScores(scores: readonly ScoreToSummarize[], options: SummaryOptions): SummaryInput {
  const known = knownScores(scores);
  if (known === undefined)
    return readInput(z.strictObject({ scores: scoresSchema, options: summaryOptionsSchema }), {
      scores,
      options,
    });
  // A stand-in for the scores, so that what is wrong with them and with the options is told at once.
  const standIn = z.array(z.unknown()).check(check(() => scoresProblems(known, () => true)));
  const read = readInput(z.strictObject({ scores: standIn, options: summaryOptionsSchema }), {
    scores: [],
    options,
  });
  return { scores: known, options: read.options };
}

/** The scores, each read once, if every one is known; whatever is odd about the list is left to the full reading. */
export function knownScores(scores: unknown): readonly ScoreToSummarize[] | undefined {
  const known: ScoreToSummarize[] = [];
  try {
    if (!Array.isArray(scores)) return undefined;
    const { length } = scores;
    for (let at = 0; at < length; at += 1) {
      const score: unknown = scores[at];
      if (!isKnownScore(score)) return undefined;
      known.push(score);
    }
  } catch {
    return undefined;
  }
  return known;
}

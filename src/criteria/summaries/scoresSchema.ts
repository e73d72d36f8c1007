import * as z from 'zod/mini';
import { checkSound, lazySchema } from '../../foundation/internal.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';
import { scoreToSummarizeSchema } from './scoreToSummarizeSchema.js';
import { scoresProblems } from './scoresProblems.js';

/**
 * Schema of the scores of one summary: no place twice under one set, and the same criteria and level for all scores of a set.
 */
export const scoresSchema: z.ZodMiniType<readonly ScoreToSummarize[]> = /* @__PURE__ */ lazySchema(() =>
  z.array(scoreToSummarizeSchema).check(checkSound(scoresProblems)),
);

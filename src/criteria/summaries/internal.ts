/**
 * What other folders need to read scores: a program that only does that loads no criteria sets and no rules of recognition.
 *
 * @packageDocumentation
 */
export { knownScores } from './readScores.js';
export type { ScoreToSummarize } from './scoreToSummarize.js';
export { scoreToSummarizeSchema } from './scoreToSummarizeSchema.js';

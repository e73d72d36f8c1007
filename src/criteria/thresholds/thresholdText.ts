import * as z from 'zod/mini';
import { readInput, type BilingualText } from '../../foundation/internal.js';
import { requirementSchema, type Requirement } from '../model/index.js';
import { requirementWords } from './requirementWords.js';

/**
 * Say in words what an indicator has to satisfy, as it could stand in the cell of a criteria table [mức đạt chuẩn].
 *
 * @param requirement - The cell.
 * @returns The text in both languages. Columns and facts stand by their ids; figures are shown with at most four decimals, `≈`
 * marks the rounded ones.
 * @throws MtqgError if it is no requirement, with each problem in its place.
 *
 * @example
 * ```ts
 * import { requirementText } from 'mtqg/criteria';
 *
 * requirementText({ kind: 'number', operator: '>=', value: 95, unit: 'percent' }).vi; // => '≥ 95%'
 * requirementText({ kind: 'set-by-province' }).vi; // => 'UBND cấp tỉnh quy định'
 * ```
 */
export function requirementText(requirement: Requirement): BilingualText {
  return requirementWords(
    readInput(z.strictObject({ requirement: requirementSchema }), { requirement }).requirement,
  );
}

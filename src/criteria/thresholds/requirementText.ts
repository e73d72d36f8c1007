import * as z from 'zod/mini';
import { localeSchema, readInput, type Locale } from '../../foundation/internal.js';
import type { Requirement } from '../model/index.js';
import { requirementSchema } from '../model/requirementSchema.js';
import { requirementWords } from './requirementWords.js';

/**
 * Say in words what an indicator has to satisfy, as it could stand in the cell of a criteria table [mức đạt chuẩn].
 *
 * @param requirement - The cell.
 * @param locale - The language.
 * @returns The text. Columns and facts stand by their ids; figures are shown with at most four decimals, `≈` marks the rounded
 * ones.
 * @throws MtqgError if it is no requirement, with each problem in its place, or the language is another (`not-one-of`).
 *
 * @example
 * ```ts
 * import { requirementText } from 'mtqg/criteria';
 *
 * requirementText({ kind: 'number', operator: '>=', value: 95, unit: 'percent' }, 'vi'); // => '≥ 95%'
 * requirementText({ kind: 'set-by-province' }, 'vi'); // => 'UBND cấp tỉnh quy định'
 * ```
 */
export function requirementText(requirement: Requirement, locale: Locale): string {
  const read = readInput(z.strictObject({ requirement: requirementSchema, locale: localeSchema }), {
    requirement,
    locale,
  });
  return requirementWords(read.requirement)[read.locale];
}

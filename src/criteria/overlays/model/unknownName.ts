import { nearestHint, type BilingualText, type Problem } from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';

/**
 * That something is not there, with the name that comes nearest.
 *
 * @param path - Where it was named.
 * @param key - Its name.
 * @param known - The names that are there.
 * @param where - What they are the names of.
 */
export function unknownName(
  path: Problem['path'],
  key: string,
  known: readonly string[],
  where: BilingualText,
): Problem {
  const details = { key, where: where.en, whereVi: where.vi, ...nearestHint(key, known) };
  return { code: 'no-such-member', path, details };
}

/** What people are told of a set. */
export function inSet({ id }: Pick<CriteriaSet, 'id'>): BilingualText {
  return { vi: `bộ tiêu chí ${id}`, en: `the set ${id}` };
}

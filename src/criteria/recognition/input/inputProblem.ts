import {
  nearestHint,
  type BilingualText,
  type Problem,
  type ProblemCode,
} from '../../../foundation/internal.js';

/** A problem of the input. */
export function inputProblem(code: ProblemCode, at: Problem['path'], details: Problem['details']): Problem {
  return { code, path: ['input', ...at], details };
}

/**
 * That something is not there, with the name that comes nearest.
 *
 * @param at - Where it was named.
 * @param key - Its name.
 * @param known - The names that are there.
 * @param where - What they are the names of.
 */
export function unknownMember(
  at: Problem['path'],
  key: string,
  known: readonly string[],
  where: BilingualText,
): Problem {
  const details = { key, where: where.en, whereVi: where.vi };
  return inputProblem('no-such-member', at, { ...details, ...nearestHint(key, known) });
}

/** That two things do not go together, in words. */
export function contradiction(at: Problem['path'], what: BilingualText): Problem {
  return inputProblem('contradiction', at, { what: what.en, whatVi: what.vi });
}

/** What people are told of rules. */
export function inRules(id: string): BilingualText {
  return { vi: `quy định ${id}`, en: `the rules ${id}` };
}

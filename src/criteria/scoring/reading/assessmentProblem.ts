import type { Problem, ProblemCode } from '../../../foundation/internal.js';

/** A problem with an assessment. */
export function assessmentProblem(
  code: ProblemCode,
  at: readonly (string | number)[],
  details: Problem['details'],
): Problem {
  return { code, path: ['assessment', ...at], details };
}

/** What contradicts what, in both languages. */
export function opposed(vi: string, en: string): Problem['details'] {
  return { what: en, whatVi: vi };
}

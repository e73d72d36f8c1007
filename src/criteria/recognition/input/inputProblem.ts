import type { Problem, ProblemCode } from '../../../foundation/internal.js';

/** A problem of the input. */
export function inputProblem(code: ProblemCode, at: Problem['path'], details: Problem['details']): Problem {
  return { code, path: ['input', ...at], details };
}

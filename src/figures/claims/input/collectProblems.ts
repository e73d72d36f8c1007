import { isMtqgError, type Problem } from '../../../foundation/internal.js';

/** Do something; what it finds wrong is put below a path, beside the problems that there are. */
export function collect<T>(read: () => T, path: Problem['path'], problems: Problem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    /* v8 ignore next -- reading throws nothing else */
    if (!isMtqgError(error)) throw error;
    problems.push(...error.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
    return undefined;
  }
}

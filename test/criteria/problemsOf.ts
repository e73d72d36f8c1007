import { isMtqgError } from '../../src/foundation/internal.js';

/** What an action complains of: code and path of each problem. */
export function problemsOf(action: () => unknown): readonly (readonly [string, string])[] {
  try {
    action();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return [];
}

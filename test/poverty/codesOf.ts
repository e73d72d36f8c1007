import { isMtqgError } from '../../src/foundation/internal.js';

/** What an action is refused for: each code with its place. */
export function codesOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return isMtqgError(error) ? error.problems.map(({ code, path }) => `${code} ${path.join('.')}`) : error;
  }
  return undefined;
}

import {
  describeError,
  explain,
  isMtqgError,
  type Explanation,
  type Locale,
} from '../src/foundation/internal.js';

/** What a call complains of: code and path of each problem; none if it goes through. */
export function problemsOf(call: () => unknown): readonly (readonly [code: string, path: string])[] {
  try {
    call();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return [];
}

/** What is said of a call that fails; nothing if it goes through. */
export function saidOf(call: () => unknown, locale: Locale): string {
  try {
    call();
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale);
    throw error;
  }
  return '';
}

/** What is told of a result, line by line. */
export function linesOf(result: { readonly explanation: Explanation }, locale: Locale): readonly string[] {
  return explain(result, locale).split('\n');
}

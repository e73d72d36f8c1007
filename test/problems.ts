import { describeError, explain, isMtqgError, type Explanation, type Locale } from 'mtqg/foundation';

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

/** What is said of a call that fails, line by line: in English and in Vietnamese. */
export function bothSaidOf(call: () => unknown): readonly (readonly string[])[] {
  return [saidOf(call, 'en').split('\n'), saidOf(call, 'vi').split('\n')];
}

/** What is told of a result, line by line. */
export function linesOf(result: { readonly explanation: Explanation }, locale: Locale): readonly string[] {
  return explain(result, locale).split('\n');
}

/** What is told of a result, line by line: in Vietnamese and in English. */
export function bothOf(result: { readonly explanation: Explanation }): readonly (readonly string[])[] {
  return [linesOf(result, 'vi'), linesOf(result, 'en')];
}

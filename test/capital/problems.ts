import { describeError, isMtqgError, type Locale } from '../../src/foundation/internal.js';

/** The problems that a call is refused with, as code and path. */
export function problemsOf(call: () => unknown): readonly (readonly [string, string])[] {
  try {
    call();
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    return error.problems.map(({ code, path }) => [code, path.join('.')]);
  }
  throw new Error('nothing was thrown');
}

/** What a call is refused with, in words. */
export function saidOf(call: () => unknown, locale: Locale): string {
  try {
    call();
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale);
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The value of a quantity, the code of a refusal. */
export function shown(
  figure:
    | { readonly kind: 'quantity'; readonly value: string }
    | { readonly kind: 'refusal'; readonly code: string },
): string {
  return figure.kind === 'quantity' ? figure.value : figure.code;
}

import { deepFreeze } from '../reading/freeze.js';
import { lazy } from '../reading/lazy.js';
import type { Explanation } from './explanation.js';

/**
 * Add its explanation to a result of which there may be thousands of steps to tell: they are put together when somebody first
 * asks for them, which for a whole country takes as long as all the arithmetic.
 *
 * @param result - The result without it, to be frozen.
 * @param explain - Puts the explanation together, from what nobody can change.
 * @returns The result, frozen. It is copied, compared and written as JSON like any other, its explanation with it.
 */
export function explainedLater<T extends object>(
  result: T,
  explain: () => Explanation,
): T & { readonly explanation: Explanation } {
  for (const member of Object.values(result)) deepFreeze(member);
  const get = lazy(() => deepFreeze(explain()));
  return Object.freeze(Object.defineProperty(result, 'explanation', { get, enumerable: true })) as T & {
    readonly explanation: Explanation;
  };
}

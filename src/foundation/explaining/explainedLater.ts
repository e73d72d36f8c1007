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
  return madeLater<T, { readonly explanation: Explanation }>(result, { explanation: explain });
}

/**
 * Add members to a result that are made when somebody first asks for them.
 *
 * @param result - The result without them, to be frozen.
 * @param makers - For each member what makes it, from what nobody can change.
 * @returns The result, frozen. It is copied, compared and written as JSON like any other, with all members.
 */
export function madeLater<T extends object, L extends object>(
  result: T,
  makers: { readonly [K in keyof L]: () => L[K] },
): T & L {
  for (const member of Object.values(result)) deepFreeze(member);
  for (const [name, make] of Object.entries<() => unknown>(makers as Record<string, () => unknown>)) {
    const get = lazy(() => deepFreeze(make()));
    Object.defineProperty(result, name, { get, enumerable: true });
  }
  return Object.freeze(result) as T & L;
}

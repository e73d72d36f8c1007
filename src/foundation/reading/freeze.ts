/**
 * Freeze a value that the library has just made, with all that it holds, and hand it back.
 *
 * @param value - Plain data without cycles. What is frozen already is taken as deeply frozen.
 * @returns The same value.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}

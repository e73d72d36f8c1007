import { nearestHint, type CheckReport } from '../../../foundation/internal.js';

/** A key that the forms do not have. */
export function unknownKey(
  at: readonly (string | number)[],
  key: string,
  known: readonly string[],
): readonly CheckReport[] {
  if (known.includes(key)) return [];
  return [{ code: 'unknown-key', at, details: { key, ...nearestHint(key, known) } }];
}

import type { Threshold } from './threshold.js';

/** Whether a threshold, or one that it is a multiple of, is not confirmed by any text. */
export function isUnconfirmed({ citation, base }: Threshold): boolean {
  const { provenance } = citation;
  return (
    provenance === 'unconfirmed' || provenance === 'unknown' || (base !== undefined && isUnconfirmed(base))
  );
}

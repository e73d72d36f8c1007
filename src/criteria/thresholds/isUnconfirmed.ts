import type { Threshold } from './threshold.js';

/** Whether a threshold, or one that it is a multiple of, is not confirmed by any text. */
export function isUnconfirmed({ citation, base }: Threshold): boolean {
  const { provenance } = citation;
  const isOwn = provenance === 'unconfirmed' || provenance === 'unknown';
  return isOwn || (base !== undefined && isUnconfirmed(base));
}

/** Whether a threshold, or anything that it is made of, is not confirmed by any text. */
export function holdsUnconfirmed(threshold: Threshold): boolean {
  const { requirement } = threshold;
  if (isUnconfirmed(threshold)) return true;
  if (requirement.kind === 'if-any') return holdsUnconfirmed(requirement.then);
  if (requirement.kind === 'of-which' && holdsUnconfirmed(requirement.whole)) return true;
  return 'parts' in requirement && requirement.parts.some((part) => holdsUnconfirmed(part.threshold));
}

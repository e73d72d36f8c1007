import type { Citation } from '../../foundation/internal.js';
import type { Threshold } from './threshold.js';

/** Whether a text confirms what is cited. */
export function isConfirmed({ provenance }: Citation): boolean {
  return provenance === 'official' || provenance === 'secondary';
}

/** Whether a threshold, the rule that chose its column, or a threshold that it is a multiple of is not confirmed by any text. */
export function isUnconfirmed({ citation, columnCitation, base }: Threshold): boolean {
  const isSure = isConfirmed(citation) && (columnCitation === undefined || isConfirmed(columnCitation));
  return !isSure || (base !== undefined && isUnconfirmed(base));
}

/** Whether a threshold, or anything that it is made of, is not confirmed by any text. */
export function holdsUnconfirmed(threshold: Threshold): boolean {
  const { requirement } = threshold;
  if (isUnconfirmed(threshold)) return true;
  if (requirement.kind === 'if-any') return holdsUnconfirmed(requirement.then);
  if (requirement.kind === 'of-which' && holdsUnconfirmed(requirement.whole)) return true;
  return 'parts' in requirement && requirement.parts.some((part) => holdsUnconfirmed(part.threshold));
}

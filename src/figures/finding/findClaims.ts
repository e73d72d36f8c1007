import { deepFreeze } from '../../foundation/internal.js';
import { findFigures, type FindFiguresOptions } from '../findFigures.js';
import { findChanges } from './findChanges.js';
import { findRates } from './findRates.js';
import { findShares } from './findShares.js';
import { findSums } from './findSums.js';
import { isClaim } from './makeClaim.js';
import { findTargets } from './findTargets.js';
import type { FoundClaim, FoundClaims } from './foundClaim.js';
import { mentionsOf } from './mentions.js';

/**
 * Find the claims that a text makes: figures that are said to follow from other figures of the same passage.
 *
 * It finds shares with their part and whole, two shares of one total, changes from one value to another with their difference, yearly
 * average or rate, totals with their parts, results with their targets, disbursements with their plans, averages, multiples, and shares
 * that make 100%. It is careful: a claim that the text does not make is worse than one that is missed, so that a whole or a baseline that
 * the words do not name is taken only where the figures fit.
 *
 * @param text - The text, at most 100,000 characters; it takes time linear in its length.
 * @param options - The number convention.
 * @returns The claims in the order of the text, each as `verifyClaim` takes it, with the places of its figures, how sure the reading is, and why.
 * @throws MtqgError if the text is longer, or no text.
 *
 * @example
 * ```ts
 * import { findClaims } from 'mtqg';
 *
 * const { claims } = findClaims('Cả tỉnh có 39/54 xã đạt chuẩn nông thôn mới, đạt 72,2%.');
 * claims.map(({ claim, certainty }) => [claim.kind, certainty]); // => [['share', 'high']]
 * ```
 */
export function findClaims(text: string, options: FindFiguresOptions = {}): FoundClaims {
  const { figures, locale } = findFigures(text, options);
  const mentions = mentionsOf(text, figures);
  const found = [
    ...findTargets(mentions, text),
    ...findChanges(mentions, text),
    ...findRates(mentions),
    ...findShares(mentions, text),
    ...findSums(mentions),
  ];
  return deepFreeze({ kind: 'found-claims', locale, claims: oneAFigure(found) });
}

/** One claim of each claimed figure: what its words say more closely comes first. */
function oneAFigure(found: readonly FoundClaim[]): readonly FoundClaim[] {
  const byPlace = new Map<string, FoundClaim>();
  for (const claim of found) {
    const key = `${claim.claimedPlace.startOffset} ${claim.claim.kind === 'shares-to-100' ? 'all' : ''}`;
    if (!byPlace.has(key) && isClaim(claim)) byPlace.set(key, claim);
  }
  return [...byPlace.values()].sort((one, other) => one.startOffset - other.startOffset);
}

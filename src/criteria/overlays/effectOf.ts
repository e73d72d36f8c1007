import type { Box } from './box.js';
import type { CitedRequirement, OverlayEffect } from './overlayChange.js';
import { sameRequirement } from './sameRequirement.js';
import { hasOpen, isAsStrict, isOpen } from './strictness.js';
import { compareSources } from './sureness.js';

/**
 * What putting one requirement in the place of another amounts to.
 *
 * @param before - The old one.
 * @param after - The new one.
 * @param box - Where.
 * @param corrects - Whether the old one is said to be in error.
 */
export function effectOf(
  before: CitedRequirement,
  after: CitedRequirement,
  box: Box,
  corrects: boolean,
): OverlayEffect {
  const [old, next] = [before.requirement, after.requirement];
  const sources = compareSources(before, after);
  if (sameRequirement(old, next)) return sources.confirms ? 'confirmed' : 'unchanged';
  if (isOpen(old)) return isOpen(next) ? 'corrected' : 'filled';
  // That something is not known after all corrects nothing.
  if (sources.reopens) return 'loosened';
  if (corrects && sources.overrules) return 'corrected';
  if (!isAsStrict(next, old, box)) return 'loosened';
  if (sources.isLessSure) return 'less-sure';
  if (hasOpen(old) && !hasOpen(next)) return 'filled';
  return isAsStrict(old, next, box) ? 'reworded' : 'tightened';
}

import type { Scope } from '../cells/scope.js';
import type { CitedRequirement, OverlayEffect } from '../model/overlayChange.js';
import { sameRequirement } from '../cells/sameRequirement.js';
import { hasOpen, isAsStrict, isOpen } from './isAsStrict.js';
import { compareSources } from './compareSources.js';

/**
 * What putting one requirement in the place of another amounts to.
 *
 * @param before - The old one.
 * @param after - The new one.
 * @param scope - Where.
 * @param corrects - Whether the old one is said to be in error.
 */
export function effectOf(
  before: CitedRequirement,
  after: CitedRequirement,
  scope: Scope,
  corrects: boolean,
): OverlayEffect {
  const [old, next] = [before.requirement, after.requirement];
  const sources = compareSources(before, after);
  if (sameRequirement(old, next)) return sources.confirms ? 'confirmed' : 'unchanged';
  if (isOpen(old)) return isOpen(next) ? 'corrected' : 'filled';
  // That something is not known after all corrects nothing.
  if (sources.reopens) return 'loosened';
  if (corrects && sources.overrules) return 'corrected';
  if (!isAsStrict(next, old, scope)) return 'loosened';
  if (sources.isLessSure) return 'less-sure';
  if (hasOpen(old) && !hasOpen(next)) return 'filled';
  return isAsStrict(old, next, scope) ? 'reworded' : 'tightened';
}

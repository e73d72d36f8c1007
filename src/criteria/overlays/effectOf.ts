import type { Provenance } from '../../foundation/index.js';
import { requirementChildren } from '../model/requirementTree.js';
import type { Box } from './box.js';
import type { CitedRequirement, OverlayEffect } from './overlayChange.js';
import { sameRequirement } from './sameRequirement.js';
import { hasOpen, isAsStrict, isOpen } from './strictness.js';

/** How sure a value is, as a number to compare. */
const SURENESS: Readonly<Record<Provenance, number>> = {
  official: 3,
  secondary: 2,
  unconfirmed: 1,
  unknown: 0,
};

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
  const isSurer = sureness(after) > sureness(before);
  // That something is unknown cannot be confirmed.
  if (sameRequirement(old, next)) return isSurer && old.kind !== 'unknown' ? 'confirmed' : 'unchanged';
  if (isOpen(old)) return isOpen(next) ? 'corrected' : 'filled';
  if (corrects && isSurer) return 'corrected';
  if (!isAsStrict(next, old, box)) return 'loosened';
  if (hasOpen(old) && !hasOpen(next)) return 'filled';
  return isAsStrict(old, next, box) ? 'reworded' : 'tightened';
}

/** A requirement is as sure as the least sure thing that it asks for. */
function sureness({ requirement, citation: outer }: CitedRequirement): number {
  const citation = requirement.citation ?? outer;
  const children = requirementChildren(requirement).map((child) =>
    sureness({ requirement: child.requirement, citation }),
  );
  // What is judged rests on its own citation, too, whatever threshold stands in its text.
  const own = children.length === 0 || requirement.kind === 'met' ? [SURENESS[citation.provenance]] : [];
  return Math.min(...own, ...children);
}

import type { ByCountRequirement, Requirement } from '../model/index.js';
import { requirementChildren } from '../model/requirementTree.js';
import { meetSpans, type Box } from './box.js';
import { conditions, isDivided, WHOLE, type Condition } from './conditions.js';
import { piecesOf, type SettledRequirement } from './pieces.js';
import { isPlainlyAsStrict } from './plainStrictness.js';
import { sameRequirement } from './sameRequirement.js';
import { yearlyPieces } from './yearlyPieces.js';

/** Kinds that leave open what is asked for. */
const OPEN: ReadonlySet<Requirement['kind']> = /* @__PURE__ */ new Set([
  'unknown',
  'set-by-province',
  'set-by-ministry',
]);

/** Whether a requirement leaves open what is asked for. */
export function isOpen({ kind }: Requirement): boolean {
  return OPEN.has(kind);
}

/** Whether a requirement, or one within it, leaves open what is asked for. */
export function hasOpen(requirement: Requirement): boolean {
  return isOpen(requirement) || requirementChildren(requirement).some((child) => hasOpen(child.requirement));
}

/**
 * Whether whatever satisfies the one requirement surely satisfies the other, everywhere in a box. Where that cannot be told, it
 * is denied: two grades of different scales, a share instead of a grade.
 */
export function isAsStrict(next: Requirement, old: Requirement, box: Box): boolean {
  return yearlyPieces(old, box).every((before) =>
    yearlyPieces(next, before.box).every((after) =>
      settled(after.requirement, before.requirement, after.box),
    ),
  );
}

function settled(next: SettledRequirement, old: SettledRequirement, box: Box): boolean {
  if (isOpen(old) || old.kind === 'not-applicable') return true;
  if (isOpen(next) || next.kind === 'not-applicable') return false;
  if (sameRequirement(next, old)) return true;
  if (old.kind === 'by-count') return overBands(next, old, box);
  if (next.kind === 'by-count')
    return next.bands.every(({ requirement }) => isAsStrict(requirement, old, box));
  if (old.kind === 'if-any') {
    const isAlike = next.kind === 'if-any' && next.of.vi === old.of.vi;
    return isAsStrict(isAlike ? next.requirement : next, old.requirement, box);
  }
  if (next.kind === 'if-any') return false;
  if (next.kind === 'any-of' || old.kind === 'any-of') return alternatives(next, old, box);
  return conjunctions(next, old, box);
}

/** In each band of the old requirement, the bands of the new one that meet it. */
function overBands(next: SettledRequirement, old: ByCountRequirement, box: Box): boolean {
  return old.bands.every((band) => {
    if (next.kind !== 'by-count' || next.fact !== old.fact) return isAsStrict(next, band.requirement, box);
    return next.bands.every(
      (other) =>
        meetSpans(closed(band), closed(other)) === undefined ||
        isAsStrict(other.requirement, band.requirement, box),
    );
  });
}

function closed({ from, to }: { readonly from: number; readonly to: number | null }) {
  return { from, to: to ?? Infinity };
}

/**
 * Each new alternative must be enough by itself; of conditions that all hold, one of them. An alternative has a value of its own,
 * so that none speaks of what is no composite.
 */
function alternatives(next: SettledRequirement, old: SettledRequirement, box: Box): boolean {
  if (old.kind !== 'any-of')
    return (
      next.kind === 'any-of' &&
      isDivided(old) &&
      next.parts.every((part) => settled({ kind: 'all-of', parts: [part] }, old, box))
    );
  const isOfOld = ({ id, requirement }: Condition): boolean =>
    old.parts.some((part) => part.id === id && isAsStrict(requirement, part.requirement, box));
  return next.kind === 'any-of' ? next.parts.every(isOfOld) : conditions(next).some(isOfOld);
}

/** Each old condition must have its like among the new ones, unless nothing is asked there. */
function conjunctions(next: SettledRequirement, old: SettledRequirement, box: Box): boolean {
  if (!isDivided(old)) return standsFor(next, old, box);
  const after = conditions(next);
  return conditions(old).every(
    ({ id, requirement }) =>
      asksNothing(requirement, box) ||
      after.some((other) => other.id === id && isAsStrict(other.requirement, requirement, box)),
  );
}

/** Whether a composite is surely enough for what is none. Its parts have values of their own: only the whole has the old one. */
function standsFor(next: SettledRequirement, old: SettledRequirement, box: Box): boolean {
  if (!isDivided(next)) return isPlainlyAsStrict(next, old);
  // What somebody judged is judged still, if only as one of the conditions.
  if (old.kind === 'met' && old.embedded === undefined)
    return conditions(next).some((one) => isAsStrict(one.requirement, old, box));
  if (next.kind === 'both-sexes')
    // The value of all lies between those of men and women.
    return old.kind === 'number' && isAsStrict(next.requirement, old, box);
  if (next.kind !== 'of-which') return false;
  // No part can be larger than the whole: what a part reaches, the whole does.
  const isReached = old.kind === 'number' && (old.operator === '>=' || old.operator === '>');
  return conditions(next).some(
    ({ id, requirement }) => (id === WHOLE || isReached) && isAsStrict(requirement, old, box),
  );
}

/** Whether a requirement applies nowhere in a box. */
function asksNothing(requirement: Requirement, box: Box): boolean {
  return piecesOf(requirement, box).every((piece) => piece.requirement.kind === 'not-applicable');
}

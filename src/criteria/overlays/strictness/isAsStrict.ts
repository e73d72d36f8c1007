import type { ByCountRequirement, Requirement } from '../../model/index.js';
import { requirementChildren } from '../../model/requirementTree.js';
import { commonSpan, type Scope } from '../cells/scope.js';
import { conditionsWithin, isDivided, WHOLE, type Condition } from './conditionsWithin.js';
import { splitByScope, type SettledRequirement } from '../cells/splitByScope.js';
import { isPlainlyAsStrict } from './isPlainlyAsStrict.js';
import { sameRequirement } from '../cells/sameRequirement.js';
import { splitByYear } from './splitByYear.js';

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
 * Whether whatever satisfies the one requirement surely satisfies the other, everywhere in a scope. Where that cannot be told, it
 * is denied: two grades of different scales, a share instead of a grade.
 */
export function isAsStrict(next: Requirement, old: Requirement, scope: Scope): boolean {
  return splitByYear(old, scope).every((before) =>
    splitByYear(next, before.scope).every((after) =>
      settled(after.requirement, before.requirement, after.scope),
    ),
  );
}

function settled(next: SettledRequirement, old: SettledRequirement, scope: Scope): boolean {
  if (isOpen(old) || old.kind === 'not-applicable') return true;
  if (isOpen(next) || next.kind === 'not-applicable') return false;
  if (sameRequirement(next, old)) return true;
  if (old.kind === 'by-count') return overBands(next, old, scope);
  if (next.kind === 'by-count')
    return next.bands.every(({ requirement }) => isAsStrict(requirement, old, scope));
  if (old.kind === 'if-any') {
    const isAlike = next.kind === 'if-any' && next.of.vi === old.of.vi;
    return isAsStrict(isAlike ? next.requirement : next, old.requirement, scope);
  }
  if (next.kind === 'if-any') return false;
  if (next.kind === 'any-of' || old.kind === 'any-of') return alternatives(next, old, scope);
  return conjunctions(next, old, scope);
}

/** In each band of the old requirement, the bands of the new one that meet it. */
function overBands(next: SettledRequirement, old: ByCountRequirement, scope: Scope): boolean {
  return old.bands.every((band) => {
    if (next.kind !== 'by-count' || next.fact !== old.fact) return isAsStrict(next, band.requirement, scope);
    return next.bands.every(
      (other) =>
        commonSpan(closed(band), closed(other)) === undefined ||
        isAsStrict(other.requirement, band.requirement, scope),
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
function alternatives(next: SettledRequirement, old: SettledRequirement, scope: Scope): boolean {
  if (old.kind !== 'any-of')
    return (
      next.kind === 'any-of' &&
      isDivided(old) &&
      next.parts.every((part) => settled({ kind: 'all-of', parts: [part] }, old, scope))
    );
  const isOfOld = ({ id, requirement }: Condition): boolean =>
    old.parts.some((part) => part.id === id && isAsStrict(requirement, part.requirement, scope));
  return next.kind === 'any-of' ? next.parts.every(isOfOld) : conditionsWithin(next).some(isOfOld);
}

/** Each old condition must have its like among the new ones, unless nothing is asked there. */
function conjunctions(next: SettledRequirement, old: SettledRequirement, scope: Scope): boolean {
  if (!isDivided(old)) return standsFor(next, old, scope);
  const after = conditionsWithin(next);
  return conditionsWithin(old).every(
    ({ id, requirement }) =>
      asksNothing(requirement, scope) ||
      after.some((other) => other.id === id && isAsStrict(other.requirement, requirement, scope)),
  );
}

/** Whether a composite is surely enough for what is none. Its parts have values of their own: only the whole has the old one. */
function standsFor(next: SettledRequirement, old: SettledRequirement, scope: Scope): boolean {
  if (!isDivided(next)) return isPlainlyAsStrict(next, old);
  // What somebody judged is judged still, if only as one of the conditions.
  if (old.kind === 'met' && old.embedded === undefined)
    return conditionsWithin(next).some((one) => isAsStrict(one.requirement, old, scope));
  if (next.kind === 'both-sexes')
    // The value of all lies between those of men and women.
    return old.kind === 'number' && isAsStrict(next.requirement, old, scope);
  if (next.kind !== 'of-which') return false;
  // No part can be larger than the whole: what a part reaches, the whole does.
  const isReached = old.kind === 'number' && (old.operator === '>=' || old.operator === '>');
  return conditionsWithin(next).some(
    ({ id, requirement }) => (id === WHOLE || isReached) && isAsStrict(requirement, old, scope),
  );
}

/** Whether a requirement applies nowhere in a scope. */
function asksNothing(requirement: Requirement, scope: Scope): boolean {
  return splitByScope(requirement, scope).every((one) => one.requirement.kind === 'not-applicable');
}

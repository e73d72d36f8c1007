import { requirementChildren } from '../../criteria/model/internal.js';
import type { Requirement } from '../../criteria/internal.js';
import { dependentTree } from './dependentTree.js';
import { plainLeaf, within, type Scope } from './thresholdScope.js';
import { mapLeaves, type ThresholdTree } from './thresholdTree.js';

/** What rows have to satisfy for a requirement. */
export function requirementTree(requirement: Requirement, outer: Scope): ThresholdTree {
  const scope: Scope = { ...outer, citation: requirement.citation ?? outer.citation };
  switch (requirement.kind) {
    case 'by-column':
    case 'by-year':
    case 'by-date':
    case 'by-count':
    case 'interpolated':
    case 'relative':
      return dependentTree(requirement, scope);
    case 'of-which':
    case 'all-of':
    case 'any-of':
    case 'both-sexes': {
      const parts = requirementChildren(requirement).flatMap(({ requirement: inner, at, part }) =>
        part === undefined
          ? []
          : [{ id: part.id, tree: requirementTree(inner, scopeOfPart(within(scope, ...at), part.id)) }],
      );
      if (requirement.kind !== 'of-which') return { kind: 'parts', join: requirement.kind, parts };
      const whole = requirementTree(requirement.whole, within(scope, 'whole'));
      return { kind: 'parts', join: requirement.kind, parts, whole };
    }
    case 'if-any':
      return mapLeaves(requirementTree(requirement.requirement, within(scope, 'requirement')), (then) => ({
        kind: 'if-any',
        then,
      }));
    default:
      return plainLeaf(requirement, scope);
  }
}

function scopeOfPart(scope: Scope, id: string): Scope {
  return { ...scope, key: `${scope.key}/${id}` };
}

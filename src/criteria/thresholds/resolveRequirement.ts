import type { Citation, Measure } from '../../foundation/internal.js';
import type { CompositeRequirement, Requirement } from '../model/index.js';
import { requirementChildren } from '../model/requirementTree.js';
import { confirmed, finished } from './makeThreshold.js';
import { resolveDependent } from './resolveDependent.js';
import type { Resolver, Trail } from './resolution.js';
import type { CompositeThreshold, Threshold, ThresholdPart } from './threshold.js';

/**
 * Make every choice that a cell leaves to column, year, date, count and base.
 *
 * @param requirement - The cell.
 * @param resolver - What is known of the unit and the day.
 * @param trail - The id of the indicator, its unit, and the citation that applies unless the cell has its own.
 */
export function resolveRequirement(
  requirement: Requirement,
  resolver: Resolver,
  trail: { readonly key: string; readonly citation: Citation; readonly unit?: Measure },
): Threshold {
  return resolve(requirement, resolver, trail);
}

function resolve(requirement: Requirement, resolver: Resolver, outer: Trail): Threshold {
  const trail: Trail = { ...outer, citation: requirement.citation ?? outer.citation };
  switch (requirement.kind) {
    case 'by-column':
    case 'by-year':
    case 'by-date':
    case 'by-count':
    case 'interpolated':
    case 'relative':
      return resolveDependent(requirement, resolver, trail, resolve);
    case 'of-which':
    case 'all-of':
    case 'any-of':
    case 'both-sexes':
    case 'if-any':
      return finished(resolveComposite(requirement, resolver, trail), trail);
    default:
      return confirmed(requirement, resolver, trail);
  }
}

function resolveComposite(
  requirement: CompositeRequirement,
  resolver: Resolver,
  trail: Trail,
): CompositeThreshold {
  if (requirement.kind === 'if-any') {
    return { kind: 'if-any', of: requirement.of, then: resolve(requirement.requirement, resolver, trail) };
  }
  const parts = requirementChildren(requirement).flatMap(({ requirement: inner, part }): ThresholdPart[] => {
    if (part === undefined) return [];
    const unit = part.unit ?? trail.unit;
    const own = { ...trail, key: `${trail.key}/${part.id}`, ...(unit === undefined ? {} : { unit }) };
    return [
      {
        id: part.id,
        name: part.name,
        ...(unit === undefined ? {} : { unit }),
        threshold: resolve(inner, resolver, own),
      },
    ];
  });
  return requirement.kind === 'of-which'
    ? { kind: 'of-which', whole: resolve(requirement.whole, resolver, trail), parts }
    : { kind: requirement.kind, parts };
}

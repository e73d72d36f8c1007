import type { Measure } from '../../foundation/internal.js';
import type { BothSexesRequirement, Requirement, RequirementPart } from './requirement.js';

/** A requirement within another, with where it stands in it. */
export interface RequirementChild {
  /** The inner requirement. */
  readonly requirement: Requirement;
  /** Where it stands. */
  readonly at: readonly (string | number)[];
  /** The part that it is the requirement of, if it has a value of its own. */
  readonly part?: Pick<RequirementPart, 'id' | 'name' | 'unit' | 'isChange'>;
}

/** The parts of a requirement for both sexes. */
export const sexes: readonly Pick<RequirementPart, 'id' | 'name'>[] = /* @__PURE__ */ Object.freeze([
  { id: 'men', name: { vi: 'nam', en: 'men' } },
  { id: 'women', name: { vi: 'nữ', en: 'women' } },
]);

/** The requirements that stand directly within a requirement. */
export function requirementChildren(requirement: Requirement): readonly RequirementChild[] {
  switch (requirement.kind) {
    case 'met':
      return requirement.embedded === undefined
        ? []
        : [{ requirement: requirement.embedded, at: ['embedded'] }];
    case 'by-column':
      return Object.entries(requirement.columns).map(([column, inner]) => ({
        requirement: inner,
        at: ['columns', column],
      }));
    case 'by-year':
      return listed(requirement.years, 'years');
    case 'by-date':
      return listed(requirement.versions, 'versions');
    case 'by-count':
      return listed(requirement.bands, 'bands');
    case 'of-which':
      return [{ requirement: requirement.whole, at: ['whole'] }, ...partsOf(requirement.parts)];
    case 'all-of':
    case 'any-of':
      return partsOf(requirement.parts);
    case 'both-sexes':
      return sexes.map((part) => ({ requirement: requirement.requirement, at: ['requirement'], part }));
    case 'if-any':
      return [{ requirement: requirement.requirement, at: ['requirement'] }];
    default:
      return [];
  }
}

/** What is done with each requirement: where it stands, the unit of its values, and whether these are a change. */
type RequirementVisit = (
  requirement: Requirement,
  at: readonly (string | number)[],
  unit: Measure | undefined,
  isChange: boolean,
) => void;

/** Visit a requirement and all that stand within it; a part with a unit of its own says itself whether it is a change. */
export function walkRequirement(
  requirement: Requirement,
  unit: Measure | undefined,
  visit: RequirementVisit,
  at: readonly (string | number)[] = [],
  isChange = false,
): void {
  visit(requirement, at, unit, isChange);
  for (const { requirement: inner, at: place, part } of onePerPlace(requirement)) {
    const change = part?.unit === undefined ? isChange : part.isChange === true;
    walkRequirement(inner, part?.unit ?? unit, visit, [...at, ...place], change);
  }
}

/** Men and women share one requirement, which is visited once. */
function onePerPlace(requirement: Requirement): readonly RequirementChild[] {
  const children = requirementChildren(requirement);
  return requirement.kind === ('both-sexes' satisfies BothSexesRequirement['kind'])
    ? children.slice(0, 1)
    : children;
}

function listed(
  items: readonly { readonly requirement: Requirement }[],
  member: string,
): readonly RequirementChild[] {
  return items.map(({ requirement }, index) => ({ requirement, at: [member, index, 'requirement'] }));
}

function partsOf(parts: readonly RequirementPart[]): readonly RequirementChild[] {
  return parts.map((part, index) => ({
    requirement: part.requirement,
    at: ['parts', index, 'requirement'],
    part,
  }));
}

import type { BothSexesRequirement, Requirement, RequirementPart } from '../../model/index.js';
import { requirementChildren, sexes } from '../../model/requirementTree.js';
import type { SettledRequirement } from './splitByScope.js';
import { sameWithSource } from './sameRequirement.js';

/** What is to be made of a cell within another. */
type Change = (inner: Requirement) => Requirement;

/** The name by which an entry reaches the whole of which there are parts. */
const WHOLE = 'whole';

/** Change all cells that stand directly within a requirement. */
export function changeInner(requirement: SettledRequirement, change: Change): SettledRequirement {
  switch (requirement.kind) {
    case 'of-which':
      return {
        ...requirement,
        whole: change(requirement.whole),
        parts: changeParts(requirement.parts, change),
      };
    case 'all-of':
    case 'any-of':
      return { ...requirement, parts: changeParts(requirement.parts, change) };
    case 'both-sexes':
    case 'if-any':
      return { ...requirement, requirement: change(requirement.requirement) };
    case 'by-count':
      return {
        ...requirement,
        bands: requirement.bands.map((band) => ({ ...band, requirement: change(band.requirement) })),
      };
    default:
      return requirement;
  }
}

/**
 * Change the cell of a part.
 *
 * @param requirement - What has the part: itself, or in each of its bands or where there is any.
 * @param id - The id of the part.
 * @param change - What to make of it.
 * @param deeper - What to make of a cell that may have the part in it.
 * @returns The requirement; `undefined` if it has no such part.
 */
export function changePart(
  requirement: SettledRequirement,
  id: string,
  change: Change,
  deeper: Change,
): SettledRequirement | undefined {
  switch (requirement.kind) {
    case 'by-count':
    case 'if-any':
      return changeInner(requirement, deeper);
    case 'both-sexes':
      return changeSex(requirement, id, change);
    case 'of-which':
    case 'all-of':
    case 'any-of': {
      if (requirement.parts.some((part) => part.id === id)) {
        const parts = requirement.parts.map((part) =>
          part.id === id ? { ...part, requirement: change(part.requirement) } : part,
        );
        return { ...requirement, parts };
      }
      return requirement.kind === 'of-which' && id === WHOLE
        ? { ...requirement, whole: change(requirement.whole) }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Men and women each with what they have to satisfy, so that it can differ. */
function changeSex(
  { requirement: inner, citation }: BothSexesRequirement,
  id: string,
  change: Change,
): SettledRequirement | undefined {
  if (!sexes.some((sex) => sex.id === id)) return undefined;
  return {
    kind: 'all-of',
    parts: sexes.map((sex) => ({ ...sex, requirement: sex.id === id ? change(inner) : inner })),
    ...(citation === undefined ? {} : { citation }),
  };
}

/** What men and women have to satisfy as one requirement, unless it differs. */
export function uniteSexes(requirement: SettledRequirement): SettledRequirement {
  if (requirement.kind !== 'all-of') return requirement;
  const { parts, citation } = requirement;
  const [{ requirement: inner }] = parts as readonly [RequirementPart];
  const united: BothSexesRequirement = {
    kind: 'both-sexes',
    requirement: inner,
    ...(citation === undefined ? {} : { citation }),
  };
  const divided = { ...requirement, parts: sexes.map((sex) => ({ ...sex, requirement: inner })) };
  return sameWithSource(divided, requirement) ? united : requirement;
}

function changeParts(parts: readonly RequirementPart[], change: Change): readonly RequirementPart[] {
  return parts.map((part) => ({ ...part, requirement: change(part.requirement) }));
}

/** The ids of the parts that a requirement is made of. */
export function partIds(requirement: Requirement): readonly string[] {
  return requirementChildren(requirement).flatMap(({ part }) => (part === undefined ? [] : [part.id]));
}

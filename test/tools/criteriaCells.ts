// Counts the cells of criteria sets by how sure they are.
import type { Citation } from '../../src/foundation/internal.js';
import type { CriteriaSet, Requirement } from '../../src/criteria/model/index.js';
import { requirementChildren } from '../../src/criteria/model/requirementTree.js';

/** A value of a cell, or that there is none, with the source that stands for it. */
export interface Leaf {
  readonly requirement: Requirement;
  readonly citation: Citation;
}

/** The values of a cell: its parts, years and counts apart; what both sexes share, and a figure in a name, is one. */
export function leavesOf(requirement: Requirement, outer: Citation): readonly Leaf[] {
  const citation = requirement.citation ?? outer;
  if (requirement.kind === 'met') return [{ requirement, citation }];
  if (requirement.kind === 'both-sexes') return leavesOf(requirement.requirement, citation);
  const children = requirementChildren(requirement);
  if (children.length === 0) return [{ requirement, citation }];
  return children.flatMap((child) => leavesOf(child.requirement, citation));
}

/** How many cells of a set were read in the legal text, are published elsewhere, are not confirmed, unknown, or set by others. */
export interface CellTally {
  readonly official: number;
  readonly secondary: number;
  readonly unconfirmed: number;
  readonly unknown: number;
  readonly province: number;
  readonly ministry: number;
}

export function cellTally(set: CriteriaSet): CellTally {
  const kinds = [
    ...set.criteria.flatMap((criterion) =>
      (criterion.indicators ?? []).map((indicator) => ({
        indicator,
        citation: indicator.citation ?? criterion.citation ?? set.citation,
      })),
    ),
    ...(set.monitored ?? []).map((indicator) => ({
      indicator,
      citation: indicator.citation ?? set.citation,
    })),
  ].flatMap(({ indicator, citation }) =>
    leavesOf(indicator.requirement ?? { kind: 'unknown' }, citation).map(kindOf),
  );
  const count = (kind: keyof CellTally) => kinds.filter((one) => one === kind).length;
  return {
    official: count('official'),
    secondary: count('secondary'),
    unconfirmed: count('unconfirmed'),
    unknown: count('unknown'),
    province: count('province'),
    ministry: count('ministry'),
  };
}

function kindOf({ requirement, citation }: Leaf): keyof CellTally {
  if (requirement.kind === 'unknown') return 'unknown';
  if (requirement.kind === 'set-by-province') return 'province';
  if (requirement.kind === 'set-by-ministry') return 'ministry';
  return citation.provenance;
}

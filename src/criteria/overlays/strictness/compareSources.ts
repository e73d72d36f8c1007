import type { Provenance } from '../../../foundation/internal.js';
import type { Requirement } from '../../model/index.js';
import { requirementChildren } from '../../model/requirementTree.js';
import type { CitedRequirement } from '../model/overlayChange.js';
import { isOpen } from './isAsStrict.js';

/** How sure a value is, as a number to compare. */
const SURENESS: Readonly<Record<Provenance, number>> = {
  official: 3,
  secondary: 2,
  unconfirmed: 1,
  unknown: 0,
};

/** One thing that a requirement asks for. */
interface Leaf {
  /** Where it stands, by part ids; the whole of nested shares stands where they do. */
  readonly place: string;
  /** What is asked for. */
  readonly requirement: Requirement;
  /** How sure it is. */
  readonly sureness: number;
}

/** How sure two requirements are, of which one takes the place of the other. */
export interface ComparedSources {
  /** Whether the new one, asking for the same, is nowhere less sure, and somewhere surer. */
  readonly confirms: boolean;
  /** Whether the new one, wherever least sure, is surer than the old one is anywhere. */
  readonly overrules: boolean;
  /** Whether something known would be open again. */
  readonly reopens: boolean;
  /** Whether something known would rest on a less sure source: later corrections would have less to beat. */
  readonly isLessSure: boolean;
}

/** Compare the sources of a requirement and of what takes its place. */
export function compareSources(before: CitedRequirement, after: CitedRequirement): ComparedSources {
  const [old, next] = [leavesOf(before), leavesOf(after)];
  const weakest = Math.min(...next.map(({ sureness }) => sureness));
  const strongest = Math.max(...old.map(({ sureness }) => sureness));
  const like = ({ place }: Leaf) => next.filter((leaf) => leaf.place === place);
  const surenessOf = (leaf: Leaf) => {
    const found = like(leaf);
    return found.length === 0 ? weakest : Math.min(...found.map(({ sureness }) => sureness));
  };
  const known = old.filter(({ requirement }) => !isOpen(requirement));
  return {
    // That something is unknown cannot be confirmed.
    confirms:
      old.every((leaf) => surenessOf(leaf) >= leaf.sureness) &&
      old.some((leaf) => leaf.requirement.kind !== 'unknown' && surenessOf(leaf) > leaf.sureness),
    overrules: weakest > strongest,
    reopens: known.some((leaf) => {
      const found = like(leaf);
      return (found.length === 0 ? next : found).some(({ requirement }) => isOpen(requirement));
    }),
    isLessSure: known.some((leaf) => surenessOf(leaf) < leaf.sureness),
  };
}

function leavesOf({ requirement, citation: outer }: CitedRequirement, place = ''): readonly Leaf[] {
  const citation = requirement.citation ?? outer;
  const children = requirementChildren(requirement).flatMap(({ requirement: inner, part, at }) => {
    const step = part?.id ?? at.find((one) => typeof one === 'number');
    return leavesOf(
      { requirement: inner, citation },
      step === undefined ? place : `${place}/${String(step)}`,
    );
  });
  // What is judged rests on its own citation, too, whatever threshold stands in its text.
  const own = { place, requirement, sureness: SURENESS[citation.provenance] };
  return children.length === 0 || requirement.kind === 'met' ? [own, ...children] : children;
}

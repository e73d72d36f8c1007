import type { Requirement } from '../../model/index.js';
import { partIds } from '../cells/innerCells.js';

/**
 * The form in which a cell has to be filled, where what was given is of another: for both sexes, with its parts, or for each
 * band of a count. `undefined` where the form is not what is wrong.
 */
export function neededForm(before: Requirement, after: Requirement): string | undefined {
  if (before.kind === after.kind) return undefined;
  switch (before.kind) {
    case 'both-sexes':
    case 'if-any':
      return `{ kind: '${before.kind}', requirement: … }`;
    case 'of-which':
      return `{ kind: 'of-which', whole: …, parts: [${partsOf(before)}] }`;
    case 'all-of':
    case 'any-of':
      return `{ kind: '${before.kind}', parts: [${partsOf(before)}] }`;
    case 'by-count':
      return `{ kind: 'by-count', fact: '${before.fact}', bands: … }`;
    default:
      return undefined;
  }
}

function partsOf(requirement: Requirement): string {
  return partIds(requirement)
    .map((id) => `{ id: '${id}', … }`)
    .join(', ');
}

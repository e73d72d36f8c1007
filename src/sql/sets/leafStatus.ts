import { judgeIndicator } from '../../criteria/scoring/internal.js';
import type { CriterionStatus, Finding, PlainRequirement } from '../../criteria/internal.js';
import type { ThresholdLeaf } from './thresholdTree.js';

const CITATION = { source: { kind: 'publication', title: '' }, provenance: 'official' } as const;
const JUDGED = { id: '', name: { vi: '', en: '' } } as const;

/** The status of a finding that is the same for every row: asked of the scoring of single units, so that both say the same. */
export function leafStatus(leaf: ThresholdLeaf, finding: Finding | undefined): CriterionStatus {
  if (leaf.kind === 'nothing') return judgeIndicator(JUDGED, undefined, finding).status;
  const threshold = { requirement: requirementOf(leaf), citation: CITATION };
  return judgeIndicator(JUDGED, threshold, finding).status;
}

/** A requirement of the same kind; what is in it matters only where it is looked at. */
function requirementOf(leaf: Exclude<ThresholdLeaf, { readonly kind: 'nothing' }>) {
  switch (leaf.kind) {
    case 'number':
    case 'parts':
      return { kind: 'met' } satisfies PlainRequirement;
    case 'if-any':
      return {
        kind: 'if-any',
        of: JUDGED.name,
        then: { requirement: { kind: 'met' }, citation: CITATION },
      } as const;
    case 'plain':
      return leaf.requirement;
  }
}

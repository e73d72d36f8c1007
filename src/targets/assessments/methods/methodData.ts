import type { BilingualText, Citation, Provenance, Publication } from '../../../foundation/internal.js';
import type { MethodPart } from '../model/assessmentMethod.js';

/** A citation of a publication. */
export function cited(
  provenance: Provenance,
  publication: Omit<Publication, 'kind'>,
  article?: string,
): Citation {
  return {
    source: { kind: 'publication', ...publication },
    ...(article === undefined ? {} : { article }),
    provenance,
  };
}

/** A part of a method. */
export function part(provenance: Provenance, vi: string, en: string): MethodPart {
  return { text: { vi, en }, provenance };
}

/** A text in both languages. */
export function said(vi: string, en: string): BilingualText {
  return { vi, en };
}

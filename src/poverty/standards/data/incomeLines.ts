import { quantity, type Citation } from '../../../foundation/internal.js';
import type { IncomeLine } from '../standard.js';

/** One line of a standard for both areas, in VND per person and month. */
export function incomeLines(
  line: IncomeLine['line'],
  rural: string,
  urban: string,
  citation: Citation,
  urbanCitation = citation,
): readonly IncomeLine[] {
  return [
    { line, area: 'rural', upTo: quantity(rural, 'VND/person/month'), citation },
    { line, area: 'urban', upTo: quantity(urban, 'VND/person/month'), citation: urbanCitation },
  ];
}

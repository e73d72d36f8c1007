import type { Finding } from '../assessment.js';
import { canonicalText } from '../judging/compareValue.js';

/** A finding with its numbers in canonical text. */
export function canonicalFinding(finding: Finding): Finding {
  if (typeof finding !== 'object' || 'grade' in finding) return finding;
  const value = 'value' in finding ? { value: canonicalText(finding.value) } : {};
  const unit = finding.unit === undefined ? {} : { unit: finding.unit };
  if (!('parts' in finding)) return { value: canonicalText(finding.value), ...unit };
  const parts = Object.fromEntries(
    Object.entries(finding.parts).map(([id, part]) => [id, canonicalFinding(part)]),
  );
  return { parts, ...value, ...unit };
}

import type { Quantity } from '../../../foundation/internal.js';
import type { Threshold } from '../../thresholds/index.js';
import { isUnconfirmed } from '../../thresholds/isUnconfirmed.js';
import { isDecided } from '../conditions/statusOfWhole.js';
import type { ConditionAssessment } from './recognitionAssessment.js';

/** Whether something was decided by a condition, a threshold or a score that no text confirms. */
export function restsOnUnconfirmed(one: ConditionAssessment, scoreRests: boolean): boolean {
  const { status, citation, threshold, value, possible, decidedBy, criteria } = one;
  if (!isDecided(status)) return false;
  if (citation.provenance === 'unconfirmed' || citation.provenance === 'unknown') return true;
  if (criteria !== undefined && decidedBy === 'figures') return scoreRests;
  const isCompared = value !== undefined || possible !== undefined;
  return isCompared && threshold !== undefined && isUnconfirmed(threshold);
}

/** A condition with what no text confirms taken as unknown. */
export function withoutUnconfirmed(one: ConditionAssessment, scoreRests: boolean): ConditionAssessment {
  if (!restsOnUnconfirmed(one, scoreRests)) return one;
  const open: Omit<ConditionAssessment, 'margin'> & { margin?: Quantity } = { ...one };
  delete open.margin;
  const { threshold, citation } = one;
  const unknown: Threshold = {
    requirement: { kind: 'unknown' },
    citation: threshold?.citation ?? citation,
    lacks: [{ kind: 'confirmation' }],
  };
  return { ...open, status: 'threshold-unknown', threshold: unknown };
}

import {
  citationText,
  isRefusal,
  problemError,
  type Assumption,
  type BilingualText,
  type Citation,
  type IsoDate,
  type Locale,
} from '../../foundation/internal.js';
import { fundDeadline } from '../deadlines/fundDeadline.js';
import { deadlineOfInvestment, type OutlookAssumptionCode } from './outlookNotes.js';
import type { DisbursementOutlookInput } from './outlookTypes.js';

/** The last day of an outlook, with who set it. */
export interface OutlookDeadline {
  readonly deadline: IsoDate;
  readonly deadlineBasis: BilingualText;
  /** What it rests on, if it is the legal one. */
  readonly sources: readonly Citation[];
  readonly assumptions: readonly Assumption<OutlookAssumptionCode>[];
}

/**
 * The deadline as given, or the ordinary one that the law sets for the last year of the plan.
 *
 * @throws MtqgError `missing` where neither is known: the plan has no years, is of capital that was carried over and so has a deadline
 * of its own, or the rule is not established.
 */
export function outlookDeadline({ deadline, plan }: DisbursementOutlookInput): OutlookDeadline {
  if (deadline !== undefined) return { deadline, deadlineBasis: GIVEN, sources: [], assumptions: [] };
  const { years, planKind, capitalType } = plan;
  if (years === undefined || planKind === 'carried-over') throw missing();
  const isRecurrent = capitalType === 'recurrent';
  const { ordinaryDeadline: legal } = fundDeadline({
    capitalType: isRecurrent ? 'recurrent' : 'investment',
    fundYear: years.to,
  });
  if (isRefusal(legal)) throw missing();
  return {
    deadline: legal.deadline,
    deadlineBasis: { vi: lawText(legal.sources, 'vi'), en: lawText(legal.sources, 'en') },
    sources: legal.sources,
    assumptions: isRecurrent || capitalType === 'investment' ? [] : [deadlineOfInvestment()],
  };
}

const GIVEN: BilingualText = { vi: 'thời hạn do người dùng nêu', en: 'the deadline that was given' };

function lawText(sources: readonly Citation[], locale: Locale): string {
  const listed = sources.map((source) => citationText(source, locale)).join('; ');
  return locale === 'vi' ? `thời hạn theo ${listed}` : `the deadline by ${listed}`;
}

function missing() {
  return problemError('missing', ['deadline'], { expected: 'date' });
}

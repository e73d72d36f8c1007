import type { BilingualText } from '../../../foundation/internal.js';
import type { PlanSubject } from '../planTerms.js';

/** What a place is called. */
export function subjectText(subject: PlanSubject): BilingualText {
  if (typeof subject === 'string') return { vi: subject, en: subject };
  return 'level' in subject ? { vi: subject.name, en: subject.name } : subject;
}

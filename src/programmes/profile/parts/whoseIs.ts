import type { Subject } from '../../../foundation/internal.js';
import type { ProfileResult } from '../programmeProfileTypes.js';
import type { RecordOf } from '../records/placedRecords.js';

/** Whose figures a record tells, as a result says it. */
export function whoseIs({ subject, group }: RecordOf<'poverty'>): Pick<ProfileResult, 'subject' | 'group'> {
  return { subject, ...(group === undefined ? {} : { group }) };
}

/** A subject, and a part of it where there is one, in words. */
export function withGroup(subject: Subject, group: Subject | undefined): Subject {
  if (group === undefined) return subject;
  if (typeof subject === 'string' && typeof group === 'string') return `${group}, ${subject}`;
  const [of, part] = [subject, group].map((one) =>
    typeof one === 'string' ? { vi: one, en: one } : one,
  ) as [{ vi: string; en: string }, { vi: string; en: string }];
  return { vi: `${part.vi}, ${of.vi}`, en: `${part.en}, ${of.en}` };
}

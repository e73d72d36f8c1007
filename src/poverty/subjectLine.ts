import type { BilingualText, Subject } from '../foundation/internal.js';

/** A sentence, opened by whose figure it tells of if that was said: the gap `{subject}` is filled by `subjectMember`. */
export function ofSubject(subject: Subject | undefined, { vi, en }: BilingualText): BilingualText {
  return subject === undefined ? { vi, en } : { vi: `{subject}: ${vi}`, en: `{subject}: ${en}` };
}

/** The value of the gap `{subject}`, and the member of a result. */
export function subjectMember(subject: Subject | undefined): { readonly subject?: Subject } {
  return subject === undefined ? {} : { subject };
}

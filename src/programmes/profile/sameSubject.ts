import type { Subject } from '../../foundation/internal.js';

/** A text by which subjects can be told apart: the Vietnamese one, which a subject in one language is taken to be. */
export function keyOfSubject(subject: Subject): string {
  return (typeof subject === 'string' ? subject : subject.vi).normalize('NFC').trim();
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

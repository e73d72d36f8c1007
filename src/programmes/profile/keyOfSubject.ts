import type { Subject } from '../../foundation/internal.js';

/** A text by which subjects can be told apart: the Vietnamese one, which a subject in one language is taken to be. */
export function keyOfSubject(subject: Subject): string {
  return (typeof subject === 'string' ? subject : subject.vi).normalize('NFC').trim();
}

import type { BilingualText } from '../../../foundation/internal.js';

/** A text in both languages: where it is in one, it stands for both. */
export function bothOf(text: string | BilingualText): BilingualText {
  return typeof text === 'string' ? { vi: text, en: text } : text;
}

import type { BilingualText, Locale } from '../../foundation/internal.js';

/** A sentence in both languages, made of words in both. */
export function both(make: (locale: Locale) => string): BilingualText {
  return { vi: make('vi'), en: make('en') };
}

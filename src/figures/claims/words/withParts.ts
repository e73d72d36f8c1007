import { writeRange, type BilingualText, type Locale, type Range } from '../../../foundation/internal.js';

/** A saying with parts put in that have gaps of their own; nothing for a part that is `null`. */
export function withParts(
  say: BilingualText,
  parts: Readonly<Record<string, BilingualText | null>>,
): BilingualText {
  const fill = (locale: Locale): string =>
    Object.entries(parts).reduce(
      (text, [name, part]) => text.replace(`{${name}}`, part === null ? '' : part[locale]),
      say[locale],
    );
  return { vi: fill('vi'), en: fill('en') };
}

/** A saying with a range behind its figure, in parentheses; none where both ends read alike. */
export function withRange(
  say: BilingualText,
  range: Range,
  parts: Readonly<Record<string, BilingualText | null>> = {},
): BilingualText {
  const isOpen = range.lower === null || range.upper === null;
  const isTold = isOpen || writeRange(range, 'en', { maxDecimals: 2 }).includes(' – ');
  const inWords = ' ({_range|fromTo})';
  return withParts(say, { _range: isTold ? { vi: inWords, en: inWords } : null, ...parts });
}

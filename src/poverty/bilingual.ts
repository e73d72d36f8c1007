import { decimalText, localNumber, toDecimal, type BilingualText } from '../foundation/internal.js';
import type { FigureInput, Locale } from '../foundation/internal.js';

/** Writes a figure, as it is, with the marks of a language. */
type Write = (figure: FigureInput | { readonly value: string }) => string;

/** Make a text with figures in both languages. */
export function bilingual(text: (write: Write, locale: Locale) => string): BilingualText {
  const inLocale = (locale: Locale): string =>
    text((figure) => localNumber(decimalText(toDecimal(figure)), locale), locale);
  return { vi: inLocale('vi'), en: inLocale('en') };
}

import { deepFreeze } from '../reading/freeze.js';
import type { Locale } from '../writing/text.js';

/** The marks in the numbers of a language. */
export const numberMarks: Readonly<Record<Locale, Readonly<Record<'group' | 'decimal', string>>>> =
  /* @__PURE__ */ deepFreeze({
    vi: { group: '.', decimal: ',' },
    en: { group: ',', decimal: '.' },
  });

/** The mark before what is negative. */
export const MINUS = '−';

/** A plain decimal as a language writes it: `-1971.5` as `−1.971,5` in Vietnamese. */
export function localNumber(text: string, locale: Locale): string {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const { group, decimal } = numberMarks[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (text.startsWith('-') ? MINUS : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

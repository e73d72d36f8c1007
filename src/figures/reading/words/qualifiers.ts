import type { Locale } from '../../../foundation/internal.js';
import type { QualifierSense } from '../../types.js';
import { phrases, type Phrases } from './phrases.js';

/** What a qualifier does to a number, and the language of its word. */
export interface QualifierWord {
  /** What it does. */
  readonly sense: QualifierSense;
  /** The language. */
  readonly locale: Locale;
}

type Row = readonly [word: QualifierWord, list: string];

/** The usual word comes first. */
const rows: readonly Row[] = [
  [{ sense: 'above', locale: 'vi' }, 'hơn, trên, quá, >'],
  [{ sense: 'below', locale: 'vi' }, 'gần, ngót, ngót nghét, non, gần bằng, gần như'],
  [
    { sense: 'about', locale: 'vi' },
    'khoảng, khoảng chừng, chừng, áng chừng, xấp xỉ, suýt soát, trên dưới, ước khoảng, ước tính, ' +
      'ước chừng, ước, tầm, ≈, ~',
  ],
  [
    { sense: 'at-least', locale: 'vi' },
    'ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn, không nhỏ hơn, lớn hơn hoặc bằng, bằng hoặc lớn hơn, cao hơn hoặc bằng, ' +
      'bằng hoặc cao hơn, không kém, ≥, > =',
  ],
  [
    { sense: 'at-most', locale: 'vi' },
    'không quá, không vượt quá, không hơn, không lớn hơn, không cao hơn, nhỏ hơn hoặc bằng, thấp hơn hoặc bằng, nhiều nhất, tối đa, ≤, < =',
  ],
  [{ sense: 'under', locale: 'vi' }, 'dưới, chưa đến, chưa tới, chưa đầy, không đến, không đầy, <'],
  [{ sense: 'above', locale: 'en' }, 'more than, over, above'],
  [{ sense: 'below', locale: 'en' }, 'nearly, almost, close to'],
  [{ sense: 'about', locale: 'en' }, 'about, around, approximately, roughly, some'],
  [{ sense: 'at-least', locale: 'en' }, 'at least, no less than, no fewer than'],
  [{ sense: 'at-most', locale: 'en' }, 'at most, no more than, up to'],
  [{ sense: 'under', locale: 'en' }, 'under, less than, fewer than, below'],
];

/** The qualifiers that stand before a number. */
export const qualifierNamed: Phrases<QualifierWord | undefined> = /* @__PURE__ */ phrases(rows);

let lastWords: ReadonlySet<string> | undefined;

/** Whether a qualifier that stands before a number may end with a word. */
export function endsQualifier(word: string): boolean {
  lastWords ??= new Set(qualifierNamed.all().map((phrase) => phrase.replace(/^.* /, '')));
  return lastWords.has(word);
}

/** The qualifiers that stand behind a number and its unit. */
export const qualifierBehind: Phrases<QualifierWord | undefined> = /* @__PURE__ */ phrases<QualifierWord>([
  [{ sense: 'at-least', locale: 'vi' }, 'trở lên'],
  [{ sense: 'at-most', locale: 'vi' }, 'trở xuống'],
  [{ sense: 'at-least', locale: 'en' }, 'or more, or higher, or above, and above'],
  [{ sense: 'at-most', locale: 'en' }, 'or less'],
]);

/** The usual word for what a qualifier does, in a language. */
export function qualifierWord(sense: QualifierSense, locale: Locale): string {
  return qualifierNamed.all().find((word) => {
    const meaning = qualifierNamed(word);
    return meaning?.sense === sense && meaning.locale === locale;
  }) as string;
}

import {
  besideNumber,
  measureLabel,
  measureNames,
  type BaseMeasure,
  type Locale,
} from '../../foundation/internal.js';
import type { OneThingFigure } from '../types.js';
import { unitNamed } from '../reading/words/units.js';

/** The unit of a figure, in the library's terms and in words. */
export type UnitOfFigure = Pick<OneThingFigure, 'unit' | 'unitWords'>;

/**
 * What stands behind the number: the unit with what it is per, and what follows it. What the library has a unit for is put into
 * the language, the rest stays as written; a name that says more than the library's (`học sinh` of people) is kept beside it.
 *
 * @param one - Whether the number is one, which English sets in the singular.
 */
export function writeUnit({ unit, unitWords }: UnitOfFigure, locale: Locale, one: boolean): string {
  const { text, detail, per, perImplied } = unitWords;
  const pers = per === null || perImplied === true ? [] : per.split('/');
  const [base, ...below] = (unit?.split('/') ?? []) as readonly BaseMeasure[];
  const above = partName(text, base, locale, one);
  // Of a rate, nothing can stand between the name and what it is per.
  const isNarrower = above === null && pers.length === 0 && base !== undefined;
  const name = isNarrower ? measureLabel(base, one)[locale] : (above ?? text);
  const rate = [name, ...pers.map((name, at) => partName(name, below[at], locale, true) ?? name)].join('/');
  const more = [...(isNarrower ? [text] : []), ...(detail === null ? [] : [detail])].join(' ');
  if (more === '') return besideNumber(rate);
  // In parentheses it cannot be taken for a part of an unknown unit, or of the other language.
  const isClear = locale === 'vi' && (unit !== null || text === '');
  return `${besideNumber(rate)} ${isClear ? more : `(${more})`}`;
}

/** The name of a part of a unit in a language; `null` if the language has only a wider one for it. */
function partName(
  text: string,
  stated: BaseMeasure | undefined,
  locale: Locale,
  one: boolean,
): string | null {
  const word = text.toLowerCase();
  const [base, category] = unitNamed(word) ?? [stated ?? null, 'count'];
  if (base === null) return text;
  const { vi, en, enOne } = measureNames[base];
  const isEnglish = [en, enOne, ...ALSO_ENGLISH].some((name) => name?.toLowerCase() === word);
  if (locale === 'vi') return isEnglish ? vi : text;
  // What stands before a Vietnamese noun only classifies it (`ngôi nhà`), what stands behind it narrows it (`nhà tạm`).
  const isSame =
    isEnglish || category !== 'count' || text === '' || ` ${word}`.endsWith(` ${vi.replace(/^căn /, '')}`);
  return isSame || isPaired(word, base) ? measureLabel(base, one).en : null;
}

/** Whether a name puts names of one unit together, as `thôn bản` and `người dân` do. */
function isPaired(word: string, base: BaseMeasure): boolean {
  const parts = word.split(' ');
  return parts.length > 1 && parts.every((part) => unitNamed(part)?.[0] === base);
}

/** What per cent is called in English besides its name in the table. */
const ALSO_ENGLISH = ['percent', 'per cent'];

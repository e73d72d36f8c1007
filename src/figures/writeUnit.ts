import { besideNumber, measureLabel, measureNames, type Locale } from '../foundation/index.js';
import type { FigureUnit } from './types.js';
import { unitWords } from './unitWords.js';

/**
 * What stands behind the number: the unit with what it is per, and what follows it. What the library has a unit for is put into
 * the language, the rest stays as written.
 *
 * @param one - Whether the number is one, which English sets in the singular.
 */
export function writeUnit(unit: FigureUnit, locale: Locale, one: boolean): string {
  const name = besideNumber(unitName(unit, locale, one));
  if (unit.detail === null) return name;
  // In parentheses it cannot be taken for a part of an unknown unit, or of the other language.
  const isClear = locale === 'vi' && (unit.measure !== null || unit.text === '');
  return `${name} ${isClear ? unit.detail : `(${unit.detail})`}`;
}

function unitName({ text, per, measure }: FigureUnit, locale: Locale, one: boolean): string {
  if (locale === 'en' && measure !== null) return measureLabel(measure, one).en;
  const below = per === null ? [] : per.split('/').map((part) => partName(part, locale, true));
  return [partName(text, locale, one), ...below].join('/');
}

function partName(written: string, locale: Locale, one: boolean): string {
  const word = written.toLowerCase();
  const measure = Object.hasOwn(unitWords, word) ? unitWords[word]?.[0] : undefined;
  if (measure === undefined || measure === null) return written;
  if (locale === 'en') return measureLabel(measure, one).en;
  const { vi, en, enOne } = measureNames[measure];
  return [en, enOne, ...ALSO_ENGLISH].some((name) => name?.toLowerCase() === word) ? vi : written;
}

/** What the unit of a per cent is called besides its name in the table. */
const ALSO_ENGLISH = ['percent', 'per cent'];

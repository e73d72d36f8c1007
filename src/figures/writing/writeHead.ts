import type { Locale } from '../../foundation/internal.js';
import type { OneThingFigure, Qualifier } from '../types.js';
import { qualifierBehind, qualifierNamed, qualifierWord } from '../reading/words/qualifiers.js';

const directions = { increase: { vi: 'tăng ', en: 'up by ' }, decrease: { vi: 'giảm ', en: 'down by ' } };

/** What a language writes around a number and its unit. */
export interface WordsAround {
  /** What stands before the number. */
  readonly head: string;
  /** What stands behind the unit. */
  readonly tail: string;
}

/**
 * The words of direction and qualifier around a figure.
 *
 * @param isOpen - Whether other words follow the unit: a qualifier behind them would be taken for one of them.
 */
export function wordsAround(
  { qualifier, changeDirection }: OneThingFigure,
  locale: Locale,
  isOpen: boolean,
): WordsAround {
  const head = changeDirection === null ? '' : directions[changeDirection][locale];
  if (qualifier === null) return { head, tail: '' };
  return !isOpen && isBehind(qualifier, locale)
    ? { head, tail: ` ${qualifier.word}` }
    : { head: `${head}${wordFor(qualifier, locale)} `, tail: '' };
}

function isBehind({ word }: Qualifier, locale: Locale): boolean {
  return qualifierBehind(word)?.locale === locale;
}

function wordFor({ word, sense }: Qualifier, locale: Locale): string {
  const own = qualifierNamed(word);
  return own?.sense === sense && own.locale === locale ? word : qualifierWord(sense, locale);
}

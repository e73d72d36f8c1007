import type { Locale } from '../foundation/index.js';
import type { OneThingFigure, Qualifier } from './types.js';
import { qualifierNames, qualifiersBehind, qualifierWords } from './words.js';

const directions = { increase: { vi: 'tăng ', en: 'up by ' }, decrease: { vi: 'giảm ', en: 'down by ' } };

/** The words before a number, in a language. */
export function writeHead({ qualifier, direction }: OneThingFigure, locale: Locale): string {
  const head = direction === null ? '' : directions[direction][locale];
  return qualifier === null || isBehind(qualifier, locale)
    ? head
    : `${head}${qualifierWord(qualifier, locale)} `;
}

/** The words behind a number and its unit, in a language. */
export function writeTail({ qualifier }: OneThingFigure, locale: Locale): string {
  return qualifier !== null && isBehind(qualifier, locale) ? ` ${qualifier.word}` : '';
}

function isBehind({ word }: Qualifier, locale: Locale): boolean {
  return Object.hasOwn(qualifiersBehind, word) && qualifiersBehind[word]?.[1] === locale;
}

function qualifierWord({ word, sense }: Qualifier, locale: Locale): string {
  const isOwn = qualifierWords.some(
    (entry) => entry[0] === word && entry[1] === sense && entry[2] === locale,
  );
  return isOwn ? word : qualifierNames[sense][locale];
}

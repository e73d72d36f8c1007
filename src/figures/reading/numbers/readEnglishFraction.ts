import type { Cursor } from '../cursor.js';
import { isYear } from '../measuring/isCountAhead.js';
import { englishParts, englishSmall } from '../words/englishNumbers.js';

/** A fraction as its two numbers. */
export interface ReadFraction {
  /** How many parts. */
  readonly numerator: number;
  /** Of how many. */
  readonly denominator: number;
}

/** What makes `half` and `quarter` a part of a year or of a match. */
const PERIOD_WORDS: readonly string[] = [
  'first',
  'second',
  'third',
  'last',
  'latter',
  'other',
  'next',
  'past',
  'final',
];

/** What a half is of where it has no `of`. */
const DETERMINERS: readonly string[] = ['the', 'all', 'its', 'their', 'our', 'these', 'those'];

/**
 * Read a fraction in English words: `two thirds of`, `three-quarters of`, `half the households`, `by half`, `four out of five`; nothing
 * is read if there is none. The first half and three quarters of a year are times.
 *
 * @param isVague - Whether a qualifier stands before it: `more than half`.
 */
export function readEnglishFraction(cursor: Cursor, isVague: boolean): ReadFraction | undefined {
  if (PERIOD_WORDS.includes(cursor.word(-1))) return undefined;
  return readHalf(cursor, isVague) ?? readParts(cursor, isVague) ?? readOutOf(cursor);
}

function readHalf(cursor: Cursor, isVague: boolean): ReadFraction | undefined {
  const article = ['a', 'one'].includes(cursor.word()) ? 1 : 0;
  if (cursor.word(article) !== 'half') return undefined;
  const next = cursor.word(article + 1);
  const isOf = next === 'of' && !isTimeBehind(cursor, article + 2);
  const isPart = isOf || (DETERMINERS.includes(next) && !isTimeBehind(cursor, article + 1));
  const isAlone = article === 0 && (isVague || isBy(cursor)) && !['a', 'an', '-', 'of'].includes(next);
  if (!isPart && !isAlone) return undefined;
  cursor.skip(article + (isOf ? 2 : 1));
  return { numerator: 1, denominator: 2 };
}

/** `a quarter of`, `two-thirds`, `by one third`. */
function readParts(cursor: Cursor, isVague: boolean): ReadFraction | undefined {
  const numerator = ['a', 'an'].includes(cursor.word()) ? 1 : englishSmall(cursor.word());
  const joint = cursor.word(1) === '-' ? 1 : 0;
  const denominator = englishParts(cursor.word(1 + joint));
  if (numerator === undefined || denominator === undefined || numerator >= denominator) return undefined;
  const behind = 2 + joint;
  if (cursor.word(behind) === 'of') {
    if (isTimeBehind(cursor, behind + 1)) return undefined;
  } else if (joint === 0 && !isVague && !isBy(cursor) && !isAlone(cursor, behind, denominator))
    return undefined;
  cursor.skip(behind);
  return { numerator, denominator };
}

/** `four out of five`, `one in ten`. */
function readOutOf(cursor: Cursor): ReadFraction | undefined {
  const numerator = englishSmall(cursor.word());
  const joint = cursor.word(1) === 'in' ? 2 : cursor.word(1) === 'out' && cursor.word(2) === 'of' ? 3 : 0;
  const denominator = joint === 0 ? undefined : englishSmall(cursor.word(joint));
  if (numerator === undefined || denominator === undefined || numerator >= denominator) return undefined;
  if (denominator > 10) return undefined;
  cursor.skip(joint + 1);
  return { numerator, denominator };
}

/** `three quarters` is a fraction where nothing else is said; a third or a fifth is one at the end of a clause, too. */
function isAlone(cursor: Cursor, behind: number, denominator: number): boolean {
  const next = cursor.word(behind);
  const isWhole = cursor.peek(-1) === undefined && next === '';
  return isWhole || (denominator !== 4 && ['', '.', ',', ';', ')'].includes(next));
}

function isBy(cursor: Cursor): boolean {
  return ['by', 'in'].includes(cursor.word(-1));
}

function isTimeBehind(cursor: Cursor, ahead: number): boolean {
  const at = DETERMINERS.concat('this', 'last', 'fiscal').includes(cursor.word(ahead)) ? ahead + 1 : ahead;
  return (
    isYear(cursor.word(at)) ||
    ['year', 'century', 'decade', 'month', 'fiscal', 'term'].includes(cursor.word(at))
  );
}

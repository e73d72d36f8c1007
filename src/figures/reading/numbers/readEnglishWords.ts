import type { Cursor } from '../cursor.js';
import { englishSmall, englishTens, isEnglishNumberWord, isNumberWord } from '../words/englishNumbers.js';
import { isEnglishScale, numberNamed } from '../words/scales.js';

/**
 * Read a number in English words: `thirty-four`, `two hundred and fifty`, `one thousand two hundred`, `one and a half`, `half a` before a scale
 * word; nothing is read if there is none. A scale word at its end (`two thousand`) is left to be read as one.
 *
 * @returns The digits, dot as decimal mark.
 */
export function readEnglishWords(cursor: Cursor): string | undefined {
  if (cursor.word() === 'half' && cursor.word(1) === 'a' && isEnglishScale(cursor.word(2))) {
    cursor.skip(2);
    return '0.5';
  }
  const value = thousands(cursor);
  if (value === undefined) return undefined;
  const isHalf = [0, 1, 2].every((ahead) => cursor.word(ahead) === ['and', 'a', 'half'][ahead]);
  if (isHalf) cursor.skip(3);
  return `${value}${isHalf ? '.5' : ''}`;
}

function thousands(cursor: Cursor): number | undefined {
  const value = hundreds(cursor);
  if (value === undefined || cursor.word() !== 'thousand') return value;
  const back = cursor.at;
  cursor.skip();
  takeAnd(cursor);
  const rest = hundreds(cursor);
  if (rest !== undefined && rest < 1000) return 1000 * value + rest;
  cursor.at = back;
  return value;
}

function hundreds(cursor: Cursor): number | undefined {
  const isArticle = cursor.word() === 'a' && cursor.word(1) === 'hundred';
  if (isArticle) cursor.skip();
  const first = isArticle ? 1 : belowHundred(cursor);
  if (first === undefined || cursor.word() !== 'hundred') return first;
  cursor.skip();
  const back = cursor.at;
  takeAnd(cursor);
  const rest = belowHundred(cursor);
  if (rest === undefined) cursor.at = back;
  return 100 * first + (rest ?? 0);
}

function belowHundred(cursor: Cursor): number | undefined {
  const tens = englishTens(cursor.word());
  if (tens === undefined) {
    const small = englishSmall(cursor.word());
    if (small !== undefined) cursor.skip();
    return small;
  }
  cursor.skip();
  const joint = cursor.word() === '-' ? 1 : 0;
  const digit = englishSmall(cursor.word(joint));
  if (digit === undefined || digit > 9) return tens;
  cursor.skip(joint + 1);
  return tens + digit;
}

function takeAnd(cursor: Cursor): void {
  if (cursor.word() === 'and' && isEnglishNumberWord(cursor.word(1))) cursor.skip();
}

/** What a number in words goes on with, beside the names of numbers. */
const PARTS: readonly string[] = ['mươi', 'trăm', 'linh', 'lẻ', 'nghìn', 'ngàn', 'thousand'];

/** Whether a piece is the tail of a number in words whose head was not read: never `hai xã` of `một trăm hai xã` alone. */
export function isTailOfWords(cursor: Cursor): boolean {
  if (!isPartOfWords(cursor.word())) return false;
  const before = cursor.word(-1);
  if (before === '-' || before === 'and')
    return isEnglishNumberWord(cursor.word(-2)) && isEnglishNumberWord(cursor.word());
  // `hai, ba xã` are two or three.
  if (before === ',') return numberNamed(cursor.word(-2)) !== undefined && !isPartOfWords(cursor.word(-3));
  return isPartOfWords(before);
}

function isPartOfWords(word: string): boolean {
  return isNumberWord(word) || PARTS.includes(word);
}

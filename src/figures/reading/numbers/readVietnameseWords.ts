import type { Cursor } from '../cursor.js';
import type { Phrases } from '../words/phrases.js';
import { lastDigitNamed, numberNamed } from '../words/scales.js';

/**
 * Read a number in Vietnamese words: `một trăm linh năm`, `một nghìn hai trăm`, `hai nghìn không trăm hai mươi`, `mười lăm phẩy năm`;
 * nothing is read if there is none. A scale word at its end (`hai nghìn`) is left to be read as one.
 *
 * @returns The digits, dot as decimal mark.
 */
export function readVietnameseWords(cursor: Cursor): string | undefined {
  const value = thousands(cursor);
  if (value === undefined) return undefined;
  const back = cursor.at;
  if (cursor.word() !== 'phẩy') return String(value);
  cursor.skip();
  let decimals = '';
  for (; cursor.word() === 'không' && decimals.length < 2; cursor.skip()) decimals += '0';
  const last = hundreds(cursor);
  if (last !== undefined) return `${value}.${decimals}${last}`;
  cursor.at = back;
  return String(value);
}

function thousands(cursor: Cursor): number | undefined {
  const value = hundreds(cursor);
  if (value === undefined || !['nghìn', 'ngàn'].includes(cursor.word())) return value;
  const back = cursor.at;
  cursor.skip();
  const rest = belowThousand(cursor);
  if (rest !== undefined) return 1000 * value + rest;
  cursor.at = back;
  return value;
}

/** What follows `nghìn`: hundreds, `không trăm` with tens or a digit, tens alone, `lẻ` with a digit. */
function belowThousand(cursor: Cursor): number | undefined {
  const isEmpty = cursor.word() === 'không' && cursor.word(1) === 'trăm';
  if (isEmpty) cursor.skip(2);
  const linked = takeLinked(cursor);
  if (linked !== undefined) return linked;
  const rest = hundreds(cursor);
  // `hai nghìn năm hộ` is not said, and may be something else.
  return rest !== undefined && (isEmpty || rest >= 10) ? rest : undefined;
}

function hundreds(cursor: Cursor): number | undefined {
  const digit = takeDigit(cursor);
  if (digit === undefined) return undefined;
  if (cursor.word() !== 'trăm') return tens(cursor, digit);
  cursor.skip();
  const linked = takeLinked(cursor);
  if (linked !== undefined) return 100 * digit + linked;
  const hasTens = cursor.word() === 'mười' || cursor.word(1) === 'mươi';
  const next = hasTens ? takeDigit(cursor) : undefined;
  return 100 * digit + (next === undefined ? 0 : tens(cursor, next));
}

/** `linh năm`, `lẻ tư`; nothing of what has no digit behind it is one. */
function takeLinked(cursor: Cursor): number | undefined {
  if (!['linh', 'lẻ'].includes(cursor.word())) return undefined;
  cursor.skip();
  return takeDigit(cursor) ?? takeLast(cursor) ?? 0;
}

/** The tens that a first digit opens, or that digit alone. */
function tens(cursor: Cursor, digit: number): number {
  if (digit === 10) return 10 + (takeLast(cursor) ?? 0);
  if (cursor.word() !== 'mươi') return digit;
  cursor.skip();
  return 10 * digit + (takeLast(cursor) ?? 0);
}

function takeDigit(cursor: Cursor): number | undefined {
  return taken(cursor, numberNamed);
}

function takeLast(cursor: Cursor): number | undefined {
  return taken(cursor, lastDigitNamed);
}

function taken(cursor: Cursor, words: Phrases<number | undefined>): number | undefined {
  const digit = words(cursor.word());
  if (digit !== undefined) cursor.skip();
  return digit;
}

import type { Cursor } from './cursor.js';
import type { Draft, DraftName, DraftNumbers } from './draft.js';
import { isOpener } from './openers.js';
import { findEnumerators } from './names/findEnumerators.js';
import { readDate } from './names/readDate.js';
import { readName } from './names/readName.js';
import type { ReadMode } from './numbers/readNumber.js';
import { isTailOfWords } from './numbers/readEnglishWords.js';
import { readPhrase } from './readPhrase.js';

/** The words and marks between figures that share the unit of the last: `12, 15 và 20 xã`, `từ 35 lên 45 triệu đồng`. */
const listMarks: readonly string[] = [',', 'và', 'hoặc', 'hay', ';', 'and', 'or', 'lên', 'xuống', 'to'];

/**
 * Find all figures and all digits that are none, in the order of the text. Each piece is looked at a bounded number of times: what
 * can be read from one place on has a greatest length.
 */
export function scan(cursor: Cursor, mode: ReadMode): readonly (Draft | DraftName)[] {
  const found: (Draft | DraftName)[] = [];
  const enumerators = findEnumerators(cursor);
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    if (enumerators.has(cursor.at)) {
      found.push({ kind: 'name', meaning: 'ordinal', at: cursor.at, end: cursor.at + 1 });
      cursor.skip();
      continue;
    }
    const isTail = isTailOfWords(cursor) && found.at(-1)?.end !== cursor.at;
    const next = isOpener(token) && !isTail && !isIdleSign(cursor) ? readNext(cursor, mode) : undefined;
    if (next === undefined) cursor.skip();
    else found.push(next);
    if (next?.kind === 'draft') cursor.readTo = next.end;
  }
  return sharedUnits(cursor, found);
}

/** A sign opens a figure only on a number, or as a bracket around a time zone. */
function isIdleSign(cursor: Cursor): boolean {
  const isSign =
    cursor.peek()?.kind === 'sign' && ['(', '+', '-', '–', '—', '−', '‐', '‒'].includes(cursor.word());
  return isSign && !cursor.isNumber(1) && !['gmt', 'utc'].includes(cursor.word(1));
}

function readNext(cursor: Cursor, mode: ReadMode): Draft | DraftName | undefined {
  const { at } = cursor;
  const meaning = readDate(cursor) ?? readName(cursor, mode.grades);
  if (meaning !== undefined) return { kind: 'name', meaning, at, end: cursor.at };
  const phrase = readPhrase(cursor, mode);
  if (phrase !== undefined || !cursor.isNumber()) return phrase;
  cursor.skip();
  return { kind: 'name', meaning: 'unreadable', at, end: cursor.at };
}

/** Let a bare number in a row take the unit and the scale of the next. */
function sharedUnits(cursor: Cursor, found: (Draft | DraftName)[]): readonly (Draft | DraftName)[] {
  const joined = new Set<number>();
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [one, next] = [found[index], found[index + 1]];
    if (one?.kind !== 'draft' || next?.kind !== 'draft' || !isBare(one)) continue;
    const between = cursor.wordAt(one.end);
    if (next.at - one.end !== 1 || !listMarks.includes(between)) continue;
    // Two clauses may have a semicolon between them, too: only a longer row has one between its members.
    if (between === ';' && !joined.has(index + 1)) continue;
    joined.add(index);
    found[index] = { ...one, unit: next.unit, numbers: inScaleOf(one.numbers, next.numbers) };
  }
  return found;
}

function isBare({ unit, numbers }: Draft): boolean {
  const isPlain = numbers.form === 'single' || numbers.form === 'range' || numbers.form === 'pair';
  return isPlain && unit.text === '' && unit.per === null && numbers.first.power === 0;
}

function inScaleOf(numbers: DraftNumbers, next: DraftNumbers): DraftNumbers {
  if (!('first' in numbers) || !('first' in next)) return numbers;
  const { power } = next.first;
  const first = { ...numbers.first, power };
  return 'second' in numbers
    ? { ...numbers, first, second: { ...numbers.second, power } }
    : { ...numbers, first };
}

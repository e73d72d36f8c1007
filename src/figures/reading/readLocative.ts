import type { Cursor } from './cursor.js';
import type { ReadUnit } from './measuring/readUnit.js';
import type { ReadHead } from './readHead.js';
import { isCountedVerb, isDoneVerb, isMeasuredWord, isPlatform } from './words/sentence.js';
import { isPlace, measureNamed, unitNamed } from './words/units.js';

/** The most pieces before `trên` that are looked at. */
const MOST_WORDS = 14;

/**
 * What `trên` before a number of places means: `in` them (`Tỷ lệ hộ nghèo trên 38 huyện`), `maybe-in` them where a verb allows both
 * (`hỗ trợ trên 38 xã`), or `more` than so many.
 */
export function readLocative(cursor: Cursor, head: ReadHead, unit: ReadUnit): 'in' | 'maybe-in' | 'more' {
  if (head.qualifier?.word !== 'trên') return 'more';
  const isPlatforms = isPlatform(unit.text.toLowerCase());
  if (isPlatforms) return 'in';
  if (unit.per !== null || !isPlaceUnit(unit)) return 'more';
  const at = head.at;
  if (isCounting(cursor, at - 1)) return 'more';
  if (isMeasuredBefore(cursor, at)) return 'in';
  const twoWords = `${cursor.wordAt(at - 2)} ${cursor.wordAt(at - 1)}`;
  return isDoneVerb(twoWords) || isDoneVerb(cursor.wordAt(at - 1)) ? 'maybe-in' : 'more';
}

function isPlaceUnit({ measure, text }: ReadUnit): boolean {
  return (
    isPlace(measure) ||
    ['địa phương', 'phường', 'thị trấn', 'thành phố', 'địa bàn'].includes(text.toLowerCase())
  );
}

/** Whether a word counts what follows it; `chỉ số` and `dân số` are no numbers of things. */
function isCounting(cursor: Cursor, at: number): boolean {
  const word = cursor.wordAt(at);
  const isIndex = word === 'số' && ['chỉ', 'dân'].includes(cursor.wordAt(at - 1));
  return isCountedVerb(word) && !isIndex;
}

/** Whether something that is counted, and is no place, stands somewhere. */
function isThing(cursor: Cursor, at: number): boolean {
  const unit = cursor.match(unitNamed, at - cursor.at);
  return unit !== undefined && unitNamed(unit.phrase)?.[1] === 'count' && !isPlace(measureNamed(unit.phrase));
}

/** Whether the clause has something before `trên` that is measured somewhere: a rate, an average. */
function isMeasuredBefore(cursor: Cursor, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - MOST_WORDS); at -= 1) {
    const token = cursor.tokenAt(at);
    if (token === undefined || token.kind === 'number' || /^[.,;:\n(]$/.test(token.text)) return false;
    if (isMeasuredWord(`${token.text} ${cursor.wordAt(at + 1)}`)) return true;
    // `số hộ nghèo trên 16 huyện` are households in them.
    if (token.text === 'số' && isThing(cursor, at + 1)) return true;
    if (isCounting(cursor, at)) return false;
  }
  return false;
}

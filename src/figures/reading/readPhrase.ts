import type { Cursor } from './cursor.js';
import type { Draft, DraftNumbers } from './draft.js';
import { readDate } from './names/readDate.js';
import { readAmount } from './numbers/readAmount.js';
import { readLocative } from './readLocative.js';
import { readBehind, readHead, type ReadHead } from './readHead.js';
import { readName } from './names/readName.js';
import type { ReadMode } from './numbers/readNumber.js';
import { readMultiple } from './numbers/readMultiple.js';
import { readNumbers, type ReadNumbers } from './numbers/readNumbers.js';
import { asFraction, asFrequency, readFraction, readIndefinite } from './numbers/readOther.js';
import { withPer, type ReadUnit } from './measuring/readUnit.js';
import { isCountingLead } from './words/leads.js';
import { scalePower, smallScalePower } from './words/scales.js';
import { isDetail } from './words/sentence.js';

/** The most phrases that are looked at behind a unit. */
const MOST_DETAIL = 4;

/** Read one figure with the words around it; nothing is read, and the cursor stays, if none starts here. */
export function readPhrase(cursor: Cursor, mode: ReadMode): Draft | undefined {
  const start = cursor.at;
  const head = readHead(cursor);
  const read = isNamed(cursor, mode)
    ? undefined
    : isArticle(cursor, mode, head)
      ? readFraction(cursor, head)
      : readBody(cursor, mode, head);
  if (read === undefined) {
    cursor.at = start;
    return undefined;
  }
  const { numbers } = read;
  const unit = wholeUnit(read, head);
  const detail = readDetail(cursor);
  const behind = readBehind(cursor);
  const place = readLocative(cursor, head, unit);
  const isSpan = numbers.form === 'range' || behind !== null;
  return {
    kind: 'draft',
    numbers,
    unit,
    qualifier: behind ?? (place === 'more' ? head.qualifier : null),
    ...(place === 'maybe-in' ? { ambiguous: true } : {}),
    from: head.from && !isSpan,
    direction: head.direction ?? (isSpan ? head.directionBefore : null),
    detail,
    at: head.at,
    end: cursor.at,
  };
}

function readBody(cursor: Cursor, mode: ReadMode, head: ReadHead): ReadNumbers | undefined {
  const other =
    readFraction(cursor, head) ??
    readIndefinite(cursor) ??
    (head.multiple ? readMultiple(cursor, mode) : undefined);
  if (other !== undefined) return other;
  const read = readNumbers(cursor, mode, head);
  return (
    read &&
    (asNamedEnd(read, cursor, mode) ??
      asFraction(read, cursor, head) ??
      asFrequency(read, cursor, head) ??
      read)
  );
}

/** Whether what stands behind the head is a date or a name: `tăng trong năm 2022`, `đến 30/9`. */
function isNamed(cursor: Cursor, { grades }: ReadMode): boolean {
  const { at } = cursor;
  const found = readDate(cursor) ?? readName(cursor, grades);
  cursor.at = at;
  return found !== undefined;
}

/** In running text `một` is mostly an article, and `năm` a year: they count behind words that say so (`có một xã`, `dưới năm tiêu chí`). */
function isArticle(cursor: Cursor, { strict }: ReadMode, { qualifier, multiple }: ReadHead): boolean {
  if (strict || multiple || qualifier !== null || goesOn(cursor.word(1))) return false;
  // `có một thành phố, một thị xã và năm huyện`
  const isListed = [',', 'và', 'and'].includes(cursor.word(-1)) && cursor.readTo === cursor.at - 1;
  const counts = isListed || isCountingLead(cursor.word(-1));
  if (cursor.word() === 'năm') return !counts && cursor.word(1) !== 'năm';
  return ['một', 'one'].includes(cursor.word()) && !counts;
}

/** Whether a word goes on a number in words: `một trăm`, `năm mươi`, `one hundred`. */
function goesOn(word: string): boolean {
  return (
    ['mươi', 'hundred', 'and'].includes(word) || (scalePower(word) ?? smallScalePower(word)) !== undefined
  );
}

/** `3 - 4%/năm (cận trên 4)` names the end that counts. */
function asNamedEnd({ numbers, unit }: ReadNumbers, cursor: Cursor, mode: ReadMode): ReadNumbers | undefined {
  if (numbers.form !== 'range' || cursor.word() !== '(' || cursor.word(1) !== 'cận') return undefined;
  const end = { trên: numbers.second, dưới: numbers.first }[cursor.word(2)];
  const { at } = cursor;
  cursor.skip(3);
  const named = readAmount(cursor, mode);
  if (end !== undefined && named?.digits === end.digits && cursor.word() === ')') {
    cursor.skip();
    return { numbers: { form: 'single', first: end }, unit };
  }
  cursor.at = at;
  return undefined;
}

/** A number of criteria with decimals is an average, per commune: `gần 9,5 tiêu chí`. */
function withImpliedPer(unit: ReadUnit, numbers: DraftNumbers): ReadUnit {
  const isAverage = numbers.form === 'single' && numbers.first.decimals > 0 && unit.measure === 'criterion';
  return isAverage ? { ...withPer(unit, 'xã'), perImplied: true } : unit;
}

/** The unit, with what stands before the number. */
function wholeUnit({ numbers, unit }: ReadNumbers, head: ReadHead): ReadUnit {
  if (numbers.form === 'frequency') return unit;
  const priced = withCurrency(unit, head);
  const rate = head.per === null ? priced : withPer(priced, head.per);
  return withImpliedPer(rate, numbers);
}

function withCurrency(unit: ReadUnit, { currency }: ReadHead): ReadUnit {
  if (currency === '' || unit.text !== '') return unit;
  const isDong = ['vnd', 'vnđ'].includes(currency.toLowerCase());
  const money: ReadUnit = { text: currency, per: null, measure: isDong ? 'VND' : null, category: 'money' };
  return unit.per === null ? money : withPer(money, unit.per);
}

/** The words behind a unit that say which of its things are counted: `hộ nghèo và cận nghèo`. */
function readDetail(cursor: Cursor): string | null {
  const start = cursor.position();
  const { at } = cursor;
  for (let phrases = 0; phrases < MOST_DETAIL; phrases += 1) {
    const joint = phrases > 0 && cursor.word() === 'và' ? 1 : 0;
    const found = cursor.match(isDetail, joint);
    if (found === undefined) break;
    cursor.skip(joint + found.length);
  }
  return cursor.at === at ? null : cursor.since(start);
}

import { toDecimal } from '../../../foundation/internal.js';
import type { Cursor, Match } from '../cursor.js';
import type { DraftNumbers } from '../draft.js';
import { isYear } from '../measuring/isCountAhead.js';
import type { ReadHead } from '../readHead.js';
import { readAmount, shareScale, type ReadAmount } from './readAmount.js';
import type { ReadMode } from './readNumber.js';
import { readUnit, type BeforeUnit, type ReadUnit } from '../measuring/readUnit.js';
import { isEnglishChange } from '../words/leads.js';
import { isPlace } from '../words/units.js';
import { isOpenEnd, isPairMark, isRangeMark } from '../words/joints.js';

/** One or two numbers with their unit. */
export interface ReadNumbers {
  /** The numbers. */
  readonly numbers: DraftNumbers;
  /** The unit. */
  readonly unit: ReadUnit;
}

/** What stands before the first of the numbers. */
export type NumberHead = Pick<ReadHead, 'negative' | 'currency' | 'from'>;

/** Read a number, a range or a pair with their unit; nothing is read if there is no number. */
export function readNumbers(cursor: Cursor, mode: ReadMode, head: NumberHead): ReadNumbers | undefined {
  const start = cursor.at;
  const amount = readAmount(cursor, { ...mode, isPriced: head.currency !== '' });
  if (amount === undefined) return undefined;
  const first = head.negative ? { ...amount, digits: `-${amount.digits}` } : amount;
  const early = readSecond(cursor, mode, { first, firstUnit: null, start, head });
  if (early !== undefined) return early;
  const unit = readUnit(cursor, beforeUnit(first, head));
  const late = readSecond(cursor, mode, { first, firstUnit: unit, start, head });
  // `three out of two`: words that were read for the sake of a pair are none without it.
  const isInWords = cursor.tokenAt(start)?.kind === 'word';
  if (isInWords && late === undefined && unit.text === '' && first.power === 0) return undefined;
  return late ?? { numbers: { form: 'single', first: withHalfBehind(cursor, first, unit) }, unit };
}

/** `2 năm rưỡi` is two and a half; so is `2 ha rưỡi`. */
function withHalfBehind(cursor: Cursor, amount: ReadAmount, { per, category }: ReadUnit): ReadAmount {
  const isWhole = amount.decimals === 0 && amount.power === 0 && per === null && category === 'amount';
  if (!isWhole || cursor.word() !== 'rưỡi') return amount;
  cursor.skip();
  return { ...amount, digits: `${amount.digits}.5`, decimals: 1 };
}

interface FirstNumber {
  readonly first: ReadAmount;
  /** Its unit, if one stands before the mark that joins the two. */
  readonly firstUnit: ReadUnit | null;
  /** Its first piece. */
  readonly start: number;
  /** What stands before it. */
  readonly head: NumberHead;
}

interface Join {
  readonly form: 'pair' | 'range';
  readonly length: number;
  /** Whether the mark is a word that joins other things, too. */
  readonly isWord: boolean;
}

function readSecond(cursor: Cursor, mode: ReadMode, given: FirstNumber): ReadNumbers | undefined {
  const back = cursor.at;
  const join = joinAhead(cursor, given);
  if (join === undefined) return undefined;
  cursor.skip(join.length);
  const isOpen = join.form === 'range' && cursor.take(isOpenEnd) !== undefined;
  const isBareYear = isYear(cursor.word()) && cursor.peek(1)?.kind !== 'word' && cursor.word(1) !== '%';
  // `-7 đến -5%`
  const isNegative = join.isWord && ['-', '−', '–', 'âm'].includes(cursor.word()) && cursor.isNumber(1);
  if (isNegative) cursor.skip();
  const amount = isBareYear ? undefined : readAmount(cursor, mode);
  const second = amount && isNegative ? { ...amount, digits: `-${amount.digits}` } : amount;
  const result = second && joined(cursor, join, { ...given, second, isOpen }, mode);
  if (result === undefined) cursor.at = back;
  return result;
}

function joined(
  cursor: Cursor,
  { form, isWord }: Join,
  {
    first,
    firstUnit,
    start,
    second,
    isOpen,
    head,
  }: FirstNumber & { readonly second: ReadAmount; readonly isOpen: boolean },
  { strict }: ReadMode,
): ReadNumbers | undefined {
  const larger = second.power > 0 ? second : first;
  const unit = readUnit(cursor, beforeUnit(larger, head));
  const isBare = unit.text === '';
  if (firstUnit !== null && firstUnit.text !== '' && !isBare && !isSameUnit(firstUnit, unit)) {
    // A bar between counts of different things joins two figures, unless the one is spread over places.
    const isSpread = form === 'pair' && !isWord && isPlace(unit.measure) && !isPlace(firstUnit.measure);
    return isSpread
      ? { numbers: { form: 'pair', first, second, denominatorUnit: unit }, unit: firstUnit }
      : undefined;
  }
  const shared = isBare && firstUnit !== null ? firstUnit : unit;
  const [one, two] = shareScale(first, second);
  if (form === 'pair')
    return { numbers: { form, first: one, second: two, denominatorUnit: null }, unit: shared };
  if (valueOf(one).gt(valueOf(two))) {
    if (strict && !isWord) throw cursor.fail('figure-order', cursor.startOf(start));
    return undefined;
  }
  return { numbers: { form, first: one, second: two, excludesUpper: isOpen }, unit: shared };
}

/** The bar of a pair or the dash of a range, if a number follows it. */
function joinAhead(cursor: Cursor, { start, head }: FirstNumber): Join | undefined {
  const words = cursor.match(isPairMark);
  if (words !== undefined && opensWhole(cursor, words))
    return { form: 'pair', length: words.length, isWord: words.length === 1 };
  // `98%/NQ: 95%`
  const isMarked = words !== undefined && words.length > 1 && words.phrase.startsWith('/');
  if (isMarked && cursor.word(words.length) === ':' && cursor.isNumber(words.length + 1))
    return { form: 'pair', length: words.length + 1, isWord: true };
  const owner = ownerAhead(cursor);
  if (owner > 0) return { form: 'pair', length: owner, isWord: true };
  const mark = cursor.word();
  if (mark === 'and' && cursor.wordAt(start - 1) === 'between' && cursor.isNumber(1))
    return { form: 'range', length: 1, isWord: true };
  const isSign = cursor.peek()?.kind === 'sign';
  if (isRangeMark(mark)) {
    if (mark === 'to' && head.from && isChangeTold(cursor, start)) return undefined;
    const isOpen = isOpenEnd(cursor.word(1)) && cursor.isNumber(2);
    const isBelow =
      !isSign && head.negative && ['-', '−', '–', 'âm'].includes(cursor.word(1)) && cursor.isNumber(2);
    return isOpen || isBelow || cursor.isNumber(1)
      ? { form: 'range', length: 1, isWord: !isSign }
      : undefined;
  }
  // `tiêu chí/1 xã` is a rate: one of something.
  const isRate =
    cursor.word(1) === '1' && cursor.peek(2)?.kind === 'word' && cursor.peek(-1)?.kind === 'word';
  return mark === '/' && cursor.isNumber(1) && !isRate
    ? { form: 'pair', length: 1, isWord: false }
    : undefined;
}

/** Whether a whole follows the words for the bar: a number, or one in words behind more than `of` or `trong` alone. */
function opensWhole(cursor: Cursor, { phrase, length }: Match): boolean {
  return cursor.isNumber(length) || (cursor.opensNumber(length) && !['trong', 'trên', '/'].includes(phrase));
}

/** The most words of a change before its `from`, and of whose things a pair counts. */
const MOST_WORDS = 6;

/** `2,315 out of the region’s 4,120 communes`: how many pieces lead to the second number; 0 if none do. */
function ownerAhead(cursor: Cursor): number {
  const opener = cursor.match((phrase) => phrase === 'of' || phrase === 'out of' || phrase === 'among');
  if (opener === undefined) return 0;
  for (let at = opener.length; at < opener.length + MOST_WORDS; at += 1) {
    if (cursor.peek(at)?.kind === 'word') continue;
    const isOwner = ["'", '’', '‘', '`'].includes(cursor.word(at)) && at > opener.length;
    const behind = cursor.word(at + 1) === 's' ? at + 2 : at + 1;
    return isOwner && cursor.opensNumber(behind) ? behind : 0;
  }
  return 0;
}

/** `rose from 31.5% to 44.2%` are two values, `from 20 to 30 households` is a range. */
function isChangeTold(cursor: Cursor, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 1 - MOST_WORDS); at -= 1) {
    const token = cursor.tokenAt(at);
    if (token === undefined || token.kind === 'number' || ['.', ';', '\n', ':'].includes(token.text))
      return false;
    if (isEnglishChange(token.text)) return true;
  }
  return false;
}

function beforeUnit({ power, isEnglish = false }: ReadAmount, { currency }: NumberHead): BeforeUnit {
  return { power, isEnglish, priced: currency !== '' };
}

function isSameUnit(one: ReadUnit, two: ReadUnit): boolean {
  return (
    one.text.toLowerCase() === two.text.toLowerCase() || (one.measure !== null && one.measure === two.measure)
  );
}

function valueOf({ digits, power }: ReadAmount): ReturnType<typeof toDecimal> {
  return toDecimal(digits).times(`1e${power}`);
}

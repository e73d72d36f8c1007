import { lazyPattern } from '../../foundation/internal.js';
import { BLANK, DIGIT, INVISIBLE } from './characters.js';
import type { Token } from './token.js';
import { isNumberedWord, isTotalWord } from './words/labels.js';

/** Blanks that keep a number together: `1 971` with a no-break space. */
const GROUPING_BLANKS = '\u00A0\u2009\u202F';

/** The marks within numbers, also in the width of Chinese characters. */
const MARKS: readonly string[] = ['.', ',', '．', '，'];

/** How much of the text behind a number is looked at to tell what it is. */
const LOOK_AHEAD = 24;

/** Whether a number begins at a place: a digit, or a mark before the first one. */
export function opensNumber(text: string, at: number): boolean {
  return isDigit(text, at) || isLeadingMark(text, at);
}

/** Where the number that begins at a place ends. */
export function numberEnd(text: string, start: number, before: readonly Token[]): number {
  let at = digitsEnd(text, start);
  const isShort = at - start <= 3;
  while (isShort && isGroup(text, at)) at += 4;
  if (isShort && isBlankGrouped(text, start, at, before)) while (isGroup(text, at, ' ')) at += 4;
  if (isShort && isMarkApart(text, at)) at += 1;
  while (isMark(text, at) && isDigit(text, at + 1)) at = digitsEnd(text, at + 1);
  if (isSlip(text, start, at, before)) return digitsEnd(text, at + 2);
  return exponentEnd(text, start, at);
}

/**
 * A stray blank behind the decimal comma is a known slip of typesetting: `25, 42%`, `58, 3 tỷ đồng`. Between two figures (`năm 2022, 30%`) a comma stands, too, so that only one or two digits, with `%` or a word of scale or measure behind them, are taken for
 * decimals, and not if a date, a name or a list ends in the first (`31/12, 98% số hộ`; `10, 20, 30 tỷ đồng`).
 */
function isSlip(text: string, start: number, mark: number, before: readonly Token[]): boolean {
  if (text.charAt(mark) !== ',' || text.charAt(mark + 1) !== ' ') return false;
  if (mark - start > 3 && !/^\d{1,3}(?:\.\d{3}){1,4}$/.test(text.slice(start, mark))) return false;
  const end = digitsEnd(text, mark + 2);
  const decimals = end - mark - 2;
  const isPercent = text.charAt(end) === '%' || text.slice(end, end + 2) === ' %';
  if (decimals < 1 || decimals > 2 || (isPercent && mark - start > 2)) return false;
  const [further, last] = [before.at(-2), before.at(-1)];
  if (last !== undefined && (isNumberedWord(last.text) || last.end === start)) return false;
  const isListed = further?.kind === 'number' && last !== undefined && [',', 'và'].includes(last.text);
  return isPercent || (!isListed && isMeasured(text, end));
}

const measured = /* @__PURE__ */ lazyPattern(
  '^ ?(?:tỷ|tỉ|triệu|nghìn|ngàn|ha|km|m2|m²|tấn|lần|điểm %|điểm phần trăm)(?![\\p{L}\\p{M}])|^ ?tiêu chí ?/',
  'u',
);

function isMeasured(text: string, at: number): boolean {
  return measured().test(
    text
      .slice(at, at + LOOK_AHEAD)
      .normalize('NFC')
      .toLowerCase(),
  );
}

/** A blank before a mark that touches the next digit is a slip, too: `98 ,5%`. */
function isMarkApart(text: string, at: number): boolean {
  return text.charAt(at) === ' ' && isMark(text, at + 1) && isDigit(text, at + 2);
}

/** A mark before the first digit, `,5%`, leaves out what stood before it: to read `5` would be ten times too much. */
function isLeadingMark(text: string, at: number): boolean {
  return isMark(text, at) && isDigit(text, at + 1) && (at === 0 || BLANK.test(text.charAt(at - 1)));
}

/** A no-break space, or another blank, and three digits. */
function isGroup(text: string, at: number, blanks = GROUPING_BLANKS): boolean {
  const blank = text.charAt(at);
  return blank !== '' && blanks.includes(blank) && digitsEnd(text, at + 1, 4) - at === 4;
}

/**
 * Plain blanks group digits: `1 250 000 đồng`. One group alone (`2 417 hộ`) may be a number of its own behind a word that has a number
 * (`thôn 2 417 hộ`) and in a row of numbers.
 */
function isBlankGrouped(text: string, start: number, at: number, tokens: readonly Token[]): boolean {
  if (!isGroup(text, at, ' ')) return false;
  if (isGroup(text, at + 4, ' ')) return true;
  const [further, before] = [tokens.at(-2), tokens.at(-1)];
  const isTotal = before?.text === 'số' && further !== undefined && isTotalWord(further.text);
  const isNamed =
    before !== undefined && !isTotal && (before.kind === 'number' || isNumberedWord(before.text));
  // `2 417/3 500 hộ`, but not `12/3 500 hộ`.
  const isGlued =
    before?.end === start && !(before.text === '/' && (further?.text.length ?? 0) > 3) && before.text !== '(';
  const isFollowed = text.charAt(at + 4) === ' ' && isDigit(text, at + 5);
  return text.charAt(start) !== '0' && !isNamed && !isFollowed && !isGlued;
}

/** `1.5E+09`, as spreadsheets write large numbers. */
function exponentEnd(text: string, start: number, at: number): number {
  if (!'eE'.includes(text.charAt(at)) || at >= text.length) return at;
  const isSigned = '+-'.includes(text.charAt(at + 1));
  const end = digitsEnd(text, at + (isSigned ? 2 : 1), 4);
  const digits = end - at - (isSigned ? 2 : 1);
  const isWhole = digitsEnd(text, start) === at;
  return digits < 1 || digits > 3 || (!isSigned && isWhole) ? at : end;
}

function digitsEnd(text: string, start: number, most = Infinity): number {
  let at = start;
  while (at - start < most && (isDigit(text, at) || (at > start && isInvisible(text, at)))) at += 1;
  return at;
}

function isMark(text: string, at: number): boolean {
  return MARKS.includes(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at));
}

function isInvisible(text: string, at: number): boolean {
  return at < text.length && INVISIBLE.includes(text.charAt(at));
}

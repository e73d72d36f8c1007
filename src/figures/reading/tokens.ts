import { lazyPattern } from '../../foundation/internal.js';

/** A piece of a text: a number with its marks, a word, or a sign. */
export interface Token {
  /** What it is. */
  readonly kind: 'number' | 'word' | 'sign';
  /** The piece in lower case and in one form: composed letters, plain digits, `m2` for `m²`; `\n` where a new block begins. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

const letter = /* @__PURE__ */ lazyPattern('[\\p{L}\\p{M}]', 'u');
const BLANK = /[\s\u00AD\u200B-\u200D\u2060]/u;
const DIGIT = /[0-9０-９]/u;
const upper = /* @__PURE__ */ lazyPattern('[\\p{Lu}0-9]', 'u');

/** What word processors and web pages leave in the middle of words and numbers, and nobody sees. */
const INVISIBLE = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';

/** Blanks that keep a number together: `1 971` with a no-break space. */
const GROUPING_BLANKS = '\u00A0\u2009\u202F';

/** The marks within numbers, also in the width of Chinese characters. */
const MARKS: readonly string[] = ['.', ',', '．', '，'];

/** Words with which a number makes a name or a date. */
const NAMED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'ngày',
    'tháng',
    'quý',
    'năm',
    'số',
    'thứ',
    'lần',
    'điều',
    'khoản',
    'mục',
    'chí',
    'thôn',
    'ấp',
    'bản',
    'xóm',
    'tổ',
    'khu',
  ],
  ...['vùng', 'khóa', 'đợt', 'quyết', 'định', 'trình', 'án'],
]);

/** Words that a power may follow: `m2`, `km²`. */
const LENGTHS: readonly string[] = ['m', 'km', 'dm', 'cm'];
const POWERS = '23²³';

/** A piece of text without what nobody sees. */
export function plain(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** Cut a text into pieces, blanks left out; each character is looked at a fixed number of times. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isBlank(text, at)) {
      at = blankEnd(text, at);
      if (startsBlock(text, start, at)) tokens.push({ kind: 'sign', text: '\n', start, end: at });
      continue;
    }
    const opensNumber = isDigit(text, at) || isLeadingMark(text, at);
    const kind = opensNumber ? 'number' : isLetter(text, at) ? 'word' : 'sign';
    at =
      kind === 'number'
        ? numberEnd(text, at, tokens.at(-1))
        : kind === 'word'
          ? wordEnd(text, at)
          : signEnd(text, at);
    tokens.push({ kind, text: plain(text.slice(start, at)).normalize('NFKC').toLowerCase(), start, end: at });
  }
  return tokens;
}

function numberEnd(text: string, start: number, before: Token | undefined): number {
  let at = digitsEnd(text, start);
  if (isSlip(text, start, at, before)) return digitsEnd(text, at + 2);
  const isShort = at - start <= 3;
  while (isShort && isGroup(text, at)) at += 4;
  if (isShort && isBlankGrouped(text, at)) while (isGroup(text, at, ' ')) at += 4;
  if (isShort && isMarkApart(text, at)) at += 1;
  while (MARKS.includes(text.charAt(at)) && isDigit(text, at + 1)) at = digitsEnd(text, at + 1);
  return at;
}

/**
 * A stray blank behind the decimal comma is a known slip of typesetting: `25, 42%`. Between two figures (`năm 2022, 30%`) a comma
 * stands, too, so that only one or two digits behind at most two, with `%`, are taken for one number, and not if a date or a name ends in
 * the first (`31/12, 98% số hộ`).
 */
function isSlip(text: string, start: number, mark: number, before: Token | undefined): boolean {
  if (mark - start > 2 || text.charAt(mark) !== ',' || text.charAt(mark + 1) !== ' ') return false;
  const end = digitsEnd(text, mark + 2);
  const isNamed = before !== undefined && (NAMED.has(before.text) || before.end === start);
  return end - mark >= 3 && end - mark <= 4 && text.charAt(end) === '%' && !isNamed;
}

/** A blank before a mark that touches the next digit is a slip, too: `98 ,5%`. */
function isMarkApart(text: string, at: number): boolean {
  return text.charAt(at) === ' ' && MARKS.includes(text.charAt(at + 1)) && isDigit(text, at + 2);
}

/** A mark before the first digit, `,5%`, leaves out what stood before it: to read `5` would be ten times too much. */
function isLeadingMark(text: string, at: number): boolean {
  return MARKS.includes(text.charAt(at)) && isDigit(text, at + 1) && (at === 0 || isBlank(text, at - 1));
}

/** A no-break space, or another blank, and three digits. */
function isGroup(text: string, at: number, blanks = GROUPING_BLANKS): boolean {
  const blank = text.charAt(at);
  return blank !== '' && blanks.includes(blank) && digitsEnd(text, at + 1, 4) - at === 4;
}

/** Plain blanks group digits only where two groups follow: `1 250 000 đồng`; one group may be a number of its own. */
function isBlankGrouped(text: string, at: number): boolean {
  return isGroup(text, at, ' ') && isGroup(text, at + 4, ' ');
}

function digitsEnd(text: string, start: number, most = Infinity): number {
  let at = start;
  while (at - start < most && (isDigit(text, at) || (at > start && isInvisible(text, at)))) at += 1;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (isLetter(text, at) || isInvisible(text, at))) at += 1;
  const isLength = at - start <= 2 && LENGTHS.includes(text.slice(start, at).toLowerCase());
  return isLength && at < text.length && POWERS.includes(text.charAt(at)) ? at + 1 : at;
}

/** A character outside the basic plane is two code units; neither half is a sign of its own. */
function signEnd(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at, at + 2)) ? at + 2 : at + 1;
}

function blankEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text, at)) at += 1;
  return at;
}

/** An empty line, or a new line that opens with a capital or a digit: what stands on it is no part of what stood before. */
function startsBlock(text: string, start: number, end: number): boolean {
  const breaks = text.slice(start, end).split('\n').length - 1;
  return breaks > 1 || (breaks === 1 && upper().test(text.charAt(end)));
}

function isDigit(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at));
}

function isInvisible(text: string, at: number): boolean {
  return at < text.length && INVISIBLE.includes(text.charAt(at));
}

function isLetter(text: string, at: number): boolean {
  return letter().test(text.charAt(at));
}

function isBlank(text: string, at: number): boolean {
  return BLANK.test(text.charAt(at));
}

/** A piece of a text: a number with its marks, a word, or a sign. */
export interface Token {
  /** What it is. */
  readonly kind: 'number' | 'word' | 'sign';
  /** The piece in lower case. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const BLANK = /\s/u;

/** Words that a power may follow: `m2`, `km²`. */
const LENGTHS: readonly string[] = ['m', 'km'];
const POWERS = '23²³';

/** Cut a text into pieces, blanks left out; each character is looked at a fixed number of times. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isBlank(text, at)) {
      at += 1;
      continue;
    }
    const kind = isDigit(text, at) ? 'number' : isLetter(text, at) ? 'word' : 'sign';
    at = kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : at + 1;
    tokens.push({ kind, text: text.slice(start, at).toLowerCase(), start, end: at });
  }
  return tokens;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  let hasComma = false;
  for (;;) {
    while (isDigit(text, at)) at += 1;
    const mark = text.charAt(at);
    if (mark !== '.' && mark !== ',') return at;
    // A stray blank behind the decimal comma is a known slip of typesetting: `25, 42%`.
    const skip = mark === ',' && !hasComma && text.charAt(at + 1) === ' ' ? 2 : 1;
    if (!isDigit(text, at + skip)) return at;
    hasComma ||= mark === ',';
    at += skip;
  }
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text, at)) at += 1;
  const isLength = at - start <= 2 && LENGTHS.includes(text.slice(start, at).toLowerCase());
  return isLength && at < text.length && POWERS.includes(text.charAt(at)) ? at + 1 : at;
}

function isDigit(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= '0' && character <= '9';
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

function isBlank(text: string, at: number): boolean {
  return BLANK.test(text.charAt(at));
}

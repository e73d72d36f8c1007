import { lazyPattern } from '../../foundation/internal.js';
import { BLANK, INVISIBLE, letter } from './characters.js';
import { numberEnd, opensNumber } from './numberPiece.js';
import type { Token } from './token.js';
import { endsQualifier } from './words/qualifiers.js';

const upper = /* @__PURE__ */ lazyPattern('[\\p{Lu}0-9]', 'u');

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
      if (startsBlock(text, start, at, tokens.at(-1)))
        tokens.push({ kind: 'sign', text: '\n', start, end: at });
      continue;
    }
    const kind = opensNumber(text, at) ? 'number' : isLetter(text, at) ? 'word' : 'sign';
    at =
      kind === 'number'
        ? numberEnd(text, at, tokens)
        : kind === 'word'
          ? wordEnd(text, at)
          : signEnd(text, at);
    tokens.push({ kind, text: plain(text.slice(start, at)).normalize('NFKC').toLowerCase(), start, end: at });
  }
  return tokens;
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

/**
 * An empty line, or a new line that opens with a capital or a digit: what stands on it is no part of what stood before, unless that
 * ends with a word that needs a number (`khoảng`).
 */
function startsBlock(text: string, start: number, end: number, before: Token | undefined): boolean {
  const breaks = text.slice(start, end).split('\n').length - 1;
  if (breaks !== 1) return breaks > 1;
  const isOpen = opensNumber(text, end) && before !== undefined && endsQualifier(before.text);
  return !isOpen && upper().test(text.charAt(end));
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

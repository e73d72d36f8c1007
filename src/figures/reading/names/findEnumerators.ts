import { capital } from '../measuring/isCountAhead.js';
import type { Cursor } from '../cursor.js';
import { isLeadWord } from '../words/leads.js';
import { qualifierNamed } from '../words/qualifiers.js';
import { unitNamed } from '../words/units.js';

/** A number that may enumerate. */
interface Candidate {
  readonly at: number;
  readonly number: number;
  /** How it is marked: `1.`, `1)`, `(1)`, `2.1`; only those of one style make a row. */
  readonly style: string;
  readonly isLineStart: boolean;
  readonly isAfterColon: boolean;
}

/** How many candidates on the number that follows 1 is looked for. */
const LOOK_AHEAD = 6;

/**
 * The pieces that are numbers of the items of a list: at the start of a line (`1. Vốn đầu tư`, `2.1. Kết quả`, `1) …`), or in a row within
 * a sentence (`gồm: (1) 5 xã …; (2) 3 xã …`). They count nothing.
 */
export function findEnumerators(cursor: Cursor): ReadonlySet<number> {
  const candidates: readonly Candidate[] = candidatesOf(cursor);
  const found = new Set<number>();
  const last = new Map<string, number>();
  candidates.forEach(({ at, number, style, isLineStart, isAfterColon }, index) => {
    const hasNext = candidates
      .slice(index + 1, index + 1 + LOOK_AHEAD)
      .some((other) => other.style === style && other.number === number + 1);
    const goesOn = last.get(style) === number - 1;
    const opens = number === 1 && (hasNext || (isAfterColon && style === '()'));
    if (!isLineStart && !goesOn && !opens) return;
    found.add(at);
    last.set(style, number);
  });
  return found;
}

function candidatesOf(cursor: Cursor): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; cursor.tokenAt(at) !== undefined; at += 1) {
    const candidate = cursor.tokenAt(at)?.kind === 'number' ? candidateAt(cursor, at) : undefined;
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

function candidateAt(cursor: Cursor, at: number): Candidate | undefined {
  const text = cursor.wordAt(at);
  if (!/^(?:0?[1-9]|[1-9]\d)(?:\.\d{1,2}){0,3}$/.test(text)) return undefined;
  const style = styleAt(cursor, at);
  if (style === undefined) return undefined;
  const before = cursor.wordAt(style === '()' ? at - 2 : at - 1);
  const isLineStart = (before === '' || before === '\n') && !isWrapped(cursor, at - (style === '()' ? 2 : 1));
  const isInRow = ['(', '[', ''].includes(before) || /^[:;.,\n–-]$/.test(before);
  if (!isLineStart && style !== '()' && !isInRow) return undefined;
  // Only a line begins with a number that has parts, or with a number and a dash.
  if (!isLineStart && !['.', ')', '()'].includes(style)) return undefined;
  const number = Number(text.split('.').at(-1));
  return { at, number, style, isLineStart, isAfterColon: before === ':' };
}

/** How a number is marked as that of an item, if it is. */
function styleAt(cursor: Cursor, at: number): string | undefined {
  const mark = cursor.wordAt(at + 1);
  const isGlued = cursor.endOf(at) === cursor.startOf(at + 1);
  const next = cursor.tokenAt(at + 2);
  if (mark === ')' && next !== undefined && isGlued) return cursor.wordAt(at - 1) === '(' ? '()' : ')';
  const isNamed = opensItem(cursor, at + 2);
  if (mark === '.' && isGlued) return isNamed ? '.' : undefined;
  if (['/', '-', '–', ':'].includes(mark))
    return isNamed && isGlued && isApartWord(cursor, at + 2) ? mark : undefined;
  // `2.1 Kết quả`
  const isDotted = cursor.wordAt(at).includes('.');
  return isDotted && isCapital(cursor, at + 1) && unitNamed(mark) === undefined ? 'dotted' : undefined;
}

function isApartWord(cursor: Cursor, at: number): boolean {
  const token = cursor.tokenAt(at);
  return token?.kind === 'word' && token.start > cursor.endOf(at - 1);
}

function opensItem(cursor: Cursor, at: number): boolean {
  const token = cursor.tokenAt(at);
  return token?.kind === 'number' ? token.start > cursor.endOf(at - 1) : isCapital(cursor, at);
}

function isCapital(cursor: Cursor, at: number): boolean {
  const token = cursor.tokenAt(at);
  return token?.kind === 'word' && capital().test(cursor.text.slice(token.start, token.end));
}

/** A line may begin with the number that the line before it needs: `tổng số xã là⏎12. Trong đó`. */
function isWrapped(cursor: Cursor, at: number): boolean {
  const before = cursor.wordAt(at - 1);
  return isLeadWord(before) || qualifierNamed(before) !== undefined;
}

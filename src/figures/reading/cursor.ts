import { excerpt, problemError, type MtqgError } from '../../foundation/internal.js';
import type { Token } from './token.js';
import { plain } from './tokens.js';
import { isNumberWord } from './words/englishNumbers.js';

/** Why a text is not a figure; names in words for each are in the table of expectations. */
export type UnreadableReason =
  | 'figure-number'
  | 'figure-marks'
  | 'figure-digits'
  | 'figure-scale'
  | 'figure-rest'
  | 'figure-order'
  | 'formula'
  | 'formula-size';

/** The words of a phrase that a table may hold at most. */
const LONGEST_PHRASE = 5;

/** How many characters of a text an error repeats. */
const EXCERPT = 30;

/** A phrase that was found, and how many pieces it has. */
export interface Match {
  /** The words in lower case, one blank between them. */
  readonly phrase: string;
  /** How many pieces. */
  readonly length: number;
}

/** A place in the pieces of a text, moved on as they are read. */
export class Cursor {
  /** The number of the piece at this place. */
  at = 0;

  /** The piece behind the last figure that was found. */
  readTo = -1;

  /**
   * @param text - The text.
   * @param tokens - Its pieces.
   */
  constructor(
    readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** The piece at this place, or so many further on; before it if negative. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The text of the piece at this place, or so many further on; empty at the end. */
  word(ahead = 0): string {
    return this.wordAt(this.at + ahead);
  }

  /** A piece by its number. */
  tokenAt(at: number): Token | undefined {
    return this.tokens[at];
  }

  /** The text of a piece by its number; empty if there is none. */
  wordAt(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** Whether a number stands at this place, or so many pieces further on. */
  isNumber(ahead = 0): boolean {
    return this.peek(ahead)?.kind === 'number';
  }

  /** Whether a number stands so many pieces further on, in digits or in words. */
  opensNumber(ahead = 0): boolean {
    return this.isNumber(ahead) || isNumberWord(this.word(ahead));
  }

  /** Whether a blank stands before the piece at this place, or so many further on; also where a text begins. */
  isApart(ahead = 0): boolean {
    const before = this.peek(ahead - 1);
    return before === undefined || before.text === '\n' || before.end !== this.peek(ahead)?.start;
  }

  /** Move past so many pieces. */
  skip(count = 1): void {
    this.at += count;
  }

  /** Where the next piece starts, or the end of the text. */
  position(): number {
    return this.startOf(this.at);
  }

  /** Where a piece starts, by its number; the end of the text behind the last. */
  startOf(at: number): number {
    return this.tokens[at]?.start ?? this.text.length;
  }

  /** Where a piece ends, by its number; the beginning of the text before the first. */
  endOf(at: number): number {
    return this.tokens[at]?.end ?? 0;
  }

  /** The text as written between a position and the end of the piece before this place, letters composed. */
  since(start: number): string {
    return plain(this.text.slice(start, Math.max(start, this.endOf(this.at - 1)))).normalize('NFC');
  }

  /** Move past the longest phrase at this place that a table holds, and return it. */
  take(holds: (phrase: string) => unknown): string | undefined {
    const found = this.match(holds);
    if (found !== undefined) this.skip(found.length);
    return found?.phrase;
  }

  /** The longest phrase, from so many pieces ahead, that a table holds. */
  match(holds: (phrase: string) => unknown, ahead = 0): Match | undefined {
    let phrase = '';
    let found: Match | undefined;
    for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
      const token = this.peek(ahead + length - 1);
      if (token === undefined || token.kind === 'number' || token.text === '\n') break;
      phrase = length === 1 ? token.text : `${phrase} ${token.text}`;
      if (holds(phrase)) found = { phrase, length };
    }
    return found;
  }

  /** What the first of some readers reads; the cursor stays where it is if none does. */
  first<T>(readers: readonly ((cursor: Cursor) => T | undefined)[]): T | undefined {
    const { at } = this;
    for (const read of readers) {
      const result = read(this);
      if (result !== undefined) return result;
      this.at = at;
    }
    return undefined;
  }

  /** The error that the text cannot be read from a position on. */
  fail(reason: UnreadableReason, position = this.position()): MtqgError {
    return unreadable(this.text, reason, position);
  }
}

/** The error that a text cannot be read from a position on. */
export function unreadable(text: string, reason: UnreadableReason, position: number): MtqgError {
  // Where the text ends too soon, it is told whole.
  const rest = text.slice(position) || text;
  const details = { what: reason, at: String(position), text: excerpt(rest, EXCERPT) };
  return problemError('unreadable', [], details);
}

import { excerpt, problemError, type MtqgError } from '../foundation/index.js';
import type { Token } from './tokens.js';

/** Why a text is not a figure; names in words for each are in the table of expectations. */
export type UnreadableReason =
  | 'figure-number'
  | 'figure-lead'
  | 'figure-marks'
  | 'figure-digits'
  | 'figure-scale'
  | 'figure-rest'
  | 'figure-years'
  | 'figure-order'
  | 'formula'
  | 'formula-size';

/** The words of a phrase that a table may hold at most. */
const LONGEST_PHRASE = 3;

/** How many characters of a text an error repeats. */
const EXCERPT = 30;

/** A place in the pieces of a text, moved on as they are read. */
export class Cursor {
  private at = 0;

  /**
   * @param text - The text.
   * @param tokens - Its pieces.
   */
  constructor(
    readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** The piece at this place, or so many further on. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** Move past so many pieces. */
  skip(count = 1): void {
    this.at += count;
  }

  /** Where the next piece starts, or the end of the text. */
  position(): number {
    return this.peek()?.start ?? this.text.length;
  }

  /** Where the piece before this place ends. */
  lastEnd(): number {
    /* v8 ignore next -- it is asked for only behind a piece */
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  /** What the piece before this place is. */
  lastKind(): Token['kind'] | undefined {
    return this.tokens[this.at - 1]?.kind;
  }

  /** Move past the longest phrase at this place that a table holds, and return it. */
  take(holds: (phrase: string) => boolean): string | undefined {
    const found = this.match(holds);
    if (found !== undefined) this.skip(found.length);
    return found?.phrase;
  }

  /** The longest phrase, from so many pieces ahead, that a table holds. */
  match(
    holds: (phrase: string) => boolean,
    ahead = 0,
  ): { readonly phrase: string; readonly length: number } | undefined {
    for (let length = LONGEST_PHRASE; length >= 1; length -= 1) {
      const pieces = this.tokens.slice(this.at + ahead, this.at + ahead + length);
      const phrase = pieces.map(({ text }) => text).join(' ');
      if (pieces.length === length && holds(phrase)) return { phrase, length };
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
  const details = { what: reason, at: String(position), text: excerpt(text.slice(position), EXCERPT) };
  return problemError('unreadable', [], details);
}

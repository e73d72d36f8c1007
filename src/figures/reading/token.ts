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

/** The codes of what can be wrong with an input. They are stable: a message may change, its code does not. */
export type ProblemCode =
  | 'wrong-type'
  | 'missing'
  | 'bad-format'
  | 'not-one-of'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-short'
  | 'too-long'
  | 'unknown-key'
  | 'forbidden-key'
  | 'no-such-date'
  | 'period-reversed'
  | 'out-of-order'
  | 'gap'
  | 'overlap'
  | 'part-exceeds-whole'
  | 'duplicate'
  | 'no-such-member'
  | 'unit-mismatch'
  | 'contradiction'
  | 'ambiguous'
  | 'not-in-force'
  | 'loosens'
  | 'less-sure'
  | 'unreadable'
  | 'refused'
  | 'cyclic'
  | 'too-deep';

/** The names of the hints that a problem may give in `details.hint`. */
export type HintName =
  'point' | 'plain-number' | 'whole-number' | 'day-text' | 'day' | 'value' | 'nearest' | 'as-text';

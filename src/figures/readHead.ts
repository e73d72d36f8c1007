import type { Cursor } from './cursor.js';
import type { Figure, Qualifier, QualifierSense } from './types.js';
import { leadWords, qualifiersBehind, qualifierWords, unitWords } from './words.js';

/** What stands before a number. */
export interface ReadHead {
  /** The word that makes it vague or a bound. */
  readonly qualifier: Qualifier | null;
  /** Whether it is called a rise or a fall. */
  readonly direction: Figure['direction'];
  /** The currency before the number, as written: `VND12,200 billion`; empty if there is none. */
  readonly currency: string;
  /** Whether there is a minus sign. */
  readonly negative: boolean;
}

const senses: ReadonlyMap<string, QualifierSense> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ qualifierWords.map(([word, sense]) => [word, sense] as const),
);

/** Read the words before a number, in any order; stop at what is none of them. */
export function readHead(cursor: Cursor): ReadHead {
  let qualifier: Qualifier | null = null;
  let direction: Figure['direction'] = null;
  for (;;) {
    const word = cursor.take((phrase) => senses.has(phrase));
    if (word !== undefined) {
      qualifier = { word, sense: senses.get(word) as QualifierSense };
      continue;
    }
    const lead = cursor.take((phrase) => Object.hasOwn(leadWords, phrase));
    if (lead === undefined) break;
    const effect = leadWords[lead];
    if (effect === 'reset') direction = null;
    if (effect === 'increase' || effect === 'decrease') direction = effect;
  }
  return { qualifier, direction, currency: takeCurrency(cursor), negative: takeMinus(cursor) };
}

/** Read the qualifier that stands behind a number and its unit. */
export function readBehind(cursor: Cursor): Qualifier | null {
  const word = cursor.take((phrase) => Object.hasOwn(qualifiersBehind, phrase));
  const entry = word === undefined ? undefined : qualifiersBehind[word];
  return word === undefined || entry === undefined ? null : { word, sense: entry[0] };
}

function takeCurrency(cursor: Cursor): string {
  const token = cursor.peek();
  const isCurrency =
    token !== undefined && Object.hasOwn(unitWords, token.text) && unitWords[token.text]?.[1] === 'money';
  if (!isCurrency) return '';
  cursor.skip();
  return cursor.text.slice(token.start, token.end);
}

function takeMinus(cursor: Cursor): boolean {
  const isMinus = ['-', '−'].includes(cursor.peek()?.text ?? '') && cursor.peek(1)?.kind === 'number';
  if (isMinus) cursor.skip();
  return isMinus;
}

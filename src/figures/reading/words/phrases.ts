/** A look-up of phrases, in lower case; its table is made when it is first needed. */
export interface Phrases<V> {
  /** What a phrase stands for. */
  (phrase: string): V;
  /** All phrases that it has. */
  readonly all: () => readonly string[];
}

type Row<V> = readonly [meaning: V, list: string];

/**
 * A table of phrases and what they stand for; `undefined` of any other.
 *
 * @param rows - A meaning and the phrases that have it, with a comma between them.
 */
export function phrases<V>(rows: readonly Row<V>[]): Phrases<V | undefined> {
  return lookUp(rows, (meaning) => meaning);
}

/** A set of phrases: whether a phrase is one of them. */
export function phraseSet(list: string): Phrases<boolean> {
  return lookUp([[true, list]], (isOne = false) => isOne);
}

function lookUp<V, R>(rows: readonly Row<V>[], answer: (meaning: V | undefined) => R): Phrases<R> {
  let table: ReadonlyMap<string, V> | undefined;
  const made = (): ReadonlyMap<string, V> =>
    (table ??= new Map(
      rows.flatMap(([meaning, list]) => list.split(', ').map((phrase) => [phrase, meaning])),
    ));
  return Object.assign((phrase: string) => answer(made().get(phrase)), { all: () => [...made().keys()] });
}

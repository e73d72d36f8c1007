/** Codes of rows, with what each code stands for; the first one stands for nothing known. */
export interface CodedRows<T> {
  /** The code of each row. */
  readonly codes: Uint32Array;
  /** What each code stands for. */
  readonly meanings: readonly (T | undefined)[];
}

/** Rows divided into kinds: all rows of a kind have the same codes. */
export class Partition<T> {
  /** The kind of each row. */
  readonly kinds: Uint32Array;
  /** What the codes of each kind stand for, in the order of dividing. */
  meanings: readonly (readonly (T | undefined)[])[] = [[]];

  constructor(rows: number) {
    this.kinds = new Uint32Array(rows);
  }

  /** Divide each kind by one more code. */
  divide({ codes, meanings }: CodedRows<T>): void {
    const { kinds } = this;
    const found = new Map<number, number>();
    const divided: (readonly (T | undefined)[])[] = [];
    for (let row = 0; row < kinds.length; row += 1) {
      const [kind, code] = [kinds[row] as number, codes[row] as number];
      const key = kind * meanings.length + code;
      let place = found.get(key);
      if (place === undefined) {
        place = divided.push([...(this.meanings[kind] ?? []), meanings[code]]) - 1;
        found.set(key, place);
      }
      kinds[row] = place;
    }
    this.meanings = divided;
  }
}

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
    const found = placesFor(this.meanings.length * meanings.length);
    const divided: (readonly (T | undefined)[])[] = [];
    for (let row = 0; row < kinds.length; row += 1) {
      const [kind, code] = [kinds[row] as number, codes[row] as number];
      const key = kind * meanings.length + code;
      // A place is one more than the kind, so that 0 stands for none.
      let place = found.get(key);
      if (place === 0) {
        place = divided.push([...(this.meanings[kind] as readonly (T | undefined)[]), meanings[code]]);
        found.set(key, place);
      }
      kinds[row] = place - 1;
    }
    this.meanings = divided;
  }
}

/** Up to so many keys, an array is faster than a map. */
const MOST_IN_ARRAY = 65_536;

interface Places {
  readonly get: (key: number) => number;
  readonly set: (key: number, place: number) => unknown;
}

function placesFor(keys: number): Places {
  if (keys <= MOST_IN_ARRAY) {
    const places = new Uint32Array(keys);
    return { get: (key) => places[key] as number, set: (key, place) => (places[key] = place) };
  }
  const places = new Map<number, number>();
  return { get: (key) => places.get(key) ?? 0, set: (key, place) => places.set(key, place) };
}

import type { DecimalInput, DecimalText } from '../numbers/decimal.js';

/**
 * One number for each row: a `Float64Array`, an array of whole numbers, or a list in which `null` means that there is none. A
 * `Float32Array` is refused: it would hold 95.3 as 95.30000305.
 */
export type NumberColumn =
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | readonly (DecimalInput | null | undefined)[];

/** A column of numbers that is a typed array. */
export type NumberArray = Exclude<NumberColumn, readonly unknown[]>;

/** A column of numbers that has been read; those of a typed array have not been looked at yet. */
export interface ReadNumbers {
  /** The values. */
  readonly values: NumberArray;
  /** Which are missing: 1 for missing, 0 for given. */
  readonly missing: Uint8Array;
  /** By row, the numbers that have more digits than a double. */
  readonly exact: ReadonlyMap<number, DecimalText>;
}

const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Float64Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
]);

/** The name of a typed array's type: whatever realm it comes from, and whatever it says of itself. */
export function typeOfArray(column: unknown): unknown {
  return Reflect.get(Object.getPrototypeOf(Uint8Array.prototype) as object, Symbol.toStringTag, column);
}

/** Whether a column is a typed array whose numbers are read as they are. */
export function isNumberArray(column: unknown): column is NumberArray {
  return ArrayBuffer.isView(column) && KINDS.has(String(typeOfArray(column)));
}

/** Whether a column is an array of bytes. */
export function isByteArray(column: unknown): column is Uint8Array {
  return ArrayBuffer.isView(column) && typeOfArray(column) === 'Uint8Array';
}

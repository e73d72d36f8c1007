import { toDecimal, type Decimal } from '../numbers/decimal.js';

/** The doubles, both ends included, that pass a threshold. */
export interface Passing {
  /** The smallest. */
  readonly least: number;
  /** The largest. */
  readonly most: number;
}

/**
 * The doubles whose shortest decimal forms pass a threshold, exactly, however many digits it has.
 *
 * Rounding to the nearest double keeps order: a decimal number below the threshold is never rounded to a double above the
 * rounded threshold. So a double that differs from the rounded threshold stands to the threshold as it stands to the rounded one,
 * and its shortest form, which is rounded to it, does as well. That leaves one double to look at: the rounded threshold itself,
 * whose shortest form may lie on either side of the threshold, or on it.
 */
export function passingDoubles(operator: '>=' | '>' | '<=' | '<' | '=', threshold: Decimal): Passing {
  const rounded = threshold.toNumber();
  const side = toDecimal(rounded).cmp(threshold);
  switch (operator) {
    case '>=':
      return { least: side >= 0 ? rounded : next(rounded, 1), most: Infinity };
    case '>':
      return { least: side > 0 ? rounded : next(rounded, 1), most: Infinity };
    case '<=':
      return { least: -Infinity, most: side <= 0 ? rounded : next(rounded, -1) };
    case '<':
      return { least: -Infinity, most: side < 0 ? rounded : next(rounded, -1) };
    case '=':
      return side === 0 ? { least: rounded, most: rounded } : { least: Infinity, most: -Infinity };
  }
}

/** The next double up (`1`) or down (`-1`). */
function next(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  // The doubles of one sign are in the order of their bits.
  const away = value > 0 === direction > 0 ? 1n : -1n;
  bytes.setBigInt64(0, bytes.getBigInt64(0) + away);
  return bytes.getFloat64(0);
}

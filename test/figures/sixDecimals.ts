import type { Bounds } from '../../src/foundation/internal.js';
import { Decimal } from '../../src/foundation/internal.js';

/** A number rounded half up to six decimals. */
export const rounded = (value: string): string => new Decimal(value).toDecimalPlaces(6).toFixed();

const end = (value: string | null, rounding: 2 | 3): string | null =>
  value === null ? null : new Decimal(value).toDecimalPlaces(6, rounding).toFixed();

/** The ends of an interval, rounded outwards to six decimals. */
export const outwards = ({ lower, upper }: Bounds): readonly [string | null, string | null] => [
  end(lower, Decimal.ROUND_FLOOR),
  end(upper, Decimal.ROUND_CEIL),
];

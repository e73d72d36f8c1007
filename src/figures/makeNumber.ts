import { decimalText, toDecimal } from '../foundation/index.js';
import { standardConvention } from './convention.js';
import { numberInterval } from './numberInterval.js';
import type { FigureNumber, FigureUnit, QualifierSense } from './types.js';

/** A number before its unit is known: digits and the power of ten of its scale words. */
export interface Amount {
  /** The number as written, dot as decimal mark. */
  readonly digits: string;
  /** How many decimals are written. */
  readonly decimals: number;
  /** The power of ten of the scale words, 0 for none. */
  readonly power: number;
}

/** What decides how exact a number is. */
export interface Exactness {
  /** The unit. */
  readonly unit: Omit<FigureUnit, 'detail'>;
  /** What a qualifier does to it. */
  readonly sense: QualifierSense | null;
  /** Whether the caller says that it is exact. */
  readonly stated: boolean;
}

/** Make the number of a figure: its value in the base unit, and the interval that it stands for. */
export function makeNumber(amount: Amount, exactness: Exactness): FigureNumber {
  const { digits, decimals, power } = amount;
  const scale = `1${'0'.repeat(power)}`;
  const number = {
    value: decimalText(toDecimal(digits).times(scale)),
    scale,
    decimals,
    exact: exactness.stated || isCount(amount, exactness),
  };
  const rule = number.exact ? 'exact' : (exactness.sense ?? 'rounded');
  return { ...number, written: digits, interval: numberInterval(number, rule, standardConvention) };
}

function isCount({ decimals, power }: Amount, { unit, sense }: Exactness): boolean {
  return unit.sort === 'count' && unit.per === null && sense === null && decimals === 0 && power === 0;
}

import { decimalText, toDecimal } from '../../../foundation/internal.js';
import { standardConvention } from '../../intervals/convention.js';
import { numberInterval } from '../../intervals/numberInterval.js';
import type { FigureNumber, UnitWords, QualifierSense } from '../../types.js';

/** Digits and the power of ten of their scale words. */
export interface AmountPart {
  /** The number as written, dot as decimal mark. */
  readonly digits: string;
  /** The power of ten of the scale words, 0 for none. */
  readonly power: number;
}

/** A number before its unit is known. */
export interface Amount extends AmountPart {
  /** How many decimals are written. */
  readonly decimals: number;
  /** The parts of a compound amount, as written. */
  readonly parts?: readonly AmountPart[];
}

/** What decides how exact a number is. */
export interface Exactness {
  /** The unit. */
  readonly unit: Pick<UnitWords, 'per' | 'category'>;
  /** What a qualifier does to it. */
  readonly sense: QualifierSense | null;
  /** Whether the caller says that it is exact. */
  readonly stated: boolean;
}

/** Make the number of a figure: its value in the base unit, and the interval that it stands for. */
export function makeNumber(amount: Amount, exactness: Exactness): FigureNumber {
  const { digits, decimals, power, parts } = amount;
  const scale = multiplierOf(power);
  const number = {
    value: decimalText(toDecimal(digits).times(scale)),
    written: digits,
    multiplier: scale,
    decimals,
    ...(parts === undefined
      ? {}
      : {
          numberParts: parts.map((part) => ({ written: part.digits, multiplier: multiplierOf(part.power) })),
        }),
    exact: exactness.stated || isCount(amount, exactness),
  };
  const rule = number.exact ? 'exact' : (exactness.sense ?? 'rounded');
  return { ...number, interval: numberInterval(number, rule, standardConvention) };
}

/** A power of ten as a number. */
export function multiplierOf(power: number): string {
  return `1${'0'.repeat(power)}`;
}

function isCount({ decimals, power }: Amount, { unit, sense }: Exactness): boolean {
  return unit.category === 'count' && unit.per === null && sense === null && decimals === 0 && power === 0;
}

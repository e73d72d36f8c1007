import {
  compareFractions,
  decimalText,
  fraction,
  fractionOf,
  fractionText,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type DecimalInput,
  type Fraction,
  type Money,
} from '../../../foundation/internal.js';
import { unitPowers } from '../reading/plainAmount.js';

/** A figure as it was printed: its digits, and the power of ten of the scale in which it stands. */
export interface Print {
  /** The number as printed, with its zeros. */
  readonly text: string;
  readonly power: number;
}

/** A printed amount of money. */
export function moneyPrint({ value, unit }: Money): Print {
  return { text: textOf(value), power: unitPowers.get(unit) as number };
}

/** A printed number of per cent. */
export function percentPrint(value: DecimalInput): Print {
  return { text: textOf(value), power: 0 };
}

function textOf(value: DecimalInput): string {
  return typeof value === 'string' ? value : decimalText(toDecimal(value));
}

/** The decimals with which a figure was printed. */
export function decimalsOf({ text }: Print): number {
  return text.split('.')[1]?.length ?? 0;
}

/** What was printed, in đồng or in per cent. */
export function printedAmount({ text, power }: Print): Fraction {
  return multiplyFractions(fractionOf(text), fraction(10n ** BigInt(power)));
}

/** Whether something may have been printed so: it lies within half a unit of the last decimal. */
export function isPrintedAs(print: Print, amount: Fraction): boolean {
  const half = fraction(10n ** BigInt(print.power), 2n * 10n ** BigInt(decimalsOf(print)));
  const difference = subtractFractions(printedAmount(print), amount);
  const size = difference.numerator < 0n ? multiplyFractions(difference, fraction(-1n)) : difference;
  return compareFractions(size, half) <= 0;
}

/** The digits of two amounts as they would be printed in a scale, with as many decimals both; `undefined` if one is negative. */
export function digitsOf(
  one: Fraction,
  other: Fraction,
  { power }: Print,
): readonly [string, string] | undefined {
  if (one.numerator < 0n || other.numerator < 0n) return undefined;
  const scale = fraction(1n, 10n ** BigInt(power));
  const texts = [one, other].map((amount) => fractionText(multiplyFractions(amount, scale)).split('.'));
  const decimals = Math.max(...texts.map(([, part = '']) => part.length));
  const [first = '', second = ''] = texts.map(
    ([whole = '', part = '']) => whole + part.padEnd(decimals, '0'),
  );
  return [first, second];
}

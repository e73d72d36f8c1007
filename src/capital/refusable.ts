import {
  addFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  subtractFractions,
  zeroDenominatorRefusal,
  type Fraction,
  type Measure,
  type Quantity,
  type Refusal,
  type RefusalCode,
} from '../foundation/internal.js';

/** A number on the way to a result, or why there is none. */
export type Refusable<C extends RefusalCode = RefusalCode> = Fraction | Refusal<C>;

/** Nothing, exactly. */
export const ZERO: Fraction = /* @__PURE__ */ fraction(0n);

/** Whether a number is nothing. */
export function isZero(value: Fraction): boolean {
  return value.numerator === 0n;
}

/** The sum, or why there is none. */
export function plus<C extends RefusalCode = never>(a: Refusable<C>, b: Refusable<C>): Refusable<C> {
  return both(a, b, addFractions);
}

/** The difference, or why there is none. */
export function minus<C extends RefusalCode = never>(a: Refusable<C>, b: Refusable<C>): Refusable<C> {
  return both(a, b, subtractFractions);
}

/** The product, or why there is none. */
export function times<C extends RefusalCode = never>(a: Refusable<C>, b: Refusable<C>): Refusable<C> {
  return both(a, b, multiplyFractions);
}

/** The quotient; refused where there is nothing to divide by. */
export function over<C extends RefusalCode = never>(
  a: Refusable<C>,
  b: Refusable<C>,
): Refusable<C | 'zero-denominator'> {
  return both<C | 'zero-denominator'>(a, b, (value, divisor) =>
    isZero(divisor) ? zeroDenominatorRefusal : divideFractions(value, divisor),
  );
}

/** A part in per cent of its whole. */
export function percentOf<C extends RefusalCode = never>(
  part: Refusable<C>,
  whole: Refusable<C>,
): Refusable<C | 'zero-denominator'> {
  return over(times<C>(part, fraction(100n)), whole);
}

/** A number as it stands in a result. */
export function figureOf<C extends RefusalCode, M extends Measure>(
  value: Refusable<C>,
  unit: M,
): Quantity<M> | Refusal<C> {
  return isRefused(value) ? value : fractionQuantity(value, unit);
}

/** Whether a figure is below zero, as a refund of more than was spent makes it. */
export function isNegative(figure: Quantity | Refusal): boolean {
  return figure.kind === 'quantity' && figure.value.startsWith('-');
}

/** Whether there is no number. */
export function isRefused<C extends RefusalCode = never>(value: Refusable<C>): value is Refusal<C> {
  return isRefusal(value);
}

function both<C extends RefusalCode = never>(
  a: Refusable<C>,
  b: Refusable<C>,
  compute: (a: Fraction, b: Fraction) => Refusable<C>,
): Refusable<C> {
  if (isRefused(a)) return a;
  return isRefused(b) ? b : compute(a, b);
}

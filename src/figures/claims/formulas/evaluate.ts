import {
  addFractions,
  addIntervals,
  divideFractions,
  divideIntervals,
  fraction,
  isRefusal,
  multiplyFractions,
  multiplyIntervals,
  divisorMayBeZeroRefusal,
  zeroDenominatorRefusal,
  subtractFractions,
  subtractIntervals,
  type Refusal,
} from '../../../foundation/internal.js';
import { power } from './power.js';
import type { Formula, Operator } from './formula.js';
import { exactly, uncertain, type Uncertain } from './uncertain.js';

/**
 * Work out a formula, exactly; where no name stands in it twice the interval is exact too, otherwise it may be too wide, never
 * too narrow.
 */
export function evaluate(formula: Formula, valueOf: (name: string) => Uncertain): Uncertain | Refusal {
  if (formula.kind === 'integer') return exactly(fraction(formula.value));
  if (formula.kind === 'name') return valueOf(formula.name);
  const left = evaluate(formula.left, valueOf);
  if (isRefusal(left)) return left;
  const right = evaluate(formula.right, valueOf);
  return isRefusal(right) ? right : operate(formula.sign, left, right);
}

/** One operation on two values. */
export function operate(sign: Operator, left: Uncertain, right: Uncertain): Uncertain | Refusal {
  switch (sign) {
    case '+':
      return uncertain(addFractions(left.point, right.point), addIntervals(left.interval, right.interval));
    case '-':
      return uncertain(
        subtractFractions(left.point, right.point),
        subtractIntervals(left.interval, right.interval),
      );
    case '*':
      return uncertain(
        multiplyFractions(left.point, right.point),
        multiplyIntervals(left.interval, right.interval),
      );
    case '/':
      return divide(left, right);
    case '^':
      return power(left, right);
  }
}

function divide(left: Uncertain, right: Uncertain): Uncertain | Refusal {
  if (right.point.numerator === 0n) return zeroDenominatorRefusal;
  const quotient = divideIntervals(left.interval, right.interval);
  if (quotient === null) return divisorMayBeZeroRefusal;
  return uncertain(divideFractions(left.point, right.point), quotient);
}

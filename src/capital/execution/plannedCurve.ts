import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  zeroDenominatorRefusal,
  type CheckReport,
  type Fraction,
} from '../../foundation/internal.js';
import { isZero, ZERO, type Refusable } from '../shared.js';

/** What stands at a time on cumulative values of the ends of periods: on the straight line between two; 0 at the start. */
export function valueAt(curve: readonly Fraction[], time: Fraction): Fraction {
  const passed = Number(time.numerator / time.denominator);
  const [before, after] = [valueOf(curve, passed), valueOf(curve, passed + 1)];
  const part = subtractFractions(time, fraction(BigInt(passed)));
  return addFractions(before, multiplyFractions(subtractFractions(after, before), part));
}

/**
 * When a value should have been reached: the periods whose ends it has passed, and the part of the next one; of all that is planned, the
 * first period that has it. Nothing, of a plan that begins with nothing, could have been reached at any time: 0 ÷ 0.
 */
export function timeOf(curve: readonly Fraction[], value: Fraction): Refusable<'zero-denominator'> {
  if (isZero(value) && isZero(valueOf(curve, 1))) return zeroDenominatorRefusal;
  const passed = curve.filter((one) => compareFractions(one, value) <= 0).length;
  const next = curve[passed];
  const before = valueOf(curve, passed);
  if (next === undefined) {
    const first = curve.findIndex((one) => compareFractions(one, before) === 0);
    return fraction(BigInt(first + 1));
  }
  return addFractions(
    fraction(BigInt(passed)),
    divideFractions(subtractFractions(value, before), subtractFractions(next, before)),
  );
}

/** The value at the end of a period; after the last one it stays. */
function valueOf(curve: readonly Fraction[], periods: number): Fraction {
  return periods === 0 ? ZERO : (curve[Math.min(periods, curve.length) - 1] as Fraction);
}

/** What is wrong with values that should be cumulative: where one is less than the one before it. */
export function fallReports(
  curve: readonly Fraction[],
  at: readonly (string | number)[],
): readonly CheckReport[] {
  const place = curve.findIndex(
    (value, index) => index > 0 && compareFractions(value, curve[index - 1] as Fraction) < 0,
  );
  if (place === -1) return [];
  const details = {
    what: 'a cumulative value is less than the one before it',
    whatVi: 'số lũy kế nhỏ hơn số lũy kế của kỳ trước',
  };
  return [{ code: 'contradiction', at: [...at, place], details }];
}

import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  type CheckReport,
  type Fraction,
} from '../../foundation/internal.js';
import { ZERO } from '../refusable.js';

/** What stands at a time on cumulative values of the ends of periods: on the straight line between two; 0 at the start. */
export function valueAt(curve: readonly Fraction[], time: Fraction): Fraction {
  const passed = Number(time.numerator / time.denominator);
  const [before, after] = [valueOf(curve, passed), valueOf(curve, passed + 1)];
  const part = subtractFractions(time, fraction(BigInt(passed)));
  return addFractions(before, multiplyFractions(subtractFractions(after, before), part));
}

/** When a value should have been reached: the periods whose ends it has passed, and the part of the next one. */
export function timeOf(curve: readonly Fraction[], value: Fraction): Fraction {
  const passed = curve.filter((one) => compareFractions(one, value) <= 0).length;
  const whole = fraction(BigInt(passed));
  const next = curve[passed];
  if (next === undefined) return whole;
  const before = valueOf(curve, passed);
  return addFractions(
    whole,
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

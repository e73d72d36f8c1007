import {
  fraction,
  fractionText,
  intervalContains,
  isRefusal,
  type Interval,
} from '../../../foundation/internal.js';
import { inputValue } from '../judging/claimValues.js';
import { exactCount } from '../counts/countsWithin.js';
import { solve } from '../formulas/solve.js';
import { denominatorOf } from './parts.js';
import type { BenignTest } from './types.js';

/** A share of something that is not stated, such as the total at the start of the year: what it would have to be. */
export const otherDenominator: BenignTest = {
  kind: 'other-denominator',
  say: {
    vi: 'Có thể tính trên một mẫu số khác, không được nêu: {of} phải là {value}, trong khoảng {range}.',
    en: 'It may be a ratio to something else that is not stated: {of} would have to be {value}, within {range}.',
  },
  find: (conflict) => {
    const { read, formula, published } = conflict;
    const of = denominatorOf(conflict);
    const figure = of === null ? undefined : read.inputs.get(of);
    if (of === null || figure === undefined) return null;
    const value = solve(formula.tree, of, published, (name) => inputValue(read, name));
    if (isRefusal(value) || value.point.numerator <= 0n) return null;
    // There is no number of households between 639,61 and 639,67.
    if (exactCount(figure) !== undefined && !holdsWhole(value.interval)) return null;
    return { of, formula: formula.text, value, unit: figure.unit.measure ?? 'item' };
  },
};

/** Whether a whole number lies in an interval. */
function holdsWhole(value: Interval): boolean {
  /* v8 ignore next -- what is positive and no quotient by zero is bounded below */
  const lowest = value.lower ?? fraction(0n);
  return intervalContains(value, fraction(BigInt(fractionText(lowest, 0, 'up'))));
}

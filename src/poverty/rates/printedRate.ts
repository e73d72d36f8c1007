import {
  fraction,
  fractionOf,
  intersectIntervals,
  interval,
  intervalContains,
  printedInterval,
  type CheckReport,
  type Decimal,
  type DecimalInput,
  type FigureInput,
  type Fraction,
  type Interval,
} from '../../foundation/internal.js';
import { bilingual } from '../bilingual.js';

/** No rate lies outside. */
const POSSIBLE = /* @__PURE__ */ interval('0', '100');

/**
 * All rates that a rate may stand for that is printed with so many decimals: `'40.40'` means 40.395 to 40.405, and `'40.4'`
 * means 40.35 to 40.45. A number has lost its trailing zeros.
 */
export function printedRate(percent: FigureInput<'percent'>): Interval {
  // A rate lies within 0 to 100 itself, so the two always meet.
  return intersectIntervals(printedInterval(numberOf(percent)), POSSIBLE) as Interval;
}

/** The exact percentage that a count is of another, which must not be zero. */
export function percentOf(part: Decimal, whole: Decimal): Fraction {
  const [a, b] = [fractionOf(part), fractionOf(whole)];
  return fraction(a.numerator * 100n, b.numerator);
}

/** What is wrong with a printed rate that cannot be the one that follows from counts. */
export function rateReports(
  printed: FigureInput<'percent'>,
  part: Decimal,
  whole: Decimal,
): readonly Pick<CheckReport, 'code' | 'details'>[] {
  if (intervalContains(printedRate(printed), percentOf(part, whole))) return [];
  const what = bilingual(
    (write, locale) => `${write(printed)}% ${IS_NOT[locale]} ${write(part)} ÷ ${write(whole)}`,
  );
  return [{ code: 'contradiction', details: { what: what.en, whatVi: what.vi } }];
}

const IS_NOT = { vi: 'khác', en: 'is not' };

/** A figure as it was written, with its trailing zeros. */
function numberOf(figure: FigureInput<'percent'>): DecimalInput {
  return typeof figure === 'object' && 'unit' in figure ? figure.value : figure;
}

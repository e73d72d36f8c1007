import {
  addFractions,
  boundsOf,
  divideFractions,
  fraction,
  fractionOf,
  fractionText,
  interval,
  isRefusal,
  quantity,
  range,
  type Bounds,
  type Measure,
  type Quantity,
  type Range,
  type Refusal,
} from '../../../foundation/internal.js';
import type { ReadFormula, ReadReading } from '../kinds/claimReadings.js';
import { evaluate } from '../formulas/evaluate.js';
import { uncertain, type Uncertain } from '../formulas/uncertain.js';
import { intervalOf } from '../../figureInterval.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** The value of an input with its interval, by the convention of the claim; an input is rounded, never cut off. */
export function valueOf(figure: OneFigure, read: ReadClaim): Uncertain {
  const { convention } = read;
  return withBounds(
    figure,
    isAsRead(read) ? figure.interval : intervalOf(figure, { ...convention, truncation: 'none' }).bounds,
  );
}

/** The value of the claimed figure with its interval, by the convention of the claim. */
export function claimedValue(figure: OneFigure, read: ReadClaim): Uncertain {
  return withBounds(figure, isAsRead(read) ? figure.interval : intervalOf(figure, read.convention).bounds);
}

/** The value of an input by its name. */
export function inputValue(read: ReadClaim, name: string): Uncertain {
  const figure = read.inputs.get(name);
  /* v8 ignore next -- nothing is worked out while an input is missing */
  return figure === undefined ? uncertain(fraction(0n), { lower: null, upper: null }) : valueOf(figure, read);
}

/** Whether the claim is of a fall; where nothing tells, it is if the figures fall and the claimed one is not negative. */
export function isFall(read: ReadClaim): boolean {
  const { direction, claimed } = read;
  const [{ formula, fall }] = read.readings;
  if (fall === undefined || direction !== undefined) return direction === 'decrease';
  const rise = evaluate(formula.tree, (name) => inputValue(read, name));
  const isSigned = claimed !== undefined && claimedValue(claimed, read).point.numerator < 0n;
  return !isSigned && !isRefusal(rise) && rise.point.numerator < 0n;
}

/** A formula and what it gives. */
export interface WorkedOut {
  /** The formula. */
  readonly formula: ReadFormula;
  /** What it gives. */
  readonly result: Uncertain | Refusal;
}

/** Work out a reading, by the formula that fits the direction of the claim. */
export function workOut(read: ReadClaim, reading: ReadReading): WorkedOut {
  const formula = formulaFor(read, reading);
  return { formula, result: evaluate(formula.tree, (name) => inputValue(read, name)) };
}

/** The formula of a reading that fits the direction of the claim. */
export function formulaFor(read: ReadClaim, { formula, fall }: ReadReading): ReadFormula {
  return fall !== undefined && isFall(read) ? fall : formula;
}

/** A computed value as it stands in a result. */
export function quantityOf(value: Uncertain, unit: Measure): Quantity {
  return quantity(fractionText(value.point), unit);
}

/** The interval of a computed value as it stands in a result. */
export function rangeOf(value: Uncertain, unit: Measure): Range {
  return range(boundsOf(value.interval), unit);
}

/** Whether figures keep the interval with which they were read. */
function isAsRead({ claim, conventionName }: ReadClaim): boolean {
  return claim.convention === undefined && conventionName === 'standard';
}

function withBounds(figure: OneFigure, bounds: Bounds): Uncertain {
  const ends = interval(bounds.lower, bounds.upper);
  if (figure.form === 'single') return uncertain(fractionOf(figure.value), ends);
  const sum = addFractions(fractionOf(figure.lower.value), fractionOf(figure.upper.value));
  return uncertain(divideFractions(sum, fraction(2n)), ends);
}

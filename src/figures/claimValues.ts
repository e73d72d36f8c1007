import {
  addFractions,
  boundsOf,
  compareIntervals,
  divideFractions,
  fraction,
  fractionOf,
  fractionText,
  interval,
  isRefusal,
  problemError,
  quantity,
  range,
  throwProblems,
  type BaseMeasure,
  type Measure,
  type Problem,
  type Quantity,
  type Range,
  type Refusal,
} from '../foundation/index.js';
import { standardConvention } from './convention.js';
import { evaluate, uncertain, type Uncertain } from './evaluate.js';
import { intervalOf } from './figureInterval.js';
import type { OneFigure, ReadClaim, ReadFormula } from './readClaim.js';

/** The value of a figure with its interval, by the convention of the claim if it states one. */
export function valueOf(figure: OneFigure, { claim }: ReadClaim): Uncertain {
  const bounds =
    claim.convention === undefined
      ? figure.interval
      : intervalOf(figure, { ...standardConvention, ...claim.convention }).bounds;
  const ends = interval(bounds.lower, bounds.upper);
  if (figure.form === 'single') return uncertain(fractionOf(figure.value), ends);
  const sum = addFractions(fractionOf(figure.from.value), fractionOf(figure.to.value));
  return uncertain(divideFractions(sum, fraction(2n)), ends);
}

/** The value of an input by its name. */
export function inputValue(read: ReadClaim, name: string): Uncertain {
  const figure = read.inputs.get(name);
  /* v8 ignore next -- nothing is worked out while an input is missing */
  return figure === undefined ? uncertain(fraction(0n), { lower: null, upper: null }) : valueOf(figure, read);
}

/** Work out the formula that fits the direction of the claim. */
export function workOut(read: ReadClaim): {
  readonly formula: ReadFormula;
  readonly result: Uncertain | Refusal;
} {
  const work = (formula: ReadFormula): { formula: ReadFormula; result: Uncertain | Refusal } => ({
    formula,
    result: evaluate(formula.tree, (name) => inputValue(read, name)),
  });
  const { formula, fall, direction, claimed } = read;
  if (fall === undefined) return work(formula);
  if (direction !== undefined) return work(direction === 'decrease' ? fall : formula);
  const rise = work(formula);
  const isSigned = claimed !== undefined && valueOf(claimed, read).point.numerator < 0n;
  const isFall = !isRefusal(rise.result) && rise.result.point.numerator < 0n;
  return isFall && !isSigned ? work(fall) : rise;
}

/** The unit of what the formula gives. */
export function resultUnit({ claim, form, inputs, claimed }: ReadClaim): Measure {
  const printed = claim.unit ?? claimed?.unit.measure ?? null;
  if (form === undefined || form.unit === null) return printed ?? firstMeasure(inputs) ?? 'item';
  if (form.unit !== 'difference' && form.unit !== 'difference/year') return claim.unit ?? form.unit;
  const difference = claim.unit ?? differenceUnit(firstMeasure(inputs));
  if (difference === null) return printed ?? 'item';
  return form.unit === 'difference/year' && isBase(difference) ? `${difference}/year` : difference;
}

/** The unit of the difference of two figures of a unit: of per cent, it is points. */
export function differenceUnit(unit: Measure): Measure;
export function differenceUnit(unit: Measure | null): Measure | null;
export function differenceUnit(unit: Measure | null): Measure | null {
  if (unit === 'percent') return 'percentagePoint';
  return unit === 'percent/year' ? 'percentagePoint/year' : unit;
}

/** The unit of a missing input, from those that are stated. */
export function impliedUnit(read: ReadClaim, name: string): Measure {
  const { claim, form, inputs } = read;
  if (claim.unit !== undefined) return claim.unit;
  if (name === 'claimed') return resultUnit(read);
  if (name === 'years') return 'year';
  const [above, below] = (read.claimed?.unit.measure ?? '').split('/') as [BaseMeasure | '', BaseMeasure?];
  if (claim.kind === 'average-per-unit' && above !== '' && below !== undefined)
    return name === 'total' ? above : below;
  if (claim.kind === 'composition') return read.claimed?.unit.measure ?? firstMeasure(inputs) ?? 'item';
  const twin = form?.alike.includes(name) === true ? form.alike.find((other) => other !== name) : undefined;
  return inputs.get(twin ?? '')?.unit.measure ?? 'item';
}

/** A computed value as it stands in a result. */
export function quantityOf(value: Uncertain, unit: Measure): Quantity {
  return quantity(fractionText(value.point), unit);
}

/** The interval of a computed value as it stands in a result. */
export function rangeOf(value: Uncertain, unit: Measure): Range {
  return range(boundsOf(value.interval), unit);
}

/** The claim itself, if its ratio is one: nothing is negative, and no part of a share is larger than its whole. */
export function checkRatio(read: ReadClaim): ReadClaim {
  const { claim, form, inputs } = read;
  if (form?.unit !== 'percent' || form.fall !== undefined) return read;
  const problems = [...inputs].flatMap(([name, figure]): readonly Problem[] =>
    valueOf(figure, read).point.numerator < 0n
      ? [{ code: 'too-small', path: ['inputs', name], details: { minimum: '0' } }]
      : [],
  );
  throwProblems(problems);
  const [part, whole] = [inputs.get('part'), inputs.get('whole')];
  if (claim.kind !== 'share' || part === undefined || whole === undefined) return read;
  if (compareIntervals(valueOf(part, read).interval, valueOf(whole, read).interval) === 'after')
    throw problemError('part-exceeds-whole', ['inputs', 'part'], { part: part.text, whole: whole.text });
  return read;
}

function firstMeasure(inputs: ReadonlyMap<string, OneFigure>): Measure | null {
  for (const figure of inputs.values()) if (figure.unit.measure !== null) return figure.unit.measure;
  return null;
}

function isBase(unit: Measure): unit is BaseMeasure {
  return !unit.includes('/');
}

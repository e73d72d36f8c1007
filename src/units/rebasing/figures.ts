import {
  addFractions,
  boundsOf,
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  multiplyFractions,
  range,
  refusal,
  subtractFractions,
  toDecimal,
  type DecimalInput,
  type Fraction,
  type Measure,
} from '../../foundation/internal.js';
import type { DividedChoice, UnitObservation } from './rebaseInput.js';
import type { RebasedFigure, RebasedValue, RebaseRefusal } from './rebasedSeries.js';
import { isKnown, type ShareSpan } from './shares.js';

/** What one observed unit contributes to a figure. */
export interface Contribution {
  /** The observation. */
  readonly observation: UnitObservation;
  /** The share of it that goes in. */
  readonly span: ShareSpan;
}

/** The figures of a value. */
export type Figures = Pick<RebasedValue, 'count' | 'numerator' | 'denominator' | 'ratePercent'>;

const ZERO = /* @__PURE__ */ fraction(0n);
const HUNDRED = /* @__PURE__ */ fraction(100n);

/** How figures are put together. */
export interface FigureChoices {
  /** Whether the series is one of counts. */
  readonly ofCounts: boolean;
  /** What is counted. */
  readonly measure: Measure;
  /** What to do with shares that are not known. */
  readonly divided: DividedChoice;
  /** Whether something needed is missing. */
  readonly isIncomplete: boolean;
}

/** Put contributions together: counts are summed, rates computed of summed parts and wholes. */
export function figuresOf(parts: readonly Contribution[], choices: FigureChoices): Figures {
  const { ofCounts, measure } = choices;
  const refused = refusedAtAll(parts, choices);
  const sum = (member: 'count' | 'numerator' | 'denominator'): RebasedFigure =>
    refused ??
    figure(
      sumOf(parts, (observation) => observation[member]),
      measure,
    );
  if (ofCounts) return { count: sum('count') };
  if (parts.some(({ observation }) => observation.ratePercent !== undefined))
    return { ratePercent: refused ?? rateOfRates(parts) };
  return {
    numerator: sum('numerator'),
    denominator: sum('denominator'),
    ratePercent: refused ?? rateOfSums(parts),
  };
}

function refusedAtAll(parts: readonly Contribution[], choices: FigureChoices): RebaseRefusal | undefined {
  if (choices.isIncomplete) return refusal('missing-input');
  return choices.divided === 'refuse' && parts.some(({ span }) => !isKnown(span))
    ? refusal('divided-unit')
    : undefined;
}

function figure<M extends Measure>({ lower, upper }: ShareSpan, unit: M): RebasedFigure<M> {
  return isKnown({ lower, upper }) ? fractionQuantity(lower, unit) : range(boundsOf({ lower, upper }), unit);
}

function sumOf(
  parts: readonly Contribution[],
  member: (observation: UnitObservation) => DecimalInput | undefined,
): ShareSpan {
  const sum = (end: 'lower' | 'upper'): Fraction =>
    parts.reduce(
      (total, { observation, span }) =>
        addFractions(total, multiplyFractions(span[end], read(member(observation)))),
      ZERO,
    );
  return { lower: sum('lower'), upper: sum('upper') };
}

/**
 * The rate of what surely is in, and its limits where parts of divided units may be in: highest if only those come whom the
 * numerator counts, lowest if only the others come.
 */
function rateOfSums(parts: readonly Contribution[]): RebasedFigure<'percent'> {
  const counted = sumOf(parts, ({ numerator }) => numerator);
  const all = sumOf(parts, ({ denominator }) => denominator);
  const isSure = isKnown(all);
  if (compareFractions(all.lower, ZERO) === 0)
    return refusal(isSure ? 'zero-denominator' : 'divisor-may-be-zero');
  const extraCounted = subtractFractions(counted.upper, counted.lower);
  const extraOthers = subtractFractions(subtractFractions(all.upper, all.lower), extraCounted);
  const rate = (part: Fraction, whole: Fraction): Fraction =>
    multiplyFractions(divideFractions(part, whole), HUNDRED);
  return figure(
    {
      lower: rate(counted.lower, addFractions(all.lower, extraOthers)),
      upper: rate(addFractions(counted.lower, extraCounted), addFractions(all.lower, extraCounted)),
    },
    'percent',
  );
}

/** Rates alone say only that the rate of the whole lies among those of its parts; that of a part unknown may be any. */
function rateOfRates(parts: readonly Contribution[]): RebasedFigure<'percent'> {
  if (parts.some(({ span }) => !isKnown(span))) return figure({ lower: ZERO, upper: HUNDRED }, 'percent');
  const rates = parts.flatMap(({ observation }) => rateOf(observation)).sort(compareFractions);
  return figure({ lower: rates[0] as Fraction, upper: rates.at(-1) as Fraction }, 'percent');
}

/** The rate of one observation; nobody at all has none, and weighs nothing. */
function rateOf({ ratePercent, numerator, denominator }: UnitObservation): readonly Fraction[] {
  if (ratePercent !== undefined) return [read(ratePercent)];
  const all = read(denominator);
  if (compareFractions(all, ZERO) === 0) return [];
  return [multiplyFractions(divideFractions(read(numerator), all), HUNDRED)];
}

function read(value: DecimalInput | undefined): Fraction {
  return fractionOf(toDecimal(value as DecimalInput));
}

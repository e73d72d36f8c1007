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
  dividedUnitRefusal,
  divisorMayBeZeroRefusal,
  missingInput,
  zeroDenominatorRefusal,
  subtractFractions,
  type DecimalText,
  type Fraction,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import type { NamedUnit } from '../model/unit.js';
import type { FiguresAtTime, RebasedFigure, RebaseRefusal } from './rebasedSeries.js';
import type { DividedChoice } from './rebaseOptions.js';
import { ONE } from './rebasePlan.js';
import type { ReadFigures, SeriesTime } from './readSeries.js';
import { isKnown, type ShareSpan } from './shares.js';

/** What one observed unit contributes to a figure. */
export interface Contribution {
  /** Its figures. */
  readonly figures: ReadFigures;
  /** The share of it that goes in. */
  readonly span: ShareSpan;
}

type Member = 'count' | 'numerator' | 'denominator';

const ZERO = /* @__PURE__ */ fraction(0n);
const HUNDRED = /* @__PURE__ */ fraction(100n);
const NOBODY: ShareSpan = { lower: ZERO, upper: ZERO };

/** How figures are put together. */
export interface FigureChoices {
  /** Whether the series is one of counts. */
  readonly ofCounts: boolean;
  /** The unit of what is counted. */
  readonly unit: Measure;
  /** What to do with shares that are not known. */
  readonly divided: DividedChoice;
  /** The units of which figures are missing. */
  readonly missing: readonly NamedUnit[];
  /** The units of which there are figures. */
  readonly observed: readonly NamedUnit[];
}

/** Put the contributions of a time together: counts are summed, rates computed of summed parts and wholes. */
export function figuresOf(
  time: SeriesTime,
  parts: readonly Contribution[],
  choices: FigureChoices,
): FiguresAtTime {
  const { ofCounts, unit, missing: missingPlaces, observed: observedPlaces } = choices;
  const refused = refusedAtAll(parts, choices);
  if (ofCounts) {
    const count = refused ?? figure(sumOf(parts, 'count'), unit);
    return Object.freeze({ ...time, count, observedPlaces, missingPlaces });
  }
  if (parts.some(({ figures }) => figures.ratePercent !== undefined)) {
    const ratePercent = refused ?? rateOfRates(parts);
    return Object.freeze({ ...time, ratePercent, observedPlaces, missingPlaces });
  }
  const counted = refused === undefined ? sumOf(parts, 'numerator') : NOBODY;
  const all = refused === undefined ? sumOf(parts, 'denominator') : NOBODY;
  return Object.freeze({
    ...time,
    numerator: refused ?? figure(counted, unit),
    denominator: refused ?? figure(all, unit),
    ratePercent: refused ?? rateOfSums(counted, all),
    observedPlaces,
    missingPlaces,
  });
}

function refusedAtAll(
  parts: readonly Contribution[],
  { missing, divided }: FigureChoices,
): RebaseRefusal | undefined {
  if (missing.length > 0)
    return missingInput(missing.map(({ id, name }) => ({ member: id, name: { vi: name, en: name } })));
  return divided === 'refuse' && parts.some(({ span }) => !isKnown(span)) ? dividedUnitRefusal : undefined;
}

/** Below this, a whole number has no more digits than a figure keeps. */
const WHOLE_LIMIT = 10n ** 34n;

function figure<M extends Measure>({ lower, upper }: ShareSpan, unit: M): RebasedFigure<M> {
  if (!isKnown({ lower, upper })) return Object.freeze(range(boundsOf({ lower, upper }), unit));
  const { numerator, denominator } = lower;
  return denominator === 1n && numerator < WHOLE_LIMIT
    ? Object.freeze({ kind: 'quantity', value: String(numerator), unit })
    : Object.freeze(fractionQuantity(lower, unit));
}

function sumOf(parts: readonly Contribution[], member: Member): ShareSpan {
  const whole = wholeSum(parts, member);
  if (whole !== undefined) return { lower: whole, upper: whole };
  const lower = sumAt('lower', parts, member);
  return parts.every(({ span }) => isKnown(span))
    ? { lower, upper: lower }
    : { lower, upper: sumAt('upper', parts, member) };
}

/** The sum where all goes in wholly and numbers add up exactly, as they nearly always do. */
function wholeSum(parts: readonly Contribution[], member: Member): Fraction | undefined {
  let sum = 0;
  for (const { figures, span } of parts) {
    sum += Number(figures[member]);
    if (span.lower !== ONE || !Number.isSafeInteger(sum)) return undefined;
  }
  return { numerator: BigInt(sum), denominator: 1n };
}

function sumAt(end: 'lower' | 'upper', parts: readonly Contribution[], member: Member): Fraction {
  return parts.reduce(
    (sum, { figures, span }) => addFractions(sum, multiplyFractions(span[end], read(figures[member]))),
    ZERO,
  );
}

function read(text: DecimalText | undefined): Fraction {
  return fractionOf(text as DecimalText);
}

/**
 * The rate of what surely is in, and its limits where parts of divided units may be in: highest if only those come whom the
 * numerator counts, lowest if only the others come.
 */
function rateOfSums(counted: ShareSpan, all: ShareSpan): RebasedFigure<'percent'> {
  const isSure = isKnown(all);
  if (all.lower.numerator === 0n) return isSure ? zeroDenominatorRefusal : divisorMayBeZeroRefusal;
  if (isSure) return knownRate(counted.lower, all.lower);
  const extraCounted = subtractFractions(counted.upper, counted.lower);
  const extraOthers = subtractFractions(subtractFractions(all.upper, all.lower), extraCounted);
  return figure(
    {
      lower: rateIn(counted.lower, addFractions(all.lower, extraOthers)),
      upper: rateIn(addFractions(counted.lower, extraCounted), addFractions(all.lower, extraCounted)),
    },
    'percent',
  );
}

/** One division of what is exact, so that nothing needs reducing first. */
function knownRate(part: Fraction, whole: Fraction): Quantity<'percent'> {
  const numerator = 100n * part.numerator * whole.denominator;
  return Object.freeze(
    fractionQuantity({ numerator, denominator: part.denominator * whole.numerator }, 'percent'),
  );
}

function rateIn(part: Fraction, whole: Fraction): Fraction {
  return multiplyFractions(divideFractions(part, whole), HUNDRED);
}

/** Rates alone say only that the rate of the whole lies among those of its parts; that of a part unknown may be any. */
function rateOfRates(parts: readonly Contribution[]): RebasedFigure<'percent'> {
  if (parts.some(({ span }) => !isKnown(span))) return figure({ lower: ZERO, upper: HUNDRED }, 'percent');
  const rates = parts.flatMap(({ figures }) => rateOf(figures)).sort(compareFractions);
  return figure({ lower: rates[0] as Fraction, upper: rates.at(-1) as Fraction }, 'percent');
}

/** The rate of one observation; nobody at all has none, and weighs nothing. */
function rateOf({ ratePercent, numerator, denominator }: ReadFigures): readonly Fraction[] {
  if (ratePercent !== undefined) return [read(ratePercent)];
  const whole = read(denominator);
  return whole.numerator === 0n ? [] : [rateIn(read(numerator), whole)];
}

import {
  addFractions,
  boundsOf,
  compareFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  multiplyFractions,
  range,
  refusal,
  subtractFractions,
  type Fraction,
  type Measure,
} from '../../foundation/internal.js';
import type { NamedUnit } from '../model/unit.js';
import type { FiguresAtTime, RebasedFigure, RebaseRefusal } from './rebasedSeries.js';
import type { DividedChoice } from './rebaseOptions.js';
import { ONE } from './rebasePlan.js';
import type { Amount, ReadObservation } from './readSeries.js';
import { isKnown, type ShareSpan } from './shares.js';

/** What one observed unit contributes to a figure. */
export interface Contribution {
  /** The observation. */
  readonly observation: ReadObservation;
  /** The share of it that goes in. */
  readonly span: ShareSpan;
}

/** The figures of a time. */
export type Figures = Pick<FiguresAtTime, 'count' | 'numerator' | 'denominator' | 'ratePercent'>;

type Member = 'count' | 'numerator' | 'denominator';

const ZERO = /* @__PURE__ */ fraction(0n);
const HUNDRED = /* @__PURE__ */ fraction(100n);

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
}

/** Put contributions together: counts are summed, rates computed of summed parts and wholes. */
export function figuresOf(parts: readonly Contribution[], choices: FigureChoices): Figures {
  const { ofCounts, unit } = choices;
  const refused = refusedAtAll(parts, choices);
  if (ofCounts) return { count: refused ?? figure(sumOf(parts, 'count'), unit) };
  if (parts.some(({ observation }) => observation.ratePercent !== undefined))
    return { ratePercent: refused ?? rateOfRates(parts) };
  if (refused !== undefined) return { numerator: refused, denominator: refused, ratePercent: refused };
  const counted = sumOf(parts, 'numerator');
  const all = sumOf(parts, 'denominator');
  return {
    numerator: figure(counted, unit),
    denominator: figure(all, unit),
    ratePercent: rateOfSums(counted, all),
  };
}

function refusedAtAll(
  parts: readonly Contribution[],
  { missing, divided }: FigureChoices,
): RebaseRefusal | undefined {
  if (missing.length > 0)
    return refusal(
      'missing-input',
      missing.map(({ id, name }) => ({ member: id, name: { vi: name, en: name } })),
    );
  return divided === 'refuse' && parts.some(({ span }) => !isKnown(span))
    ? refusal('divided-unit')
    : undefined;
}

/** Below this, a whole number has no more digits than a figure keeps. */
const WHOLE_LIMIT = 10n ** 34n;

function figure<M extends Measure>({ lower, upper }: ShareSpan, unit: M): RebasedFigure<M> {
  if (!isKnown({ lower, upper })) return range(boundsOf({ lower, upper }), unit);
  const { numerator, denominator } = lower;
  return denominator === 1n && numerator < WHOLE_LIMIT
    ? { kind: 'quantity', value: String(numerator), unit }
    : fractionQuantity(lower, unit);
}

function sumOf(parts: readonly Contribution[], member: Member): ShareSpan {
  const lower = sumAt('lower', parts, member);
  return parts.every(({ span }) => span.lower === span.upper)
    ? { lower, upper: lower }
    : { lower, upper: sumAt('upper', parts, member) };
}

function sumAt(end: 'lower' | 'upper', parts: readonly Contribution[], member: Member): Fraction {
  let [numerator, denominator] = [0n, 1n];
  for (const { observation, span } of parts) {
    const { value } = observation[member] as Amount;
    const share = span[end];
    const term = share === ONE ? value : multiplyFractions(share, value);
    if (denominator === 1n && term.denominator === 1n) numerator += term.numerator;
    else ({ numerator, denominator } = addFractions({ numerator, denominator }, term));
  }
  return { numerator, denominator };
}

/**
 * The rate of what surely is in, and its limits where parts of divided units may be in: highest if only those come whom the
 * numerator counts, lowest if only the others come.
 */
function rateOfSums(counted: ShareSpan, all: ShareSpan): RebasedFigure<'percent'> {
  const isSure = isKnown(all);
  if (all.lower.numerator === 0n) return refusal(isSure ? 'zero-denominator' : 'divisor-may-be-zero');
  if (isSure) return fractionQuantity(rateIn(counted.lower, all.lower), 'percent');
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

function rateIn(part: Fraction, whole: Fraction): Fraction {
  return multiplyFractions(divideFractions(part, whole), HUNDRED);
}

/** Rates alone say only that the rate of the whole lies among those of its parts; that of a part unknown may be any. */
function rateOfRates(parts: readonly Contribution[]): RebasedFigure<'percent'> {
  if (parts.some(({ span }) => !isKnown(span))) return figure({ lower: ZERO, upper: HUNDRED }, 'percent');
  const rates = parts.flatMap(({ observation }) => rateOf(observation)).sort(compareFractions);
  return figure({ lower: rates[0] as Fraction, upper: rates.at(-1) as Fraction }, 'percent');
}

/** The rate of one observation; nobody at all has none, and weighs nothing. */
function rateOf({ ratePercent, numerator, denominator }: ReadObservation): readonly Fraction[] {
  if (ratePercent !== undefined) return [ratePercent.value];
  const [part, whole] = [numerator as Amount, denominator as Amount];
  return whole.value.numerator === 0n ? [] : [rateIn(part.value, whole.value)];
}

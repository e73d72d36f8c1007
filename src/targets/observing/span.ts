import {
  addFractions,
  compareFractions,
  fraction,
  fractionOf,
  inPlainUnit,
  isNeverNegative,
  multiplyFractions,
  printedInterval,
  subtractFractions,
  toDecimal,
  type Fraction,
  type Measure,
  type Range,
  type FigureInput,
} from '../../foundation/internal.js';
import type { FigureBoundsIn } from '../model/readTarget.js';
import type { ObservedFigure } from '../observation.js';
import type { TargetWording } from '../kinds/targetCommon.js';

/** What a figure may stand for: from its lower to its upper end, both included; without a value where only the ends are known. */
export interface Spanned {
  readonly value?: Fraction | undefined;
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/** A number that is what it is. */
export function exactly(value: Fraction): Spanned {
  return { value, lower: value, upper: value };
}

/**
 * What a figure may stand for. One that the library computed is exact, and so is a count of whole things; any other is rounded as
 * printed, or as uncertain as its standard error says, which reaches 1.96 times as far to either side.
 */
export function spanOf(figure: ObservedFigure, bounds: FigureBoundsIn, standardError?: FigureInput): Spanned {
  if (isRange(figure)) return rangeSpan(figure, bounds);
  const { value, unit, isComputed } = partsOf(figure, bounds.unit);
  const scale = fractionOf(inPlainUnit({ value: 1, unit }).value);
  const text = typeof value === 'string' ? value : toDecimal(value).toFixed();
  const point = multiplyFractions(fractionOf(toDecimal(text)), scale);
  if (standardError !== undefined) {
    const error = partsOf(standardError, bounds.unit);
    const reach = multiplyFractions(
      fractionOf(inPlainUnit({ value: toDecimal(error.value), unit: error.unit }).value),
      Z_95,
    );
    return within(
      { value: point, lower: subtractFractions(point, reach), upper: addFractions(point, reach) },
      bounds,
    );
  }
  if (isComputed || (isCounted(unit) && !text.includes('.'))) return exactly(point);
  const { lower, upper } = printedInterval(text) as { readonly lower: Fraction; readonly upper: Fraction };
  return within(
    { value: point, lower: multiplyFractions(lower, scale), upper: multiplyFractions(upper, scale) },
    bounds,
  );
}

/** 95% of estimates lie within so many standard errors. */
const Z_95: Fraction = /* @__PURE__ */ (() => fraction(196n, 100n))();

/** So far out that nothing lies beyond: an end that is open. */
const FAR: Fraction = /* @__PURE__ */ (() => fraction(10n ** 40n))();

/** Whether a number comes of an end that is open. */
export function isFar({ numerator, denominator }: Fraction): boolean {
  const size = numerator < 0n ? -numerator : numerator;
  return size > denominator * 10n ** 39n;
}

/** Whether a figure is told by its ends. */
export function isRange(figure: ObservedFigure): figure is Range {
  return typeof figure === 'object' && 'lower' in figure;
}

function rangeSpan({ lower, upper, unit }: Range, bounds: FigureBoundsIn): Spanned {
  const scale = fractionOf(inPlainUnit({ value: 1, unit }).value);
  const end = (text: string | null, open: Fraction): Fraction =>
    text === null ? open : multiplyFractions(fractionOf(toDecimal(text)), scale);
  const [from, to] = [end(lower, subtractFractions(fraction(0n), FAR)), end(upper, FAR)];
  return within(compareFractions(from, to) === 0 ? exactly(from) : { lower: from, upper: to }, bounds);
}

/** The same without what cannot be. */
function within(span: Spanned, { min, max }: FigureBoundsIn): Spanned {
  const [least, most] = [min, max].map((end) => (end === undefined ? undefined : fraction(BigInt(end))));
  return {
    ...span,
    lower: least && compareFractions(span.lower, least) < 0 ? least : span.lower,
    upper: most && compareFractions(span.upper, most) > 0 ? most : span.upper,
  };
}

function partsOf(figure: FigureInput, unit: Measure) {
  return typeof figure === 'object' && 'unit' in figure
    ? { value: figure.value, unit: figure.unit, isComputed: figure.kind === 'quantity' }
    : { value: figure, unit, isComputed: false };
}

/** Whether whole numbers of it are counted, and not measured. */
function isCounted(unit: Measure): boolean {
  return isNeverNegative(unit) && !unit.includes('/') && !MEASURED.has(unit);
}

const MEASURED: ReadonlySet<Measure> = /* @__PURE__ */ new Set<Measure>([
  'hectare',
  'squareMetre',
  'kilometre',
]);

/**
 * What a target may mean by its wording: `about` x from x − w to x + w, `nearly` and `basically` x a little short of it by w, with w
 * 5% of x, and at least a unit of its last decimal.
 */
export function wordedSpan(
  target: Fraction,
  printed: FigureInput | undefined,
  wording: TargetWording | undefined,
  short: 'lower' | 'upper',
): Spanned {
  if (wording !== 'about' && wording !== 'nearly' && wording !== 'basically') return exactly(target);
  const { value } = partsOf(printed ?? 0, 'item');
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const unit = fraction(1n, 10n ** BigInt(decimals));
  const size = multiplyFractions(target, fraction(1n, target.numerator < 0n ? -20n : 20n));
  const width = compareFractions(size, unit) < 0 ? unit : size;
  const isAbout = wording === 'about';
  return {
    value: target,
    lower: isAbout || short === 'lower' ? subtractFractions(target, width) : target,
    upper: isAbout || short === 'upper' ? addFractions(target, width) : target,
  };
}

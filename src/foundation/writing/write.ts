import { Decimal, toDecimal, type DecimalInput } from '../numbers/decimal.js';
import type { NumberOptions, QuantityOptions } from './formatOptions.js';
import { measureLabel } from '../quantities/measures.js';
import { localNumber } from '../numbers/numberText.js';
import type { QuantityInput, Range } from '../quantities/quantity.js';
import { inPlainUnit, inScale, readableScale, scaleNames, type Scale } from '../quantities/scales.js';
import type { Locale } from './text.js';

/** The decimals kept when nothing is said of them. */
const DEFAULT_MAX_DECIMALS = 4;

/** A unit that is written right behind the number. */
const GLUED = '%';

/** A checked number in the manner of a language. */
export function writeNumber(value: DecimalInput, locale: Locale, options: NumberOptions = {}): string {
  const { decimals, maxDecimals = DEFAULT_MAX_DECIMALS } = options;
  const number = toDecimal(value).toDecimalPlaces(decimals ?? maxDecimals, Decimal.ROUND_HALF_UP);
  const text = (number.isZero() ? number.abs() : number).toFixed(decimals);
  return localNumber(text, locale);
}

/** A checked number, not in the scale, with the word of the scale. */
export function writeScaled(
  value: DecimalInput,
  scale: Scale,
  locale: Locale,
  options?: NumberOptions,
): string {
  const word = scale === 'one' ? '' : ` ${scaleNames[scale][locale]}`;
  return writeNumber(inScale(value, scale), locale, options) + word;
}

/** What stands behind a number: the name of a unit with the space before it, if it takes one. */
export function besideNumber(name: string): string {
  return name === '' || name.startsWith(GLUED) ? name : ` ${name}`;
}

/** A checked quantity with its unit. */
export function writeQuantity(given: QuantityInput, locale: Locale, options: QuantityOptions = {}): string {
  const plain = inPlainUnit(given);
  const { value, unit } = plain;
  const scale = options.scale ?? readableScale(plain);
  const text = writeScaled(value, scale, locale, options);
  if (options.withUnit === false) return text;
  return text + besideNumber(measureLabel(unit, /^.?1$/.test(text) && !/\d\d/.test(text))[locale]);
}

/** A checked range with its unit: both ends, or what the one end bounds. Where both ends read alike, it is one figure. */
export function writeRange(range: Range, locale: Locale, options: QuantityOptions = {}): string {
  const { lower, upper } = rangeEnds(range, locale, options);
  if (lower === null) return upper === null ? '−∞ – +∞' : `≤ ${upper.text}`;
  if (upper === null) return `≥ ${lower.text}`;
  return lower.text === upper.text ? lower.text : `${lower.besideOther} – ${upper.text}`;
}

/** An end of a range as it is written. */
interface RangeEnd {
  /** With its unit. */
  readonly text: string;
  /** Beside the other end, which says scale and unit for both; what is written right behind a number, each says. */
  readonly besideOther: string;
}

/** The ends of a range in one scale; `null` for none. */
export function rangeEnds(
  { lower, upper, unit }: Range,
  locale: Locale,
  options: QuantityOptions,
): Readonly<Record<'lower' | 'upper', RangeEnd | null>> {
  const ends = [lower, upper].flatMap((end) => (end === null ? [] : [inPlainUnit({ value: end, unit })]));
  const [first, second = first] = ends;
  const isSecond = first !== undefined && second !== undefined && sizeOf(second).gt(sizeOf(first));
  const largest = isSecond ? second : first;
  const scale = options.scale ?? (largest === undefined ? 'one' : readableScale(largest));
  const write = (end: string | null): RangeEnd | null => {
    if (end === null) return null;
    const plain = inPlainUnit({ value: end, unit });
    const text = writeQuantity(plain, locale, { ...options, scale });
    const isGlued = text.includes(GLUED);
    return { text, besideOther: isGlued ? text : writeNumber(inScale(plain.value, scale), locale, options) };
  };
  return { lower: write(lower), upper: write(upper) };
}

function sizeOf({ value }: QuantityInput): Decimal {
  return toDecimal(value).abs();
}

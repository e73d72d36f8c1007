import { Decimal, toDecimal, type DecimalInput } from './decimal.js';
import type { NumberOptions, QuantityOptions } from './formatOptions.js';
import { measureLabel } from './measures.js';
import { localNumber } from './numberText.js';
import type { QuantityInput, Range } from './quantity.js';
import { inPlainUnit, inScale, readableScale, scaleNames, type Scale } from './scales.js';
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
export function writeRange(given: Range, locale: Locale, options: QuantityOptions = {}): string {
  const [lower, upper] = rangeEnds(given, locale, options);
  if (lower === null) return upper === null ? '−∞ – +∞' : `≤ ${upper}`;
  if (upper === null) return `≥ ${lower}`;
  return lower === upper ? lower : `${withoutUnit(lower, upper)} – ${upper}`;
}

/** The ends of a range as they are written, in one scale; `null` for none. */
export function rangeEnds(
  { lower, upper, unit }: Range,
  locale: Locale,
  options: QuantityOptions,
): readonly [string | null, string | null] {
  const longest = [lower, upper].flatMap((end) => (end === null ? [] : [toDecimal(end).abs()]));
  const most = longest.length === 0 ? undefined : Decimal.max(...longest);
  const plain = most && inPlainUnit({ value: most, unit });
  const scale = options.scale ?? (plain === undefined ? 'one' : readableScale(plain));
  const write = (end: string | null): string | null =>
    end === null ? null : writeQuantity({ value: end, unit }, locale, { ...options, scale });
  return [write(lower), write(upper)];
}

/** The first end of a range without the unit and the scale that the second one says again. */
export function withoutUnit(lower: string, upper: string): string {
  const [, name] = /^[^ ]+( .*)$/.exec(upper) ?? [];
  return name !== undefined && lower.endsWith(name) ? lower.slice(0, -name.length) : lower;
}

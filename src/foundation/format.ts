import { Decimal, toDecimal, type DecimalInput } from './decimal.js';
import { throwProblems, type Problem } from './errors.js';
import { deepFreeze } from './freeze.js';
import { measureLabel } from './measures.js';
import type { Quantity, Range } from './quantity.js';
import { inScale, readableScale, scaleNames, type Scale } from './scales.js';
import type { Locale } from './text.js';

/** How a number is written. */
export interface NumberStyle {
  /** The language, which sets the marks: `1.971,5` in Vietnamese, `1,971.5` in English. */
  readonly locale: Locale;
  /** Exactly so many decimals, rounded half up. */
  readonly decimals?: number;
  /** At most so many decimals, rounded half up, superfluous zeros left out; 4 if neither is given. */
  readonly maxDecimals?: number;
}

/** The decimals kept when a style names none. */
const DEFAULT_MAX_DECIMALS = 4;

/** The marks in the numbers of a language. */
export const numberMarks: Readonly<Record<Locale, Readonly<Record<'group' | 'decimal', string>>>> =
  /* @__PURE__ */ deepFreeze({
    vi: { group: '.', decimal: ',' },
    en: { group: ',', decimal: '.' },
  });

/** How a quantity is written. */
export interface QuantityStyle extends NumberStyle {
  /** The scale of the number; for money the one that reads best ({@link readableScale}), for all else `one`, if left out. */
  readonly scale?: Scale;
  /** Whether the unit is written; if left out, it is. The scale is written all the same. */
  readonly unit?: boolean;
}

/** A unit that is written right behind the number. */
const GLUED = '%';

/**
 * Write a number in the manner of a language.
 *
 * @param value - The number.
 * @param style - Language and decimals; rounding is half up, away from zero.
 * @returns The text; `-` before what is negative and does not round to zero.
 * @throws MtqgError `wrong-type` if it is no number, `not-one-of` for another language, `not-whole`, `too-small` or `too-large`
 * if there are no so many decimals (0 to 1,000).
 *
 * @example
 * ```ts
 * import { formatNumber } from 'mtqg/foundation';
 *
 * formatNumber('1971.5', { locale: 'vi' }); // => '1.971,5'
 * formatNumber('50.6341958', { locale: 'en', decimals: 1 }); // => '50.6'
 * ```
 */
export function formatNumber(value: DecimalInput, style: NumberStyle): string {
  const { locale, decimals, maxDecimals = DEFAULT_MAX_DECIMALS } = style;
  throwProblems(styleProblems(locale, decimals ?? maxDecimals));
  const number = toDecimal(value).toDecimalPlaces(decimals ?? maxDecimals, Decimal.ROUND_HALF_UP);
  const text = decimals === undefined ? number.toFixed() : number.toFixed(decimals);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const { group, decimal } = numberMarks[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = number.isNegative() && !number.isZero() ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** The most decimals that can be asked for. */
const MOST_DECIMALS = 1000;

function styleProblems(locale: string, decimals: number): readonly Problem[] {
  const path = ['style', 'decimals'];
  const isWhole = Number.isInteger(decimals);
  return [
    ...(Object.hasOwn(numberMarks, locale)
      ? []
      : [{ code: 'not-one-of', path: ['style', 'locale'], details: { allowed: 'vi, en' } } as const]),
    ...(isWhole ? [] : [{ code: 'not-whole', path, details: {} } as const]),
    ...(isWhole && decimals < 0 ? [{ code: 'too-small', path, details: { minimum: '0' } } as const] : []),
    ...(isWhole && decimals > MOST_DECIMALS
      ? [{ code: 'too-large', path, details: { maximum: String(MOST_DECIMALS) } } as const]
      : []),
  ];
}

/**
 * Write a number with the word of a scale.
 *
 * @param value - The number itself, not in the scale.
 * @param scale - The scale.
 * @param style - Language and decimals, which count in the scale.
 *
 * @example
 * ```ts
 * import { formatScaled } from 'mtqg/foundation';
 *
 * formatScaled('1971500000000', 'billion', { locale: 'vi' }); // => '1.971,5 tỷ'
 * ```
 */
export function formatScaled(value: DecimalInput, scale: Scale, style: NumberStyle): string {
  const word = scale === 'one' ? '' : ` ${scaleNames[scale][style.locale]}`;
  return formatNumber(inScale(value, scale), style) + word;
}

/** What stands behind a number: the name of a unit with the space before it, if it takes one. */
export function besideNumber(name: string): string {
  return name === '' || name.startsWith(GLUED) ? name : ` ${name}`;
}

/**
 * Write a quantity with its unit; money in the scale that reads best (triệu, tỷ …) unless one is asked for.
 *
 * @param value - The quantity.
 * @param style - Language, decimals, scale, and whether the unit is written.
 * @returns The text.
 *
 * @example
 * ```ts
 * import { formatQuantity, quantity } from 'mtqg/foundation';
 *
 * formatQuantity(quantity('1971000000000', 'VND'), { locale: 'vi' }); // => '1.971 tỷ đồng'
 * formatQuantity(quantity('1971000000000', 'VND'), { locale: 'vi', scale: 'million' }); // => '1.971.000 triệu đồng'
 * formatQuantity(quantity('-7.5925', 'percentagePoint/year'), { locale: 'vi', decimals: 1 }); // => '-7,6 điểm %/năm'
 * ```
 */
export function formatQuantity(value: Quantity, style: QuantityStyle): string {
  const text = formatScaled(value.value, style.scale ?? readableScale(value), style);
  if (style.unit === false) return text;
  return text + besideNumber(measureLabel(value.unit, text === '1' || text === '-1')[style.locale]);
}

/**
 * Write a range with its unit: both ends, or what the one end bounds. The ends are rounded half up each.
 *
 * @example
 * ```ts
 * import { formatRange, range } from 'mtqg/foundation';
 *
 * formatRange(range({ lower: '13.85', upper: '13.95' }, 'criterion'), { locale: 'vi' }); // => '13,85 tiêu chí – 13,95 tiêu chí'
 * formatRange(range({ lower: '262', upper: null }, 'hectare'), { locale: 'en' }); // => '≥ 262 ha'
 * ```
 */
export function formatRange(value: Range, style: QuantityStyle): string {
  const { lower, upper, unit } = value;
  const write = (end: string): string => formatQuantity({ kind: 'quantity', value: end, unit }, style);
  if (lower !== null && upper !== null)
    return lower === upper ? write(lower) : `${write(lower)} – ${write(upper)}`;
  if (lower !== null) return `≥ ${write(lower)}`;
  return upper === null ? '−∞ – +∞' : `≤ ${write(upper)}`;
}

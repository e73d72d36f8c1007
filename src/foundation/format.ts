import { Decimal, toDecimal, type DecimalInput } from './decimal.js';
import { measureLabel, type Measure } from './measures.js';
import type { Quantity, Range } from './quantity.js';
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

/** Units that are written right behind the number. */
const GLUED = /^percent(?:\/|$)/;

/** The scale words of money, largest first. */
const MONEY_SCALES = [
  { factor: '1000000000', from: '1000000000', vi: 'tỷ ', en: 'billion ' },
  { factor: '1000000', from: '1000000', vi: 'triệu ', en: 'million ' },
] as const;

/**
 * Write a number in the manner of a language.
 *
 * @param value - The number.
 * @param style - Language and decimals; rounding is half up, away from zero.
 * @returns The text; `-` before what is negative and does not round to zero.
 * @throws MtqgError `wrong-type` if it is no number.
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
  const number = toDecimal(value).toDecimalPlaces(decimals ?? maxDecimals, Decimal.ROUND_HALF_UP);
  const text = decimals === undefined ? number.toFixed() : number.toFixed(decimals);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const [group, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = number.isNegative() && !number.isZero() ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : mark + fraction);
}

/**
 * Write a quantity with its unit; money in the scale that reads best (triệu, tỷ).
 *
 * @param value - The quantity.
 * @param style - Language and decimals.
 * @returns The text.
 *
 * @example
 * ```ts
 * import { formatQuantity, quantity } from 'mtqg/foundation';
 *
 * formatQuantity(quantity('1971000000000', 'VND'), { locale: 'vi' }); // => '1.971 tỷ đồng'
 * formatQuantity(quantity('-7.5925', 'percentagePoint/year'), { locale: 'vi', decimals: 1 }); // => '-7,6 điểm %/năm'
 * ```
 */
export function formatQuantity(value: Quantity, style: NumberStyle): string {
  const { number, scale } = scaled(value, style.locale);
  const text = formatNumber(number, style);
  return text + separator(value.unit) + scale + label(text, value.unit, style.locale);
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
export function formatRange(value: Range, style: NumberStyle): string {
  const { lower, upper, unit } = value;
  const write = (end: string): string => formatQuantity({ kind: 'quantity', value: end, unit }, style);
  if (lower !== null && upper !== null)
    return lower === upper ? write(lower) : `${write(lower)} – ${write(upper)}`;
  if (lower !== null) return `≥ ${write(lower)}`;
  return upper === null ? '−∞ – +∞' : `≤ ${write(upper)}`;
}

function scaled(value: Quantity, locale: Locale): { readonly number: Decimal; readonly scale: string } {
  const number = toDecimal(value.value);
  if (value.unit !== 'VND' && !value.unit.startsWith('VND/')) return { number, scale: '' };
  const scale = MONEY_SCALES.find(({ from }) => number.abs().gte(from));
  return scale === undefined
    ? { number, scale: '' }
    : { number: number.div(scale.factor), scale: scale[locale] };
}

function separator(unit: Measure): string {
  return GLUED.test(unit) ? '' : ' ';
}

function label(text: string, unit: Measure, locale: Locale): string {
  return measureLabel(unit, text === '1' || text === '-1')[locale];
}

import { Decimal, toDecimal } from '../numbers/decimal.js';
import { dayInWords, isIsoDate } from '../days/dayText.js';
import type { ExplainedValue } from './explanation.js';
import type { Quantity, Range } from '../quantities/quantity.js';
import { readableScale, type Scale } from '../quantities/scales.js';
import type { QuantityOptions } from '../writing/formatOptions.js';
import type { BilingualText, Locale } from '../writing/text.js';
import { rangeEnds, writeQuantity, writeRange } from '../writing/write.js';

type Values = Readonly<Record<string, ExplainedValue>>;

/** A gap, with the way in which its figure is told. */
const GAP = /\{(\w+)(?:\|(\w+))?\}/g;

/** The decimals of figures in the arithmetic. */
const ARITHMETIC_DECIMALS = 4;

/** More decimals than any result has. */
const ALL_DECIMALS = 1000;

/** A sentence with its gaps filled; a gap without a value stays as it is, so that the lack shows. */
export function fillSentence(say: string, values: Values, locale: Locale, decimals: number): string {
  return say.replace(GAP, (gap, name: string, way: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? gap : told(value, way, locale, decimals);
  });
}

function told(value: ExplainedValue, way: string | undefined, locale: Locale, decimals: number): string {
  if (!isFigure(value)) return textOf(value, locale);
  const { text, isRounded } = shortened(value, locale, decimals);
  if (way === 'number') return shortened(value, locale, decimals, false).text;
  if (way === 'about') return isRounded ? `${ABOUT[locale]} ${text}` : text;
  if (way === 'fromTo' && value.kind === 'range') return fromTo(value, locale, decimals);
  if (way === undefined) return text;
  const direction = directionOf(value);
  // What may have moved either way has no direction to tell.
  if (direction === undefined) return text;
  const size = shortened(sizeOf(value), locale, decimals).text;
  if (way === 'size') return size;
  const words = way === 'toMove' ? TO_MOVE : MOVED;
  return direction === 'not' ? words.not[locale] : `${words[direction][locale]} ${size}`;
}

/** Which way a figure moved, if all that it may be moved the same way. */
function directionOf(figure: Quantity | Range): keyof typeof MOVED | undefined {
  const ends = figure.kind === 'range' ? [figure.lower, figure.upper] : [figure.value];
  const [sign, ...others] = new Set(
    ends.map((end) => (end === null ? Number.NaN : toDecimal(end).comparedTo(0))),
  );
  if (sign === undefined || Number.isNaN(sign) || others.length > 0) return undefined;
  if (sign === 0) return 'not';
  return sign < 0 ? 'down' : 'up';
}

const ABOUT: BilingualText = { vi: 'khoảng', en: 'about' };

const MOVED = {
  down: { vi: 'giảm', en: 'fell by' },
  up: { vi: 'tăng', en: 'rose by' },
  not: { vi: 'không đổi', en: 'did not change' },
} as const;

const TO_MOVE = {
  down: { vi: 'giảm', en: 'fall by' },
  up: { vi: 'tăng', en: 'rise by' },
  not: { vi: 'không đổi', en: 'not change' },
} as const;

/** The arithmetic with its figures, all money in one scale; a result that is shown rounded is not equal but about. */
export function fillArithmetic(arithmetic: string, values: Values, locale: Locale, decimals: number): string {
  const names = [...arithmetic.matchAll(GAP)].map(([, name = '']) => name);
  const figures = names.flatMap((name) =>
    Object.hasOwn(values, name) ? [values[name] as ExplainedValue] : [],
  );
  const scale = commonScale(figures);
  const most = Math.max(ARITHMETIC_DECIMALS, decimals);
  const filled = arithmetic.replace(GAP, (gap, name: string, way: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return gap;
    if (!isFigure(value)) return textOf(value, locale);
    const figure = way === 'size' && value.kind === 'quantity' ? sizeOf(value) : value;
    const write = (maxDecimals: number): string =>
      written(figure, locale, { maxDecimals, ...(isMoney(figure) && scale !== undefined ? { scale } : {}) });
    const shown = write(most);
    return shown === write(ALL_DECIMALS) ? shown : `${ROUNDED}${shown}`;
  });
  // Only a result is told to be rounded, by the sign before it.
  return filled.replaceAll(`= ${ROUNDED}`, '≈ ').replaceAll(ROUNDED, '');
}

/** Stands before a rounded figure until it is known whether it is a result. */
const ROUNDED = '\u0000';

/** What stands where a figure would stand; the reason alone would not go on a sentence. */
const NOT_DEFINED: BilingualText = { vi: 'không xác định', en: 'not defined' };

function isFigure(value: ExplainedValue): value is Quantity | Range {
  return typeof value === 'object' && 'kind' in value && value.kind !== 'refusal';
}

function textOf(value: Exclude<ExplainedValue, Quantity | Range>, locale: Locale): string {
  if (typeof value === 'string') return isIsoDate(value) ? dayInWords(value)[locale] : value;
  return 'kind' in value ? `${NOT_DEFINED[locale]} (${value.reason[locale]})` : value[locale];
}

function written(figure: Quantity | Range, locale: Locale, options: QuantityOptions): string {
  return figure.kind === 'range'
    ? writeRange(figure, locale, options)
    : writeQuantity(figure, locale, options);
}

/** A figure for a sentence: as it is if so many decimals hold it, else rounded to just so many. */
function shortened(
  figure: Quantity | Range,
  locale: Locale,
  decimals: number,
  withUnit = true,
): { readonly text: string; readonly isRounded: boolean } {
  const exact = written(figure, locale, { maxDecimals: ALL_DECIMALS, withUnit });
  const short = written(figure, locale, { maxDecimals: decimals, withUnit });
  if (short === exact) return { text: exact, isRounded: false };
  if (figure.kind === 'range') return { text: short, isRounded: true };
  const kept = Math.max(decimals, decimalsOfSmall(figure));
  const text = writeQuantity(figure, locale, { decimals: kept, withUnit });
  return { text, isRounded: true };
}

/** The decimals at which something very small still shows two digits; of what is all but nothing it shows none. */
function decimalsOfSmall({ value }: Quantity): number {
  const size = toDecimal(value).abs();
  return size.gte('0.01') || size.lt('1e-12') ? 0 : 1 - size.e;
}

function fromTo(value: Range, locale: Locale, decimals: number): string {
  const { lower, upper } = rangeEnds(value, locale, { maxDecimals: decimals });
  if (lower === null || upper === null || lower.text === upper.text)
    return written(value, locale, { maxDecimals: decimals });
  return locale === 'vi'
    ? `từ ${lower.besideOther} đến ${upper.text}`
    : `from ${lower.besideOther} to ${upper.text}`;
}

/** A figure without its sign; of a range that is all below zero, the ends change places. */
function sizeOf<F extends Quantity | Range>(figure: F): F {
  if (figure.kind === 'quantity') return { ...figure, value: withoutSign(figure.value) };
  const { lower, upper } = figure;
  if (lower === null || upper === null || !upper.startsWith('-')) return figure;
  return { ...figure, lower: withoutSign(upper), upper: withoutSign(lower) };
}

function withoutSign(value: string): string {
  return value.replace(/^-/, '');
}

function isMoney({ unit }: Quantity | Range): boolean {
  return unit === 'VND' || unit.startsWith('VND/');
}

/** The scale in which all money of a sum reads well: that of the largest, unless the smallest would be lost in it. */
function commonScale(values: readonly ExplainedValue[]): Scale | undefined {
  const all = values.filter(isFigure).filter(isMoney).flatMap(sizesOf);
  const sizes = all.filter((size) => !size.isZero());
  if (all.length < 2 || sizes.length === 0) return undefined;
  const scale = readableScale({ kind: 'quantity', value: Decimal.max(...sizes).toFixed(), unit: 'VND' });
  if (scale === 'one' || scale === 'thousand') return undefined;
  const readable = scale === 'trillion' ? 'billion' : scale;
  return Decimal.min(...sizes).gte(SMALLEST[readable]) ? readable : undefined;
}

const SMALLEST: Readonly<Record<'million' | 'billion' | 'quadrillion', string>> = {
  million: '1000',
  billion: '1000000',
  quadrillion: '1000000',
};

function sizesOf(figure: Quantity | Range): readonly Decimal[] {
  const ends = figure.kind === 'range' ? [figure.lower, figure.upper] : [figure.value];
  return ends.flatMap((end) => (end === null ? [] : [toDecimal(end).abs()]));
}

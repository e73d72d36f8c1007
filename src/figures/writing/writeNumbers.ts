import {
  decimalText,
  inScale,
  quantity,
  readableScale,
  scaleNames,
  toDecimal,
  writeNumber as writeLocalNumber,
  writeScaled,
  type DecimalText,
  type Locale,
  type NumberOptions,
  type Scale,
} from '../../foundation/internal.js';
import type { FigureNumber, UnitWords, NumberPart } from '../types.js';

/** The language and the decimals in which a number is written. */
export interface NumberStyle extends NumberOptions {
  /** The language. */
  readonly locale: Locale;
}

/** How the numbers of a figure are written. */
export interface FigureNumberStyle extends NumberStyle {
  /** The scale: as written if left out, the one that reads best, or the one that is named. */
  readonly scale?: Scale | 'as-written' | 'readable';
}

/** A number that is about to be written. */
export interface ScaledNumber {
  /** The number itself, not in the scale. */
  readonly value: DecimalText;
  /** The scale in which it is written. */
  readonly scale: Scale;
  /** Language, and decimals in the scale. */
  readonly style: NumberStyle;
}

/** A number of a figure with its scale word; a compound as it was written, unless the style wants something else. */
export function writeFigureNumber(number: FigureNumber, unit: UnitWords, style: FigureNumberStyle): string {
  if (!isCompound(number, style)) return writeNumber(styledNumber(number, unit, style));
  const write = ({ written, multiplier }: NumberPart): string => {
    const value = decimalText(toDecimal(written).times(multiplier));
    const decimals = written.split('.')[1]?.length ?? 0;
    return writeNumber({
      value,
      scale: writtenScale({ multiplier }),
      style: { locale: style.locale, decimals },
    });
  };
  return number.numberParts.map(write).join(' ');
}

/** Two numbers of a figure with a mark between them. */
export function writeTwo(
  first: FigureNumber,
  second: FigureNumber,
  unit: UnitWords,
  style: FigureNumberStyle,
  mark: string,
): string {
  if (isCompound(first, style) || isCompound(second, style))
    return writeFigureNumber(first, unit, style) + mark + writeFigureNumber(second, unit, style);
  return writeBoth(
    (asked) => [styledNumber(first, unit, asked), styledNumber(second, unit, asked)],
    style,
    mark,
  );
}

function isCompound(
  number: FigureNumber,
  { scale = 'as-written', decimals, maxDecimals }: FigureNumberStyle,
): number is FigureNumber & Required<Pick<FigureNumber, 'numberParts'>> {
  const isAsWritten = scale === 'as-written' && decimals === undefined && maxDecimals === undefined;
  return isAsWritten && number.numberParts !== undefined;
}

function writeNumber({ value, scale, style }: ScaledNumber): string {
  return writeScaled(value, scale, style.locale, style);
}

/**
 * Two numbers with a mark between them; a common scale stands once, behind both.
 *
 * @param scaled - The two numbers as a style wants them.
 */
export function writeBoth(
  scaled: (style: FigureNumberStyle) => readonly [ScaledNumber, ScaledNumber],
  style: FigureNumberStyle,
  mark: string,
): string {
  const own = scaled(style);
  // Read back, a number without a scale word takes that of the other, so that either both have one or neither.
  const isBare = own.some((number) => number.scale === 'one' && !isBareZero(number));
  const [one, two] = isBare ? scaled({ ...style, scale: 'one' }) : own;
  const isShared = one.scale === two.scale || isBareZero(one);
  const first = isShared
    ? writeLocalNumber(inScale(one.value, one.scale), one.style.locale, one.style)
    : writeNumber(one);
  return first + mark + writeNumber(two);
}

function isBareZero({ value, scale }: ScaledNumber): boolean {
  return value === '0' && scale === 'one';
}

/**
 * A number of a figure as a style wants it, with its own decimals if the style does not say otherwise. Another scale moves the mark;
 * zeros that would come to stand at the end behind it go, so that `15.000 tỷ` is `15 nghìn tỷ`.
 */
function styledNumber(number: FigureNumber, unit: UnitWords, style: FigureNumberStyle): ScaledNumber {
  const written = writtenScale(number);
  const scale = askedScale(number, unit, style, written);
  const own = scale === written ? number.decimals : inScale(number.value, scale).decimalPlaces();
  const decimals = style.decimals ?? Math.min(own, style.maxDecimals ?? own);
  return { value: number.value, scale, style: { locale: style.locale, decimals } };
}

/** The scale in which a number was written; `one` if its scale has no name. */
export function writtenScale({ multiplier }: Pick<FigureNumber, 'multiplier'>): Scale {
  return named.get(multiplier) ?? 'one';
}

const named: ReadonlyMap<string, Scale> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(scaleNames).map(([name, { power }]) => [`1${'0'.repeat(power)}`, name as Scale] as const),
  ))();

function askedScale(
  number: FigureNumber,
  { category }: UnitWords,
  { scale = 'as-written' }: FigureNumberStyle,
  written: Scale,
): Scale {
  if (scale === 'as-written') return written;
  if (scale !== 'readable') return scale;
  // A count that is given a scale word, or loses one, would no longer say whether it is exact.
  return category === 'money' ? readableScale(quantity(number.value, 'VND')) : written;
}

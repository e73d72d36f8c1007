import {
  formatNumber,
  formatScaled,
  inScale,
  quantity,
  readableScale,
  scaleNames,
  type DecimalText,
  type NumberStyle,
  type Scale,
} from '../foundation/index.js';
import type { FigureNumber, FigureUnit } from './types.js';

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

/** A number with its scale word. */
export function writeNumber({ value, scale, style }: ScaledNumber): string {
  return formatScaled(value, scale, style);
}

/** Two numbers with a mark between them; a common scale stands once, behind both. */
export function writeBoth(first: ScaledNumber, second: ScaledNumber, mark: string): string {
  const isBare = [first.scale, second.scale].includes('one');
  // Read back, a number without a scale word takes that of the other, so that either both have one or neither.
  const [one, two] = isBare ? [inFull(first), inFull(second)] : [first, second];
  const shown =
    one.scale === two.scale ? formatNumber(inScale(one.value, one.scale), one.style) : writeNumber(one);
  return shown + mark + writeNumber(two);
}

/** A number of a figure as a style wants it: its own decimals, which another scale moves, unless the style asks for fewer or more. */
export function styledNumber(number: FigureNumber, unit: FigureUnit, style: FigureNumberStyle): ScaledNumber {
  const written = writtenScale(number);
  const scale = askedScale(number, unit, style, written);
  const kept = Math.max(0, number.decimals + scaleNames[scale].power - scaleNames[written].power);
  const decimals = style.decimals ?? Math.min(kept, style.maxDecimals ?? kept);
  return { value: number.value, scale, style: { locale: style.locale, decimals } };
}

/** The scale in which a number was written; `one` if its scale has no name. */
export function writtenScale({ scale }: FigureNumber): Scale {
  return named.get(scale) ?? 'one';
}

const named: ReadonlyMap<string, Scale> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(scaleNames).map(([name, { power }]) => [`1${'0'.repeat(power)}`, name as Scale] as const),
  ))();

function askedScale(
  number: FigureNumber,
  { sort }: FigureUnit,
  { scale = 'as-written' }: FigureNumberStyle,
  written: Scale,
): Scale {
  if (scale === 'as-written') return written;
  if (scale !== 'readable') return scale;
  // A count that is given a scale word, or loses one, would no longer say whether it is exact.
  return sort === 'money' ? readableScale(quantity(number.value, 'VND')) : written;
}

/** A number without a scale word, with the decimals that it then has. */
function inFull(number: ScaledNumber): ScaledNumber {
  const { decimals = 0, ...style } = number.style;
  const kept = Math.max(0, decimals - scaleNames[number.scale].power);
  return { ...number, scale: 'one', style: { ...style, decimals: kept } };
}

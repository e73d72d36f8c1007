import {
  formatNumber,
  writeScaled,
  toDecimal,
  type BilingualText,
  type Bounds,
  type Locale,
} from '../../foundation/internal.js';
import type {
  Figure,
  FractionFigure,
  FrequencyFigure,
  OneThingFigure,
  PairFigure,
  RangeFigure,
  SingleFigure,
} from '../types.js';
import { wordsAround } from './writeHead.js';
import { writeFigureNumber, writeTwo, writtenScale, type FigureNumberStyle } from './writeNumbers.js';
import { writeUnit } from './writeUnit.js';

/** How a figure is written. */
export interface FigureStyle extends FigureNumberStyle {
  /** Whether the unit is written; if left out, it is. */
  readonly unit?: boolean;
}

/** Enough decimals for every digit of a number. */
const ALL_DECIMALS = 100;

/** A figure in a language: the words as written in its own, the usual words in the other; what has no number as it stood. */
export function writeFigure(figure: Figure, style: FigureStyle): string {
  if (figure.form === 'list') return figure.items.map((item) => writeFigure(item, style)).join('; ');
  if (figure.form === 'not-a-quantity' || figure.form === 'indefinite') return figure.text;
  const body = writeBody(figure, style);
  const { head, tail } = wordsAround(figure, style.locale, figure.unit.detail !== null || body.endsWith(')'));
  return head + body + tail;
}

/** The interval of a figure in both languages, with its unit, in the scale of the figure. */
export function writeBounds({ lower, upper }: Bounds, figure: SingleFigure | RangeFigure): BilingualText {
  const scale = writtenScale(figure.form === 'single' ? figure : figure.from);
  const write = (locale: Locale): string => {
    const style = { locale, maxDecimals: ALL_DECIMALS };
    const ends = [lower, upper].flatMap((end) =>
      end === null ? [] : [writeScaled(end, scale, locale, style)],
    );
    const sign = lower === null ? '≤ ' : upper === null ? '≥ ' : '';
    return sign + [...new Set(ends)].join(' – ') + writeUnit(figure.unit, locale, isOne(figure));
  };
  return { vi: write('vi'), en: write('en') };
}

function writeBody(figure: Exclude<OneThingFigure, { form: 'indefinite' }>, style: FigureStyle): string {
  const unit = style.unit === false ? '' : writeUnit(figure.unit, style.locale, isOne(figure));
  switch (figure.form) {
    case 'single':
      return writeFigureNumber(figure, figure.unit, style) + unit;
    case 'range':
      return writeRange(figure, style) + unit;
    case 'pair':
      return writePair(figure, style, unit);
    case 'fraction':
      return writeFraction(figure, style);
    case 'frequency':
      return writeFrequency(figure, style.locale);
  }
}

function writeRange({ from, to, unit, excludesEnd }: RangeFigure, style: FigureStyle): string {
  if (excludesEnd !== true) return writeTwo(from, to, unit, style, ' - ');
  const { opener, mark } = EXCLUDING_END[style.locale];
  return opener + writeTwo(from, to, unit, style, mark);
}

const EXCLUDING_END = {
  vi: { opener: 'từ ', mark: ' đến dưới ' },
  en: { opener: 'from ', mark: ' to under ' },
} as const;

function writePair({ part, whole, unit, wholeUnit }: PairFigure, style: FigureStyle, name: string): string {
  if (wholeUnit === undefined) return writeTwo(part, whole, unit, style, '/') + name;
  const below = style.unit === false ? '' : writeUnit(wholeUnit, style.locale, toDecimal(whole.value).eq(1));
  return `${writeFigureNumber(part, unit, style)}${name}/${writeFigureNumber(whole, wholeUnit, style)}${below}`;
}

function writeFraction({ numerator, denominator, unit }: FractionFigure, style: FigureStyle): string {
  // What it is of is no unit, so that there is nothing to tell it from.
  const of = unit.detail === null || style.unit === false ? '' : ` ${unit.detail}`;
  return `${numerator}/${denominator}${of}`;
}

function writeFrequency({ times, every, unit }: FrequencyFigure, locale: Locale): string {
  const count = (value: string): string => formatNumber(value, locale);
  const often = `${count(times)} ${locale === 'vi' ? 'lần' : times === '1' ? 'time' : 'times'}`;
  if (every === '1') return `${often}/${writeUnit(unit, locale, true).trim()}`;
  const long = count(every) + writeUnit(unit, locale, false);
  return locale === 'vi' ? `${long} ${often}` : `${often} every ${long}`;
}

function isOne(figure: OneThingFigure): boolean {
  return figure.form === 'single' && toDecimal(figure.value).abs().eq(1);
}

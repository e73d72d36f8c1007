import {
  writeNumber,
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
  readonly withUnit?: boolean;
}

/** Enough decimals for every digit of a number. */
const ALL_DECIMALS = 100;

/** A figure in a language: the words as written in its own, the usual words in the other; what has no number as it stood. */
export function writeFigure(figure: Figure, style: FigureStyle): string {
  if (figure.form === 'list') return figure.figures.map((one) => writeFigure(one, style)).join('; ');
  if (figure.form === 'not-a-quantity' || figure.form === 'indefinite') return figure.text;
  const body = writeBody(figure, style);
  const { head, tail } = wordsAround(
    figure,
    style.locale,
    figure.unitWords.detail !== null || body.endsWith(')'),
  );
  return head + body + tail;
}

/** The interval of a figure in both languages, with its unit, in the scale of the figure: `từ 6% đến 7%`. */
export function writeBounds({ lower, upper }: Bounds, figure: SingleFigure | RangeFigure): BilingualText {
  const scale = writtenScale(figure.form === 'single' ? figure : figure.lower);
  const write = (locale: Locale): string => {
    const words = BOUND_WORDS[locale];
    const end = (value: string): string =>
      writeScaled(value, scale, locale, { maxDecimals: ALL_DECIMALS }) +
      writeUnit(figure, locale, isOne(figure));
    // No figure is without bound on both sides.
    if (upper === null) return `${words.least} ${end(lower as string)}`;
    if (lower === null) return `${words.most} ${end(upper)}`;
    return lower === upper
      ? `${words.just} ${end(lower)}`
      : `${words.from} ${end(lower)} ${words.to} ${end(upper)}`;
  };
  return { vi: write('vi'), en: write('en') };
}

const BOUND_WORDS = {
  vi: { most: 'không quá', least: 'ít nhất', just: 'đúng', from: 'từ', to: 'đến' },
  en: { most: 'at most', least: 'at least', just: 'exactly', from: 'from', to: 'to' },
} as const;

function writeBody(figure: Exclude<OneThingFigure, { form: 'indefinite' }>, style: FigureStyle): string {
  const unit = style.withUnit === false ? '' : writeUnit(figure, style.locale, isOne(figure));
  switch (figure.form) {
    case 'single':
      return writeFigureNumber(figure, figure.unitWords, style) + unit;
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

function writeRange({ lower, upper, unitWords, excludesUpper }: RangeFigure, style: FigureStyle): string {
  if (excludesUpper !== true) return writeTwo(lower, upper, unitWords, style, ' - ');
  const { opener, mark } = EXCLUDING_END[style.locale];
  return opener + writeTwo(lower, upper, unitWords, style, mark);
}

const EXCLUDING_END = {
  vi: { opener: 'từ ', mark: ' đến dưới ' },
  en: { opener: 'from ', mark: ' to under ' },
} as const;

function writePair(pair: PairFigure, style: FigureStyle, name: string): string {
  const { numerator, denominator, unitWords, denominatorUnit = null, denominatorUnitWords } = pair;
  if (denominatorUnitWords === undefined)
    return writeTwo(numerator, denominator, unitWords, style, '/') + name;
  const own = { unit: denominatorUnit, unitWords: denominatorUnitWords };
  const isSingular = toDecimal(denominator.value).eq(1);
  const below = style.withUnit === false ? '' : writeUnit(own, style.locale, isSingular);
  const above = writeFigureNumber(numerator, unitWords, style) + name;
  return `${above}/${writeFigureNumber(denominator, denominatorUnitWords, style)}${below}`;
}

function writeFraction(
  { numerator, denominator, unitWords: { detail } }: FractionFigure,
  style: FigureStyle,
): string {
  // What it is of is no unit, so that there is nothing to tell it from.
  const of = detail === null || style.withUnit === false ? '' : ` ${detail}`;
  return `${numerator}/${denominator}${of}`;
}

function writeFrequency(figure: FrequencyFigure, locale: Locale): string {
  const { occurrences, every } = figure;
  const often = `${writeNumber(occurrences, locale)} ${locale === 'vi' ? 'lần' : occurrences === '1' ? 'time' : 'times'}`;
  if (every === '1') return `${often}/${writeUnit(figure, locale, true).trim()}`;
  const long = writeNumber(every, locale) + writeUnit(figure, locale, false);
  return locale === 'vi' ? `${long} ${often}` : `${often} every ${long}`;
}

function isOne(figure: OneThingFigure): boolean {
  return figure.form === 'single' && toDecimal(figure.value).abs().eq(1);
}

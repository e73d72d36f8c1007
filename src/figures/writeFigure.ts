import {
  formatScaled,
  toDecimal,
  type BilingualText,
  type Bounds,
  type Locale,
} from '../foundation/index.js';
import type { Figure, Qualifier, RangeFigure, SingleFigure } from './types.js';
import { qualifierNames, qualifiersBehind, qualifierWords } from './words.js';
import {
  styledNumber,
  writeBoth,
  writeNumber,
  writtenScale,
  type FigureNumberStyle,
} from './writeNumbers.js';
import { writeUnit } from './writeUnit.js';

/** How a figure is written. */
export interface FigureStyle extends FigureNumberStyle {
  /** Whether the unit is written; if left out, it is. */
  readonly unit?: boolean;
}

/** Enough decimals for every digit of a number. */
const ALL_DECIMALS = 100;

/** A figure in a language: the words as written in its own, the usual words in the other. */
export function writeFigure(figure: Figure, style: FigureStyle): string {
  const { locale } = style;
  const unit = style.unit === false ? '' : writeUnit(figure.unit, locale, isOne(figure));
  return writeHead(figure, locale) + writeNumbers(figure, style) + unit + writeTail(figure, locale);
}

/** The interval of a figure in both languages, with its unit, in the scale of the figure. */
export function writeBounds({ lower, upper }: Bounds, figure: SingleFigure | RangeFigure): BilingualText {
  const scale = writtenScale(figure.form === 'single' ? figure : figure.from);
  const write = (locale: Locale): string => {
    const style = { locale, maxDecimals: ALL_DECIMALS };
    const ends = [lower, upper].flatMap((end) => (end === null ? [] : [formatScaled(end, scale, style)]));
    const sign = lower === null ? '≤ ' : upper === null ? '≥ ' : '';
    return sign + [...new Set(ends)].join(' – ') + writeUnit(figure.unit, locale, isOne(figure));
  };
  return { vi: write('vi'), en: write('en') };
}

function writeNumbers(figure: Figure, style: FigureStyle): string {
  const { unit } = figure;
  switch (figure.form) {
    case 'single':
      return writeNumber(styledNumber(figure, unit, style));
    case 'range':
      return writeBoth(styledNumber(figure.from, unit, style), styledNumber(figure.to, unit, style), ' - ');
    case 'pair':
      return writeBoth(styledNumber(figure.part, unit, style), styledNumber(figure.whole, unit, style), '/');
  }
}

function isOne(figure: Figure): boolean {
  return figure.form === 'single' && toDecimal(figure.value).abs().eq(1);
}

/** The words before a number, in a language. */
function writeHead({ qualifier, direction }: Figure, locale: Locale): string {
  const heads = { increase: { vi: 'tăng ', en: 'up by ' }, decrease: { vi: 'giảm ', en: 'down by ' } };
  const head = direction === null ? '' : heads[direction][locale];
  return qualifier === null || isBehind(qualifier, locale)
    ? head
    : `${head}${qualifierWord(qualifier, locale)} `;
}

function writeTail({ qualifier }: Figure, locale: Locale): string {
  return qualifier !== null && isBehind(qualifier, locale) ? ` ${qualifier.word}` : '';
}

function isBehind({ word }: Qualifier, locale: Locale): boolean {
  return Object.hasOwn(qualifiersBehind, word) && qualifiersBehind[word]?.[1] === locale;
}

function qualifierWord({ word, sense }: Qualifier, locale: Locale): string {
  const isOwn = qualifierWords.some(
    (entry) => entry[0] === word && entry[1] === sense && entry[2] === locale,
  );
  return isOwn ? word : qualifierNames[sense][locale];
}

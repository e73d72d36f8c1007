import {
  formatNumber,
  measureLabel,
  toDecimal,
  type BilingualText,
  type Bounds,
  type Locale,
  type Measure,
} from '../foundation/index.js';
import type { Figure, FigureNumber, FigureUnit, Qualifier, RangeFigure, SingleFigure } from './types.js';
import { qualifierNames, qualifiersBehind, qualifierWords, scaleNames } from './words.js';

/** Enough decimals for every digit of a number. */
const ALL_DECIMALS = 34;

/** A figure in a language: the words as written in its own, the usual words in the other. */
export function writeFigure(figure: Figure, locale: Locale): string {
  const body = writeNumbers(figure, locale) + writeUnit(figure, locale);
  return writeHead(figure, locale) + body + writeTail(figure, locale);
}

/** The interval of a figure in both languages, with its unit, in the scale of the figure. */
export function writeBounds({ lower, upper }: Bounds, figure: SingleFigure | RangeFigure): BilingualText {
  const { scale } = figure.form === 'single' ? figure : figure.from;
  const write = (locale: Locale): string => {
    const ends = [lower, upper].flatMap((end) => (end === null ? [] : [writeScaled(end, scale, locale)]));
    const sign = lower === null ? '≤ ' : upper === null ? '≥ ' : '';
    return sign + [...new Set(ends)].join(' – ') + writeUnit(figure, locale);
  };
  return { vi: write('vi'), en: write('en') };
}

function writeNumbers(figure: Figure, locale: Locale): string {
  if (figure.form === 'single') return writeNumber(figure, locale);
  const [first, second] = figure.form === 'range' ? [figure.from, figure.to] : [figure.part, figure.whole];
  // A common scale stands once, behind both numbers.
  const shown = first.scale === second.scale ? digitsOf(first, locale) : writeNumber(first, locale);
  return `${shown}${figure.form === 'range' ? ' - ' : '/'}${writeNumber(second, locale)}`;
}

function writeNumber(number: FigureNumber, locale: Locale): string {
  return digitsOf(number, locale) + scaleText(number.scale, locale);
}

function digitsOf(number: FigureNumber, locale: Locale): string {
  return formatNumber(number.written, { locale, decimals: number.decimals });
}

function writeScaled(value: string, scale: string, locale: Locale): string {
  const number = formatNumber(toDecimal(value).div(scale), { locale, maxDecimals: ALL_DECIMALS });
  return number + scaleText(scale, locale);
}

function scaleText(scale: string, locale: Locale): string {
  const name = scaleNames[String(scale.length - 1)];
  return name === undefined ? '' : ` ${name[locale]}`;
}

function writeUnit(figure: Figure, locale: Locale): string {
  const { unit } = figure;
  const name = unitName(unit, locale, figure.form === 'single' && toDecimal(figure.value).abs().eq(1));
  const gap = name === '' || name.startsWith('%') ? '' : ' ';
  if (unit.detail === null) return gap + name;
  // In parentheses it cannot be taken for a part of an unknown unit, or of the other language.
  const detail = locale === 'vi' && unit.measure !== null ? unit.detail : `(${unit.detail})`;
  return `${gap}${name} ${detail}`;
}

function unitName(unit: FigureUnit, locale: Locale, one: boolean): string {
  const { text, per, measure } = unit;
  const written = per === null ? text : `${text}/${per}`;
  if (measure === null || (locale === 'vi' && !isEnglish(unit, measure))) return written;
  return measureLabel(measure, one)[locale];
}

function isEnglish({ text, per }: FigureUnit, measure: Measure): boolean {
  const written = (per === null ? text : `${text}/${per}`).toLowerCase();
  const english = [measureLabel(measure).en, measureLabel(measure, true).en];
  return (
    english.some((name) => name.toLowerCase() === written) &&
    measureLabel(measure).vi.toLowerCase() !== written
  );
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
  return qualifiersBehind[word]?.[1] === locale;
}

function qualifierWord({ word, sense }: Qualifier, locale: Locale): string {
  const isOwn = qualifierWords.some(
    (entry) => entry[0] === word && entry[1] === sense && entry[2] === locale,
  );
  return isOwn ? word : qualifierNames[sense][locale];
}

import { problemError, toDecimal, type Locale, type Problem } from '../../../foundation/internal.js';
import { collect } from './collectProblems.js';
import type { StatedFigure } from '../claimTypes.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import { readFigure } from '../../reading/readFigure.js';
import type { Figure, FigureNumber, FigureUnit, SingleFigure } from '../../types.js';

/** Read a text with the unit and the exactness that stand elsewhere. */
export function readStatedFigure({ text, unit, exact = false, locale }: StatedFigure): Figure {
  const options = locale === undefined ? {} : { locale };
  const figure = readFigure(text.normalize('NFC'), { ...options, exact });
  return unit === undefined ? figure : withUnit(figure, unit.normalize('NFC'), exact, options);
}

/** The figure with another unit; scale words in it multiply, as in a column headed `triệu đồng`. */
function withUnit(
  figure: Figure,
  name: string,
  stated: boolean,
  options: { readonly locale?: Locale },
): Figure {
  const heading = readHeading(name, options);
  if (!isNumeric(figure)) return figure;
  const unit = { ...heading.unit, detail: heading.unit.detail ?? figure.unit.detail };
  const sense = figure.qualifier?.sense ?? null;
  const remake = ({ written, decimals, scale }: FigureNumber): FigureNumber =>
    makeNumber(
      { digits: written, decimals, power: powerOf(scale) + powerOf(heading.scale) },
      { unit, sense, stated: stated || (isWholeCount(unit, written) && sense === null && scale === '1') },
    );
  switch (figure.form) {
    case 'single':
      return { ...figure, unit, ...remake(figure) };
    case 'pair':
      return { ...figure, unit, part: remake(figure.part), whole: remake(figure.whole) };
    case 'range': {
      const [from, to] = [remake(figure.from), remake(figure.to)];
      return { ...figure, unit, from, to, interval: { lower: from.value, upper: to.value } };
    }
  }
}

/** The unit as it is read behind a one. */
function readHeading(name: string, options: { readonly locale?: Locale }): SingleFigure {
  const problems: Problem[] = [];
  const heading = collect(() => readFigure(`1 ${name}`, options), [], problems);
  if (heading?.form === 'single') return heading;
  throw problemError('bad-format', ['unit'], { expected: 'unit', received: name });
}

type NumericFigure = Extract<Figure, { form: 'single' | 'pair' | 'range' }>;

function isNumeric(figure: Figure): figure is NumericFigure {
  return ['single', 'pair', 'range'].includes(figure.form);
}

/** `63379.00` stands in tables where all columns have two decimals; nobody counts hundredths of a household. */
function isWholeCount({ sort, per }: FigureUnit, written: string): boolean {
  return sort === 'count' && per === null && toDecimal(written).isInteger();
}

function powerOf(scale: string): number {
  return scale.length - 1;
}

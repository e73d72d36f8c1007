import { problemError, toDecimal, type Locale, type Problem } from '../../../foundation/internal.js';
import { collect } from './collectProblems.js';
import type { StatedFigure } from '../claimTypes.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import { readFigure } from '../../reading/readFigure.js';
import type { Figure, FigureNumber, UnitWords, SingleFigure } from '../../types.js';

/** Read a text with the unit and the exactness that stand elsewhere. */
export function readStatedFigure({ text, printedUnit, exact = false, locale }: StatedFigure): Figure {
  const options = locale === undefined ? {} : { locale };
  const figure = readFigure(text.normalize('NFC'), { ...options, exact });
  return printedUnit === undefined ? figure : withUnit(figure, printedUnit.normalize('NFC'), exact, options);
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
  const { unit } = heading;
  const detail = heading.unitWords.detail ?? figure.unitWords.detail;
  const unitWords = { ...heading.unitWords, detail };
  const sense = figure.qualifier?.sense ?? null;
  const remake = ({ written, decimals, multiplier }: FigureNumber): FigureNumber =>
    makeNumber(
      { digits: written, decimals, power: powerOf(multiplier) + powerOf(heading.multiplier) },
      {
        unit: unitWords,
        sense,
        stated: stated || (isWholeCount(unitWords, written) && sense === null && multiplier === '1'),
      },
    );
  switch (figure.form) {
    case 'single':
      return { ...figure, unit, unitWords, ...remake(figure) };
    case 'pair':
      return {
        ...figure,
        unit,
        unitWords,
        numerator: remake(figure.numerator),
        denominator: remake(figure.denominator),
      };
    case 'range': {
      const [lower, upper] = [remake(figure.lower), remake(figure.upper)];
      return {
        ...figure,
        unit,
        unitWords,
        lower,
        upper,
        interval: { lower: lower.value, upper: upper.value },
      };
    }
  }
}

/** The unit as it is read behind a one. */
function readHeading(name: string, options: { readonly locale?: Locale }): SingleFigure {
  const problems: Problem[] = [];
  const heading = collect(() => readFigure(`1 ${name}`, options), [], problems);
  if (heading?.form === 'single') return heading;
  throw problemError('bad-format', ['printedUnit'], { expected: 'unit', received: name });
}

type NumericFigure = Extract<Figure, { form: 'single' | 'pair' | 'range' }>;

function isNumeric(figure: Figure): figure is NumericFigure {
  return ['single', 'pair', 'range'].includes(figure.form);
}

/** `63379.00` stands in tables where all columns have two decimals; nobody counts hundredths of a household. */
function isWholeCount({ category, per }: UnitWords, written: string): boolean {
  return category === 'count' && per === null && toDecimal(written).isInteger();
}

function powerOf(multiplier: string): number {
  return multiplier.length - 1;
}

import {
  decimalText,
  divideFractions,
  fraction,
  fractionText,
  toDecimal,
  type DecimalText,
} from '../../../foundation/internal.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import type {
  Figure,
  FigureNumber,
  FractionFigure,
  QualifierSense,
  RangeFigure,
  UnitWords,
} from '../../types.js';

/** How far a plain fraction may be off, and how far a vague word reaches beyond it, in points. */
const PLAIN_POINTS = '2.5';
const VAGUE_POINTS = '5';

const PERCENT: UnitWords = { text: '%', detail: null, per: null, category: 'percent' };

/**
 * A fraction as the share in per cent that it says: nobody who writes `một nửa` means 50.0%, so that a plain fraction stands for what lies
 * within 2.5 points of it, and `hơn một nửa` for up to 5 points more. Any other figure is handed back as it is.
 */
export function shareOfFraction(figure: Figure): Figure {
  if (figure.form !== 'fraction' || figure.unitWords.per !== null) return figure;
  const [lower, upper] = endsOf(figure).map(end);
  /* v8 ignore next -- there are two ends */
  if (lower === undefined || upper === undefined) return figure;
  const { kind, text, locale, ambiguous, changeDirection } = figure;
  const range: RangeFigure = {
    ...{ kind, form: 'range', text, locale, ambiguous, changeDirection },
    ...{ unit: 'percent', unitWords: { ...PERCENT, detail: figure.unitWords.detail } },
    // The range says in full what the word said.
    ...{ qualifier: null, lower, upper, interval: { lower: lower.value, upper: upper.value } },
  };
  return range;
}

function endsOf({ numerator, denominator, qualifier }: FractionFigure): readonly DecimalText[] {
  const quotient = divideFractions(fraction(BigInt(numerator) * 100n), fraction(BigInt(denominator)));
  const value = toDecimal(fractionText(quotient, 4, 'half-up'));
  const reaches: Readonly<Record<QualifierSense | 'none', readonly [down: string, up: string]>> = {
    above: ['0', VAGUE_POINTS],
    below: [VAGUE_POINTS, '0'],
    about: [VAGUE_POINTS, VAGUE_POINTS],
    'at-least': ['0', '100'],
    'at-most': ['100', '0'],
    under: ['100', '0'],
    none: [PLAIN_POINTS, PLAIN_POINTS],
  };
  const [down, up] = reaches[qualifier?.sense ?? 'none'];
  return [value.minus(down), value.plus(up)].map((bound) =>
    decimalText(bound.lt(0) ? toDecimal('0') : bound.gt(100) ? toDecimal('100') : bound),
  );
}

function end(digits: DecimalText): FigureNumber {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return makeNumber({ digits, decimals, power: 0 }, { unit: PERCENT, sense: null, stated: true });
}

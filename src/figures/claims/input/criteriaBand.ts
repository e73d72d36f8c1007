import { decimalText, toDecimal } from '../../../foundation/internal.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import type { OneFigure } from '../../oneFigure.js';
import type { FigureNumber } from '../../types.js';

/**
 * A band of criteria that is written as a bound: `dưới 5 tiêu chí` is 0 to 4 criteria, as `5 - 9 tiêu chí` is 5 to 9, because a
 * commune meets a criterion or does not. Any other figure is handed back as it is.
 */
export function criteriaBand(figure: OneFigure): OneFigure {
  if (figure.form !== 'single' || figure.qualifier?.sense !== 'under') return figure;
  const { unit, unitWords, value, decimals } = figure;
  const isBand = unit === 'criterion' && decimals === 0 && toDecimal(value).gt(0);
  if (!isBand) return figure;
  const { kind, text, locale, ambiguous, changeDirection } = figure;
  const end = (digits: string): FigureNumber =>
    makeNumber({ digits, decimals: 0, power: 0 }, { unit: unitWords, sense: null, stated: true });
  const [lower, upper] = [end('0'), end(decimalText(toDecimal(value).minus(1)))];
  const interval = { lower: lower.value, upper: upper.value };
  return {
    ...{ kind, form: 'range', text, locale, ambiguous, unit, unitWords, changeDirection },
    // The band says in full what the word said.
    ...{ qualifier: null, lower, upper, interval },
  };
}

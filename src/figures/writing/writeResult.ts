import {
  besideNumber,
  measureLabel,
  quantity,
  readableScale,
  writeQuantity as writePlainQuantity,
  writeRange,
  type DecimalText,
  type Measure,
  type Quantity,
  type Range,
  type Scale,
} from '../../foundation/internal.js';
import type { FigureStyle } from './writeFigure.js';
import { writeBoth, type FigureNumberStyle, type ScaledNumber } from './writeNumbers.js';
import { qualifierWord } from '../reading/words/qualifiers.js';

/** A quantity or a range of a result, written as a published figure is. */
export function writeResult(result: Quantity | Range, style: FigureStyle): string {
  if (result.kind === 'quantity') return writeQuantity(result, style);
  const { lower, upper, unit } = result;
  const { locale } = style;
  const one = (value: DecimalText): string => writeQuantity(quantity(value, unit), style);
  if (lower === null)
    return upper === null ? writeRange(result, locale) : `${qualifierWord('at-most', locale)} ${one(upper)}`;
  if (upper === null) return `${qualifierWord('at-least', locale)} ${one(lower)}`;
  if (lower === upper) return one(lower);
  const name = style.withUnit === false ? '' : besideNumber(measureLabel(unit)[locale]);
  return (
    writeBoth((asked) => [scaledEnd(lower, unit, asked), scaledEnd(upper, unit, asked)], style, ' - ') + name
  );
}

function writeQuantity(value: Quantity, style: FigureStyle): string {
  const { locale, ...options } = style;
  return writePlainQuantity(value, locale, { ...options, scale: resultScale(value, style) });
}

function scaledEnd(value: DecimalText, unit: Measure, style: FigureNumberStyle): ScaledNumber {
  return { value, scale: resultScale(quantity(value, unit), style), style };
}

/** A result was never written, so that it has no scale of its own. */
function resultScale(value: Quantity, { scale = 'readable' }: FigureNumberStyle): Scale {
  return scale === 'readable' || scale === 'as-written' ? readableScale(value) : scale;
}

import {
  besideNumber,
  formatQuantity,
  formatRange,
  measureLabel,
  quantity,
  readableScale,
  type DecimalText,
  type Quantity,
  type Range,
  type Scale,
} from '../foundation/index.js';
import { qualifierNames } from './words.js';
import type { FigureStyle } from './writeFigure.js';
import { writeBoth, type ScaledNumber } from './writeNumbers.js';

/** A quantity or a range of a result, written as a published figure is. */
export function writeResult(result: Quantity | Range, style: FigureStyle): string {
  if (result.kind === 'quantity') return writeQuantity(result, style);
  const { lower, upper, unit } = result;
  const { locale } = style;
  const one = (value: DecimalText): string => writeQuantity(quantity(value, unit), style);
  if (lower === null)
    return upper === null
      ? formatRange(result, { locale })
      : `${qualifierNames['at-most'][locale]} ${one(upper)}`;
  if (upper === null) return `${qualifierNames['at-least'][locale]} ${one(lower)}`;
  if (lower === upper) return one(lower);
  const scaled = (end: DecimalText): ScaledNumber => scaledEnd(quantity(end, unit), style);
  return (
    writeBoth(scaled(lower), scaled(upper), ' - ') +
    (style.unit === false ? '' : besideNumber(measureLabel(unit)[locale]))
  );
}

function writeQuantity(value: Quantity, style: FigureStyle): string {
  return formatQuantity(value, { ...style, scale: resultScale(value, style) });
}

function scaledEnd(value: Quantity, style: FigureStyle): ScaledNumber {
  return { value: value.value, scale: resultScale(value, style), style };
}

/** A result was never written, so that it has no scale of its own. */
function resultScale(value: Quantity, { scale = 'readable' }: FigureStyle): Scale {
  return scale === 'readable' || scale === 'as-written' ? readableScale(value) : scale;
}

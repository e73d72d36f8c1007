import {
  decimalText,
  inPlainUnit,
  inScale,
  measureNames,
  readableScale,
  scaleNames,
  writeQuantity,
  type BaseMeasure,
  type QuantityInput,
} from '../../../foundation/internal.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import { unitNamed } from '../../reading/words/units.js';
import type { SingleFigure } from '../../types.js';

/** Enough decimals for every digit of a number. */
const ALL_DECIMALS = 100;

/** The figure that stands for exactly a quantity of the library. */
export function exactFigure(given: QuantityInput): SingleFigure {
  const plain = inPlainUnit(given);
  const { unit } = plain;
  const [text = '', ...per] = unit.split('/').map((part) => measureNames[part as BaseMeasure].vi);
  const [, category = 'amount'] = unitNamed(text) ?? [];
  const unitWords = { text, detail: null, per: per.length === 0 ? null : per.join('/'), category };
  // Money is told in the scale that reads best; it is exact in any.
  const scale = readableScale(plain);
  const written = inScale(plain.value, scale);
  const [digits, decimals] = [decimalText(written), written.decimalPlaces()];
  return {
    ...{
      kind: 'figure',
      form: 'single',
      text: writeQuantity(plain, 'vi', { maxDecimals: ALL_DECIMALS }),
      locale: 'vi',
      ambiguous: false,
    },
    ...{ unit, unitWords, qualifier: null, changeDirection: null },
    ...makeNumber(
      { digits, decimals, power: scaleNames[scale].power },
      { unit: unitWords, sense: null, stated: true },
    ),
  };
}

import {
  decimalText,
  inPlainUnit,
  measureNames,
  toDecimal,
  type BaseMeasure,
  type QuantityInput,
} from '../../../foundation/internal.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import { unitNamed } from '../../reading/words/units.js';
import type { SingleFigure } from '../../types.js';

/** The figure that stands for exactly a quantity of the library. */
export function exactFigure(given: QuantityInput): SingleFigure {
  const { value, unit } = inPlainUnit(given);
  const [text = '', ...per] = unit.split('/').map((part) => measureNames[part as BaseMeasure].vi);
  const [, category = 'amount'] = unitNamed(text) ?? [];
  const unitWords = { text, detail: null, per: per.length === 0 ? null : per.join('/'), category };
  const digits = decimalText(toDecimal(value));
  const decimals = toDecimal(value).decimalPlaces();
  return {
    ...{ kind: 'figure', form: 'single', text: `${digits} ${text}`, locale: 'en', ambiguous: false },
    ...{ unit, unitWords, qualifier: null, changeDirection: null },
    ...makeNumber({ digits, decimals, power: 0 }, { unit: unitWords, sense: null, stated: true }),
  };
}

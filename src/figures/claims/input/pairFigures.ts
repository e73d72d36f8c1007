import { decimalText, toDecimal } from '../../../foundation/internal.js';
import type { PairFigure, SingleFigure } from '../../types.js';

/** The figure of a number that is exact. */
export function exactFigure(input: number): SingleFigure {
  const number = toDecimal(input);
  const value = decimalText(number);
  return {
    kind: 'figure',
    form: 'single',
    text: value,
    locale: 'en',
    ambiguous: false,
    unit: { text: '', detail: null, per: null, measure: null, sort: 'count' },
    qualifier: null,
    direction: null,
    value,
    written: value,
    scale: '1',
    decimals: number.decimalPlaces(),
    exact: true,
    interval: { lower: value, upper: value },
  };
}

/** The two figures of a pair, each with its own unit. A qualifier is of the part: the whole is what it is out of. */
export function partsOf(pair: PairFigure): { readonly part: SingleFigure; readonly whole: SingleFigure } {
  const { part, whole, wholeUnit = pair.unit, ...common } = pair;
  return {
    part: { ...common, form: 'single', ...part },
    whole: { ...common, form: 'single', unit: wholeUnit, qualifier: null, ...whole },
  };
}

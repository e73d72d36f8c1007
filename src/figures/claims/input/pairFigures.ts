import type { PairFigure, SingleFigure } from '../../types.js';

/** The two figures of a pair, each with its own unit. A qualifier is of the numerator: the denominator is what it is out of. */
export function pairFigures(pair: PairFigure): {
  readonly numerator: SingleFigure;
  readonly denominator: SingleFigure;
} {
  const { numerator, denominator, denominatorUnit = pair.unit, denominatorUnitWords, ...common } = pair;
  const unitWords = denominatorUnitWords ?? pair.unitWords;
  return {
    numerator: { ...common, form: 'single', ...numerator },
    denominator: {
      ...common,
      form: 'single',
      unit: denominatorUnit,
      unitWords,
      qualifier: null,
      ...denominator,
    },
  };
}

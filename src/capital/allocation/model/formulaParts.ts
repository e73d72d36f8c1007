import type { PointsByClass, PointsFormula, PointsPerCount } from './pointsFormula.js';

/** A part of a formula that looks at a place, and where in the formula it stands. */
export interface PlacedPart {
  /** The part. */
  readonly part: PointsByClass | PointsPerCount;
  /** The way to it. */
  readonly at: readonly (string | number)[];
}

/** The parts of a formula that look at a place, in its order. */
export function formulaParts(
  formula: PointsFormula,
  at: readonly (string | number)[] = [],
): readonly PlacedPart[] {
  switch (formula.kind) {
    case 'sum':
      return formula.terms.flatMap((term, index) => formulaParts(term, [...at, 'terms', index]));
    case 'product':
      return formula.factors.flatMap((factor, index) => formulaParts(factor, [...at, 'factors', index]));
    case 'number':
      return [];
    case 'per-count':
    case 'by-class':
      return [{ part: formula, at }];
  }
}

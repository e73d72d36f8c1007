import {
  addFractions,
  compareFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  toDecimal,
  type DecimalInput,
  type Fraction,
} from '../../../foundation/internal.js';
import type {
  CoefficientClass,
  PointsByClass,
  PointsFormula,
  PointsPerCount,
} from '../model/pointsFormula.js';
import type { AllocationPlan } from './allocationPlan.js';
import { chooseClass } from './chooseClass.js';
import type { PlaceView } from './placeView.js';

const NOTHING = /* @__PURE__ */ fraction(0n);

/** The points of a place of which all is known that a plan needs, exactly; none of one that is excluded. */
export function pointsOfPlace({ reading, criteria }: AllocationPlan, place: PlaceView): Fraction {
  return criteria.some((criterion) => isExcluded(criterion, place))
    ? NOTHING
    : pointsOf(reading.pointsFormula, place);
}

/** Whether a place belongs to a class of a criterion that gets nothing. */
export function isExcluded(criterion: PointsByClass, place: PlaceView): boolean {
  const choice = chooseClass(criterion, place);
  return 'chosen' in choice && choice.chosen.excluded !== undefined;
}

/** The points that a formula, or a part of one, gives a place. */
export function pointsOf(formula: PointsFormula, place: PlaceView): Fraction {
  switch (formula.kind) {
    case 'sum':
      return formula.terms.map((term) => pointsOf(term, place)).reduce(addFractions);
    case 'product':
      return formula.factors.map((factor) => pointsOf(factor, place)).reduce(multiplyFractions);
    case 'number':
      return exactly(formula.value);
    case 'per-count':
      return multiplyFractions(exactly(formula.coefficient), countedOf(formula, place));
    case 'by-class':
      return pointsByClass(formula, place);
  }
}

/** How many there are that count: no more than the limit, if there is one. */
export function countedOf({ figureId, atMost }: PointsPerCount, place: PlaceView): Fraction {
  const given = numberOf(figureId, place);
  if (atMost === undefined) return given;
  const limit = exactly(atMost);
  return compareFractions(given, limit) > 0 ? limit : given;
}

/** The coefficient of a class, which is nothing where the class gets nothing. */
export function coefficientOf({ coefficient = '0' }: CoefficientClass): Fraction {
  return exactly(coefficient);
}

/** A figure that was given. */
export function numberOf(id: string, place: PlaceView): Fraction {
  return exactly(place.figure(id) ?? '0');
}

function pointsByClass(criterion: PointsByClass, place: PlaceView): Fraction {
  const choice = chooseClass(criterion, place);
  if ('chosen' in choice) return coefficientOf(choice.chosen);
  return criterion.coefficients
    .map((one) => multiplyFractions(coefficientOf(one), numberOf(one.id, place)))
    .reduce(addFractions, NOTHING);
}

function exactly(value: DecimalInput): Fraction {
  return fractionOf(toDecimal(value));
}

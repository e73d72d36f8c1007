import type { BilingualText, Citation, DecimalInput, IsoDate } from '../../../foundation/internal.js';

/**
 * How the points of a place are found, as plain data: coefficients and counts, added and multiplied in any depth.
 *
 * `(0.12 × HN + 0.015 × XN) × 2.5 + ĐV` is a sum of a product and a criterion. There is no division and no subtraction: of no rule
 * that the library knows does the formula have one.
 */
export type PointsFormula = PointsSum | PointsProduct | PointsNumber | PointsPerCount | PointsByClass;

/** Points that are added. */
export interface PointsSum {
  /** Marks a sum. */
  readonly kind: 'sum';
  /** What it is called, if it has a name. */
  readonly name?: BilingualText;
  /** What is added, at least one thing. */
  readonly terms: readonly PointsFormula[];
}

/** Points that are multiplied. */
export interface PointsProduct {
  /** Marks a product. */
  readonly kind: 'product';
  /** What it is called, if it has a name. */
  readonly name?: BilingualText;
  /** What is multiplied, at least one thing. */
  readonly factors: readonly PointsFormula[];
}

/** A number that the rule prints in its formula. */
export interface PointsNumber {
  /** Marks a number. */
  readonly kind: 'number';
  /** The number, not negative. */
  readonly value: DecimalInput;
}

/** A coefficient for each thing that is counted: `0.12` for each poor district. */
export interface PointsPerCount {
  /** Marks it. */
  readonly kind: 'per-count';
  /** The id of what is counted, one of the figures of the rule. */
  readonly figureId: string;
  /** The points for each [hệ số]. */
  readonly coefficient: DecimalInput;
  /** The most that count; there is no limit if left out. */
  readonly atMost?: DecimalInput;
  /** Where the coefficient is set, if not where the rule is. */
  readonly citation?: Citation;
}

/**
 * A criterion with a coefficient for each of its classes: a place gets the highest of those to which it belongs. A place that is many
 * (a province) gives how many of its units belong to each class, each counted in its highest one.
 */
export interface PointsByClass {
  /** Marks it. */
  readonly kind: 'by-class';
  /** An id of the criterion. */
  readonly id: string;
  /** What the criterion is called. */
  readonly name: BilingualText;
  /** The classes, each with its coefficient. */
  readonly coefficients: readonly CoefficientClass[];
  /** The figure by which a place is classed, where that is not said of it: one of the figures of the rule. */
  readonly figureId?: string;
  /** The day up to which classes and counts stand [tính đến ngày], where the rule freezes them. */
  readonly asOf?: IsoDate;
  /** By what they are counted, in words, where the rule says so. */
  readonly countedBy?: BilingualText;
  /** Where the coefficients are set, if not where the rule is. */
  readonly citation?: Citation;
}

/** A class of places, with its coefficient; within its limits, if it has any, lie the figures of the places that belong to it. */
export interface CoefficientClass {
  /** Its id, unlike all other ids of the rule. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** The coefficient [hệ số]; left out of a class that gets nothing. */
  readonly coefficient?: DecimalInput;
  /** Why places of the class get nothing, whatever else they are: only where there is no coefficient. */
  readonly excluded?: BilingualText;
  /** The figure is more than this. */
  readonly moreThan?: DecimalInput;
  /** The figure is this or more. */
  readonly atLeast?: DecimalInput;
  /** The figure is this or less. */
  readonly atMost?: DecimalInput;
  /** The figure is less than this. */
  readonly lessThan?: DecimalInput;
  /** The places that the rule names as belonging to it, whatever their figures say: `Quảng Ngãi`. */
  readonly namedPlaces?: readonly string[];
}

import type { BilingualText, Quantity, Range, Refusal } from '../../foundation/internal.js';
import type { CriterionScore, CriterionStatus } from '../scoring/criteriaScore.js';

/** Why there is no pass rate: no place is in its base. */
export type PassRateRefusal = Refusal<'zero-denominator'>;

/** How the assessed places stand on one criterion or one indicator. Places of which nothing was assessed are not in it. */
export interface PassRates {
  /** The places of which it is decided: they met it, only basically met it, or did not meet it. */
  readonly decidedPlaces: Quantity;
  /** The places that met it as a share of the decided ones, in per cent. */
  readonly metOfDecidedPercent: Quantity<'percent'> | PassRateRefusal;
  /**
   * The pass rate over all assessed places to which it applies, decided or not: from those that met it to those that met it or may
   * have (they are open, or not named), as shares of these places, in per cent.
   */
  readonly metOfAssessedPercent: Range<'percent'> | PassRateRefusal;
}

/** How the assessed places stand on one indicator [chỉ tiêu]: those whose set has it, where overlays added indicators. */
export interface IndicatorPassRate extends PassRates {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /**
   * How many of the assessed units stand where, in units of the set's level. Where a criterion was judged as a whole, or is only
   * counted, its indicators are `not-assessed`.
   */
  readonly counts: Readonly<Record<CriterionStatus, Quantity>>;
}

/** How the assessed places stand on one criterion [tiêu chí]. */
export interface CriterionPassRate extends PassRates {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** How many of the assessed units stand where, in units of the set's level; `not-named` where only a tally counts it. */
  readonly counts: Readonly<Record<CriterionScore['status'], Quantity>>;
  /** The same for each of its indicators. */
  readonly indicators: readonly IndicatorPassRate[];
}

/** A criterion on which places fail. */
export interface HardestCriterion {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** The places that met it. */
  readonly metPlaces: Quantity;
  /** The places of which it is decided. */
  readonly decidedPlaces: Quantity;
  /** The former as a share of the latter, in per cent. */
  readonly metOfDecidedPercent: Quantity<'percent'>;
}

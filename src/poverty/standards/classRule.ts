import type { Citation, Quantity } from '../../foundation/internal.js';
import type { ClassOfStandard } from '../households/householdClass.js';
import type { ResidenceArea } from './area.js';
import type { FigureLimits } from './limits.js';

/**
 * How income and deprivations make a household poor: by income alone; by income, or by a somewhat higher income together with
 * deprivations; by income and deprivations together.
 */
export type PovertyRuleShape = 'income-only' | 'income-or-income-and-deprivation' | 'income-and-deprivation';

/** One way into a class: all that it names must hold; what it does not name does not matter. */
export interface ClassBranch {
  /** The monthly income per person. */
  readonly income?: FigureLimits<'VND/person/month'>;
  /** The number of deprivations. */
  readonly deprivations?: FigureLimits<'deprivation'>;
}

/** Who belongs to a class in an area: whoever satisfies one of the branches. The first rule that holds gives the class. */
export interface HouseholdClassRule {
  /** The class. */
  readonly class: ClassOfStandard;
  /** The area in which the rule holds. */
  readonly area: ResidenceArea;
  /** The ways into the class. */
  readonly anyOf: readonly ClassBranch[];
  /** What the rule rests on. */
  readonly citation: Citation;
}

/** From how many deprivations on a household is held to be deprived. */
export interface DeprivationCutoff {
  /** So many deprivations or more. */
  readonly atLeast: Quantity<'deprivation'>;
  /** Out of so many indicators; left out where that is not established. */
  readonly outOf?: Quantity<'deprivation'>;
  /** What that rests on. */
  readonly citation: Citation;
}

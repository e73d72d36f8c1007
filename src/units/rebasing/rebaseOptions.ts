import type { Citation, DecimalInput, IsoDate } from '../../foundation/internal.js';
import type { InDirectories } from '../lookup/givenDirectories.js';
import type { UnitId } from '../model/unit.js';
import type { CodeSystem } from '../model/unitRef.js';

/** The share of a divided unit that goes to one of its successors. */
export interface WeightShare {
  /** The successor. */
  readonly successor: UnitId;
  /** The share, 0 to 1. */
  readonly share: DecimalInput;
}

/** The shares in which a divided unit went to its successors, all of them. */
export interface DivisionWeights {
  /** The divided unit. */
  readonly place: UnitId;
  /** The share of each of its successors; together exactly 1. */
  readonly shares: readonly WeightShare[];
  /** What the shares rest on. */
  readonly citation: Citation;
}

/**
 * What to do with a unit that was divided without weights: refuse the figures of its successors; put the successors together to
 * their stable area; or bound their figures by none and all of it.
 */
export type DividedChoice = 'refuse' | 'stable-area' | 'bounds';

/** To what figures are carried, and how. */
export interface RebaseOptions extends InDirectories {
  /** The code system to whose units figures are carried, for instance `'nso2025'`; this or `date`. */
  readonly system?: CodeSystem;
  /** The day to whose units figures are carried; this or `system`. */
  readonly date?: IsoDate;
  /** The shares of divided units. */
  readonly weights?: readonly DivisionWeights[];
  /** What to do with divided units without weights; `'refuse'` if left out. */
  readonly divided?: DividedChoice;
}

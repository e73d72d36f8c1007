import type { Quantity, Range, Refusal, Subject } from '../../foundation/internal.js';
import type { LevelProgress } from './levelProgress.js';

/** The gap of a share, in percentage points, and as a count. */
export interface ShareGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'share';
  /** Of what it is a share, in words. */
  readonly of?: Subject;
  /** The share to reach. */
  readonly targetPercent: Quantity<'percent'>;
  /** The present share. */
  readonly currentPercent: Quantity<'percent'> | Refusal;
  /** The count to reach: as given, or the whole number that the share implies. */
  readonly targetNumerator: Quantity | Refusal;
  /** The present count. */
  readonly currentNumerator: Quantity | Refusal;
  /** How many are missing; 0 or negative if the target is met. */
  readonly numeratorGap: Quantity | Refusal;
  /** The whole: as given, or the whole number that comes nearest to what share and count imply. */
  readonly denominator: Quantity | Refusal;
  /** Where the whole is implied: the whole numbers that the share, being printed rounded, may stand for. */
  readonly denominatorRange?: Range;
}

/** A place that is below the floor. */
export interface PlaceBelow {
  /** The place. */
  readonly place: Subject;
  /** Its level. */
  readonly value: Quantity;
  /** What it lacks. */
  readonly shortfall: Quantity;
}

/** The gap of a floor for every place: how many are below. */
export interface FloorGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'floor';
  /** The lowest level allowed. */
  readonly target: Quantity;
  /** How many places there are. */
  readonly denominator: Quantity | Refusal;
  /** The places below, where levels are given. */
  readonly placesBelow?: readonly PlaceBelow[];
  /** The places of which it is not known whether they are, where levels are given. */
  readonly placesUnknown?: readonly Subject[];
  /** What the places below lack in all, where levels are given. */
  readonly totalShortfall?: Quantity | Refusal;
}

/** The gap of a number to be added. */
export interface CountAddedGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'count-added';
  /** How many are to be added. */
  readonly targetAdded: Quantity;
  /** How many have been added. */
  readonly currentAdded: Quantity | Refusal;
  /** How many there will be. */
  readonly target: Quantity | Refusal;
  /** How many there are. */
  readonly current: Quantity | Refusal;
  /** How many there will be out of all, in per cent. */
  readonly targetPercent: Quantity<'percent'> | Refusal;
  /** How many there are out of all, in per cent. */
  readonly currentPercent: Quantity<'percent'> | Refusal;
}

import type { Explanation, Quantity, Range, Refusal, Subject } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import type { RecognitionTier } from '../titles/recognitionTiers.js';

/** One tier of recognition in printed shares. */
export interface PrintedRecognitionShare {
  /** The tier. */
  readonly tier: RecognitionTier;
  /** The share of all places as printed, in per cent. */
  readonly printedPercent: Quantity<'percent'>;
  /** What the printed share may stand for, in per cent of all places. */
  readonly ofAllPercent: Range<'percent'>;
  /** What the share of the places of the next lower tier may be, in per cent; of all places for the lowest tier. */
  readonly ofTierBelowPercent: Range<'percent'> | Refusal<'divisor-may-be-zero'>;
  /** What the share of all places that hold this tier as their highest may be, in per cent of all places. */
  readonly exactlyThisTierPercent: Range<'percent'>;
  /** The counts of places that round to the printed share; refused without the number of all places. */
  readonly possiblePlaces: PossiblePlaces | Refusal<'missing-input'>;
}

/** The whole counts that a printed share can stand for. */
export interface PossiblePlaces {
  /** Marks these counts. */
  readonly kind: 'possible-places';
  /** The smallest such count; equal to the largest where the share settles it. `null` if no count rounds to the share. */
  readonly least: Quantity | null;
  /** The largest such count; `null` if no count rounds to the share. */
  readonly most: Quantity | null;
}

/** What printed shares of recognised places say. */
export interface PrintedRecognitionShares {
  /** Marks this result. */
  readonly kind: 'printed-recognition-shares';
  /** Whose places they are, where that was given. */
  readonly subject?: Subject;
  /** The level of the places. */
  readonly level: UnitLevel;
  /** The tiers that the input gives, lowest first. */
  readonly tiers: readonly PrintedRecognitionShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

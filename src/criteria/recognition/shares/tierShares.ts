import type { Explanation, Quantity, Refusal, Subject } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import type { RecognitionTier } from '../titles/recognitionTiers.js';

/** One tier of recognition in counts. */
export interface RecognitionShare {
  /** The tier. */
  readonly tier: RecognitionTier;
  /** The number of places recognised at this tier or above. */
  readonly places: Quantity;
  /** Their share of all places, in per cent. */
  readonly ofAllPercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
  /** Their share of the places of the next lower tier, in per cent; of all places for the lowest tier. */
  readonly ofTierBelowPercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
}

/** How many places are recognised at each tier, with their shares. */
export interface RecognitionShares {
  /** Marks this result. */
  readonly kind: 'recognition-shares';
  /** Whose places they are, where that was given. */
  readonly subject?: Subject;
  /** The level of the places. */
  readonly level: UnitLevel;
  /** The tiers that the input counts, lowest first. */
  readonly tiers: readonly RecognitionShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

import type { Citation, Explanation, IsoDate, Quantity } from '../../../foundation/internal.js';
import type { UnitRef } from '../../../units/internal.js';
import type { CountedAs, CriteriaSetRef } from '../../model/index.js';
import type { CriterionToAssess, ScoreToAssess } from '../input/recognitionFindings.js';
import type { RecognisingAuthority, RecognitionRulesRef } from '../model/recognitionRules.js';

/** What is known of a recognised place whose recognition may be revoked. */
export interface RevocationInput {
  /** The place; it must be of the level of the rules. */
  readonly subject: UnitRef;
  /** The day for which it is judged. */
  readonly date: IsoDate;
  /** Its score under a set of which the rules name the key criteria. How old it may be, no rule that is known says. */
  readonly score: ScoreToAssess;
}

/** How much of something there is, at least and at most; both are equal where all is known. */
export interface QuantityBounds<Q extends Quantity = Quantity> {
  /** At least. */
  readonly least: Q;
  /** At most, if all that is open had failed. */
  readonly most: Q;
}

/**
 * Whether there are grounds for revoking a recognition [thu hồi quyết định công nhận]. It never says that it is revoked: that is the
 * decision of an authority.
 */
export interface RevocationAssessment {
  /** Marks this result. */
  readonly kind: 'revocation-assessment';
  /** The rules. */
  readonly rules: RecognitionRulesRef;
  /** The set whose criteria are counted. */
  readonly set: CriteriaSetRef;
  /** The place. */
  readonly subject: UnitRef;
  /** The day for which it is judged. */
  readonly date: IsoDate;
  /** Who would revoke it; left out where that is not established. */
  readonly authority?: RecognisingAuthority;
  /** Whether there are grounds; open where it depends on what is not known, or where the rule is not established. */
  readonly grounds: 'yes' | 'no' | 'open';
  /** The ids of the cases that may apply: one where there surely are grounds in a certain case, none where there are none. */
  readonly branches: readonly string[];
  /** The criteria that are no longer met. */
  readonly failed: QuantityBounds<Quantity<CountedAs>>;
  /** Their share of all criteria of the set, in per cent. */
  readonly failedPercent: QuantityBounds<Quantity<'percent'>>;
  /** All criteria of the set. */
  readonly total: Quantity<CountedAs>;
  /** The key criteria that are no longer met. */
  readonly keyFailed: readonly CriterionToAssess[];
  /** The key criteria of which it is not certain. */
  readonly keyOpen: readonly CriterionToAssess[];
  /** Where the rule is laid down, and how sure that is; left out where it is not established. */
  readonly citation?: Citation;
  /** How it came about. */
  readonly explanation: Explanation;
}

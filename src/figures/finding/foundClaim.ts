import type { BilingualText, Explanation, Locale } from '../../foundation/internal.js';
import type { Claim } from '../claims/claimTypes.js';
import type { ClaimVerdict } from '../claims/claimResults.js';

/** Why a text was taken to make a claim: the form in which it says it. */
export type FoundClaimReasonCode =
  | 'part-of-whole-with-share'
  | 'part-of-total-with-share'
  | 'two-shares-of-one-total'
  | 'from-one-value-to-another'
  | 'total-with-its-parts'
  | 'result-with-its-target'
  | 'amount-with-its-plan'
  | 'total-over-things-with-average'
  | 'multiple-of-a-value'
  | 'increase-with-its-rate'
  | 'shares-that-make-100';

/** The place of a figure in a text. */
export interface ClaimPlace {
  /** Where it starts, in UTF-16 code units as `slice` counts them. */
  readonly startOffset: number;
  /** Where it ends, exclusive. */
  readonly endOffset: number;
}

/** A claim that a text makes. */
export interface FoundClaim extends ClaimPlace {
  /** Marks a claim that was found. */
  readonly kind: 'found-claim';
  /** The claim as `verifyClaim` takes it, with the figures as they were read. */
  readonly claim: Claim;
  /** Where each input stands, by its name. */
  readonly inputPlaces: Readonly<Record<string, ClaimPlace>>;
  /** Where the claimed figure stands; of shares that make 100% it is not printed, and the place is that of the last of them. */
  readonly claimedPlace: ClaimPlace;
  /**
   * How sure the reading is: `high` if the words leave no other, or the figures fit to their last digit; `moderate` if the words allow
   * another whole or baseline.
   */
  readonly certainty: 'high' | 'moderate';
  /** In what form the text says it, which is why it was taken for a claim. */
  readonly reason: {
    /** The form. */
    readonly code: FoundClaimReasonCode;
    /** The same in words. */
    readonly text: BilingualText;
  };
}

/** The claims of a text. */
export interface FoundClaims {
  /** Marks the claims of a text. */
  readonly kind: 'found-claims';
  /** The number convention where both would do. */
  readonly locale: Locale;
  /** The claims, in the order of the text. */
  readonly claims: readonly FoundClaim[];
}

/** A claim of a text with its verdict. */
export interface CheckedClaim {
  /** The claim as it was found. */
  readonly found: FoundClaim;
  /** Whether it follows from its inputs. */
  readonly verdict: ClaimVerdict;
}

/** The claims of a text, checked. */
export interface CheckedText {
  /** Marks a checked text. */
  readonly kind: 'checked-text';
  /** The number convention where both would do. */
  readonly locale: Locale;
  /** What follows. */
  readonly consistent: readonly CheckedClaim[];
  /** What does not follow. */
  readonly inconsistent: readonly CheckedClaim[];
  /** What cannot be told. */
  readonly unknowable: readonly CheckedClaim[];
  /** How many there are of each, in words. */
  readonly explanation: Explanation;
}

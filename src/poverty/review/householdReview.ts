import type {
  Assumption,
  BilingualText,
  Explanation,
  IsoDate,
  Range,
  Refusal,
  Subject,
  Warning,
} from '../../foundation/internal.js';
import type { DeprivationState } from '../households/deprivation.js';
import type { HouseholdClass } from '../households/householdClass.js';
import type { ResidenceArea } from '../standards/area.js';

/**
 * How far a review went: form A excluded the household, or stopped at its items; or the household was scored; or that is not
 * determined yet.
 */
export type ReviewOutcome = 'excluded' | 'stopped' | 'scored' | 'undetermined';

/** The class that a review gives; `not-poor` [hộ không nghèo] where no declared income tells more. */
export type ReviewClass = HouseholdClass | 'not-poor';

/** The points that an item of form B1 gives, or may give. */
export interface ReviewPoints {
  /** The number of the item. */
  readonly number: number;
  /** The name of the item. */
  readonly name: BilingualText;
  /** The question that chooses among its rows. */
  readonly question: string;
  /** What the row says that applies; left out while it is not known which does. */
  readonly row?: BilingualText;
  /** The points, from the fewest to the most. */
  readonly points: Range<'score'>;
}

/** What form B2 says of one indicator. */
export interface ReviewIndicator {
  /** Its id. */
  readonly id: string;
  /** Its number in the form. */
  readonly number: string;
  /** What it says. */
  readonly name: BilingualText;
  /** Whether the household is deprived in it. */
  readonly state: DeprivationState | 'unknown';
}

/** A question that is still open. */
export interface OpenQuestion {
  /** Its id, by which it is answered. */
  readonly id: string;
  /** The number of the item that asks it. */
  readonly number: string;
  /** What is asked. */
  readonly name: BilingualText;
  /** What a choice can be. */
  readonly options?: readonly BilingualText[];
}

/** What a review takes for granted, as a stable code. */
export type ReviewAssumptionCode =
  | 'listed-without-form-a'
  | 'not-listed'
  | 'no-provincial-condition'
  | 'province-as-listed'
  | 'province-made-of'
  | 'rows-added'
  | 'walls-as-one'
  | 'below-is-malnourished'
  | 'last-age-reached'
  | 'agricultural-household';

/** What a reader of a review must know, as a stable code. */
export type ReviewWarningCode =
  | 'print-contradicts-itself'
  | 'income-within-line'
  | 'answer-contradicts-others';

/** The review of a household: the result of `reviewHousehold`. */
export interface HouseholdReview {
  /** Marks this result. */
  readonly kind: 'household-review';
  /** The id of the forms. */
  readonly forms: string;
  /** Whose household it is. */
  readonly subject?: Subject;
  /** The day of the review. */
  readonly date?: IsoDate;
  /** Where it lives. */
  readonly area: ResidenceArea;
  /** The sheet by which it is scored. */
  readonly sheet: string;
  /** How far the review went. */
  readonly outcome: ReviewOutcome;
  /** The conditions of form A that exclude it, by number. */
  readonly excludedBy: readonly string[];
  /** How many items of form A it has; left out where form A is not for it. */
  readonly formAItems?: Range<'item'>;
  /** Score A, for income, of form B1; left out where the review stops before. */
  readonly scoreA?: Range<'score'>;
  /** Score B, for deprivations, of form B2; left out where the review stops before. */
  readonly scoreB?: Range<'score'>;
  /** How many indicators it is deprived in; left out where the review stops before. */
  readonly deprivationCount?: Range<'deprivation'>;
  /** The points of score A, row by row, in the order of the form. */
  readonly points: readonly ReviewPoints[];
  /** The indicators of score B, in the order of the form. */
  readonly indicators: readonly ReviewIndicator[];
  /**
   * The class; refused with `missing-input` where what is not known decides (`missing` holds the ids of the open questions), with
   * `print-contradicts-itself` where all is known and the readings of the forms differ.
   */
  readonly class: ReviewClass | Refusal;
  /** The classes that are still possible. */
  readonly possibleClasses: readonly ReviewClass[];
  /** The questions that are still open, in the order of the forms. */
  readonly openQuestions: readonly OpenQuestion[];
  /** What the review takes for granted. */
  readonly assumptions: readonly Assumption<ReviewAssumptionCode>[];
  /** What a reader must know beside the scores. */
  readonly warnings: readonly Warning<ReviewWarningCode>[];
  /** How the scores and the class came about. */
  readonly explanation: Explanation;
}

import type { FigureInput, IsoDate, Subject } from '../../foundation/internal.js';
import type { ResidenceArea } from '../standards/area.js';
import type { ReviewCircular } from '../standards/scoreScale.js';
import type { DeprivationState } from './deprivation.js';
import type { HouseholdFacts } from './facts/householdFacts.js';

/** The units in which an income may be given. */
export type HouseholdIncomeUnit = 'VND/person/month' | 'thousandVND/person/month' | 'millionVND/person/month';

/** The scores of a review, with the circular of the forms on which they were given. */
export interface ReviewScores {
  /** The circular: a score means something only by it. */
  readonly circular: ReviewCircular;
  /** The score of income: A, on form B1. */
  readonly incomeScore: FigureInput<'score'>;
  /** The score of deprivation: B, on form B2; left out if not known. */
  readonly deprivationScore?: FigureInput<'score'>;
}

/** What is known of a household that is to be classified. What is left out is not known, which is not the same as “no”. */
export interface HouseholdToClassify {
  /** Which household it is. */
  readonly subject?: Subject;
  /** Where it lives. */
  readonly area: ResidenceArea;
  /** The day for which it is classified. */
  readonly date?: IsoDate;
  /** Its monthly income per person; a number alone is in đồng. */
  readonly income?: FigureInput<HouseholdIncomeUnit>;
  /** Its deprivations by indicator, so far as they are known. */
  readonly deprivations?: Readonly<Record<string, DeprivationState>>;
  /** How many deprivations it has, where only that is known. */
  readonly deprivationCount?: FigureInput<'deprivation'>;
  /** Facts from which the deprivations follow. */
  readonly facts?: HouseholdFacts;
  /** The scores of a review. */
  readonly scores?: ReviewScores;
}

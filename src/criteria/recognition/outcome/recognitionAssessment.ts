import type { Citation, Explanation, IsoDate, Quantity, Range } from '../../../foundation/internal.js';
import type { UnitRef } from '../../../units/internal.js';
import type { CriteriaSetRef, CriteriaTier } from '../../model/index.js';
import type { IndicatorScore } from '../../scoring/index.js';
import type { CriterionToAssess } from '../input/recognitionFindings.js';
import type { MemberGroup, RecognisingAuthority, RecognitionRulesRef } from '../model/recognitionRules.js';

/** The places of a group that hold a title, of all places of the group. */
export interface TitleHolders {
  /** The group. */
  readonly memberGroup: MemberGroup;
  /** The title. */
  readonly tier: CriteriaTier;
  /** Those that are known to hold it. */
  readonly least: Quantity;
  /** Those that may hold it, if all that is not known were so; equal to `least` where all is known. */
  readonly most: Quantity;
  /** All places of the group. */
  readonly total: Quantity;
}

/** How one condition came out: status, value, threshold and margin mean what they mean of an indicator. */
export interface ConditionAssessment extends IndicatorScore {
  /** By what it was decided: a finding of the caller's, the figures (the score, the places within, the titles), or nothing at all. */
  readonly decidedBy: 'finding' | 'figures' | 'nothing';
  /** Where the condition is laid down, and how sure that is. */
  readonly citation: Citation;
  /** Between which values the figure lies, where not all is known. */
  readonly possible?: Range;
  /** The places that hold the title, for a share of places. */
  readonly holders?: TitleHolders;
  /** The criteria that are not stated as met, where the condition is a whole set and its score was given. */
  readonly criteria?: readonly CriterionToAssess[];
}

/** Whether the conditions are met: all of them; surely not; or it is open. */
export type RecognitionOutcome = 'qualifies' | 'does-not-qualify' | 'open';

/**
 * Whether a place meets the conditions of a title. It never says that the place is recognised [được công nhận]: that is the decision
 * of an authority.
 */
export interface RecognitionAssessment {
  /** Marks this result. */
  readonly kind: 'recognition-assessment';
  /** The rules. */
  readonly rules: RecognitionRulesRef;
  /** The place. */
  readonly subject: UnitRef;
  /** The day for which the conditions are judged. */
  readonly date: IsoDate;
  /** The title in question. */
  readonly tier: CriteriaTier;
  /** The set of the score, with what was laid over it; left out where no score was given. */
  readonly set?: CriteriaSetRef;
  /** Who would recognise it; left out where that is not established. */
  readonly authority?: RecognisingAuthority;
  /** The conditions that are asked for on that day, in the order of the rules. */
  readonly conditions: readonly ConditionAssessment[];
  /** Whether they are met. */
  readonly outcome: RecognitionOutcome;
  /** The ids of the conditions that are not stated as met, though they apply. */
  readonly missingConditions: readonly string[];
  /** The ids of the conditions that were decided, and that rest on something that no text confirms. */
  readonly restsOnUnconfirmed: readonly string[];
  /** How it came about. */
  readonly explanation: Explanation;
}

import type { IsoDate } from '../../../foundation/internal.js';
import type { ConditionFinding, HeldTitle, Members, ScoreToAssess } from '../input/recognitionFindings.js';
import type { MemberGroup } from '../model/recognitionRules.js';

/** An input that fits its rules, as the conditions are judged by it. */
export interface RecognitionReading {
  /** The day. */
  readonly date: IsoDate;
  /** The score, where given. */
  readonly score: ScoreToAssess | undefined;
  /** What was found, by id of a condition. */
  readonly findings: Readonly<Record<string, ConditionFinding>>;
  /** The places of each group that was given. */
  readonly members: ReadonlyMap<string, Members>;
  /** The groups of the rules. */
  readonly groups: ReadonlyMap<string, MemberGroup>;
  /** The titles held, where given. */
  readonly heldTitles: readonly HeldTitle[] | undefined;
}

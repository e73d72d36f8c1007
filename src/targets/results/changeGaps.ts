import type { Quantity, Range, Refusal, Subject } from '../../foundation/internal.js';
import type { TargetGapCommon } from './targetGapCommon.js';
import type { TargetStatus } from './targetStatus.js';

/** How a yearly change compares with what is asked. */
export interface ChangeOutcome {
  /** The change asked for: the least, or a range. */
  readonly target: Quantity | Range;
  /** The change reached, a year on average. */
  readonly current: Quantity | Refusal;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** Where it may stand for all that the figures may stand for; the best first. */
  readonly possibleStatuses: readonly TargetStatus[];
  /** How much of the least change is missing, or by how much a range is passed that is not to be; 0 or negative if it is met. */
  readonly gap: Quantity | Refusal;
  /** The change reached as a percentage of the least change. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
  /** The changes one by one, each of a year or of the years between two figures. */
  readonly changes: readonly OneChange[];
}

/** One change of several. */
export interface OneChange {
  /** From when to when. */
  readonly years: {
    /** The year at whose end it starts. */
    readonly from: number;
    /** The year at whose end it ends. */
    readonly to: number;
  };
  /** The change a year. */
  readonly change: Quantity;
  /** Whether it does what is asked of each year. */
  readonly isMet: 'yes' | 'no';
}

/** How the yearly change of a subgroup compares with what is asked of it. */
export interface GroupChangeOutcome extends ChangeOutcome {
  /** The subgroup. */
  readonly subject: Subject;
}

/** The gap of a yearly change. */
export interface YearlyChangeGap extends TargetGapCommon, Omit<ChangeOutcome, 'status' | 'possibleStatuses'> {
  /** The kind of target. */
  readonly targetKind: 'yearly-change';
  /** The same of subgroups with a target of their own. */
  readonly groups: readonly GroupChangeOutcome[];
}

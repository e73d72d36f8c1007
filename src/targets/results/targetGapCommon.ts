import type { Explanation, IsoDate, Quantity, Refusal } from '../../foundation/internal.js';
import type { ObservationStatus } from '../../poverty/internal.js';
import type { TargetKind } from '../kinds/target.js';
import type { TargetCommon } from '../kinds/targetCommon.js';
import type { TargetAssumption, TargetStatus, TargetWarning } from './targetStatus.js';

/** What is told of a target of any kind, beside what the target says of itself. */
export interface TargetGapCommon extends TargetCommon {
  /** Marks this result. */
  readonly kind: 'target-gap';
  /** The kind of target. */
  readonly targetKind: TargetKind;
  /** The day of assessment. */
  readonly date: IsoDate;
  /** The year of the target that was measured: of several, the first that is not over. */
  readonly targetYear?: number;
  /** The region whose row of the table was measured. */
  readonly region?: string;
  /** Where it stands, by the figures as they are printed. */
  readonly status: TargetStatus;
  /** Whether the latest figure does what is asked, whatever the time and the pace. */
  readonly isMet: 'yes' | 'no' | 'unknown';
  /** Where it may stand for all that rounded or sampled figures, and the wording of the target, may stand for; the best first. */
  readonly possibleStatuses: readonly TargetStatus[];
  /** Whether only one is possible. */
  readonly isRobust: boolean;
  /** How much is missing; 0 or negative if the target is met. In percentage points where levels are per cent. */
  readonly gap: Quantity | Refusal;
  /** What is there as a percentage of the target: not of the way to it. Refused for a ceiling and for a range. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
  /** The year of the latest figure. */
  readonly currentYear?: number;
  /** How sure that is. */
  readonly figureStatus?: ObservationStatus;
  /** What was taken for granted. */
  readonly assumptions: readonly TargetAssumption[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly TargetWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

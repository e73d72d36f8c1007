import type { Assumption, Warning } from '../../foundation/internal.js';

/**
 * Where a target stands: `met`, what it asks holds, the bound included; `lost`, it held before and no longer does; `overshot`, past
 * the far end of what is not to be passed; `on-pace`, the share of the way that is done is no less than that of the time; `behind`,
 * it is less; `moving-away`, further off than at the baseline; `deadline-passed`, its time is over and it does not hold;
 * `undetermined`, what is needed to tell is not known.
 */
export type TargetStatus =
  | 'met'
  | 'lost'
  | 'overshot'
  | 'on-pace'
  | 'behind'
  | 'moving-away'
  | 'deadline-passed'
  | 'undetermined';

/**
 * What a reader of a gap must know beside it: `range-passed`, the change is beyond the range that was asked for; `met-late`, it did
 * not hold at the end of its year; `margin-shrinking`, it holds by less than before; `missed-in-some-years`, of what has to hold in
 * each year; `series-broken`, earlier figures cannot be compared; `figures-too-old`, its time is over and the figures are of before;
 * `year-not-over`, the year of the latest figure is not over, and the pace is reckoned as if it were; `scale-slip`, the latest figure
 * and the target are so far apart that one of them may be in another unit.
 */
export type TargetWarningCode =
  | 'range-passed'
  | 'met-late'
  | 'margin-shrinking'
  | 'missed-in-some-years'
  | 'series-broken'
  | 'figures-too-old'
  | 'year-not-over'
  | 'scale-slip';

/** A warning beside a gap. */
export type TargetWarning = Warning<TargetWarningCode>;

/**
 * What a gap takes for granted: `baseline-first-observation`, the target states no baseline; `baseline-later-year`, nothing was
 * found in its year, and the next year stands for it; `wording-width`, “about”, “nearly” and “basically” reach 5% of the target, and at
 * least a unit of its last decimal.
 */
export type TargetAssumptionCode = 'baseline-first-observation' | 'baseline-later-year' | 'wording-width';

/** Something that a gap takes for granted. */
export type TargetAssumption = Assumption<TargetAssumptionCode>;

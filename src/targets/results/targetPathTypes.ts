import type { Quantity, Refusal } from '../../foundation/internal.js';

/** The years at whose ends a step of a path starts and ends. */
export interface StepYears {
  /** The first; left out if the year of the present level is unknown. */
  readonly from?: number;
  /** The last. */
  readonly to: number;
}

/** One step of the planned way that is still to come. */
export interface PathStep {
  /** From when to when. */
  readonly years: StepYears;
  /** The level before it. */
  readonly before: Quantity | Refusal;
  /** The level after it. */
  readonly after: Quantity | Refusal;
  /** What it adds, with its sign; points where the levels are per cent. */
  readonly change: Quantity | Refusal;
  /** The same a year. */
  readonly neededPerYear: Quantity | Refusal;
}

/** A milestone, and whether it was reached at the end of its year. */
export interface MilestoneOutcome {
  /** The year. */
  readonly year: number;
  /** What was planned. */
  readonly target: Quantity | Refusal;
  /** What was found at its end. */
  readonly current: Quantity | Refusal;
  /** What it lacks; 0 or negative if it was reached. */
  readonly gap: Quantity | Refusal;
  /** `met`, or `missed`; `due` if its year is not over; `undetermined` if nothing was found then. */
  readonly milestoneStatus: 'met' | 'missed' | 'due' | 'undetermined';
}

/** The planned way to the target: how its milestones were kept, and whether what is left of it gets there. */
export interface TargetPath {
  /** All its milestones, by year. */
  readonly milestones: readonly MilestoneOutcome[];
  /** The steps from the present on; one to the target itself is put at the end if the last milestone lies before the target's year. */
  readonly steps: readonly PathStep[];
  /** What is still missing at its end: 0 if it closes the gap exactly, negative if it leads further, or well into a range. */
  readonly remainder: Quantity | Refusal;
  /** Whether it closes the gap; `unknown` if a level is. */
  readonly closesGap: 'yes' | 'no' | 'unknown';
}

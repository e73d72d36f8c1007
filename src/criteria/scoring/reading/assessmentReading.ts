import type { IsoDate } from '../../../foundation/internal.js';
import type { UnitRef } from '../../../units/internal.js';
import type { ColumnDecision, Threshold } from '../../thresholds/index.js';
import type { AssessmentTally, Finding, FoundStatus } from '../assessment.js';
import type { MonitoredValue } from '../criteriaScore.js';
import type { ScoringPlan } from '../plans/scoringPlan.js';
import type { ShortNumber } from './shortNumber.js';

/** What was found of criteria and indicators, by their places in a plan; the numbers in canonical text. */
export interface Findings {
  /** What was found of criteria themselves. */
  readonly criteria: readonly (FoundStatus | undefined)[];
  /** What was found of indicators. */
  readonly indicators: readonly (Finding | ShortNumber | undefined)[];
  /** Whether nothing was found of anything. */
  readonly isEmpty: boolean;
}

/** An assessment that fits its set. */
export interface AssessmentReading {
  /** Whose assessment it is. */
  readonly subject: UnitRef;
  /** The day. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The column, where the set has columns. */
  readonly column: ColumnDecision | undefined;
  /** The plan of the set. */
  readonly plan: ScoringPlan;
  /** What was found. */
  readonly findings: Findings;
  /** The thresholds of all indicators, by their places, where they are not those of the plan. */
  readonly thresholds?: readonly (Threshold | undefined)[];
  /** The counts, where given. */
  readonly tally: AssessmentTally | undefined;
  /** Values of monitored indicators. */
  readonly monitored: readonly MonitoredValue[];
}

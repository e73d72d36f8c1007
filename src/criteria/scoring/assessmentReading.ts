import type { IsoDate } from '../../foundation/index.js';
import type { UnitRef } from '../../units/index.js';
import type { ColumnDecision, Threshold } from '../thresholds/index.js';
import type { AssessmentTally, Finding, Verdict } from './assessment.js';
import type { MonitoredValue } from './criteriaScore.js';
import type { CriterionPlan } from './scoringPlan.js';

/** A criterion with what was found of it and its indicators, and what these have to satisfy. */
export interface CriterionReading {
  /** The plan of the criterion. */
  readonly plan: CriterionPlan;
  /** The verdict on the criterion itself. */
  readonly verdict: Verdict | 'not-applicable' | undefined;
  /** What was found of its indicators, in their order. */
  readonly findings: readonly (Finding | undefined)[];
  /** Their thresholds, in their order, where they are not those of the plan. */
  readonly thresholds?: readonly (Threshold | undefined)[];
}

/** An assessment that fits its set. */
export interface AssessmentReading {
  /** The unit. */
  readonly unit: UnitRef;
  /** The day. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The column, where the set has columns. */
  readonly column: ColumnDecision | undefined;
  /** The criteria in the order of the set. */
  readonly criteria: readonly CriterionReading[];
  /** The counts, where given. */
  readonly tally: AssessmentTally | undefined;
  /** Whether nothing was found of anything. */
  readonly isEmpty: boolean;
  /** Values of monitored indicators. */
  readonly monitored: readonly MonitoredValue[];
}

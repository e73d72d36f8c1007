import type { DecimalInput, Measure } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/index.js';
import type { Circumstances } from '../thresholds/index.js';

/** What somebody found: met [đạt], basically met [cơ bản đạt], not met [chưa đạt]. */
export type Verdict = 'met' | 'basically-met' | 'not-met';

/** A measured value of an indicator. */
export interface MeasuredValue {
  /** The value. */
  readonly value: DecimalInput;
  /** Its unit; that of the indicator if left out. */
  readonly unit?: Measure;
}

/** The grade that was reached, for a requirement of grades. */
export interface FoundGrade {
  /** The id of the grade. */
  readonly grade: string;
}

/** What was found of the parts of a composite requirement, with the value of the whole for nested shares. */
export interface FoundParts {
  /** By id of the part; `men` and `women` for both sexes. */
  readonly parts: Readonly<Record<string, Finding>>;
  /** The value of the whole, of which the parts are. */
  readonly value?: DecimalInput;
  /** Its unit; that of the indicator if left out. */
  readonly unit?: Measure;
}

/**
 * What was found of a criterion or an indicator: a ready verdict, yes or no (`true` is met, `false` not met), or for an indicator
 * its value, grade or parts; `'not-applicable'` where there is nothing to judge.
 */
export type Finding = Verdict | 'not-applicable' | boolean | MeasuredValue | FoundGrade | FoundParts;

/** Counts of criteria where a source gives no names. */
export interface AssessmentTally {
  /** How many are met. */
  readonly met: DecimalInput;
  /** How many are basically met, where the source says so. */
  readonly basicallyMet?: DecimalInput;
  /** How many are not met, where the source says so; what is left over is counted as not assessed, never as failed. */
  readonly notMet?: DecimalInput;
}

/** What is known of one unit's criteria on one day. What is not listed is not assessed: neither a pass nor a fail. */
export interface Assessment extends Circumstances {
  /** The unit; it must be of the set's level. */
  readonly unit: UnitRef;
  /** The id of the set that it was made for: with another one it is refused. */
  readonly set?: string;
  /** By id of a criterion or an indicator, what was found. */
  readonly verdicts?: Readonly<Record<string, Finding>>;
  /** The counts over all criteria, where a source gives only these, or these beside a few names. */
  readonly tally?: AssessmentTally;
}

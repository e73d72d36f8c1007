import type { DecimalInput, FigureInput, Measure } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/internal.js';
import type { CountedAs } from '../model/index.js';
import type { Circumstances } from '../thresholds/index.js';

/** The status that somebody found: met [đạt], basically met [cơ bản đạt], not met [chưa đạt]. */
export type FoundStatus = 'met' | 'basically-met' | 'not-met';

/** A measured value of an indicator; a quantity of the library is one. */
export interface MeasuredValue {
  /** What a quantity of the library bears; it need not be given. */
  readonly kind?: 'quantity';
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
 * What was found of a criterion or an indicator: a status, yes or no (`true` is met, `false` not met), or for an indicator
 * its value, grade or parts; `'not-applicable'` where there is nothing to judge.
 */
export type Finding = FoundStatus | 'not-applicable' | boolean | MeasuredValue | FoundGrade | FoundParts;

/** Counts of criteria where a source gives no names. */
export interface AssessmentTally {
  /** How many are met. */
  readonly met: FigureInput<CountedAs>;
  /** How many are basically met, where the source says so. */
  readonly basicallyMet?: FigureInput<CountedAs>;
  /** How many are not met, where the source says so; what is left over is counted as not assessed, never as failed. */
  readonly notMet?: FigureInput<CountedAs>;
}

/** What is known of one unit's criteria on one day. What is not listed is not assessed: neither a pass nor a fail. */
export interface Assessment extends Circumstances {
  /** Whose assessment it is: a unit of the set's level. */
  readonly subject: UnitRef;
  /**
   * The id of the set for which it was made. It must stand beside findings, since the ids of one set mean other criteria in the
   * next: 5 is schools [trường học] in that of 2021–2025, and culture, education and health in that of 2026–2030. With another
   * set the assessment is refused.
   */
  readonly set?: string;
  /** By id of a criterion or an indicator of that set, what was found. */
  readonly findings?: Readonly<Record<string, Finding>>;
  /** The counts over all criteria, where a source gives only these, or these beside a few names. */
  readonly tally?: AssessmentTally;
}

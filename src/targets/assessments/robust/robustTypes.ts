import type { Assumption, Explanation, Range, Warning } from '../../../foundation/internal.js';
import type {
  AssessmentAssumptionCode,
  AssessmentWarningCode,
  ProgressAssessment,
  ProgressClass,
} from '../model/progressAssessment.js';

/** The methods that give a class from two levels. */
export type RobustMethodId = 'eurostat' | 'open-sdg' | 'unsd-2022' | 'unsd-2023' | 'sdsn-trend' | 'istat';

/** Whether a class holds for all that printed levels may stand for: the result of `robustAssessment`. */
export interface RobustAssessment {
  /** Marks this result. */
  readonly kind: 'robust-assessment';
  /** The assessment of the levels as they are printed. */
  readonly assessment: ProgressAssessment;
  /** What the ratio may be, where the method has one. */
  readonly rateRatioRange?: Range<'times'>;
  /** The classes that are possible, the best first. */
  readonly possibleClasses: readonly ProgressClass[];
  /** Whether only one is. */
  readonly isRobust: boolean;
  /** What was taken for granted. */
  readonly assumptions: readonly Assumption<AssessmentAssumptionCode>[];
  /** What must be known beside the class. */
  readonly warnings: readonly Warning<AssessmentWarningCode>[];
  /** How it came about. */
  readonly explanation: Explanation;
}

import type {
  BilingualText,
  Explanation,
  FigureInput,
  Refusal,
  Subject,
} from '../../../foundation/internal.js';
import type { TargetDirection } from '../../kinds/targetCommon.js';
import type { LevelByYear, SinceBaseline, YearWeight } from '../model/assessmentInput.js';
import type { AssessmentMethod, AssessmentMethodId } from '../model/assessmentMethod.js';
import type { ProgressAssessment, ProgressClass } from '../model/progressAssessment.js';
import type { TargetPace } from '../pace/targetPaceTypes.js';

/** What is assessed by all methods that apply. */
export interface AssessmentComparisonInput extends SinceBaseline {
  /** The target; without one, the methods that can judge a trend alone do. */
  readonly target?: LevelByYear;
  /** For `eurostat`: the latest 5 years, or the latest 15; the others measure from the baseline year. */
  readonly window?: 'short-term' | 'long-term';
  /** For `open-sdg` without a target: a level that cannot be passed; not zero. */
  readonly naturalLimit?: FigureInput;
  /** For `open-sdg`: to compute a zero as 0.001, as its program does. */
  readonly compatible?: boolean;
  /** For `escap-csi`: what each year from 2000 on weighs. */
  readonly weights?: readonly YearWeight[];
  /** For `sdsn-trend`: the level that scores 100. */
  readonly best?: FigureInput;
  /** For `sdsn-trend`: the level that scores 0. */
  readonly worst?: FigureInput;
  /** For `sdsn-trend`: the level from which the goal counts as achieved. */
  readonly greenThreshold?: FigureInput;
  /** For `oecd-distance`: the standard deviation across countries. */
  readonly standardDeviation?: FigureInput;
}

/** A method that does not apply, and why. */
export interface MethodLeftOut {
  /** The method. */
  readonly method: AssessmentMethod;
  /** What it lacks. */
  readonly refusal: Refusal;
}

/** What a method of compound rates would say by its own bounds if it thought of a straight way. */
export interface LinearVerdict {
  /** The method. */
  readonly methodId: AssessmentMethodId;
  /** The class at the linear pace. */
  readonly progressClass: ProgressClass | Refusal;
}

/** What Eurostat's method says over one of its windows. */
export interface WindowVerdict {
  /** The latest 5 years, or the latest 15. */
  readonly window: 'short-term' | 'long-term';
  /** The year from which it measures; left out if the data do not reach. */
  readonly baselineYear?: number;
  /** The class over that window. */
  readonly progressClass: ProgressClass | Refusal;
}

/** Who judges: a published method, or the house's own line, the linear pace. */
export type JudgeId = AssessmentMethodId | 'linear-pace';

/**
 * Why two verdicts differ: `trend-shape`, a compound way or a straight one; `trend-window`, other years; `yardstick`, they compare
 * with something else; `class-bounds`, other bounds for the same figure; `natural-limit`, one lowers its bounds near a limit;
 * `zero-replaced`, one computes a zero as 0.001.
 */
export type DisagreementCause =
  | 'trend-shape'
  | 'trend-window'
  | 'yardstick'
  | 'class-bounds'
  | 'natural-limit'
  | 'zero-replaced';

/** A cause in words. */
export interface CauseInWords {
  /** The cause. */
  readonly code: DisagreementCause;
  /** The same in words. */
  readonly text: BilingualText;
}

/** Two verdicts that differ, and why. */
export interface Disagreement {
  /** Whose. */
  readonly judges: readonly [JudgeId, JudgeId];
  /** Why. */
  readonly causes: readonly CauseInWords[];
}

/** What published methods say of the same data, and why they differ: the result of `compareAssessments`. */
export interface AssessmentComparison {
  /** Marks this result. */
  readonly kind: 'assessment-comparison';
  /** Whose figures they are. */
  readonly subject?: Subject;
  /** What the indicator is called. */
  readonly indicatorName?: Subject;
  /** Which way is better. */
  readonly direction: TargetDirection;
  /** What each method says that applies. */
  readonly assessments: readonly ProgressAssessment[];
  /** Those that do not apply, and why. */
  readonly leftOut: readonly MethodLeftOut[];
  /** The house's own line beside them: the pace on a straight way and on a compound one. */
  readonly pace: TargetPace | Refusal;
  /** What the methods of compound rates would say on a straight way. */
  readonly onLinearPath: readonly LinearVerdict[];
  /** What Eurostat's method says over the latest 5 years and the latest 15: where they differ, the window alone decides. */
  readonly inWindows: readonly WindowVerdict[];
  /** Verdicts that differ. */
  readonly disagreements: readonly Disagreement[];
  /** All of it in words. */
  readonly explanation: Explanation;
}

import {
  deepFreeze,
  fractionOf,
  isRefusal,
  readInput,
  targetDatePastRefusal,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import { assessmentOf, classNamed } from '../progress/assessProgress.js';
import { assessmentMethods } from '../methods/assessmentMethods.js';
import type { LevelObservation } from '../model/assessmentInput.js';
import { inputOf, METHOD_IDS, noTarget } from './comparisonInputs.js';
import { assessmentComparisonInputSchema } from './comparisonSchema.js';
import { explainComparison } from './comparisonSteps.js';
import type {
  AssessmentComparison,
  AssessmentComparisonInput,
  LinearVerdict,
  MethodLeftOut,
  WindowVerdict,
} from './comparisonTypes.js';
import { disagreementsOf } from './disagreements.js';
import type { ProgressAssessment } from '../model/progressAssessment.js';
import { classAtRatio } from './ratioBounds.js';
import { readLevels, type AnyAssessmentInput } from '../levels/readLevels.js';
import { firstOrAsked, spanOf, type Span } from '../levels/span.js';
import { paceOf } from '../pace/targetPace.js';
import type { TargetPace } from '../pace/targetPaceTypes.js';

/**
 * Judge the same data by all published methods that apply, and say why their verdicts differ.
 *
 * Beside them stands the house's own line, the linear pace ratio ((v − v₀) ÷ (t − t₀)) ÷ ((T − v₀) ÷ (t_T − t₀)), with its compound
 * twin. Two verdicts differ where no degree of progress (on course, some way behind, far behind, away) fits both; the causes are
 * found by reading each figure by the bounds of each method: where the figures matter, from what the methods take for granted
 * (another yardstick, a compound way or a straight one, other years), and where the bounds do, from those. `onLinearPath` tells what the methods of compound rates would say by their own bounds at the linear pace: where that is
 * another class, the shape of the way alone decides.
 *
 * Every method measures from the baseline year that is given, or the first year; `destatis-dns` from the latest years, `eurostat` over
 * its `window`, if one is given. `inWindows` tells what Eurostat's method says over the latest 5 years and the latest 15: where they differ,
 * the window alone decides. Without a target the methods judge the trend by their fixed rates, `open-sdg` with the natural limit.
 * Sources: those of the methods in `assessmentMethods`.
 *
 * @param input - Levels in one unit, direction, target or none; for `sdsn-trend` and `oecd-distance` what they need besides.
 * @returns What each method says, which do not apply and why, the pace, and what differs.
 * @throws MtqgError on bad input, all problems at once: as `assessProgress`.
 *
 * @example
 * ```ts
 * import { compareAssessments } from 'mtqg/targets/assessments';
 *
 * const { assessments, disagreements } = compareAssessments({
 *   unit: 'percent',
 *   direction: 'at-most',
 *   observations: [
 *     { year: 2015, value: 28 },
 *     { year: 2022, value: 24 },
 *   ],
 *   target: { value: 14, year: 2030 },
 * });
 * assessments.length; // => 7
 * const differing = disagreements.find(({ judges }) => judges.join() === 'eurostat,unsd-2023');
 * differing?.causes.map(({ code }) => code); // => ['class-bounds']
 * ```
 */
export function compareAssessments(input: AssessmentComparisonInput): AssessmentComparison {
  return deepFreeze(comparisonOf(readInput(assessmentComparisonInputSchema, input)));
}

function comparisonOf(input: AssessmentComparisonInput): AssessmentComparison {
  const { subject, indicatorName, direction } = input;
  const span = spanOf(readLevels(input), firstOrAsked);
  const asked = isRefusal(span) ? input : { ...input, baselineYear: span.baseline.year };
  const assessments: ProgressAssessment[] = [];
  const leftOut: MethodLeftOut[] = [];
  for (const id of METHOD_IDS) {
    const own = inputOf(id, asked);
    if (isRefusal(own)) leftOut.push({ method: assessmentMethods[id], refusal: own });
    else assessments.push(assessmentOf(id, own));
  }
  const pace = paceOfSpan(input, span);
  const told = {
    ...(subject === undefined ? {} : { subject }),
    ...(indicatorName === undefined ? {} : { indicatorName }),
    direction,
    assessments,
    leftOut,
    pace,
    onLinearPath: isRefusal(pace) ? [] : linearVerdicts(assessments, pace.linear.rateRatio),
    inWindows: WINDOWS.map((window) => windowVerdict(input, window)),
    disagreements: disagreementsOf(
      assessments,
      pace,
      isRefusal(span) ? undefined : span.baseline.year,
      input.target !== undefined,
    ),
  };
  return { kind: 'assessment-comparison', ...told, explanation: explainComparison(told) };
}

const WINDOWS = ['short-term', 'long-term'] as const;

function windowVerdict(input: AssessmentComparisonInput, window: WindowVerdict['window']): WindowVerdict {
  const own = inputOf('eurostat', { ...input, window }) as AnyAssessmentInput;
  const { baseline, progressClass } = assessmentOf('eurostat', own);
  return {
    window,
    ...(baseline === undefined ? {} : { baselineYear: baseline.year }),
    progressClass: progressClass as WindowVerdict['progressClass'],
  };
}

function paceOfSpan(input: AssessmentComparisonInput, span: Span | Refusal): TargetPace | Refusal {
  if (isRefusal(span)) return span;
  const { subject, unit, direction, target, observations } = input;
  if (target === undefined) return noTarget();
  if (target.year <= span.baseline.year) return targetDatePastRefusal;
  const of = (year: number) => observations.find((one) => one.year === year) as LevelObservation;
  return paceOf({
    ...(subject === undefined ? {} : { subject }),
    unit,
    direction,
    baseline: of(span.baseline.year),
    current: of(span.current.year),
    target,
  });
}

/** What the methods of compound rates would say at a linear pace; a target that is met stays met. */
function linearVerdicts(
  assessments: readonly ProgressAssessment[],
  ratio: Quantity<'times'> | Refusal,
): readonly LinearVerdict[] {
  return assessments.flatMap(({ method: { id }, progressClass, warnings }): readonly LinearVerdict[] => {
    const found = classAtRatio(id, isRefusal(ratio) ? ratio : fractionOf(ratio.value));
    if (found === undefined || progressClass === undefined) return [];
    if (warnings.some(({ code }) => code === 'target-met')) return [{ methodId: id, progressClass }];
    return [{ methodId: id, progressClass: isRefusal(found) ? found : classNamed(id, found) }];
  });
}

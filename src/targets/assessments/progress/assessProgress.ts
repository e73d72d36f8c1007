import {
  deepFreeze,
  fractionQuantity,
  isRefusal,
  readInput,
  type BilingualText,
  type Measure,
  type Subject,
} from '../../../foundation/internal.js';
import { explainAssessment } from './assessmentSteps.js';
import { ASSUMPTIONS, WARNINGS } from './assessmentWords.js';
import type { AssessmentInput } from '../model/assessmentInput.js';
import type { AssessmentMethodId } from '../model/assessmentMethod.js';
import { assessmentMethods } from '../methods/assessmentMethods.js';
import { assessmentRequestSchema } from '../model/assessmentSchema.js';
import { assessDestatis } from '../methods/destatisDns.js';
import { assessEscapCsi } from '../methods/escapCsi.js';
import { assessEurostat } from '../methods/eurostat.js';
import { assessIstat } from '../methods/istat.js';
import { assessOecdDistance } from '../methods/oecdDistance.js';
import { assessOpenSdg } from '../methods/openSdg.js';
import { assessSdsnTrend } from '../methods/sdsnTrend.js';
import { assessUnsd2022 } from '../methods/unsd2022.js';
import { assessUnsd2023 } from '../methods/unsd2023.js';
import type { Outcome } from '../methods/outcome.js';
import type { LevelAtYear, ProgressAssessment, ProgressClass } from '../model/progressAssessment.js';
import { progressClassNames, type ProgressClassCode } from '../model/progressClasses.js';
import type { LevelPoint } from '../levels/rates.js';
import { readLevels, type AnyAssessmentInput, type Given } from '../levels/readLevels.js';

const METHODS: Readonly<Record<AssessmentMethodId, (given: Given) => Outcome>> = {
  eurostat: assessEurostat,
  'open-sdg': assessOpenSdg,
  'unsd-2022': assessUnsd2022,
  'unsd-2023': assessUnsd2023,
  'escap-csi': assessEscapCsi,
  'destatis-dns': assessDestatis,
  'sdsn-trend': assessSdsnTrend,
  istat: assessIstat,
  'oecd-distance': assessOecdDistance,
};

/**
 * Judge progress by a published method, as its institution would: class, score, and the figures that they rest on.
 *
 * Systems that everybody trusts disagree on the same data (`compareAssessments` shows why), so the method is always named. With v₀
 * and v the baseline and the latest value, T the target, t their years, d = 1 where more is better and −1 where less is:
 *
 * - `eurostat`, `open-sdg`, `unsd-2022`: R = ((v ÷ v₀)^(1 ÷ (t − t₀)) − 1) ÷ ((T ÷ v₀)^(1 ÷ (t_T − t₀)) − 1), each with bounds of
 *   its own; without a target the directed rate d × ((v ÷ v₀)^(1 ÷ (t − t₀)) − 1), whose sign is that of a rise where v₀ is negative
 * - `unsd-2023`: r = (v_e − v₀) ÷ (T − v₀), with v_e where the compound rate leads by the year of the target
 * - `istat`: the directed rate alone; it takes no target
 * - `escap-csi`: 10 d (v − v₀) ÷ |T − v₀|; it has no classes
 * - `destatis-dns`: v + m (t_T − t) against T, with m the mean of the last five yearly changes
 * - `sdsn-trend`: points a year on a scale from worst to best against those needed in 15 years
 * - `oecd-distance`: max(0, d (T − v) ÷ standard deviation); it has no classes
 *
 * Classes are exact at their bounds: a root that is a fraction is one, and any other is cut off after 60 decimals and more; a bound,
 * being a fraction, can be met by the former only. Where a program gives Infinity or an epsilon decides, the class is refused.
 *
 * Sources: those of each method in `assessmentMethods`, with what in it was read in the primary source and what was not.
 *
 * @param method - The method.
 * @param input - What the method takes: levels in one unit, a number in it or a number with its unit; years are year-ends.
 * @returns The class and the figures. Refused: `zero-baseline`, `zero-target`, `sign-change` (compound rates), `baseline-equals-target`
 * and `baseline-met` (no gap to close), `target-date-past`, `too-few-observations`.
 * @throws MtqgError on bad input, all problems at once: among others `missing` (what the method needs), `unknown-key` (what it
 * cannot take), `duplicate` (a year), `unit-mismatch`, `no-such-member` (no value of the baseline year), `contradiction`.
 *
 * @example
 * ```ts
 * import { assessProgress } from 'mtqg/targets/assessments';
 *
 * const poverty = {
 *   unit: 'percent',
 *   direction: 'at-most',
 *   observations: [
 *     { year: 2015, value: 28 },
 *     { year: 2022, value: 24 },
 *   ],
 *   target: { value: 14, year: 2030 },
 * } as const;
 * const { progressClass } = assessProgress('eurostat', poverty);
 * progressClass; // => { code: 'insufficient-progress', name: { vi: 'tiến bộ chưa đủ', en: 'insufficient progress' } }
 * assessProgress('unsd-2023', poverty).progressScore; // => { kind: 'quantity', value: '2', unit: 'score' }
 * ```
 */
export function assessProgress<M extends AssessmentMethodId>(
  method: M,
  input: AssessmentInput<M>,
): ProgressAssessment {
  const request = readInput(assessmentRequestSchema, { method, input });
  return deepFreeze(assessmentOf(request.method, request.input));
}

/** The assessment of a valid input. */
export function assessmentOf(
  id: AssessmentMethodId,
  input: AnyAssessmentInput & { readonly subject?: Subject; readonly indicatorName?: Subject },
): ProgressAssessment {
  const given = readLevels(input);
  const { progressClass, figures, baseline, current, assumptions = [], warnings = [] } = METHODS[id](given);
  const { subject, indicatorName, direction } = input;
  const told = {
    method: assessmentMethods[id],
    ...(subject === undefined ? {} : { subject }),
    ...(indicatorName === undefined ? {} : { indicatorName }),
    direction,
    ...(progressClass === undefined
      ? {}
      : { progressClass: isRefusal(progressClass) ? progressClass : classNamed(id, progressClass) }),
    ...figures,
    ...(baseline === undefined ? {} : { baseline: levelAt(baseline, given.unit) }),
    current: levelAt(current, given.unit),
    assumptions: assumptions.flatMap((code) => (code === false ? [] : [{ code, text: ASSUMPTIONS[code] }])),
    warnings: warnings.flatMap((code) => (code === false ? [] : [{ code, text: WARNINGS[code] }])),
  };
  return { kind: 'progress-assessment', ...told, explanation: explainAssessment(told) };
}

/** A class of a method with its name. */
export function classNamed(id: AssessmentMethodId, code: ProgressClassCode): ProgressClass {
  return { code, name: progressClassNames[id][code] as BilingualText };
}

function levelAt({ year, value }: LevelPoint, unit: Measure): LevelAtYear {
  return { year, value: fractionQuantity(value, unit) };
}

import {
  deepFreeze,
  fractionQuantity,
  isRefusal,
  printedInterval,
  range,
  readInput,
  toDecimal,
  type DecimalInput,
  type FigureInput,
  type Fraction,
  type Quantity,
  type Range,
} from '../../../foundation/internal.js';
import type { AssessmentInput, LevelObservation } from '../model/assessmentInput.js';
import { assessmentOf, classNamed } from '../progress/assessProgress.js';
import { assessmentRequestSchema } from '../model/assessmentSchema.js';
import type { AnyAssessmentInput } from '../levels/readLevels.js';
import type { ProgressAssessment, ProgressClass } from '../model/progressAssessment.js';
import { progressClassNames, type ProgressClassCode } from '../model/progressClasses.js';
import type { RobustAssessment, RobustMethodId } from './robustTypes.js';

/**
 * Whether the class of a method holds for all that the printed levels may stand for: 28 is anything from 27.5 to 28.5.
 *
 * The ratio of these methods rises or falls with each of the two levels alone, so that its ends lie where both are at an end of
 * their intervals; all classes between those found there are possible. The target is taken as it is. A level as text shows its
 * trailing zeros, a number has lost them.
 *
 * Method: interval evaluation of published figures; no institution publishes it.
 *
 * @param method - A method that measures between two levels.
 * @param input - What `assessProgress` takes.
 * @returns The assessment, the range of its ratio, and the classes that are possible: one only if it is robust. A refusal at
 * any end makes it not robust.
 * @throws MtqgError on bad input: as `assessProgress`.
 *
 * @example
 * ```ts
 * import { robustAssessment } from 'mtqg/targets/assessments';
 *
 * const { possibleClasses, isRobust } = robustAssessment('eurostat', {
 *   unit: 'percent',
 *   direction: 'at-most',
 *   observations: [
 *     { year: 2015, value: '28' },
 *     { year: 2022, value: '21' },
 *   ],
 *   target: { value: 14, year: 2030 },
 * });
 * isRobust; // => false
 * possibleClasses.map(({ code }) => code); // => ['significant-progress', 'moderate-progress']
 * ```
 */
export function robustAssessment<M extends RobustMethodId>(
  method: M,
  input: AssessmentInput<M>,
): RobustAssessment {
  const request = readInput(assessmentRequestSchema, { method, input });
  return deepFreeze(robustOf(request.method as RobustMethodId, request.input));
}

function robustOf(method: RobustMethodId, input: AnyAssessmentInput): RobustAssessment {
  const assessment = assessmentOf(method, input);
  const ends = cornersOf(input, assessment).map((observations) =>
    assessmentOf(method, { ...input, observations }),
  );
  const codes = ends.flatMap(({ progressClass }) =>
    progressClass === undefined || isRefusal(progressClass) ? [] : [progressClass.code],
  );
  const possibleClasses = classesBetween(method, codes, input.target !== undefined);
  const rateRatioRange = rangeOf(ends);
  const isRobust = codes.length === ends.length && possibleClasses.length === 1;
  return {
    kind: 'robust-assessment',
    assessment,
    ...(rateRatioRange === undefined ? {} : { rateRatioRange }),
    possibleClasses,
    isRobust,
    assumptions: assessment.assumptions,
    warnings: assessment.warnings,
    explanation: {
      say: isRobust
        ? {
            vi: 'Kết luận không đổi dù số liệu đã làm tròn.',
            en: 'The class holds whatever the rounded figures stand for.',
          }
        : {
            vi: 'Kết luận có thể thay đổi do số liệu đã làm tròn: {found}.',
            en: 'The class may change with what the rounded figures stand for: {found}.',
          },
      values: {
        found: {
          vi: possibleClasses.map(({ name }) => name.vi).join('; '),
          en: possibleClasses.map(({ name }) => name.en).join('; '),
        },
      },
      steps: [assessment.explanation],
    },
  };
}

/** The levels between which it measures at each end of their intervals; the others as they are. */
function cornersOf(
  { observations }: AnyAssessmentInput,
  { baseline, current }: ProgressAssessment,
): readonly (readonly LevelObservation[])[] {
  const at = (year: number | undefined, end: 'lower' | 'upper') => (one: LevelObservation) =>
    one.year === year ? { ...one, value: endOf(one.value, end) } : one;
  const ends = ['lower', 'upper'] as const;
  return ends.flatMap((first) =>
    ends.map((second) => observations.map(at(baseline?.year, first)).map(at(current.year, second))),
  );
}

function endOf(figure: FigureInput, end: 'lower' | 'upper'): FigureInput {
  const isPlain = typeof figure !== 'object' || !('unit' in figure);
  const value: DecimalInput = isPlain ? figure : figure.value;
  const text = typeof value === 'string' ? value : toDecimal(value).toFixed();
  const { value: moved } = fractionQuantity(printedInterval(text)[end] as Fraction, 'index');
  return isPlain ? moved : { ...figure, value: moved };
}

/** All classes from the best to the worst that was found. */
function classesBetween(
  method: RobustMethodId,
  codes: readonly ProgressClassCode[],
  hasTarget: boolean,
): readonly ProgressClass[] {
  const all = (Object.keys(progressClassNames[method]) as ProgressClassCode[]).filter(
    (code) => hasTarget || !ONLY_WITH_TARGET.has(code),
  );
  const places = codes.map((code) => all.indexOf(code));
  return all
    .filter((_, at) => at >= Math.min(...places) && at <= Math.max(...places))
    .map((code) => classNamed(method, code));
}

/** Classes of Eurostat that there are only beside a target. */
const ONLY_WITH_TARGET: ReadonlySet<ProgressClassCode> = /* @__PURE__ */ new Set<ProgressClassCode>([
  'insufficient-progress',
  'movement-away',
]);

function rangeOf(ends: readonly ProgressAssessment[]): Range<'times'> | undefined {
  const ratios = ends.flatMap(({ rateRatio }) =>
    rateRatio === undefined || isRefusal(rateRatio) ? [] : [rateRatio],
  );
  if (ratios.length < ends.length) return undefined;
  const sorted = ratios.sort((a, b) => toDecimal(a).comparedTo(toDecimal(b)));
  const [lower, upper] = [sorted[0], sorted[sorted.length - 1]] as [Quantity<'times'>, Quantity<'times'>];
  return range({ lower: lower.value, upper: upper.value }, 'times');
}

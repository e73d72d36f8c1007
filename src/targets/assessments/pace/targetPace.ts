import {
  deepFreeze,
  isRefusal,
  readInput,
  type BilingualText,
  type Explanation,
  type Quantity,
} from '../../../foundation/internal.js';
import { arrivalYear } from '../../explaining/arrivalYear.js';
import { targetStatusNames } from '../../explaining/statusWords.js';
import type { Aim } from '../../gaps/aim.js';
import { compoundPaceOf, measureAim } from '../../gaps/measureAim.js';
import { lastDay } from '../../observing/chooseTarget.js';
import { exactly } from '../../observing/span.js';
import { plainUnit } from '../../units.js';
import type { LevelByYear } from '../model/assessmentInput.js';
import { readLevel } from '../levels/readLevels.js';
import { targetPaceInputSchema } from './targetPaceSchema.js';
import type { PaceOnPath } from './paceOnPathTypes.js';
import type { TargetPace, TargetPaceInput } from './targetPaceTypes.js';

/**
 * Whether the pace is enough: what share of the way and of the time is gone, the pace found, required and needed from now on, and
 * where it leads, by the same amount a year and, beside it, by the same per cent a year. The two can differ by years.
 *
 * - share of the way: (v − v₀) ÷ (T − v₀); of the time: (t − t₀) ÷ (t_T − t₀)
 * - linear: observed (v − v₀) ÷ (t − t₀), required (T − v₀) ÷ (t_T − t₀), needed (T − v) ÷ (t_T − t); projected v + observed ×
 *   (t_T − t); year t + (T − v) ÷ observed
 * - exponential: the same with compound rates (v ÷ v₀)^(1 ÷ (t − t₀)) − 1; year t + ln(T ÷ v) ÷ ln(v ÷ v₀) × (t − t₀)
 * - ratio: observed ÷ required; acceleration: needed ÷ observed; once the target is met, 0 needed and 0 the acceleration
 *
 * Method: linear pace, the planning practice of programme monitoring; the exponential twin is the house's own.
 *
 * @param input - The three levels with their years, in one unit.
 * @returns The figures. Refused: `baseline-equals-target`, `baseline-met` (no gap to close), `target-date-past`,
 * `target-not-approached` (no year, no acceleration), `zero-denominator` (no change), and of compound rates `zero-baseline`, `zero-endpoint`,
 * `zero-target`, `sign-change`.
 * @throws MtqgError on bad input: among others `out-of-order` (a year that is not after the baseline), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { targetPace } from 'mtqg/targets/assessments';
 *
 * const pace = targetPace({
 *   unit: 'percent',
 *   direction: 'at-most',
 *   baseline: { value: 20, year: 2015 },
 *   current: { value: 10, year: 2022 },
 *   target: { value: 0, year: 2030 },
 * });
 * pace.gapClosedPercent; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * pace.linear.projectedYear; // => { kind: 'quantity', value: '2029', unit: 'year' }
 * ```
 */
export function targetPace(input: TargetPaceInput): TargetPace {
  return deepFreeze(paceOf(readInput(targetPaceInputSchema, input)));
}

/** The pace of a valid input. */
export function paceOf(input: TargetPaceInput): TargetPace {
  const { subject, direction } = input;
  const aim = aimOfPace(input);
  const { status, gap, gapClosedPercent, timeElapsedPercent, linear } = measureAim(aim);
  const told = {
    ...(subject === undefined ? {} : { subject }),
    direction,
    status,
    // All levels and years are there, and in order.
    gap: gap as Quantity,
    gapClosedPercent,
    timeElapsedPercent: timeElapsedPercent as Quantity<'percent'>,
    linear,
    exponential: compoundPaceOf(aim),
  };
  return { kind: 'target-pace', ...told, explanation: explainPace(told, input) };
}

/** Three levels as an aim. */
function aimOfPace({ direction, unit, baseline, current, target }: TargetPaceInput): Aim {
  const levelOf = ({ value, year }: LevelByYear) => ({ ...exactly(readLevel(value, unit)), year });
  const goal = levelOf(target);
  return {
    unit: plainUnit(unit),
    direction,
    ...(direction === 'at-least' ? { lower: goal } : { upper: goal }),
    isStrict: false,
    wording: 'exact',
    year: target.year,
    isOver: current.year >= target.year,
    isPaceless: false,
    baseline: levelOf(baseline),
    current: { ...levelOf(current), figureStatus: 'actual' },
    earlier: [],
    date: lastDay(current.year),
  };
}

function explainPace(told: Omit<TargetPace, 'kind' | 'explanation'>, input: TargetPaceInput): Explanation {
  const { subject, status, gapClosedPercent, timeElapsedPercent, linear, exponential } = told;
  const lead = subject === undefined ? '' : '{subject}: ';
  return {
    say: { vi: `${lead}{status}.`, en: `${lead}{status}.` },
    values: { ...(subject === undefined ? {} : { subject }), status: targetStatusNames[status] },
    steps: [
      {
        say: isRefusal(gapClosedPercent) ? NONE_DONE : DONE,
        values: { closed: gapClosedPercent, elapsed: timeElapsedPercent },
      },
      pathStep(LINEAR, linear, input),
      pathStep(EXPONENTIAL, exponential, input),
    ],
  };
}

function pathStep(lead: BilingualText, pace: PaceOnPath, { target }: TargetPaceInput): Explanation {
  const { observedRate, requiredRate, rateRatio, projected, projectedYear } = pace;
  const year = isRefusal(projectedYear) ? undefined : arrivalYear(projectedYear);
  const found: BilingualText = isRefusal(observedRate)
    ? { vi: 'tốc độ: {observedRate}', en: 'pace: {observedRate}' }
    : { vi: 'bình quân {observedRate|moved}', en: 'on average it {observedRate|moved}' };
  const required: BilingualText = isRefusal(requiredRate)
    ? { vi: 'mức cần thiết: {requiredRate}', en: 'required: {requiredRate}' }
    : { vi: 'cần {requiredRate|toMove}', en: 'it has to {requiredRate|toMove}' };
  const ratio: BilingualText = isRefusal(rateRatio)
    ? { vi: 'tỷ số: {rateRatio}', en: 'ratio: {rateRatio}' }
    : { vi: 'bằng {rateRatio} mức cần thiết', en: '{rateRatio} the required pace' };
  // Past the target a pace says nothing of how far, which may be beyond what there can be.
  const expected: BilingualText =
    year !== undefined && year <= target.year
      ? { vi: '', en: '' }
      : { vi: 'dự kiến năm {by}: {projected}; ', en: 'expected in {by}: {projected}; ' };
  return {
    say: {
      vi: `${lead.vi}: ${found.vi}, ${required.vi}, ${ratio.vi}; ${expected.vi}năm đạt: {year}.`,
      en: `${lead.en}: ${found.en}, ${required.en}, ${ratio.en}; ${expected.en}there in: {year}.`,
    },
    values: {
      observedRate,
      requiredRate,
      rateRatio,
      projected,
      year: year === undefined ? projectedYear : String(year),
      by: String(target.year),
    },
  };
}

const DONE: BilingualText = {
  vi: 'Đã thực hiện {closed} mức cần thay đổi từ kỳ gốc đến mục tiêu; thời gian đã qua {elapsed}.',
  en: '{closed} of the way to the target is done; {elapsed} of the time has passed.',
};
const NONE_DONE: BilingualText = {
  vi: 'Mức đã thực hiện: {closed}; thời gian đã qua {elapsed}.',
  en: 'Done of the way to the target: {closed}; {elapsed} of the time has passed.',
};
const LINEAR: BilingualText = { vi: 'Theo đường thẳng', en: 'On a straight way' };
const EXPONENTIAL: BilingualText = { vi: 'Theo số bình quân nhân', en: 'On a compound way' };

import {
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  deepFreeze,
  divideFractions,
  fraction,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  readInput,
  subtractFractions,
  toDecimal,
  type BilingualText,
  type Explanation,
  type Fraction,
} from '../../foundation/internal.js';
import { STATUS } from '../gaps/gapResult.js';
import { differenceUnit, plainUnit } from '../units.js';
import { figureOf, meets, wayOf, type Found } from './outcome.js';
import { exponentialPace, linearPace } from './paceOnPath.js';
import { readLevel } from './readLevels.js';
import { signed, signOf } from './rates.js';
import { targetPaceInputSchema } from './targetPaceSchema.js';
import type { PaceOnPath, TargetPace, TargetPaceInput } from './targetPaceTypes.js';

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
 * import { targetPace } from 'mtqg/targets';
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
  const { subject, direction, unit } = input;
  const [baseline, current, target] = [input.baseline, input.current, input.target].map(
    ({ value, year }) => ({ year, value: readLevel(value, unit) }),
  ) as [Point, Point, Point];
  const way = wayOf(input);
  const plain = plainUnit(unit);
  const course = { baseline, current, target, way, unit: plain };
  const distance = subtractFractions(target.value, baseline.value);
  const told = {
    ...(subject === undefined ? {} : { subject }),
    direction,
    status: meets(input, current.value, target.value)
      ? ('met' as const)
      : meets(input, baseline.value, target.value)
        ? ('lost' as const)
        : ('not-met' as const),
    gap: fractionQuantity(signed(subtractFractions(target.value, current.value), way), differenceUnit(plain)),
    gapClosedPercent: figureOf(
      closedOf(signed(distance, way), signed(subtractFractions(current.value, baseline.value), way)),
      'percent',
    ),
    timeElapsedPercent: fractionQuantity(
      fraction(BigInt(100 * (current.year - baseline.year)), BigInt(target.year - baseline.year)),
      'percent',
    ),
    linear: linearPace(course),
    exponential: exponentialPace(course),
  };
  return { kind: 'target-pace', ...told, explanation: explainPace(told, input) };
}

interface Point {
  readonly year: number;
  readonly value: Fraction;
}

function closedOf(distance: Fraction, change: Fraction): Found {
  if (signOf(distance) === 0) return baselineEqualsTargetRefusal;
  if (signOf(distance) < 0) return baselineMetRefusal;
  return multiplyFractions(fraction(100n), divideFractions(change, distance));
}

function explainPace(told: Omit<TargetPace, 'kind' | 'explanation'>, input: TargetPaceInput): Explanation {
  const { subject, status, gapClosedPercent, timeElapsedPercent, linear, exponential } = told;
  const lead = subject === undefined ? '' : '{subject}: ';
  return {
    say: { vi: `${lead}{status}.`, en: `${lead}{status}.` },
    values: { ...(subject === undefined ? {} : { subject }), status: STATUS[status] },
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
  // Years are year-ends: what is reached within a year is there at its end.
  const year = isRefusal(projectedYear) ? projectedYear : toDecimal(projectedYear.value).ceil().toFixed();
  const ratio: BilingualText = isRefusal(rateRatio)
    ? { vi: 'tỷ số: {rateRatio}', en: 'ratio: {rateRatio}' }
    : { vi: 'bằng {rateRatio} mức cần thiết', en: '{rateRatio} the required pace' };
  return {
    say: {
      vi: `${lead.vi}: bình quân {observedRate}, cần {requiredRate}, ${ratio.vi}; dự kiến năm {by}: {projected}; năm đạt: {year}.`,
      en: `${lead.en}: {observedRate} found, {requiredRate} required, ${ratio.en}; expected in {by}: {projected}; there in: {year}.`,
    },
    values: { observedRate, requiredRate, rateRatio, projected, year, by: String(target.year) },
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

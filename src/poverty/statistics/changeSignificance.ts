import {
  deepFreeze,
  fractionQuantity,
  quantity,
  range,
  readInput,
  resultDecimal,
  subtractFractions,
  workingDecimal,
  zeroDenominatorRefusal,
  type Explanation,
  type Quantity,
  type Range,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { changeUnit, unitOf } from '../figureUnits.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { changeSignificanceInputSchema, type ChangeSignificanceInput } from './changeSignificanceInput.js';
import { valueFraction } from './datedValue.js';
import { NORMAL_QUANTILE } from './normalQuantile.js';
import { errorOfDifference } from './sampling.js';

/** Whether a change is more than chance: the result of {@link changeSignificance}. */
export interface ChangeSignificance {
  /** Marks this result. */
  readonly kind: 'change-significance';
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** The later estimate less the first; percentage points for per cent. */
  readonly change: Quantity;
  /** The standard error of the change. */
  readonly standardError: Quantity;
  /** The change divided by its standard error. */
  readonly zScore: Quantity<'times'> | Refusal;
  /** Within what the change lies with a confidence of 95%. */
  readonly interval95: Range;
  /** Whether 0 lies outside, so that the change is more than chance at the level of 5%. */
  readonly isSignificant: boolean;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * Whether the change between two estimates from samples is more than chance.
 *
 * - standard error = √(se₀² + se₁² − 2·covariance); z = change ÷ standard error
 * - 95% interval = change ± 1.96 standard errors (the normal distribution's 97.5% point, of full precision)
 *
 * Method: the test of two estimates as the Oxford Poverty and Human Development Initiative applies it; independent samples unless
 * a covariance is given.
 *
 * @param input - The two estimates with their standard errors.
 * @returns The change, its standard error, z and the 95% interval. z is refused with `zero-denominator` where both errors are zero.
 * @throws MtqgError on bad input: among others `too-small` (a negative standard error), `unit-mismatch`, `too-large` (a covariance
 * above the product of the standard errors).
 *
 * @example
 * ```ts
 * import { changeSignificance, formatRange } from 'mtqg';
 *
 * const test = changeSignificance({
 *   baseline: { value: '28.0', standardError: '0.9' },
 *   current: { value: '24.0', standardError: '1.1' },
 * });
 * test.isSignificant; // => true
 * formatRange(test.interval95, 'en', { maxDecimals: 2 }); // => '−6.79 – −1.21 percentage points'
 * ```
 */
export function changeSignificance(input: ChangeSignificanceInput): ChangeSignificance {
  const { subject, baseline, current, covariance } = readInput(changeSignificanceInputSchema, input);
  const unit = changeUnit(unitOf([baseline.value, current.value], 'percent'));
  const difference = subtractFractions(valueFraction(current.value), valueFraction(baseline.value));
  const change = fractionQuantity(difference, unit);
  const error = errorOfDifference({
    first: baseline.standardError,
    second: current.standardError,
    ...(covariance === undefined ? {} : { covariance }),
  });
  const [middle, half] = [workingDecimal(difference), error.times(NORMAL_QUANTILE)];
  const ends = { lower: resultDecimal(middle.minus(half)), upper: resultDecimal(middle.plus(half)) };
  const figures = {
    change,
    standardError: quantity(resultDecimal(error), unit),
    zScore: error.isZero() ? zeroDenominatorRefusal : quantity(resultDecimal(middle.div(error)), 'times'),
    interval95: range({ lower: ends.lower.toFixed(), upper: ends.upper.toFixed() }, unit),
    isSignificant: ends.lower.gt(0) || ends.upper.lt(0),
  };
  const { isSignificant, ...values } = figures;
  return deepFreeze({
    kind: 'change-significance',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, isSignificant ? SIGNIFICANT : NOT_SIGNIFICANT),
      values: { ...subjectMember(subject), ...values },
      ...(error.isZero() ? {} : { arithmetic: '{change} ÷ {standardError} = {zScore}' }),
    },
  });
}

const SIGNIFICANT = {
  vi: '{change|moved}; khoảng tin cậy 95%: {interval95|moved}, không chứa số 0, nên thay đổi có ý nghĩa thống kê.',
  en: 'it {change|moved}; 95% confidence interval: it {interval95|moved}, without 0; the change is statistically significant.',
};
const NOT_SIGNIFICANT = {
  vi: '{change|moved}; khoảng tin cậy 95%: {interval95|fromTo}, chứa số 0, nên thay đổi chưa có ý nghĩa thống kê.',
  en: 'it {change|moved}; 95% confidence interval {interval95|fromTo}, which holds 0: the change may be chance.',
};

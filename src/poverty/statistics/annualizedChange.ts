import {
  deepFreeze,
  divideFractions,
  fraction,
  fractionQuantity,
  quantity,
  readInput,
  resultDecimal,
  subtractFractions,
  zeroBaselineRefusal,
  type BaseMeasure,
  type Fraction,
  type Quantity,
  type RateMeasure,
  type Refusal,
} from '../../foundation/internal.js';
import { changeUnit, unitOf } from '../figureUnits.js';
import { inPercent } from '../shares.js';
import { subjectMember } from '../subjectLine.js';
import { annualFactor } from './annualGrowth.js';
import { explainAnnualizedChange } from './annualizedChangeExplanation.js';
import type { AnnualizedChange } from './annualizedChangeResult.js';
import { annualizedChangeInputSchema, type AnnualizedChangeInput } from './annualizedChangeInput.js';
import { changeErrors, noRatio } from './changeErrors.js';
import { valueFraction, yearsBetween } from './datedValue.js';

/**
 * How a measure of poverty changed between two times, whole years apart or not: in all and a year, absolute and relative, with
 * standard errors.
 *
 * - change = M₁ − M₀; a year: (M₁ − M₀) ÷ n
 * - relative change = (M₁ ÷ M₀ − 1) × 100; a year: ((M₁ ÷ M₀)^(1 ÷ n) − 1) × 100
 * - standard error of the change: s = √(se₀² + se₁² − 2·cov); a year: s ÷ n
 * - of the relative change, by the delta method: r = 100 × √(se₁² + q²·se₀² − 2·q·cov) ÷ |M₀|, with q = M₁ ÷ M₀;
 *   a year: r × g ÷ (n × q), with g = q^(1 ÷ n)
 *
 * Method: raw and annualised absolute and relative change of the Oxford Poverty and Human Development Initiative (mpitb).
 *
 * @param input - The two values, in one unit, with the years for which they were found.
 * @returns The changes. Refused, each with its standard error: what is relative to a first value of zero (`zero-baseline`); the
 * compound rate to zero (`zero-endpoint`) or across zero (`sign-change`).
 * @throws MtqgError on bad input: among others `out-of-order` (the second is not later), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { annualizedChange } from 'mtqg/poverty';
 *
 * const change = annualizedChange({
 *   baseline: { year: 2006, value: { value: '0.350', unit: 'index' } },
 *   current: { year: 2011, value: { value: '0.217', unit: 'index' } },
 * });
 * change.annualChange; // => { kind: 'quantity', value: '-0.0266', unit: 'index/year' }
 * ```
 */
export function annualizedChange(input: AnnualizedChangeInput): AnnualizedChange {
  const valid = readInput(annualizedChangeInputSchema, input);
  const { subject, baseline, current, zeroToZero } = valid;
  const unit = changeUnit(unitOf<BaseMeasure>([baseline.value, current.value], 'percent'));
  const yearly: RateMeasure = `${unit}/year`;
  const [from, to] = [valueFraction(baseline.value), valueFraction(current.value)];
  const years = yearsBetween(baseline.year, current.year);
  const change = subtractFractions(to, from);
  const isUnchangedZero = zeroToZero === 'no-change' && from.numerator === 0n && to.numerator === 0n;
  const standardErrors = changeErrors(valid, unit);
  const figures = {
    yearSteps: fractionQuantity(years, 'year'),
    change: fractionQuantity(change, unit),
    annualChange: fractionQuantity(divideFractions(change, years), yearly),
    relativeChangePercent: relativeOf(from, change),
    compoundAnnualPercent: isUnchangedZero ? quantity(0, 'percent/year') : compoundOf(from, to, years),
    ...(standardErrors === undefined ? {} : { standardErrors }),
  };
  return deepFreeze({
    kind: 'annualized-change',
    ...subjectMember(subject),
    ...figures,
    explanation: explainAnnualizedChange(valid, figures),
  });
}

function relativeOf(from: Fraction, change: Fraction): Quantity<'percent'> | Refusal {
  if (from.numerator === 0n) return zeroBaselineRefusal;
  // Of a negative first value, a rise is a rise.
  const base = from.numerator < 0n ? subtractFractions(fraction(0n), from) : from;
  return inPercent(divideFractions(change, base));
}

function compoundOf(from: Fraction, to: Fraction, years: Fraction): Quantity<'percent/year'> | Refusal {
  const refused = noRatio(from.numerator, to.numerator);
  if (refused !== undefined) return refused;
  const factor = annualFactor(divideFractions(to, from), years);
  return quantity(resultDecimal(factor.minus(1).times(100)), 'percent/year');
}

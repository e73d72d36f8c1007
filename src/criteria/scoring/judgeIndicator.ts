import { quantity, toDecimal, type Decimal, type Measure, type Quantity } from '../../foundation/index.js';
import type { MeasuredValue, Verdict } from './assessment.js';
import type { Indicator } from '../model/criteriaSet.js';
import type { CriterionStatus, IndicatorScore } from './criteriaScore.js';
import type { NumberRequirement, Requirement, ThresholdOperator } from '../model/requirement.js';

/** What is counted where an indicator has no unit. */
export const PLAIN_UNIT = 'item';

/** For each operator, whether a value passes, given the sign of value − threshold. */
const passes: Readonly<Record<ThresholdOperator, (sign: number) => boolean>> = {
  '>=': (sign) => sign >= 0,
  '>': (sign) => sign > 0,
  '<=': (sign) => sign <= 0,
  '<': (sign) => sign < 0,
  '=': (sign) => sign === 0,
};

/** The value of an indicator with its unit. */
export function measuredQuantity(indicator: Indicator, entry: MeasuredValue): Quantity {
  return quantity(entry.value, entry.unit ?? indicator.unit ?? PLAIN_UNIT);
}

/** Where an indicator stands, given what was found of it; nothing found is no fail. */
export function judgeIndicator(
  indicator: Indicator,
  entry: Verdict | MeasuredValue | undefined,
): IndicatorScore {
  const { id, name, requirement } = indicator;
  const shown = { id, name, ...(requirement === undefined ? {} : { requirement }) };
  if (entry === undefined) return { ...shown, status: 'not-assessed' };
  if (typeof entry === 'string') return { ...shown, status: entry };
  const value = measuredQuantity(indicator, entry);
  const margin = requirement?.kind === 'number' ? marginOf(toDecimal(value.value), requirement) : undefined;
  const status = statusOf(toDecimal(value.value), requirement);
  return { ...shown, status, value, ...(margin === undefined ? {} : { margin }) };
}

function statusOf(value: Decimal, requirement: Requirement | undefined): CriterionStatus {
  switch (requirement?.kind) {
    case 'number':
      return passes[requirement.operator](value.cmp(toDecimal(requirement.value))) ? 'met' : 'not-met';
    case 'none':
      return value.isZero() ? 'met' : 'not-met';
    case 'set-by-province':
      return 'set-by-province';
    default:
      return 'threshold-unknown';
  }
}

function marginOf(
  value: Decimal,
  { operator, value: threshold, unit }: NumberRequirement,
): Quantity | undefined {
  if (operator === '=') return undefined;
  const above = value.minus(toDecimal(threshold));
  return quantity(operator.startsWith('>') ? above : above.negated(), differenceUnit(unit));
}

function differenceUnit(unit: Measure): Measure {
  return unit === 'percent' ? 'percentagePoint' : unit;
}

import { decimalText, range, toDecimal, type Decimal } from '../../../foundation/internal.js';
import type { NumberRequirement } from '../../model/index.js';
import { judgeIndicator } from '../../scoring/judging/judgeIndicator.js';
import type { CriterionStatus } from '../../scoring/index.js';
import { passesOperator } from '../../thresholds/passesOperator.js';
import type { Threshold } from '../../thresholds/index.js';
import type { ConditionAssessment } from '../outcome/recognitionAssessment.js';

/** Between which numbers a figure lies; `null` if nothing bounds it below. */
export interface FigureBounds {
  /** The lower end. */
  readonly lower: Decimal | null;
  /** The upper end. */
  readonly upper: Decimal;
}

/** How a figure of which only bounds are known stands to a threshold: it is settled where it does not matter which one it is. */
export function judgeBounds(
  condition: Pick<ConditionAssessment, 'id' | 'name'> & { readonly requirement: NumberRequirement },
  threshold: Threshold,
  { lower, upper }: FigureBounds,
): Omit<ConditionAssessment, 'decidedBy' | 'citation'> {
  const { id, name, requirement } = condition;
  const { unit } = requirement;
  if (lower?.eq(upper) === true)
    return judgeIndicator({ id, name, unit }, threshold, { value: decimalText(upper) });
  return {
    id,
    name,
    status: statusWithin(requirement, lower, upper),
    threshold,
    possible: range({ lower: lower === null ? null : decimalText(lower), upper: decimalText(upper) }, unit),
  };
}

function statusWithin(
  { operator, value }: NumberRequirement,
  lower: Decimal | null,
  upper: Decimal,
): CriterionStatus {
  const threshold = toDecimal(value);
  const signs = [lower === null ? -1 : lower.cmp(threshold), upper.cmp(threshold)];
  // Ends on both sides hide the threshold itself.
  const all = signs.includes(-1) && signs.includes(1) ? [...signs, 0] : signs;
  const passing = all.map((sign) => passesOperator(operator, sign));
  if (passing.every(Boolean)) return 'met';
  return passing.some(Boolean) ? 'not-assessed' : 'not-met';
}

/** A part as a share of a whole, in per cent. */
export function shareOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(100).div(whole);
}

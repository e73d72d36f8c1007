import {
  boundsOf,
  printedInterval,
  toDecimal,
  writeQuantity,
  type Decimal,
  type Problem,
  type Quantity,
} from '../../../foundation/internal.js';
import { contradiction } from '../input/inputProblem.js';
import type { ConditionAssessment } from '../outcome/recognitionAssessment.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';

/** Where a figure of all places together lies below that of the lowest of them, beyond what rounding explains. */
export function overallContradictions(
  conditions: readonly RecognitionCondition[],
  judged: readonly ConditionAssessment[],
): readonly Problem[] {
  const values = new Map(
    judged.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])),
  );
  return conditions.flatMap((condition): readonly Problem[] => {
    if (condition.kind !== 'lowest-member' || condition.overall === undefined) return [];
    const lowest = values.get(condition.id);
    const overall = values.get(condition.overall);
    if (lowest === undefined || overall === undefined) return [];
    if (endOf(overall, 'upper').gte(endOf(lowest, 'lower'))) return [];
    return [
      contradiction(['findings', condition.overall], {
        vi: `mức chung (${writeQuantity(overall, 'vi')}) thấp hơn mức thấp nhất (${writeQuantity(lowest, 'vi')})`,
        en: `the figure of all (${writeQuantity(overall, 'en')}) is below the lowest (${writeQuantity(lowest, 'en')})`,
      }),
    ];
  });
}

/** An end of what a printed figure stands for. */
function endOf({ value }: Quantity, end: 'lower' | 'upper'): Decimal {
  return toDecimal(boundsOf(printedInterval(value))[end] as string);
}

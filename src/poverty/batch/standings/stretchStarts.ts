import { passingDoubles, toDecimal, type Decimal, type Quantity } from '../../../foundation/internal.js';
import type { ResidenceArea } from '../../standards/area.js';
import type { PovertyRules } from '../../standards/standard.js';

/** Where a stretch begins. */
export interface StretchStart {
  /** The least double in it. */
  readonly least: number;
  /** Whether an income is in it, or beyond. */
  readonly isPassedBy: (income: Decimal) => boolean;
}

/** Where an income gets to a bound, and beyond it, in ascending order. */
export function stretchStarts({ classRules }: PovertyRules, area: ResidenceArea): readonly StretchStart[] {
  const limits = classRules
    .filter((rule) => rule.area === area)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ income = {} }) => Object.values(income) as readonly Quantity[]));
  return [...new Set(limits.map(({ value }) => value))]
    .map((value) => toDecimal(value))
    .sort((a, b) => a.comparedTo(b))
    .flatMap((bound): readonly StretchStart[] => [
      { least: passingDoubles('>=', bound).least, isPassedBy: (income) => income.gte(bound) },
      { least: passingDoubles('>', bound).least, isPassedBy: (income) => income.gt(bound) },
    ]);
}

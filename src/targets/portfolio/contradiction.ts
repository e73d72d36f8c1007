import {
  quantity,
  type Decimal,
  type Explanation,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import type { Demand } from './demands.js';
import type { ContradictionCode, TargetContradiction } from './portfolioTypes.js';

/** What a rule finds; nothing, where two demands go together. */
export type Found = readonly TargetContradiction[];

/** What is asked for, as one figure. */
export function askedIn({ low, high, unit }: Demand): Quantity {
  return quantity((low ?? high) as Decimal, unit.replace(/ of each$/, '') as Measure);
}

/** A contradiction of two targets; what they are called is filled in where all are. */
export function found(
  code: ContradictionCode,
  [one, other]: readonly [Pick<Demand, 'id' | 'region'>, Pick<Demand, 'id' | 'region'>],
  say: Explanation['say'],
  values: NonNullable<Explanation['values']>,
): TargetContradiction {
  return {
    code,
    targetIds: [one.id, other.id],
    ...(one.region === undefined ? {} : { region: one.region }),
    explanation: { say, values },
  };
}

import {
  fractionOf,
  inDong,
  nearestHint,
  type CheckReport,
  type Fraction,
  type IsSound,
  type Money,
  type MoneyUnit,
} from '../../../foundation/internal.js';
import type { AllocationOptions } from '../outcome/allocationOptions.js';
import type { AllocationPlan } from '../points/allocationPlan.js';
import type { AllocationInput } from './allocationInput.js';

/** An amount in units of another: a whole number, if it can be given in such units. */
export function amountIn(amount: Money, roundTo: MoneyUnit): Fraction {
  const { numerator, denominator } = fractionOf(inDong(amount));
  const unit = fractionOf(inDong({ value: 1, unit: roundTo })).numerator;
  return { numerator, denominator: denominator * unit };
}

/** What is wrong with an amount: it must be whole in the unit to which is rounded. */
export function amountReports(
  { amount, options }: Omit<AllocationInput, 'places'>,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('amount') || !isSound('options', 'roundTo')) return [];
  const { numerator, denominator } = amountIn(amount, options.roundTo ?? 'VND');
  return numerator % denominator === 0n ? [] : [{ at: ['amount', 'value'], code: 'not-whole' }];
}

/** What is wrong with options: the reading must be one of the rule. */
export function optionReports(
  { rule }: AllocationPlan,
  { reading }: AllocationOptions,
  isSound: IsSound,
): readonly CheckReport[] {
  const known = rule.readings.map(({ id }) => id);
  if (!isSound('options', 'reading') || reading === undefined || known.includes(reading)) return [];
  return [
    {
      at: ['options', 'reading'],
      code: 'no-such-member',
      details: {
        key: reading,
        where: 'the readings of the rule',
        whereVi: 'các cách đọc của quy định',
        ...nearestHint(reading, known),
      },
    },
  ];
}

import {
  addFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  missingInput,
  zeroDenominatorRefusal,
  subtractFractions,
  toDecimal,
  type Decimal,
  type FigureInput,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { completeCounts, countNames, type HouseholdCounts } from '../householdCounts.js';
import type { PrintedPovertyRates } from './povertyRatesInput.js';
import { percentOf } from './printedRate.js';

/** A rate in per cent, or why there is none. */
export type Percent = Quantity<'percent'> | Refusal;

/** The four rates of a place. */
export interface PovertyPercents {
  readonly poorPercent: Percent;
  readonly nearPoorPercent: Percent;
  readonly poorAndNearPoorPercent: Percent;
  readonly neitherPercent: Percent;
}

/** The four rates that follow from counts, and from printed rates where counts leave one open. */
export function percentsOf({
  counts,
  rates,
}: {
  readonly counts?: HouseholdCounts<FigureInput>;
  readonly rates?: PrintedPovertyRates;
}): PovertyPercents {
  const complete = counts && completeCounts(counts);
  if (complete?.households.isZero() === true) return refusedPercents(zeroDenominatorRefusal);
  const share = (count: Decimal | undefined): Fraction | undefined =>
    complete && count && percentOf(count, complete.households);
  const poor = share(complete?.poor) ?? printed(rates?.poorPercent);
  const nearPoor = share(complete?.nearPoor) ?? printed(rates?.nearPoorPercent);
  const both = share(complete?.poorAndNearPoor) ?? (poor && nearPoor && addFractions(poor, nearPoor));
  const open = [...(poor ? [] : (['poor'] as const)), ...(nearPoor ? [] : (['nearPoor'] as const))];
  return {
    poorPercent: poor ? inPercent(poor) : missing('poor'),
    nearPoorPercent: nearPoor ? inPercent(nearPoor) : missing('nearPoor'),
    poorAndNearPoorPercent: both ? inPercent(both) : missing(...open),
    neitherPercent: both ? inPercent(subtractFractions(fraction(100n), both)) : missing(...open),
  };
}

function printed(percent: FigureInput<'percent'> | undefined): Fraction | undefined {
  return percent === undefined ? undefined : fractionOf(toDecimal(percent));
}

function inPercent(rate: Fraction): Quantity<'percent'> {
  return fractionQuantity(rate, 'percent');
}

function missing(...members: readonly ('poor' | 'nearPoor')[]): Refusal {
  return missingInput(members.map((member) => ({ member, name: countNames[member] })));
}

function refusedPercents(reason: Refusal): PovertyPercents {
  return {
    poorPercent: reason,
    nearPoorPercent: reason,
    poorAndNearPoorPercent: reason,
    neitherPercent: reason,
  };
}

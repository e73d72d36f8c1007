import { isRefusal, toDecimal } from '../../foundation/internal.js';
import type { CriterionPassRate, HardestCriterion } from './passRates.js';

/**
 * The criteria that the smallest share of the decided places has met, smallest first, equal ones by number; without those that all
 * of them have met, and those that are decided of no place.
 */
export function hardestCriteria(
  rates: readonly CriterionPassRate[],
  most: number,
): readonly HardestCriterion[] {
  return rates
    .flatMap(withFails)
    .sort((one, other) => compareShares(one, other) || one.number - other.number)
    .slice(0, most);
}

function withFails(rate: CriterionPassRate): readonly HardestCriterion[] {
  const { id, number, name, counts, decidedPlaces, metOfDecidedPercent } = rate;
  if (isRefusal(metOfDecidedPercent) || metOfDecidedPercent.value === '100') return [];
  return [{ id, number, name, metPlaces: counts.met, decidedPlaces, metOfDecidedPercent }];
}

function compareShares(one: HardestCriterion, other: HardestCriterion): number {
  return toDecimal(one.metOfDecidedPercent.value).cmp(other.metOfDecidedPercent.value);
}

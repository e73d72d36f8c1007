import { Decimal, toDecimal, type IsoDate } from '../../../foundation/internal.js';
import type { CriteriaTier } from '../../model/index.js';
import { holdsTier, isOrdered } from '../titles/impliedTiers.js';
import type { MemberCounts, Members } from '../input/recognitionFindings.js';
import type { MemberGroup } from '../model/recognitionRules.js';

/** Between which numbers something lies. */
export interface CountBounds {
  /** The smallest number. */
  readonly least: Decimal;
  /** The largest number. */
  readonly most: Decimal;
  /** All of it. */
  readonly total: Decimal;
}

/** Whether there are no places of a group any more on a day, because their level has ended. */
export function hasEnded({ lastDayOfLevel }: MemberGroup, day: IsoDate): boolean {
  return lastDayOfLevel !== undefined && day > lastDayOfLevel.date;
}

/** How many places of a group there are. */
export function memberTotal(members: Members): Decimal {
  return toDecimal('places' in members ? (members.total ?? members.places.length) : members.total);
}

/**
 * How many places of a group hold a title, at least and at most. Counts of other titles bound it where titles imply one another:
 * there are at least as many standard communes as advanced ones, and at most as many model communes as advanced ones.
 */
export function memberBounds(members: Members, tier: CriteriaTier): CountBounds {
  const total = memberTotal(members);
  if (!('places' in members)) return countedBounds(members.atTier, tier, total);
  const holders = members.places.filter((one) => typeof one.tier === 'string' && holdsTier(one.tier, tier));
  const unknown = members.places.filter(({ tier: highest }) => mayHold(highest, tier)).length;
  const unlisted = total.minus(members.places.length);
  const least = new Decimal(holders.length);
  return { least, most: least.plus(unknown).plus(unlisted), total };
}

/** Whether a place may hold a title that its highest one does not imply: only between national titles that is settled. */
function mayHold(highest: CriteriaTier | null | undefined, tier: CriteriaTier): boolean {
  if (highest === null) return false;
  return highest === undefined || !(holdsTier(highest, tier) || (isOrdered(highest) && isOrdered(tier)));
}

function countedBounds(atTier: MemberCounts['atTier'], tier: CriteriaTier, total: Decimal): CountBounds {
  let least = new Decimal(0);
  let most = total;
  for (const [counted, given] of Object.entries(atTier)) {
    const count = toDecimal(given);
    if (holdsTier(counted, tier)) least = Decimal.max(least, count);
    if (holdsTier(tier, counted)) most = Decimal.min(most, count);
  }
  return { least, most, total };
}

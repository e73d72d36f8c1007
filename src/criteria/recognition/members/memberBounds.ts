import { Decimal, toDecimal, type IsoDate } from '../../../foundation/internal.js';
import type { CriteriaTier } from '../../model/index.js';
import { holdsTier, isOrdered } from '../titles/impliedTiers.js';
import type { Members } from '../input/recognitionFindings.js';
import type { MemberGroup } from '../model/recognitionRules.js';

/** Between which numbers something lies. */
export interface CountBounds {
  /** The smallest number. */
  readonly least: Decimal;
  /** The largest number. */
  readonly most: Decimal;
  /** All of it. */
  readonly whole: Decimal;
}

/** Whether there are no units of a group any more on a day, because their level has ended. */
export function hasEnded({ lastDayOfUnits }: MemberGroup, day: IsoDate): boolean {
  return lastDayOfUnits !== undefined && day > lastDayOfUnits.on;
}

/** How many units of a group there are. */
export function memberTotal(members: Members): Decimal {
  return toDecimal('units' in members ? (members.total ?? members.units.length) : members.total);
}

/**
 * How many units of a group hold a title, at least and at most. Counts of other titles bound it where titles imply one another:
 * there are at least as many standard communes as advanced ones, and at most as many model communes as advanced ones.
 */
export function memberBounds(members: Members, tier: CriteriaTier): CountBounds {
  const whole = memberTotal(members);
  if (!('units' in members)) return countedBounds(members.atTier, tier, whole);
  const holders = members.units.filter((one) => typeof one.tier === 'string' && holdsTier(one.tier, tier));
  const unknown = members.units.filter(({ tier: highest }) => mayHold(highest, tier)).length;
  const unlisted = whole.minus(members.units.length);
  const least = new Decimal(holders.length);
  return { least, most: least.plus(unknown).plus(unlisted), whole };
}

/** Whether a unit may hold a title that its highest one does not imply: only between national titles that is settled. */
function mayHold(highest: CriteriaTier | null | undefined, tier: CriteriaTier): boolean {
  if (highest === null) return false;
  return highest === undefined || !(holdsTier(highest, tier) || (isOrdered(highest) && isOrdered(tier)));
}

function countedBounds(
  atTier: Readonly<Record<string, string | number | bigint | Decimal>>,
  tier: CriteriaTier,
  whole: Decimal,
): CountBounds {
  let least = new Decimal(0);
  let most = whole;
  for (const [counted, given] of Object.entries(atTier)) {
    const count = toDecimal(given);
    if (holdsTier(counted, tier)) least = Decimal.max(least, count);
    if (holdsTier(tier, counted)) most = Decimal.min(most, count);
  }
  return { least, most, whole };
}

import {
  fractionQuantity,
  isRefusal,
  missingInput,
  zeroDenominatorRefusal,
  type Decimal,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { countNames, type HouseholdCounts } from '../householdCounts.js';
import { percentOf } from '../rates/printedRate.js';
import type { CountMember, TotalCounts } from './groupTotals.js';
import type { GroupCounts } from './povertyRatesByGroupInput.js';

/** A rate or a share in per cent, or why there is none. */
export type GroupPercent = Quantity<'percent'> | Refusal;

/** The rates of a group, each out of its own households. */
export interface RatesOfGroup {
  /** Poor households of the group out of all of the group, in per cent. */
  readonly poorPercent: GroupPercent;
  /** Near-poor households of the group out of all of the group, in per cent. */
  readonly nearPoorPercent: GroupPercent;
  /** Poor plus near-poor households of the group out of all of the group, in per cent. */
  readonly poorAndNearPoorPercent: GroupPercent;
}

/** What share of the whole area a group has. */
export interface SharesOfGroup {
  /** Of the poor households of the area, those of the group, in per cent. */
  readonly shareOfPoorPercent: GroupPercent;
  /** Of the near-poor households of the area, those of the group, in per cent. */
  readonly shareOfNearPoorPercent: GroupPercent;
  /** Of the poor and near-poor households of the area, those of the group, in per cent. */
  readonly shareOfPoorAndNearPoorPercent: GroupPercent;
  /** Of all households of the area, those of the group, in per cent. */
  readonly shareOfHouseholdsPercent: GroupPercent;
}

/** The rates of a group, and its shares of the whole area. */
export interface PovertyRatesOfGroup extends RatesOfGroup, SharesOfGroup {
  /** Which group. */
  readonly subject: Subject;
  /** Its counts, with the third of poor, near-poor and both together of which two are given. */
  readonly counts: GroupCounts<Quantity<'household'>>;
}

/** The rates of the whole area. */
export interface PovertyRatesOfTotal extends RatesOfGroup {
  /** Its counts: as reported, or the sums of the groups. */
  readonly counts: HouseholdCounts<Quantity<'household'> | Refusal>;
}

type Counts = Partial<TotalCounts> | GroupCounts<Decimal>;

/** The rates of a group or of the whole area. */
export function ratesOfGroup(counts: Counts): RatesOfGroup {
  const { households } = counts;
  return {
    poorPercent: percentOrRefusal(counts.poor ?? missing('poor'), households ?? missing('households')),
    nearPoorPercent: percentOrRefusal(
      counts.nearPoor ?? missing('nearPoor'),
      households ?? missing('households'),
    ),
    poorAndNearPoorPercent: percentOrRefusal(
      counts.poorAndNearPoor ?? missing('poorAndNearPoor'),
      households ?? missing('households'),
    ),
  };
}

/** The shares of a group in the whole area. */
export function sharesOfGroup(counts: GroupCounts<Decimal>, total: TotalCounts): SharesOfGroup {
  const shareOf = (member: CountMember): GroupPercent =>
    percentOrRefusal(counts[member] ?? missing(member), total[member]);
  return {
    shareOfPoorPercent: shareOf('poor'),
    shareOfNearPoorPercent: shareOf('nearPoor'),
    shareOfPoorAndNearPoorPercent: shareOf('poorAndNearPoor'),
    shareOfHouseholdsPercent: shareOf('households'),
  };
}

function percentOrRefusal(part: Decimal | Refusal, whole: Decimal | Refusal): GroupPercent {
  if (isRefusal(part)) return part;
  if (isRefusal(whole)) return whole;
  if (whole.isZero()) return zeroDenominatorRefusal;
  return fractionQuantity(percentOf(part, whole), 'percent');
}

function missing(member: CountMember): Refusal {
  return missingInput([{ member, name: countNames[member] }]);
}

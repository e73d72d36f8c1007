import {
  missingInput,
  quantity,
  toDecimal,
  type BilingualText,
  type Decimal,
  type MissingMember,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { completeCounts, countNames, type HouseholdCounts } from '../householdCounts.js';
import { countMembers, type GroupCounts, type PovertyGroup } from './povertyRatesByGroupInput.js';

/** A member of counts. */
export type CountMember = keyof HouseholdCounts;

/** What the groups add up to, for one member of their counts. */
export interface GroupSum {
  /** What is added up. */
  readonly counted: CountMember;
  /** What it is called. */
  readonly name: BilingualText;
  /** The sum over the groups that tell it; the true sum is at least this. */
  readonly sum: Quantity<'household'>;
  /** The groups that do not tell it. */
  readonly missingFrom: readonly Subject[];
  /** The sum less what is reported for the whole area, where both are whole: 0 where they agree. */
  readonly difference?: Quantity<'household'>;
}

/** The counts of the whole area: each as reported or as the groups add up, or what it lacks. */
export type TotalCounts = Readonly<Record<CountMember, Decimal | Refusal>>;

/** Counts of a group, with the third of poor, near-poor and both together of which two are given. */
export function completeGroup({ households, ...members }: GroupCounts): GroupCounts<Decimal> {
  const { households: whole, ...complete } = completeCounts({ ...members, households: households ?? 0 });
  return households === undefined ? complete : { ...complete, households: whole };
}

/** The sums of groups, each member by itself. */
export function groupSums(
  groups: readonly PovertyGroup[],
  total: HouseholdCounts | undefined,
): readonly GroupSum[] {
  const reported = total && completeCounts(total);
  const complete = groups.map(({ subject, counts }) => ({ subject, counts: completeGroup(counts) }));
  return countMembers.map((counted) => {
    const known = complete.flatMap(({ counts }) => counts[counted] ?? []);
    const sum = known.reduce((whole, count) => whole.plus(count), toDecimal(0));
    const missingFrom = complete.flatMap(({ subject, counts }) =>
      counts[counted] === undefined ? [subject] : [],
    );
    const whole = reported?.[counted];
    return {
      counted,
      name: countNames[counted],
      sum: quantity(sum, 'household'),
      missingFrom,
      ...(missingFrom.length > 0 || whole === undefined
        ? {}
        : { difference: quantity(sum.minus(whole), 'household') }),
    };
  });
}

/** The counts of the whole area. */
export function totalCounts(
  groups: readonly PovertyGroup[],
  total: HouseholdCounts | undefined,
  sums: readonly GroupSum[],
  groupsOverlap: boolean,
): TotalCounts {
  const reported = total && completeCounts(total);
  return Object.fromEntries(
    sums.map(({ counted, name, sum, missingFrom }) => {
      const known = reported?.[counted];
      if (known !== undefined) return [counted, known];
      if (reported !== undefined || groupsOverlap)
        return [counted, missingInput([{ member: `total.${counted}`, name }])];
      if (missingFrom.length === 0) return [counted, toDecimal(sum.value)];
      return [counted, missingInput(missingFrom.map((subject) => missingOf(groups, subject, counted)))];
    }),
  ) as TotalCounts;
}

function missingOf(groups: readonly PovertyGroup[], subject: Subject, counted: CountMember): MissingMember {
  const place = groups.findIndex((group) => group.subject === subject);
  const { vi, en } = typeof subject === 'string' ? { vi: subject, en: subject } : subject;
  const { [counted]: name } = countNames;
  return {
    member: `groups[${String(place)}].counts.${counted}`,
    name: { vi: `${name.vi} của ${vi}`, en: `${name.en} of ${en}` },
  };
}

import {
  deepFreeze,
  isRefusal,
  quantity,
  readInput,
  yearOf,
  type Decimal,
  type Explanation,
  type IsoDate,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { standardWarnings, type PovertyWarning } from '../trends/povertyWarnings.js';
import { explainGroups } from './groupsExplanation.js';
import {
  ratesOfGroup,
  sharesOfGroup,
  type PovertyRatesOfGroup,
  type PovertyRatesOfTotal,
} from './groupRates.js';
import { completeGroup, groupSums, totalCounts, type GroupSum } from './groupTotals.js';
import { povertyRatesByGroupInputSchema, type PovertyRatesByGroupInput } from './povertyRatesByGroupInput.js';

/** The poverty of groups, and of the area that they divide: the result of {@link povertyRatesByGroup}. */
export interface PovertyRatesByGroup {
  /** Marks this result. */
  readonly kind: 'poverty-rates-by-group';
  /** The standard on which the counts rest. */
  readonly standard: PovertyStandardId;
  /** The area that the groups divide. */
  readonly subject?: Subject;
  /** The day at which the counts were found. */
  readonly asOf?: IsoDate;
  /** Whether a household may be in several groups. */
  readonly groupsOverlap: boolean;
  /** The groups, in the order given. */
  readonly groups: readonly PovertyRatesOfGroup[];
  /** The whole area. */
  readonly total: PovertyRatesOfTotal;
  /** What the groups add up to, and which of them do not tell; without what none of them tells, empty where groups overlap. */
  readonly sums: readonly GroupSum[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly PovertyWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The poverty rates of the groups of an area (ethnic minorities, urban and rural, causes, policy groups) or of the places of
 * which it consists, each group's share of the poor of the area, and the rates of the whole.
 *
 * - rate of a group = its poor households ÷ its households × 100
 * - share of a group = its poor households ÷ poor households of the area × 100
 * - the whole = sum of the counts of the groups, never an average of their rates
 *
 * @param input - The standard, the groups with their counts in whole households (what is not known is left out), the counts of
 * the whole area if they are reported, and whether groups overlap.
 * @returns Rates and shares in per cent per group and for the whole. What missing counts leave open is refused with
 * `missing-input`, which names the groups; `sums` says what is known nevertheless. Sums that differ from the reported whole are
 * told in a warning, and nothing is repaired.
 * @throws MtqgError on bad input: among others `duplicate` (a group twice), `part-exceeds-whole`, `missing`.
 *
 * @example
 * ```ts
 * import { povertyRatesByGroup } from 'mtqg/poverty';
 *
 * const { groups, total } = povertyRatesByGroup({
 *   standard: 'vn-2022',
 *   subject: 'Xã A',
 *   groups: [
 *     { subject: 'dân tộc thiểu số', counts: { poor: 30, households: 60 } },
 *     { subject: 'dân tộc Kinh', counts: { poor: 10, households: 140 } },
 *   ],
 * });
 * groups[0]?.poorPercent; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * groups[0]?.shareOfPoorPercent; // => { kind: 'quantity', value: '75', unit: 'percent' }
 * total.poorPercent; // => { kind: 'quantity', value: '20', unit: 'percent' }
 * ```
 */
export function povertyRatesByGroup(input: PovertyRatesByGroupInput): PovertyRatesByGroup {
  const given = readInput(povertyRatesByGroupInputSchema, input);
  const { standard, subject, asOf, groupsOverlap = false } = given;
  const sums = groupSums(given.groups, given.total);
  const whole = totalCounts(given.groups, given.total, sums, groupsOverlap);
  const groups = given.groups.map((group) => {
    const counts = completeGroup(group.counts);
    return {
      subject: group.subject,
      counts: inHouseholds(counts),
      ...ratesOfGroup(counts),
      ...sharesOfGroup(counts, whole),
    };
  });
  const total = { counts: inHouseholds(whole), ...ratesOfGroup(whole) };
  const shownSums = groupsOverlap ? [] : sums.filter(({ missingFrom }) => missingFrom.length < groups.length);
  return deepFreeze({
    kind: 'poverty-rates-by-group',
    standard,
    ...(subject === undefined ? {} : { subject }),
    ...(asOf === undefined ? {} : { asOf }),
    groupsOverlap,
    groups,
    total,
    sums: shownSums,
    warnings: [
      ...standardWarnings(standard, asOf === undefined ? [] : [yearOf(asOf)]),
      ...unequalSums(shownSums, asOf),
    ],
    explanation: explainGroups({ standard, subject, groups, total, sums: shownSums, groupsOverlap }),
  });
}

/** Sums that are not what was reported; nothing is repaired. */
function unequalSums(sums: readonly GroupSum[], asOf: IsoDate | undefined): readonly PovertyWarning[] {
  const unequal = sums.filter(({ difference }) => difference !== undefined && difference.value !== '0');
  if (unequal.length === 0) return [];
  const named = (locale: 'vi' | 'en'): string => unequal.map(({ name }) => name[locale]).join(', ');
  return [
    {
      code: 'groups-do-not-add-up',
      affectedYears: asOf === undefined ? [] : [yearOf(asOf)],
      text: {
        vi: `Cộng các nhóm không khớp với số chung của địa bàn (${named('vi')}); giữ nguyên số đã công bố.`,
        en: `The groups do not add up to what is reported for the whole area (${named('en')}); nothing was changed.`,
      },
    },
  ];
}

function inHouseholds<Counts extends Readonly<Record<string, Decimal | Refusal>>>(
  counts: Counts,
): { readonly [Member in keyof Counts]: Quantity<'household'> | Extract<Counts[Member], Refusal> };
function inHouseholds(
  counts: Readonly<Record<string, Decimal | Refusal>>,
): Readonly<Record<string, Quantity<'household'> | Refusal>> {
  return Object.fromEntries(
    Object.entries(counts).map(([member, count]) => [
      member,
      isRefusal(count) ? count : quantity(count, 'household'),
    ]),
  );
}

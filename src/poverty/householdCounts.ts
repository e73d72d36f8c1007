import * as z from 'zod/mini';
import {
  check,
  figureInputSchema,
  lazySchema,
  quantity,
  toDecimal,
  type BilingualText,
  type CheckReport,
  type Decimal,
  type FigureInput,
  type Quantity,
} from '../foundation/internal.js';
import { bilingual } from './bilingual.js';
import type { PovertyMeasure } from './rates/povertyMeasures.js';

/** Households of an area: all of them, and those that rates count. Of poor, near-poor and both together, two give the third. */
export interface HouseholdCounts<T = FigureInput<'household'>> {
  /** Poor households [hộ nghèo]. */
  readonly poor?: T;
  /** Near-poor households [hộ cận nghèo]. */
  readonly nearPoor?: T;
  /** Poor plus near-poor households. */
  readonly poorAndNearPoor?: T;
  /** All households of the area. */
  readonly households: T;
}

/** Persons of an area: all of them, and those of the households that rates count. Of poor, near-poor and both, two give the third. */
export interface PersonCounts<T = FigureInput<'person'>> {
  /** Persons of poor households [nhân khẩu hộ nghèo]. */
  readonly poor?: T;
  /** Persons of near-poor households [nhân khẩu hộ cận nghèo]. */
  readonly nearPoor?: T;
  /** Persons of poor and near-poor households. */
  readonly poorAndNearPoor?: T;
  /** All persons of the area [tổng số nhân khẩu]. */
  readonly persons: T;
}

/** The members of {@link HouseholdCounts} that a rate may count. */
export type CountedMember = 'poor' | 'nearPoor' | 'poorAndNearPoor';

/** The members that a rate may count, in the order in which they are told. */
export const countedMembers = ['poor', 'nearPoor', 'poorAndNearPoor'] as const;

/** What the members are called. */
export const countNames: Readonly<Record<keyof HouseholdCounts, BilingualText>> = {
  poor: { vi: 'số hộ nghèo', en: 'the number of poor households' },
  nearPoor: { vi: 'số hộ cận nghèo', en: 'the number of near-poor households' },
  poorAndNearPoor: {
    vi: 'số hộ nghèo và hộ cận nghèo',
    en: 'the number of poor and near-poor households',
  },
  households: { vi: 'tổng số hộ', en: 'the number of all households' },
};

/** What the members are called where persons are counted; `households` stands for the whole. */
const personNames: Readonly<Record<keyof HouseholdCounts, BilingualText>> = {
  poor: { vi: 'số nhân khẩu hộ nghèo', en: 'the number of persons of poor households' },
  nearPoor: { vi: 'số nhân khẩu hộ cận nghèo', en: 'the number of persons of near-poor households' },
  poorAndNearPoor: {
    vi: 'số nhân khẩu hộ nghèo và hộ cận nghèo',
    en: 'the number of persons of poor and near-poor households',
  },
  households: { vi: 'tổng số nhân khẩu', en: 'the number of all persons' },
};

/** The member that each measure counts. */
export const countedBy: Readonly<Record<PovertyMeasure, CountedMember>> = {
  poor: 'poor',
  'near-poor': 'nearPoor',
  'poor-and-near-poor': 'poorAndNearPoor',
};

/** Schema of {@link HouseholdCounts}: nothing exceeds what holds it, and the two together are their sum. */
export const householdCountsSchema: z.ZodMiniType<HouseholdCounts> = /* @__PURE__ */ lazySchema(() => {
  const count = figureInputSchema({ units: ['household'], min: 0, integer: true });
  return z
    .strictObject({
      poor: z.exactOptional(count),
      nearPoor: z.exactOptional(count),
      poorAndNearPoor: z.exactOptional(count),
      households: count,
    })
    .check(check((given) => countReports(given)));
});

/** Schema of {@link PersonCounts}: nothing exceeds what holds it, and the two together are their sum. */
export const personCountsSchema: z.ZodMiniType<PersonCounts> = /* @__PURE__ */ lazySchema(() => {
  const count = figureInputSchema({ units: ['person'], min: 0, integer: true });
  return z
    .strictObject({
      poor: z.exactOptional(count),
      nearPoor: z.exactOptional(count),
      poorAndNearPoor: z.exactOptional(count),
      persons: count,
    })
    .check(check((given) => countReports(wholeOfPersons(given), personNames)));
});

/** Persons in the form of households, so that the same rules count both. */
export function wholeOfPersons<T>({ persons, ...members }: PersonCounts<T>): HouseholdCounts<T> {
  return { ...members, households: persons };
}

/** The counts as numbers, with the third of those of which two are given. */
export function completeCounts(given: HouseholdCounts<FigureInput>): HouseholdCounts<Decimal> {
  const of = (member: CountedMember): Decimal | undefined =>
    given[member] === undefined ? undefined : toDecimal(given[member]);
  const [poor, nearPoor, both] = [of('poor'), of('nearPoor'), of('poorAndNearPoor')];
  return {
    households: toDecimal(given.households),
    ...known('poor', poor ?? (nearPoor && both?.minus(nearPoor))),
    ...known('nearPoor', nearPoor ?? (poor && both?.minus(poor))),
    ...known('poorAndNearPoor', both ?? (poor && nearPoor && poor.plus(nearPoor))),
  };
}

/** Complete counts as they stand in results. */
export function countQuantities(counts: HouseholdCounts<Decimal>): HouseholdCounts<Quantity<'household'>> {
  return inUnit(counts, 'household');
}

/** Complete counts of persons as they stand in results. */
export function personQuantities({
  households,
  ...members
}: HouseholdCounts<Decimal>): PersonCounts<Quantity<'person'>> {
  return inUnit({ ...members, persons: households }, 'person');
}

function inUnit<Counts extends object, M extends 'household' | 'person'>(
  counts: Counts,
  unit: M,
): { readonly [Member in keyof Counts]: Quantity<M> } {
  const members = Object.entries(counts) as readonly [string, Decimal][];
  return Object.fromEntries(members.map(([member, count]) => [member, quantity(count, unit)])) as {
    readonly [Member in keyof Counts]: Quantity<M>;
  };
}

function known(member: CountedMember, count: Decimal | undefined): Partial<HouseholdCounts<Decimal>> {
  return count === undefined ? {} : { [member]: count };
}

type Names = Readonly<Record<keyof HouseholdCounts, BilingualText>>;

/** What is wrong with counts: a part that exceeds its whole, two that do not add up to both together. */
export function countReports(
  given: HouseholdCounts<FigureInput>,
  names: Names = countNames,
): readonly CheckReport[] {
  const counts = completeCounts(given);
  const { poor, nearPoor, poorAndNearPoor } = counts;
  // With two of the three all are known, with one only that.
  if (poor === undefined || nearPoor === undefined || poorAndNearPoor === undefined)
    return countedMembers.flatMap((member) => exceeding(counts, member, 'households', names));
  return [
    ...(poor.plus(nearPoor).eq(poorAndNearPoor) ? [] : [unequalSum(poorAndNearPoor, poor, nearPoor)]),
    ...exceeding(counts, 'poor', 'poorAndNearPoor', names),
    ...exceeding(counts, 'nearPoor', 'poorAndNearPoor', names),
    ...exceeding(counts, 'poorAndNearPoor', 'households', names),
  ];
}

function unequalSum(sum: Decimal, ...parts: readonly Decimal[]): CheckReport {
  const what = bilingual(
    (write, locale) => `${write(sum)} ${locale === 'vi' ? 'khác' : 'is not'} ${parts.map(write).join(' + ')}`,
  );
  return {
    code: 'contradiction',
    at: ['poorAndNearPoor'],
    details: { what: what.en, whatVi: what.vi },
  };
}

function exceeding(
  counts: HouseholdCounts<Decimal>,
  part: CountedMember,
  whole: 'poorAndNearPoor' | 'households',
  names: Names,
): readonly CheckReport[] {
  const [smaller, larger] = [counts[part], counts[whole]];
  if (smaller === undefined || larger === undefined || smaller.lte(larger)) return [];
  // What is no count, such as 1.262 for 1262, has been reported and compares with nothing.
  if (!smaller.isInteger() || !larger.isInteger()) return [];
  const details = {
    part: smaller.toFixed(),
    partName: names[part].en,
    partNameVi: names[part].vi,
    whole: larger.toFixed(),
    wholeName: names[whole].en,
    wholeNameVi: names[whole].vi,
  };
  const at = whole === 'households' && names === personNames ? 'persons' : whole;
  return [{ code: 'part-exceeds-whole', at: [at], details }];
}

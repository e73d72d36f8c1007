import {
  deepFreeze,
  quantity,
  range,
  readInput,
  toDecimal,
  type Quantity,
  type Range,
  type Subject,
} from '../../foundation/internal.js';
import type { CountedMember, HouseholdCounts, PersonCounts } from '../householdCounts.js';
import { boundsOf, isExact, isOpen, type ClassBounds } from './classBounds.js';
import type { PovertyStandardId } from '../standards/standard.js';
import {
  tallyHouseholdsInputSchema,
  type HouseholdToTally,
  type TallyHouseholdsInput,
} from './tallyHouseholdsInput.js';

/** A group among counted households, as `povertyRatesByGroup` takes it. */
export interface TalliedGroup {
  /** The group. */
  readonly subject: string;
  /** Its households; poor and near-poor are left out while an open class could change them. */
  readonly counts: HouseholdCounts<Quantity<'household'>>;
}

/** Counted households: the result of {@link tallyHouseholds}. */
export interface HouseholdTally {
  /** Marks this result. */
  readonly kind: 'household-tally';
  /** The standard by which the households were classified. */
  readonly standard: PovertyStandardId;
  /** The area. */
  readonly subject?: Subject;
  /**
   * The households, as `povertyRates` and `povertyTrend` take them; poor and near-poor are left out while an open class could
   * change them.
   */
  readonly counts: HouseholdCounts<Quantity<'household'>>;
  /** From the households that are poor (near-poor) for sure to those that may be. */
  readonly possibleCounts: Pick<
    Required<HouseholdCounts<Range<'household'>>>,
    'poor' | 'nearPoor' | 'poorAndNearPoor'
  >;
  /** The persons, as `povertyRates` takes them, in the same way; left out where a household does not tell how many it has. */
  readonly persons?: PersonCounts<Quantity<'person'>>;
  /** Households of which the class is undetermined. */
  readonly undetermined: Quantity<'household'>;
  /** The groups, as `povertyRatesByGroup` takes them, in the order in which they were met; they overlap. */
  readonly groups: readonly TalliedGroup[];
  /**
   * The poor and near-poor households that are deprived in each indicator, by its id, as `deprivationProfile` takes them; an
   * indicator of which that is not known of all of them is left out.
   */
  readonly deprived: Readonly<Record<string, Quantity<'household'>>>;
}

/**
 * Count classified households [tổng hợp kết quả rà soát]: by class, by group, and by the services in which the poor and the
 * near-poor are deprived, so that rates follow from counts.
 *
 * @param input - The standard, and all households of the area with their classes; optionally the classes that are possible
 * while one is open, their persons, their groups, and what was found of each indicator.
 * @returns Counts of households and of persons. While an open class could change them the counts of poor and near-poor are left
 * out, so that no rate is made of them, and `possibleCounts` gives the range in which they lie. Likewise an indicator of which
 * not all is known is left out of `deprived`.
 * @throws MtqgError on bad input: among others `not-one-of` (a class that there is not), `too-small` (a household of nobody).
 *
 * @example
 * ```ts
 * import { povertyRates, tallyHouseholds } from 'mtqg/poverty';
 *
 * const { counts } = tallyHouseholds({
 *   standard: 'vn-2022',
 *   households: [{ class: 'poor' }, { class: 'near-poor' }, { class: 'above' }, { class: 'above' }],
 * });
 * povertyRates({ standard: 'vn-2022', counts }).poorPercent; // => { kind: 'quantity', value: '25', unit: 'percent' }
 * ```
 */
export function tallyHouseholds(input: TallyHouseholdsInput): HouseholdTally {
  const { standard, subject, households } = readInput(tallyHouseholdsInputSchema, input);
  const bounds = boundsOf(households);
  return deepFreeze({
    kind: 'household-tally',
    standard,
    ...(subject === undefined ? {} : { subject }),
    counts: countsOf(households),
    possibleCounts: {
      poor: between(bounds.poor),
      nearPoor: between(bounds.nearPoor),
      poorAndNearPoor: between(bounds.poorAndNearPoor),
    },
    ...personsMember(households),
    undetermined: quantity(households.filter(isOpen).length, 'household'),
    groups: groupsOf(households),
    deprived: isExact(bounds.poorAndNearPoor) ? deprivedOf(bounds.poorAndNearPoor.least) : {},
  });
}

function between({ least, most }: ClassBounds): Range<'household'> {
  return range({ lower: String(least.length), upper: String(most.length) }, 'household');
}

function countsOf(households: readonly HouseholdToTally[]): HouseholdCounts<Quantity<'household'>> {
  const count = (counted: readonly HouseholdToTally[]): Quantity<'household'> =>
    quantity(counted.length, 'household');
  return { ...partsOf(households, count), households: count(households) };
}

/** Poor, near-poor and both together, counted where no open class matters: a part of the poor is not the poor. */
function partsOf<M extends 'household' | 'person'>(
  households: readonly HouseholdToTally[],
  count: (counted: readonly HouseholdToTally[]) => Quantity<M>,
): Partial<Record<CountedMember, Quantity<M>>> {
  const exact = Object.entries(boundsOf(households)).filter(([, bounds]) => isExact(bounds));
  return Object.fromEntries(exact.map(([member, { least }]) => [member, count(least)]));
}

function personsMember(households: readonly HouseholdToTally[]): Pick<HouseholdTally, 'persons'> {
  if (households.some(({ persons }) => persons === undefined)) return {};
  const count = (counted: readonly HouseholdToTally[]): Quantity<'person'> =>
    quantity(
      counted.reduce((sum, { persons }) => sum.plus(toDecimal(persons as number)), toDecimal(0)),
      'person',
    );
  return { persons: { ...partsOf(households, count), persons: count(households) } };
}

function groupsOf(households: readonly HouseholdToTally[]): readonly TalliedGroup[] {
  const members = new Map<string, HouseholdToTally[]>();
  for (const household of households) {
    for (const name of new Set(household.groups)) {
      const group = members.get(name);
      if (group === undefined) members.set(name, [household]);
      else group.push(household);
    }
  }
  return [...members].map(([subject, group]) => ({ subject, counts: countsOf(group) }));
}

/** The deprived of each indicator of which that is known of all: of the others a count would be too low. */
function deprivedOf(
  households: readonly HouseholdToTally[],
): Readonly<Record<string, Quantity<'household'>>> {
  const stateOf = ({ deprivations }: HouseholdToTally, id: string): string => deprivations?.[id] ?? 'unknown';
  const ids = new Set(households.flatMap(({ deprivations = {} }) => Object.keys(deprivations)));
  const known = [...ids].filter((id) => households.every((one) => stateOf(one, id) !== 'unknown'));
  return Object.fromEntries(
    known.map((id) => [
      id,
      quantity(households.filter((one) => stateOf(one, id) === 'deprived').length, 'household'),
    ]),
  );
}

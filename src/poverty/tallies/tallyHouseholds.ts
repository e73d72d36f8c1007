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
import type { HouseholdCounts, PersonCounts } from '../householdCounts.js';
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
  /** Its households; poor and near-poor are left out while one of them is undetermined. */
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
  /** The households, as `povertyRates` and `povertyTrend` take them; poor and near-poor are left out while one is undetermined. */
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
  /** The poor and near-poor households that are deprived in each indicator, by its id, as `deprivationProfile` takes them. */
  readonly deprived: Readonly<Record<string, Quantity<'household'>>>;
}

/**
 * Count classified households [tổng hợp kết quả rà soát]: by class, by group, and by the services in which the poor and the
 * near-poor are deprived, so that rates follow from counts.
 *
 * @param input - The standard, and all households of the area with their classes; optionally their persons, groups and the
 * indicators in which they are deprived.
 * @returns Counts of households and of persons. While a household is undetermined the counts of poor and near-poor are left out,
 * so that no rate is made of them, and `possibleCounts` gives the range in which they lie.
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
  const undetermined = households.filter(isOpen).length;
  const ofClass = (name: HouseholdToTally['class']): number =>
    households.filter((one) => one.class === name).length;
  const [poor, nearPoor] = [ofClass('poor'), ofClass('near-poor')];
  const possible = (sure: number): Range<'household'> =>
    range({ lower: String(sure), upper: String(sure + undetermined) }, 'household');
  return deepFreeze({
    kind: 'household-tally',
    standard,
    ...(subject === undefined ? {} : { subject }),
    counts: countsOf(households),
    possibleCounts: {
      poor: possible(poor),
      nearPoor: possible(nearPoor),
      poorAndNearPoor: possible(poor + nearPoor),
    },
    ...personsMember(households),
    undetermined: quantity(undetermined, 'household'),
    groups: groupsOf(households),
    deprived: deprivedOf(households),
  });
}

/** Whether the class of a household is not known yet. */
function isOpen({ class: found }: HouseholdToTally): boolean {
  return typeof found !== 'string' || found === 'undetermined';
}

function countsOf(households: readonly HouseholdToTally[]): HouseholdCounts<Quantity<'household'>> {
  const count = (counted: readonly HouseholdToTally[]): Quantity<'household'> =>
    quantity(counted.length, 'household');
  return { ...partsOf(households, count), households: count(households) };
}

/** Poor, near-poor and both together, counted; nothing while a class is open: a part of the poor is not the poor. */
function partsOf<M extends 'household' | 'person'>(
  households: readonly HouseholdToTally[],
  count: (counted: readonly HouseholdToTally[]) => Quantity<M>,
): Partial<Record<'poor' | 'nearPoor' | 'poorAndNearPoor', Quantity<M>>> {
  if (households.some(isOpen)) return {};
  const [poor, nearPoor] = (['poor', 'near-poor'] as const).map((name) =>
    households.filter((one) => one.class === name),
  ) as [HouseholdToTally[], HouseholdToTally[]];
  return { poor: count(poor), nearPoor: count(nearPoor), poorAndNearPoor: count([...poor, ...nearPoor]) };
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

function deprivedOf(
  households: readonly HouseholdToTally[],
): Readonly<Record<string, Quantity<'household'>>> {
  const counts = new Map<string, number>();
  for (const household of households) {
    if (household.class !== 'poor' && household.class !== 'near-poor') continue;
    for (const id of new Set(household.deprived)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([id, count]) => [id, quantity(count, 'household')]));
}

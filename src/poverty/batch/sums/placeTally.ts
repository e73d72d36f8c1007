import { range, type Quantity, type Range, type Subject } from '../../../foundation/internal.js';
import type { PlaceTally } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { NEAR_POOR, POOR } from '../standings/outcomes.js';
import { householdClasses } from '../../households/householdClass.js';
import type { PlaceSums } from './placeSums.js';

/** The households of one place, counted. */
export function placeTally(plan: PovertyPlan, sums: PlaceSums, place: number, subject: Subject): PlaceTally {
  const { standings } = plan.grid;
  const sum = (column: Float64Array, isCounted: (bits: number, outcome: number) => boolean): number =>
    standings.reduce(
      (total, { possibleClasses, outcome }, standing) =>
        isCounted(possibleClasses, outcome)
          ? total + (column[place * standings.length + standing] as number)
          : total,
      0,
    );
  const boundsOf = (wanted: number): Bounds => ({
    least: sum(sums.households, (bits) => bits !== 0 && (bits & ~wanted) === 0),
    most: sum(sums.households, (bits) => (bits & wanted) !== 0),
  });
  const [poor, nearPoor, both] = [POOR, NEAR_POOR, POOR | NEAR_POOR].map(boundsOf) as [
    Bounds,
    Bounds,
    Bounds,
  ];
  const membersOf = (isCounted: (bits: number) => boolean): Quantity<'person'> =>
    whole(sum(sums.persons, isCounted), 'person');
  const without = sum(sums.withoutPersons, () => true);
  return {
    subject,
    counts: {
      ...(isExact(poor) ? { poor: whole(poor.least, 'household') } : {}),
      ...(isExact(nearPoor) ? { nearPoor: whole(nearPoor.least, 'household') } : {}),
      ...(isExact(both) ? { poorAndNearPoor: whole(both.least, 'household') } : {}),
      households: whole(
        sum(sums.households, () => true),
        'household',
      ),
    },
    possibleCounts: { poor: between(poor), nearPoor: between(nearPoor), poorAndNearPoor: between(both) },
    ...(without > 0
      ? {}
      : {
          persons: {
            ...(isExact(poor) ? { poor: membersOf((bits) => bits === POOR) } : {}),
            ...(isExact(nearPoor) ? { nearPoor: membersOf((bits) => bits === NEAR_POOR) } : {}),
            ...(isExact(both)
              ? { poorAndNearPoor: membersOf((bits) => bits !== 0 && (bits & ~(POOR | NEAR_POOR)) === 0) }
              : {}),
            persons: membersOf(() => true),
          },
        }),
    undetermined: whole(
      sum(sums.households, (_, outcome) => outcome >= householdClasses.length),
      'household',
    ),
    deprived: isExact(both) ? deprivedOf(plan, sums, place) : {},
  };
}

/** The deprived of each indicator of which that is known of all poor and near-poor: of the others a count would be too low. */
function deprivedOf({ indicators }: PovertyPlan, sums: PlaceSums, place: number): PlaceTally['deprived'] {
  const start = (place * 2 + 1) * indicators.length;
  return Object.fromEntries(
    indicators.flatMap((id, indicator) =>
      sums.unknown[start + indicator] === 0
        ? [[id, whole(sums.deprived[start + indicator] as number, 'household')]]
        : [],
    ),
  );
}

/** From so many households for sure to so many at most. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Whether all households that may be counted are; what is not exact is left out, so that no rate is made of it. */
function isExact({ least, most }: Bounds): boolean {
  return least === most;
}

function between({ least, most }: Bounds): Range<'household'> {
  return range({ lower: String(least), upper: String(most) }, 'household');
}

/** A whole number that is exact as a double. */
function whole<M extends 'household' | 'person'>(value: number, unit: M): Quantity<M> {
  return { kind: 'quantity', value: String(value), unit };
}

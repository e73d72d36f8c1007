import {
  missingInput,
  range,
  type BilingualText,
  type Quantity,
  type Range,
  type Refusal,
  type Subject,
} from '../../../foundation/internal.js';
import type { PlaceTally } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { NEAR_POOR, POOR } from '../standings/outcomes.js';
import { householdClasses } from '../../households/householdClass.js';
import type { PlaceSums } from './placeSums.js';

/** The households of one place, counted. */
export function placeTally(plan: PovertyPlan, sums: PlaceSums, place: number, subject: Subject): PlaceTally {
  const { possible, outcomes } = plan.grid;
  const sum = (column: Float64Array, isCounted: (bits: number, standing: number) => boolean): number =>
    possible.reduce(
      (total, bits, standing) =>
        isCounted(bits, standing) ? total + (column[place * possible.length + standing] as number) : total,
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
  const personsOf = (isCounted: (bits: number) => boolean): Quantity<'person'> | Refusal => {
    const without = sum(sums.withoutPersons, isCounted);
    return without > 0 ? lacking('persons', PERSONS, without) : whole(sum(sums.persons, isCounted), 'person');
  };
  return {
    subject,
    counts: {
      poor: exactly(poor),
      nearPoor: exactly(nearPoor),
      households: whole(
        sum(sums.households, () => true),
        'household',
      ),
    },
    possibleCounts: { poor: between(poor), nearPoor: between(nearPoor), poorAndNearPoor: between(both) },
    persons: {
      poor: poor.least === poor.most ? personsOf((bits) => bits === POOR) : openClass(poor),
      nearPoor:
        nearPoor.least === nearPoor.most ? personsOf((bits) => bits === NEAR_POOR) : openClass(nearPoor),
      persons: personsOf(() => true),
    },
    undetermined: whole(
      sum(sums.households, (_, standing) => (outcomes[standing] as number) >= householdClasses.length),
      'household',
    ),
    deprived: Object.fromEntries(
      plan.indicators.map((id, indicator) => [
        id,
        whole(sums.deprived[(place * 2 + 1) * plan.indicators.length + indicator] as number, 'household'),
      ]),
    ),
  };
}

/** From so many households for sure to so many at most. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

function exactly(bounds: Bounds): Quantity<'household'> | Refusal {
  return bounds.least === bounds.most ? whole(bounds.least, 'household') : openClass(bounds);
}

function openClass({ least, most }: Bounds): Refusal {
  return lacking('class', CLASS, most - least);
}

function between({ least, most }: Bounds): Range<'household'> {
  return range({ lower: String(least), upper: String(most) }, 'household');
}

/** A whole number that is exact as a double. */
function whole<M extends 'household' | 'person'>(value: number, unit: M): Quantity<M> {
  return { kind: 'quantity', value: String(value), unit };
}

function lacking(member: string, of: (count: string) => BilingualText, households: number): Refusal {
  return missingInput([{ member, name: of(String(households)) }]);
}

const CLASS = (count: string): BilingualText => ({
  vi: `kết quả phân loại của ${count} hộ`,
  en: `the class of ${count} ${count === '1' ? 'household' : 'households'}`,
});
const PERSONS = (count: string): BilingualText => ({
  vi: `số nhân khẩu của ${count} hộ`,
  en: `the number of persons of ${count} ${count === '1' ? 'household' : 'households'}`,
});

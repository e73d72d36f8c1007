import type { Quantity, Refusal } from '../../foundation/internal.js';
import { completeCounts, personQuantities, wholeOfPersons, type PersonCounts } from '../householdCounts.js';
import { percentsOf } from './povertyPercents.js';

/** The poverty rates of one place by persons: each out of all persons of the area. */
export interface PersonPovertyRates {
  /** Persons of poor households out of all, in per cent. */
  readonly poorPercent: Quantity<'percent'> | Refusal;
  /** Persons of near-poor households out of all, in per cent. */
  readonly nearPoorPercent: Quantity<'percent'> | Refusal;
  /** Persons of poor and near-poor households out of all, in per cent. */
  readonly poorAndNearPoorPercent: Quantity<'percent'> | Refusal;
  /** Persons of the households that are neither, out of all, in per cent. */
  readonly neitherPercent: Quantity<'percent'> | Refusal;
  /** The persons behind the rates. */
  readonly counts: PersonCounts<Quantity<'person'>>;
}

/** The rates that follow from counts of persons. */
export function personRates(persons: PersonCounts): PersonPovertyRates {
  const counts = wholeOfPersons(persons);
  return { ...percentsOf({ counts }), counts: personQuantities(completeCounts(counts)) };
}

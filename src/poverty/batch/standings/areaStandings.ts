import { isRefusal, quantity, type Decimal } from '../../../foundation/internal.js';
import type { DeprivationTally } from '../../households/classes/deprivationTally.js';
import { householdStanding } from '../../households/classes/householdStanding.js';
import { householdClasses } from '../../households/householdClass.js';
import type { ResidenceArea } from '../../standards/area.js';
import type { PovertyRules } from '../../standards/standard.js';
import type { HouseholdOutcome } from '../householdColumns.js';
import { incomeStretches, type IncomeStretch } from './incomeStretches.js';
import { householdOutcomes } from './outcomes.js';

/** A standing. */
export interface Standing {
  /** The code of the outcome. */
  readonly outcome: number;
  /** The classes that are possible, as bits. */
  readonly possibleClasses: number;
}

/** A small number that tells a standing from all others. */
export function standingKey(outcome: number, possibleClasses: number): number {
  return outcome * 16 + possibleClasses;
}

/** The standing of a key. */
export function standingOfKey(key: number): Standing {
  return { outcome: key >> 4, possibleClasses: key & 15 };
}

/**
 * The keys of the standings with every number of deprivations: at `deprived * (cutoff + 1) + open`, so many deprivations for sure and so
 * many more that are possible; neither goes beyond the cut-off, from which on more make no difference.
 */
export type StandingRow = readonly number[];

/** The standings that households of one area can have. */
export interface AreaStandings {
  /** By stretches of income, in ascending order; one at least. */
  readonly stretches: readonly (Pick<IncomeStretch, 'from'> & { readonly row: StandingRow })[];
  /** Those with an unknown income. */
  readonly unknown: StandingRow;
}

/** From how many deprivations on more make no difference; 0 where they make none at all. */
export function cutoffOf({ deprivationCutoff }: PovertyRules): number {
  return Number(deprivationCutoff?.atLeast.value ?? 0);
}

/** Work out the standings in an area, each by what the classification of single households says. */
export function areaStandings(rules: PovertyRules, area: ResidenceArea): AreaStandings {
  const rowOf = (income: Decimal | undefined): StandingRow =>
    tallies(cutoffOf(rules)).map((tally) =>
      standingOf(rules, area, income, rules.deprivationCutoff === undefined ? undefined : tally),
    );
  const all = incomeStretches(rules, area).map(({ from, income }) => ({ from, row: rowOf(income) }));
  return {
    // Where bounds follow one another that say the same, there is nothing to tell apart.
    stretches: all.filter(({ row }, place) => row.join() !== all[place - 1]?.row.join()),
    unknown: rowOf(undefined),
  };
}

/** The tallies that make a difference: so many deprivations, so many more that are possible. */
function tallies(cutoff: number): readonly DeprivationTally[] {
  const numbers = Array.from({ length: cutoff + 1 }, (_, number) => quantity(number, 'deprivation'));
  return numbers.flatMap((counted) => numbers.map((open) => ({ counted, open })));
}

/** The key of the standing of a household, whose income and deprivations may not be known. */
function standingOf(
  rules: PovertyRules,
  area: ResidenceArea,
  amount: Decimal | undefined,
  tally: DeprivationTally | undefined,
): number {
  const income = { ...(amount === undefined ? {} : { amount }), isContradicted: false };
  // Distances from lines are not asked for.
  const bare = { ...rules, incomeLines: [] };
  const { class: found, possibleClasses } = householdStanding(bare, area, { income, tally, findings: {} });
  const outcome = isRefusal(found) ? (found.code as HouseholdOutcome) : found;
  const bits = possibleClasses.reduce((sum, one) => sum + (1 << householdClasses.indexOf(one)), 0);
  return standingKey(householdOutcomes.indexOf(outcome), bits);
}

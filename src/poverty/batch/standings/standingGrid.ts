import { isRefusal, quantity, toDecimal, type Decimal } from '../../../foundation/internal.js';
import type { DeprivationTally } from '../../households/classes/deprivationTally.js';
import { householdStanding } from '../../households/classes/householdStanding.js';
import { householdClasses } from '../../households/householdClass.js';
import { residenceAreas, type ResidenceArea } from '../../standards/area.js';
import type { PovertyRules } from '../../standards/standard.js';
import type { HouseholdOutcome } from '../householdColumns.js';
import { householdOutcomes } from './outcomes.js';
import { stretchStarts, type StretchStart } from './stretchStarts.js';

/** The standings that households can have under a standard, by area, stretch of income and deprivations. */
export interface StandingGrid {
  /** How many doubles begin a new stretch, in the area that has most. */
  readonly width: number;
  /** The doubles that begin a new stretch: `width` for each area, the last ones filled up with infinity. */
  readonly starts: Float64Array;
  /** A double in the stretch of an income that has more digits than a double, by the code of the area. */
  readonly doubleFor: (area: number, income: Decimal) => number;
  /** From how many deprivations on more make no difference; 0 where they make none at all. */
  readonly cutoff: number;
  /**
   * The codes of the outcomes, at `((area * (width + 2) + stretch) * (cutoff + 1) + deprived) * (cutoff + 1) + open`; the last stretch is
   * that of an unknown income.
   */
  readonly outcomes: Uint8Array;
  /** At the same places, the classes that are possible, as bits. */
  readonly possibleClasses: Uint8Array;
  /** All standings there are. */
  readonly standings: readonly Standing[];
  /** The place of each among them, by {@link standingKey}. */
  readonly places: Uint8Array;
}

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

/** Work out all standings there are, each by what the classification of single households says. */
export function standingGrid(rules: PovertyRules): StandingGrid {
  const cutoff = Number(rules.deprivationCutoff?.atLeast.value ?? 0);
  const areas = residenceAreas.map((area) => areaStretches(rules, area, cutoff));
  // Two at least, so that two can be asked for at once.
  const width = Math.max(2, ...areas.map(({ starts }) => starts.length - 1));
  // The rows of the area that has fewer are filled up with what no income gets to.
  const cells = areas.flatMap(({ rows, unknown }) => [
    ...Array.from({ length: width + 1 }, (_, stretch) => rows[stretch] ?? unknown).flat(),
    ...unknown,
  ]);
  const keys = [...new Set(cells)];
  const places = new Uint8Array(standingKey(householdOutcomes.length, 0));
  for (const [place, key] of keys.entries()) places[key] = place;
  return {
    width,
    starts: Float64Array.from(
      areas.flatMap(({ starts }) =>
        Array.from({ length: width }, (_, place) => starts[place + 1]?.least ?? Infinity),
      ),
    ),
    doubleFor: (area, income) => {
      const passed = (areas[area] as AreaStretches).starts.filter(({ isPassedBy }) => isPassedBy(income));
      return (passed.at(-1) as StretchStart).least;
    },
    cutoff,
    outcomes: Uint8Array.from(cells, (key) => standingOfKey(key).outcome),
    possibleClasses: Uint8Array.from(cells, (key) => standingOfKey(key).possibleClasses),
    standings: keys.map(standingOfKey),
    places,
  };
}

/** The standing of a key. */
export function standingOfKey(key: number): Standing {
  return { outcome: key >> 4, possibleClasses: key & 15 };
}

/** The standings of one area. */
interface AreaStretches {
  /** Where other standings begin, in ascending order; the first is zero. */
  readonly starts: readonly StretchStart[];
  /** By stretch, the standing of each state of deprivation. */
  readonly rows: readonly (readonly number[])[];
  /** The same of an unknown income. */
  readonly unknown: readonly number[];
}

function areaStretches(rules: PovertyRules, area: ResidenceArea, cutoff: number): AreaStretches {
  const rowOf = (amount: Decimal | undefined): readonly number[] =>
    tallies(cutoff).map((tally) =>
      standingOf(
        { ...rules, incomeLines: [] },
        area,
        amount,
        rules.deprivationCutoff === undefined ? undefined : tally,
      ),
    );
  const lowest = { least: 0, isPassedBy: () => true };
  const stretches = [lowest, ...stretchStarts(rules, area)].map((start) => ({
    start,
    row: rowOf(toDecimal(start.least)),
  }));
  // Where bounds follow one another that say the same, there is nothing to tell apart.
  const kept = stretches.filter(({ row }, place) => row.join() !== stretches[place - 1]?.row.join());
  return {
    starts: kept.map(({ start }) => start),
    rows: kept.map(({ row }) => row),
    unknown: rowOf(undefined),
  };
}

/** The tallies that make a difference: so many deprivations, so many more that are possible. */
export function tallies(cutoff: number): readonly DeprivationTally[] {
  const numbers = Array.from({ length: cutoff + 1 }, (_, number) => quantity(number, 'deprivation'));
  return numbers.flatMap((counted) => numbers.map((open) => ({ counted, open })));
}

/** The key of the standing of a household, whose income and deprivations may not be known. */
export function standingOf(
  rules: PovertyRules,
  area: ResidenceArea,
  amount: Decimal | undefined,
  tally: DeprivationTally | undefined,
): number {
  const income = { ...(amount === undefined ? {} : { amount }), isContradicted: false };
  const { class: found, possibleClasses } = householdStanding(rules, area, { income, tally, findings: {} });
  const outcome = isRefusal(found) ? (found.code as HouseholdOutcome) : found;
  const bits = possibleClasses.reduce((sum, one) => sum + (1 << householdClasses.indexOf(one)), 0);
  return standingKey(householdOutcomes.indexOf(outcome), bits);
}

import {
  isRefusal,
  passingDoubles,
  quantity,
  toDecimal,
  type Decimal,
  type Quantity,
} from '../../../foundation/internal.js';
import type { DeprivationTally } from '../../households/classes/deprivationTally.js';
import { householdStanding } from '../../households/classes/householdStanding.js';
import { householdClasses } from '../../households/householdClass.js';
import { residenceAreas, type ResidenceArea } from '../../standards/area.js';
import type { PovertyRules } from '../../standards/standard.js';
import type { HouseholdOutcome } from '../householdColumns.js';
import { householdOutcomes } from './outcomes.js';

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
   * The code of each standing, at `((area * (width + 2) + stretch) * (cutoff + 1) + deprived) * (cutoff + 1) + open`; the last stretch
   * is that of an unknown income.
   */
  readonly codes: Uint8Array;
  /** By the code of a standing, that of its outcome. */
  readonly outcomes: Uint8Array;
  /** By the code of a standing, the classes that are possible, as bits. */
  readonly possible: Uint8Array;
}

/** Work out all standings there are, each by what the classification of single households says. */
export function standingGrid(rules: PovertyRules): StandingGrid {
  const cutoff = Number(rules.deprivationCutoff?.atLeast.value ?? 0);
  const areas = residenceAreas.map((area) => areaStretches(rules, area, cutoff));
  const width = Math.max(...areas.map(({ starts }) => starts.length - 1));
  const filled = areas.flatMap(({ rows, unknown }) => [
    ...Array.from({ length: width + 1 }, (_, stretch) => rows[stretch] ?? []),
    unknown,
  ]);
  const keys = [...new Set(filled.flat())];
  const standings = keys.map((key) => key.split(' ').map(Number) as [outcome: number, possible: number]);
  const states = (cutoff + 1) ** 2;
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
    codes: Uint8Array.from(
      filled.flatMap((row) =>
        Array.from({ length: states }, (_, state) => keys.indexOf(row[state] as string)),
      ),
    ),
    outcomes: Uint8Array.from(standings, ([outcome]) => outcome),
    possible: Uint8Array.from(standings, ([, possible]) => possible),
  };
}

/** Where a stretch begins. */
interface StretchStart {
  /** The least double in it. */
  readonly least: number;
  /** Whether an income is in it, or beyond. */
  readonly isPassedBy: (income: Decimal) => boolean;
}

/** The standings of one area. */
interface AreaStretches {
  /** Where other standings begin, in ascending order; the first is zero. */
  readonly starts: readonly StretchStart[];
  /** By stretch, the standing of each state of deprivation. */
  readonly rows: readonly (readonly string[])[];
  /** The same of an unknown income. */
  readonly unknown: readonly string[];
}

function areaStretches(rules: PovertyRules, area: ResidenceArea, cutoff: number): AreaStretches {
  const rowOf = (amount: Decimal | undefined): readonly string[] =>
    tallies(cutoff).map((tally) =>
      standingOf(
        { ...rules, incomeLines: [] },
        area,
        amount,
        rules.deprivationCutoff === undefined ? undefined : tally,
      ),
    );
  const lowest = { least: 0, isPassedBy: () => true };
  const stretches = [lowest, ...startsOf(rules, area)].map((start) => ({
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
function tallies(cutoff: number): readonly DeprivationTally[] {
  const numbers = Array.from({ length: cutoff + 1 }, (_, number) => quantity(number, 'deprivation'));
  return numbers.flatMap((counted) => numbers.map((open) => ({ counted, open })));
}

/** The code of an outcome, and the bits of the possible classes. */
function standingOf(
  rules: PovertyRules,
  area: ResidenceArea,
  amount: Decimal | undefined,
  tally: DeprivationTally | undefined,
): string {
  const income = { ...(amount === undefined ? {} : { amount }), isContradicted: false };
  const { class: found, possible } = householdStanding(rules, area, { income, tally, findings: {} });
  const outcome = isRefusal(found) ? (found.code as HouseholdOutcome) : found;
  const bits = possible.map((one) => 1 << householdClasses.indexOf(one));
  return `${String(householdOutcomes.indexOf(outcome))} ${String(bits.reduce((sum, bit) => sum + bit, 0))}`;
}

/** Where an income gets to a bound, and beyond it, in ascending order. */
function startsOf({ classRules }: PovertyRules, area: ResidenceArea): readonly StretchStart[] {
  const limits = classRules
    .filter((rule) => rule.area === area)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ income = {} }) => Object.values(income) as readonly Quantity[]));
  return [...new Set(limits.map(({ value }) => value))]
    .map((value) => toDecimal(value))
    .sort((a, b) => a.comparedTo(b))
    .flatMap((bound): readonly StretchStart[] => [
      { least: passingDoubles('>=', bound).least, isPassedBy: (income) => income.gte(bound) },
      { least: passingDoubles('>', bound).least, isPassedBy: (income) => income.gt(bound) },
    ]);
}

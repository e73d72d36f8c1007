import { passingDoubles, type Decimal } from '../../../foundation/internal.js';
import { residenceAreas } from '../../standards/area.js';
import type { PovertyRules } from '../../standards/standard.js';
import {
  areaStandings,
  cutoffOf,
  standingKey,
  standingOfKey,
  type AreaStandings,
  type Standing,
} from './areaStandings.js';
import { isFrom } from './incomeStretches.js';
import { householdOutcomes } from './outcomes.js';

/** The standings that households can have under a standard, by area, stretch of income and deprivations. */
export interface StandingGrid {
  /** How many doubles begin a new stretch, in the area that has most. */
  readonly width: number;
  /** The doubles that begin a new stretch: `width` for each area, the last ones filled up with infinity. */
  readonly starts: Float64Array;
  /** The stretch of an income that has more digits than a double, by the code of the area: there may be no double in it. */
  readonly stretchOf: (area: number, income: Decimal) => number;
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

/** Work out all standings there are. */
export function standingGrid(rules: PovertyRules): StandingGrid {
  const areas = residenceAreas.map((area) => areaStandings(rules, area));
  // Two at least, so that two can be asked for at once.
  const width = Math.max(2, ...areas.map(({ stretches }) => stretches.length - 1));
  // The rows of the area that has fewer are filled up with what no income gets to.
  const cells = areas.flatMap(({ stretches, unknown }) => [
    ...Array.from({ length: width + 1 }, (_, place) => stretches[place]?.row ?? unknown).flat(),
    ...unknown,
  ]);
  const keys = [...new Set(cells)];
  const places = new Uint8Array(standingKey(householdOutcomes.length, 0));
  for (const [place, key] of keys.entries()) places[key] = place;
  return {
    width,
    starts: Float64Array.from(
      areas.flatMap((area) => Array.from({ length: width }, (_, place) => startOf(area, place + 1))),
    ),
    stretchOf: (area, income) => {
      const { stretches } = areas[area] as AreaStandings;
      return stretches.filter(({ from }) => isFrom(from, income)).length - 1;
    },
    cutoff: cutoffOf(rules),
    outcomes: Uint8Array.from(cells, (key) => standingOfKey(key).outcome),
    possibleClasses: Uint8Array.from(cells, (key) => standingOfKey(key).possibleClasses),
    standings: keys.map(standingOfKey),
    places,
  };
}

/** The least double of a stretch, or beyond it where it has none. */
function startOf({ stretches }: AreaStandings, place: number): number {
  const stretch = stretches[place];
  return stretch === undefined ? Infinity : passingDoubles(stretch.from.operator, stretch.from.bound).least;
}

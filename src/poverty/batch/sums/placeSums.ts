import type { PovertyPlan } from '../povertyPlan.js';

/** Sums by place; each grows with the number of places alone. */
export interface PlaceSums {
  /** How many standings there are. */
  readonly standings: number;
  /** How many rows were added. */
  rows: number;
  /** By place and standing, the households. */
  readonly households: Float64Array;
  /** By place and standing, the persons of the households that tell them. */
  readonly persons: Float64Array;
  /** By place and standing, the households that do not tell their persons. */
  readonly withoutPersons: Float64Array;
  /** By place, then whether poor or near-poor, then indicator, the deprived households. */
  readonly deprived: Float64Array;
  /** The same of households of which that is not known. */
  readonly unknown: Float64Array;
}

/** Sums in which nothing is counted yet. */
export function noSums({ grid, indicators }: PovertyPlan, places: number): PlaceSums {
  const standings = grid.standings.length;
  return {
    standings,
    rows: 0,
    households: new Float64Array(places * standings),
    persons: new Float64Array(places * standings),
    withoutPersons: new Float64Array(places * standings),
    deprived: new Float64Array(places * 2 * indicators.length),
    unknown: new Float64Array(places * 2 * indicators.length),
  };
}

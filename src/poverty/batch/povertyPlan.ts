import { toDecimal, type BilingualText } from '../../foundation/internal.js';
import type { NationalPovertyStandardId, PovertyRules } from '../standards/standard.js';
import { standingGrid, type StandingGrid } from './standings/standingGrid.js';

/** A standard with all that classifying columns takes. */
export interface PovertyPlan {
  /** The id of the standard. */
  readonly standard: string;
  /** What the standard is called. */
  readonly name: BilingualText;
  /** The id of the national standard. */
  readonly national: NationalPovertyStandardId;
  /** The ids of its indicators, in the order of the bits. */
  readonly indicators: readonly string[];
  /** Whether a number of deprivations alone tells something. */
  readonly takesCount: boolean;
  /** The most deprivations there can be; `undefined` where that is not established. */
  readonly mostDeprivations: number | undefined;
  /** How many indicators there are beyond those that are known; at least the cut-off where that is not established. */
  readonly otherIndicators: number;
  /** The standings. */
  readonly grid: StandingGrid;
}

/**
 * Make the plan of a standard.
 *
 * @param isSameList - Whether its indicators are those of the national standard, of which a number of deprivations is one.
 */
export function povertyPlan(
  standard: string,
  name: BilingualText,
  national: NationalPovertyStandardId,
  rules: PovertyRules,
  isSameList: boolean,
): PovertyPlan {
  const { deprivationCutoff, indicators } = rules;
  const outOf = deprivationCutoff?.outOf;
  const most = outOf === undefined ? undefined : toDecimal(outOf).toNumber();
  const grid = standingGrid(rules);
  return {
    standard,
    name,
    national,
    indicators: deprivationCutoff === undefined ? [] : indicators.map(({ id }) => id),
    takesCount: deprivationCutoff !== undefined && isSameList,
    mostDeprivations: most,
    otherIndicators: most === undefined ? grid.cutoff : most - indicators.length,
    grid,
  };
}

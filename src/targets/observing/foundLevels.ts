import { seriesBrokenRefusal, type Refusal } from '../../foundation/internal.js';
import type { EarlierPoint, FoundLevel } from '../gaps/aim.js';
import { missing } from '../gaps/known.js';
import type { TargetObservation } from '../observation.js';
import type { TargetAssumptionCode } from '../results/targetStatus.js';
import type { Spanned } from './span.js';

/** The levels that were found, as far as they can be compared. */
export interface FoundLevels {
  /** The latest that is no forecast. */
  readonly current: FoundLevel | Refusal;
  /** Those before it, the earliest first. */
  readonly earlier: readonly FoundLevel[];
  /** What is expected, by year. */
  readonly forecasts: readonly FoundLevel[];
  /** The first year of those that can be compared, where there are others before. */
  readonly brokenIn?: number | undefined;
}

/** Read a level of each observation that has one; those that come before a break of the series are left out. */
export function foundLevels(
  rows: readonly TargetObservation[],
  levelAt: (row: TargetObservation) => Spanned | undefined,
): FoundLevels {
  let brokenIn: number | undefined;
  let comparable: FoundLevel[] = [];
  const forecasts: FoundLevel[] = [];
  for (const row of rows) {
    const span = levelAt(row);
    if (row.breaksSeries === true) {
      brokenIn = row.year;
      comparable = [];
    }
    if (span === undefined) continue;
    const level = { ...span, year: row.year, figureStatus: row.figureStatus ?? 'actual' };
    (level.figureStatus === 'forecast' ? forecasts : comparable).push(level);
  }
  return {
    current: comparable.at(-1) ?? missing('observations'),
    earlier: comparable.slice(0, -1),
    forecasts,
    brokenIn,
  };
}

/** A point as a target states it: its level, its year, or both. */
export interface StatedPoint {
  readonly span?: Spanned | undefined;
  readonly year?: number | undefined;
}

/** From where it is measured, and what that takes for granted. */
export interface ChosenBaseline {
  readonly baseline: EarlierPoint | Refusal;
  readonly assumption?: TargetAssumptionCode;
}

/** The baseline as it is stated; that of its year or the next, where only its year is; else the first observation. */
export function chooseBaseline(
  stated: StatedPoint | undefined,
  { earlier, brokenIn }: FoundLevels,
): ChosenBaseline {
  const { span, year } = stated ?? {};
  if ((year ?? Infinity) < (brokenIn ?? -Infinity)) return { baseline: seriesBrokenRefusal };
  if (span !== undefined) return { baseline: { ...span, year } };
  const found = earlier.find((level) => year === undefined || level.year >= year);
  if (found === undefined) return { baseline: missing('baseline') };
  if (year === undefined) return { baseline: found, assumption: 'baseline-first-observation' };
  return found.year === year ? { baseline: found } : { baseline: found, assumption: 'baseline-later-year' };
}

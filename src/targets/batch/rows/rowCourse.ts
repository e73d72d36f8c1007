import type { GapRule } from '../gapRule.js';
import type { LevelNumber } from './levelNumber.js';
import type { RowLevels } from './rowLevels.js';

/** Doubles that are not exact are told apart if they differ by so much of their sum; the figures then have 12 digits. */
const APART = 2 ** -10;

/** The way of a row in scaled levels. What leads towards the target is positive, whichever way that lies. */
export interface RowCourse {
  readonly isExact: boolean;
  /** The latest level and its year; both or neither. */
  readonly now: number | undefined;
  readonly year: number | undefined;
  /** The year of the baseline, where its level is known too. */
  readonly from: number | undefined;
  /** The year of the target. */
  readonly to: number | undefined;
  /** From the baseline to the latest level. */
  readonly done: number | undefined;
  /** From the baseline to the target. */
  readonly all: number | undefined;
  /** From the latest level to the target. */
  readonly lead: number | undefined;
  readonly isMet: boolean;
}

/** The way of a row; what doubles cannot tell of it is no number. */
export function rowCourse(
  { way, isStrict }: Pick<GapRule, 'way' | 'isStrict'>,
  { current, baseline, target }: RowLevels,
): RowCourse {
  const goal = target.level as LevelNumber;
  const [start, now] = [baseline.level, current.level];
  const isExact = goal.isExact && start?.isExact !== false && now?.isExact !== false;
  const between = (from: LevelNumber | undefined, to: LevelNumber | undefined): number | undefined =>
    from === undefined || to === undefined ? undefined : toward(way, less(to.scaled, from.scaled, isExact));
  const lead = between(now, goal);
  return {
    isExact,
    now: now?.scaled,
    year: now && current.year,
    from: start && baseline.year,
    to: target.year,
    done: between(start, now),
    all: between(start, goal),
    lead,
    isMet: lead !== undefined && (isStrict ? lead < 0 : lead <= 0),
  };
}

/** One number less another; none, if they are too near each other for doubles to tell. */
export function less(one: number, other: number, isExact: boolean): number {
  const difference = one - other;
  return isExact || Math.abs(difference) > (Math.abs(one) + Math.abs(other)) * APART ? difference : NaN;
}

/** A number with the sign of a way, without a negative zero. */
export function toward(way: 1 | -1, value: number): number {
  return way * value + 0;
}

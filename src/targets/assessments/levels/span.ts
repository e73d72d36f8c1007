import { isRefusal, problemError, type Refusal } from '../../../foundation/internal.js';
import { THE_OBSERVATIONS } from '../../model/reports.js';
import type { Given } from './readLevels.js';
import type { LevelPoint } from './rates.js';
import type { Measured, Outcome } from '../methods/outcome.js';

/** From where to where a method measures. */
export interface Span {
  readonly baseline: LevelPoint;
  readonly current: LevelPoint;
  /** Whether the method chose the baseline. */
  readonly isChosen: boolean;
}

/** Chooses the baseline among the levels before the latest one, for a year that is asked for, or for none. */
export type Choose = (earlier: readonly LevelPoint[], year: number | undefined) => LevelPoint | undefined;

/** The latest level, and the one before it that a method measures from. */
export function spanOf(given: Pick<Given, 'points' | 'baselineYear'>, choose: Choose): Span | Refusal {
  const { points, baselineYear } = given;
  const current = latestOf(points);
  const baseline = choose(points.slice(0, -1), baselineYear);
  if (baseline === undefined) return points.length < 2 ? tooFew(2) : noneSince(baselineYear ?? START);
  return { baseline, current, isChosen: baseline.year !== (baselineYear ?? points[0]?.year) };
}

/** The latest of some levels, of which there is one at least. */
export function latestOf(points: readonly LevelPoint[]): LevelPoint {
  return points[points.length - 1] as LevelPoint;
}

/** The first level of all, or the one of the year that is asked for. */
export const firstOrAsked: Choose = (earlier, year) => {
  if (year === undefined) return earlier[0];
  return earlier.find((point) => point.year === year) ?? notThere(year);
};

/** The level of the year, or the next later one; for 2015 that of 2014, if there is no later one. */
export const askedOrLater: Choose = (earlier, year = START) =>
  earlier.find((point) => point.year >= year) ??
  (year === START ? earlier.find((point) => point.year === START - 1) : undefined);

/** The year from which the goals of 2030 are measured. */
export const START = 2015;

/** The year by which they are due. */
export const END = 2030;

/** The first level from 2015 on, or the last before. */
export const around2015: Choose = (earlier, year) =>
  year === undefined
    ? (earlier.find((point) => point.year >= START) ?? earlier[earlier.length - 1])
    : firstOrAsked(earlier, year);

/** That of 2015, of 2010, the latest of 2011 to 2014, or the earliest, whichever there is first. */
export const startOrBefore: Choose = (earlier, year) => {
  if (year !== undefined) return firstOrAsked(earlier, year);
  const of = (wanted: number) => earlier.find((point) => point.year === wanted);
  const between = earlier.filter((point) => point.year > 2010 && point.year < START);
  return of(START) ?? of(2010) ?? between[between.length - 1] ?? earlier[0];
};

/** That of the year, or of the year before or after it. */
export const withinOneYear: Choose = (earlier, year) => {
  if (year === undefined) return earlier[0];
  const of = (wanted: number) => earlier.find((point) => point.year === wanted);
  return of(year) ?? of(year - 1) ?? of(year + 1) ?? notThere(year);
};

function notThere(year: number): never {
  throw problemError('no-such-member', ['input', 'baselineYear'], {
    key: String(year),
    ...THE_OBSERVATIONS,
  });
}

/** That there are too few levels, with how many it takes. */
export function tooFew(needed: number): TooFew {
  return tooFewFor(
    `cần số liệu của ít nhất ${String(needed)} năm`,
    `observations of at least ${String(needed)} years are needed`,
  );
}

/** That the levels span too few years, the first and the last counted. */
export function tooShort(needed: number): TooFew {
  return tooFewFor(
    `cần số liệu trong khoảng thời gian ít nhất ${String(needed)} năm`,
    `observations spanning at least ${String(needed)} years are needed`,
  );
}

function noneSince(year: number): TooFew {
  const or = year === START ? START - 1 : undefined;
  return tooFewFor(
    `không có số liệu từ năm ${String(year)}${or === undefined ? '' : ` (hoặc ${String(or)})`} đến trước số liệu mới nhất để làm kỳ gốc`,
    `there is no observation from ${String(year)}${or === undefined ? '' : ` (or ${String(or)})`} on, before the latest one, to measure from`,
  );
}

type TooFew = Refusal<'too-few-observations'>;

function tooFewFor(vi: string, en: string): TooFew {
  return { kind: 'refusal', code: 'too-few-observations', reason: { vi, en } };
}

/** What a method finds that measures from a baseline; nothing but why, if it finds none. */
export function since(given: Given, span: Span | Refusal, assess: (span: Span) => Measured): Outcome {
  if (isRefusal(span)) return { progressClass: span, figures: {}, current: latestOf(given.points) };
  const { baseline, current, isChosen } = span;
  const { assumptions = [], ...found } = assess(span);
  return { ...found, baseline, current, assumptions: [isChosen && 'baseline-by-method', ...assumptions] };
}

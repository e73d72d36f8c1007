import type { GapRule } from '../gapRule.js';
import { SCALE } from './levelNumber.js';
import { toward, type RowCourse } from './rowCourse.js';
import type { RowFigure, RowGap } from './rowGap.js';

/** The rates of a row. */
export type RowPace = Pick<
  RowGap,
  'observedRate' | 'requiredRate' | 'rateRatio' | 'neededRate' | 'accelerationFactor'
>;

/** The rates by the same amount a year; a target is due after the year of its baseline. */
export function paceOf({ way, scale }: Pick<GapRule, 'way' | 'scale'>, course: RowCourse): RowPace {
  const rate = (change: number, years: number): number => (toward(way, change) * scale) / (SCALE * years);
  return {
    observedRate: observedRate(course, rate),
    requiredRate: requiredRate(course, rate),
    rateRatio: rateRatio(course),
    neededRate: neededRate(course, rate),
    accelerationFactor: accelerationFactor(course),
  };
}

/** A change a year. */
type Rate = (change: number, years: number) => number;

function observedRate({ year, from, done }: RowCourse, rate: Rate): RowFigure {
  if (year === undefined || from === undefined || done === undefined) return 'missing-input';
  return year > from ? rate(done, year - from) : 'period-not-started';
}

function requiredRate({ from, to, all }: RowCourse, rate: Rate): RowFigure {
  if (from === undefined || to === undefined || all === undefined) return 'missing-input';
  return rate(all, to - from);
}

function rateRatio({ year, from, to, done, all }: RowCourse): RowFigure {
  if (from === undefined || to === undefined || all === undefined) return 'missing-input';
  if (all < 0) return 'baseline-met';
  if (year === undefined || done === undefined) return 'missing-input';
  if (year <= from) return 'period-not-started';
  return all === 0 ? 'baseline-equals-target' : (done * (to - from)) / (all * (year - from));
}

function neededRate({ year, to, lead, isMet }: RowCourse, rate: Rate): RowFigure {
  if (isMet) return 0;
  if (year === undefined || to === undefined || lead === undefined) return 'missing-input';
  return year < to ? rate(lead, to - year) : 'target-date-past';
}

function accelerationFactor({ year, from, to, done, lead, isMet }: RowCourse): RowFigure {
  if (isMet) return 0;
  if (year === undefined || from === undefined || done === undefined || lead === undefined)
    return 'missing-input';
  if (done < 0) return 'target-not-approached';
  if (to === undefined) return 'missing-input';
  if (year >= to) return 'target-date-past';
  if (year <= from) return 'period-not-started';
  return done === 0 ? 'zero-denominator' : (lead * (year - from)) / (done * (to - year));
}

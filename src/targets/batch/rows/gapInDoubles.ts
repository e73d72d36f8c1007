import type { GapRule } from '../gapRule.js';
import { SCALE } from './levelNumber.js';
import { paceOf } from './paceOf.js';
import { prospectOf } from './prospectOf.js';
import { rowCourse, type RowCourse } from './rowCourse.js';
import type { RowFigure, RowGap } from './rowGap.js';
import type { RowLevels } from './rowLevels.js';
import { rowStatus } from './rowStatus.js';

/**
 * The gap of a row, computed in doubles.
 *
 * @returns The gap; `undefined` where doubles cannot tell something of it.
 */
export function gapInDoubles(rule: GapRule, levels: RowLevels): RowGap | undefined {
  const course = rowCourse(rule, levels);
  const { done, all, lead } = course;
  if (Number.isNaN(done) || Number.isNaN(all) || Number.isNaN(lead)) return undefined;
  const status = rowStatus(rule, course);
  const prospect = prospectOf(rule, course);
  if (status === undefined || prospect === undefined) return undefined;
  return {
    status,
    gap: lead === undefined ? 'missing-input' : (lead * rule.scale) / SCALE,
    gapClosedPercent: gapClosedPercent(course),
    timeElapsedPercent: timeElapsedPercent(course),
    ...paceOf(rule, course),
    ...prospect,
  };
}

function gapClosedPercent({ done, all }: RowCourse): RowFigure {
  if (done === undefined || all === undefined) return 'missing-input';
  if (all <= 0) return all === 0 ? 'baseline-equals-target' : 'baseline-met';
  return (100 * done) / all;
}

function timeElapsedPercent({ year, from, to }: RowCourse): RowFigure {
  if (year === undefined || from === undefined || to === undefined) return 'missing-input';
  return year < from ? 'period-not-started' : (100 * (year - from)) / (to - from);
}

import type { GapRule } from '../gapRule.js';
import { SCALE } from './levelNumber.js';
import { less, toward, type RowCourse } from './rowCourse.js';
import type { RowFigure, RowGap } from './rowGap.js';

/** Where the pace of a row leads. */
export type RowProspect = Pick<RowGap, 'projected' | 'projectedGap' | 'projectedYear'>;

/** Where the same amount a year leads; `undefined` where doubles cannot tell. */
export function prospectOf(
  { way, scale }: Pick<GapRule, 'way' | 'scale'>,
  course: RowCourse,
): RowProspect | undefined {
  const { now, year, from, to, done, lead, isExact } = course;
  if (
    now === undefined ||
    year === undefined ||
    from === undefined ||
    done === undefined ||
    lead === undefined
  )
    return UNKNOWN;
  if (year <= from) {
    const projectedYear = done > 0 ? NOT_STARTED : NOT_APPROACHED;
    return { projected: NOT_STARTED, projectedGap: NOT_STARTED, projectedYear };
  }
  if (to === undefined) return done > 0 ? UNKNOWN : { ...UNKNOWN, projectedYear: NOT_APPROACHED };
  const [gone, left] = [year - from, to - year];
  const level = less(now * gone, -toward(way, done) * left, isExact);
  const gap = less(lead * gone, done * left, isExact);
  // A quotient is rounded however exact its parts are.
  const reached = done > 0 ? less(year, (-lead * gone) / done, false) : NOT_APPROACHED;
  if (Number.isNaN(level) || Number.isNaN(gap) || Number.isNaN(reached)) return undefined;
  const figure = (value: number): number => ((value + 0) * scale) / (SCALE * gone);
  return { projected: figure(level), projectedGap: figure(gap), projectedYear: reached };
}

const NOT_STARTED: RowFigure = 'period-not-started';
const NOT_APPROACHED: RowFigure = 'target-not-approached';

const UNKNOWN: RowProspect = {
  projected: 'missing-input',
  projectedGap: 'missing-input',
  projectedYear: 'missing-input',
};

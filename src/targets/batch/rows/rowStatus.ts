import type { TargetStatus } from '../../results/targetStatus.js';
import type { GapRule } from '../gapRule.js';
import { less, type RowCourse } from './rowCourse.js';

/** Where a row stands; `undefined` where doubles cannot tell. */
export function rowStatus(
  { isStrict, isPaceless, lastYear }: Pick<GapRule, 'isStrict' | 'isPaceless' | 'lastYear'>,
  { year, from, to, done, all, lead, isExact, isMet }: RowCourse,
): TargetStatus | undefined {
  if (isMet) return 'met';
  if (lead === undefined || year === undefined) return 'undetermined';
  if (all !== undefined && (isStrict ? all < 0 : all <= 0)) return 'lost';
  if (to !== undefined && to < lastYear) return year < to ? 'undetermined' : 'deadline-passed';
  if (done === undefined || all === undefined) return 'undetermined';
  if (done < 0) return 'moving-away';
  if (isPaceless) return 'behind';
  if (from === undefined || to === undefined || year <= from) return 'undetermined';
  const ahead = less(done * (to - from), all * (year - from), isExact);
  if (Number.isNaN(ahead)) return undefined;
  return ahead >= 0 ? 'on-pace' : 'behind';
}

import type { ProblemList, ReadNumbers } from '../../../foundation/internal.js';
import type { GapRule } from '../gapRule.js';
import { yearIn } from '../rows/rowLevels.js';
import type { ReadGapTable, ReadLevels } from './gapTable.js';

/** Report what is wrong with the levels and years of each row together; the columns are as they should be. */
export function checkGapRows(
  rule: GapRule,
  { rows, current, baseline, target }: ReadGapTable,
  problems: ProblemList,
): void {
  checkCurrent(rule, rows, current, problems);
  for (let row = 0; row < rows && !problems.isFull; row += 1)
    if (target.value?.missing[row] === 1)
      problems.add('missing', ['target', 'value', row], { expected: 'decimal' });
  if (baseline.year === undefined && target.year === undefined) return;
  const yearOf = (part: 'baseline' | 'target', row: number): number | undefined => {
    const levels = part === 'baseline' ? baseline : target;
    return levels.year === undefined ? rule.stated[part].year : yearIn(levels, row);
  };
  // A year of all rows is wrong once.
  const isOnce = typeof baseline.year !== 'object' && typeof target.year !== 'object';
  for (let row = 0; row < (isOnce ? Math.min(rows, 1) : rows) && !problems.isFull; row += 1) {
    const [from, to] = [yearOf('baseline', row), yearOf('target', row)];
    if (from === undefined || to === undefined || from < to) continue;
    const place = isOnce ? [] : [row];
    if (target.year === undefined)
      problems.add('too-large', ['baseline', 'year', ...place], { maximum: String(to - 1) });
    else problems.add('out-of-order', ['target', 'year', ...place], { previous: String(from) });
  }
}

/** A level was found in a year that has begun. */
function checkCurrent(
  { lastYear }: GapRule,
  rows: number,
  { value, year }: ReadLevels,
  problems: ProblemList,
): void {
  const last = String(lastYear);
  const tooLate = (at: readonly (string | number)[]): void => {
    problems.add('too-large', ['current', ...at], {
      maximum: `${last}, the year of the date,`,
      maximumVi: `năm ${last} của ngày đánh giá`,
    });
  };
  if (typeof year === 'number') {
    if (year > lastYear) tooLate(['year']);
    return;
  }
  const [values, years] = [value as ReadNumbers, year as ReadNumbers];
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    if (values.missing[row] !== 0) continue;
    if (years.missing[row] !== 0) problems.add('missing', ['current', 'year', row], { expected: 'number' });
    else if ((years.values[row] as number) > lastYear) tooLate(['year', row]);
  }
}

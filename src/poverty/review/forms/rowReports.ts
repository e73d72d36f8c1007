import { toDecimal, type CheckReport } from '../../../foundation/internal.js';
import type { AnswerTest, HouseholdReviewForms, ScoreRow } from './reviewForms.js';

/** Rows without a figure for each sheet, and rows of one part that do not exclude one another. */
export function rowReports({ formB1: { sheets, items } }: HouseholdReviewForms): readonly CheckReport[] {
  return items.flatMap(({ parts }, item) =>
    parts.flatMap(({ rows }, part) => {
      const at = ['formB1', 'items', item, 'parts', part, 'rows'];
      return rows.flatMap((row, index) => [
        ...countReports(row, sheets.length, [...at, index, 'points']),
        ...overlapReports(row, rows.slice(0, index), [...at, index]),
      ]);
    }),
  );
}

function countReports(
  { points }: ScoreRow,
  sheets: number,
  at: readonly (string | number)[],
): readonly CheckReport[] {
  if (points.length === sheets) return [];
  const what = {
    what: `${String(points.length)} figures for ${String(sheets)} sheets`,
    whatVi: `${String(points.length)} số điểm cho ${String(sheets)} bảng`,
  };
  return [{ code: 'contradiction', at, details: what }];
}

function overlapReports(
  row: ScoreRow,
  before: readonly ScoreRow[],
  at: readonly (string | number)[],
): readonly CheckReport[] {
  const same = before.find((other) => overlaps(row, other));
  if (same === undefined) return [];
  const what = `“${row.name.en}” and “${same.name.en}” can both apply`;
  const whatVi = `“${row.name.vi}” và “${same.name.vi}” có thể cùng áp dụng`;
  return [{ code: 'contradiction', at, details: { what, whatVi } }];
}

/** Whether some answer fits both tests. */
function overlaps(a: AnswerTest, b: AnswerTest): boolean {
  if (a.is !== undefined || b.is !== undefined) return a.is === b.is;
  return startsBelow(a, b) && startsBelow(b, a);
}

/** Whether a band begins before the end of another. */
function startsBelow({ atLeast, moreThan }: AnswerTest, { lessThan }: AnswerTest): boolean {
  return lessThan === undefined || toDecimal(atLeast ?? moreThan ?? 0).lt(toDecimal(lessThan));
}

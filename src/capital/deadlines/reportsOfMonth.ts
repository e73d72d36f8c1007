import {
  addDays,
  type BilingualText,
  type IsoDate,
  type ReportingPeriod,
} from '../../foundation/internal.js';
import type {
  DisbursementReport,
  DisbursementReportKind,
  ReportCoverage,
} from './disbursementReportTypes.js';

/** The day of each month, and the month and day of each year, before which reports must be sent. */
export interface DueDays {
  /** The day of the month. */
  readonly month: string;
  /** The month and day for the report of the year before. */
  readonly year: string;
}

/** The reports of a month: the monthly one, with that of the year before in February and that of six months in July. */
export function reportsOfMonth(month: ReportingPeriod, due: DueDays): readonly DisbursementReport[] {
  const { year, number } = month;
  const dueBefore = `${month.from.slice(0, 8)}${due.month}`;
  const report = (
    kind: DisbursementReportKind,
    before: IsoDate,
    planYears: readonly ReportCoverage[],
  ): DisbursementReport => ({
    kind,
    name: nameOf(kind, month),
    dueBefore: before,
    lastDay: addDays(before, -1),
    planYears,
  });
  if (number === 1)
    return [
      report('january', dueBefore, [
        {
          planYear: year - 1,
          actualPeriod: untilEndOf(year - 1, addDays(month.from, -1)),
          estimatedPeriod: untilEndOf(year - 1, month.to),
        },
        { planYear: year, estimatedPeriod: untilEndOf(year, month.to) },
      ]),
    ];
  const soFar = untilEndOf(year, addDays(month.from, -1));
  const monthly = report('monthly', dueBefore, [
    { planYear: year, actualPeriod: soFar, estimatedPeriod: untilEndOf(year, month.to) },
  ]);
  if (number === 7)
    return [monthly, report('six-month', dueBefore, [{ planYear: year, actualPeriod: soFar }])];
  if (number !== 2) return [monthly];
  const ended = { planYear: year - 1, actualPeriod: untilEndOf(year - 1, addDays(month.from, -1)) };
  return [monthly, report('thirteen-month', `${String(year)}-${due.year}`, [ended])];
}

/** What is cumulated over the plan of a year until a day, which may lie in the January after. */
function untilEndOf(planYear: number, to: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: `${String(planYear)}-01-01`, to };
}

function nameOf(kind: DisbursementReportKind, { name, year }: ReportingPeriod): BilingualText {
  const before = String(year - 1);
  switch (kind) {
    case 'monthly':
      return { vi: `báo cáo ${name.vi}`, en: `report of ${name.en}` };
    case 'january':
      return {
        vi: `báo cáo ${name.vi} (thực hiện 12 tháng, ước 13 tháng năm ${before}; ước 01 tháng năm ${String(year)})`,
        en: `report of ${name.en} (12 months as they were and 13 months estimated of ${before}; one month estimated of ${String(year)})`,
      };
    case 'six-month':
      return {
        vi: `báo cáo 6 tháng năm ${String(year)}, chi tiết dự án (vốn ngân sách trung ương)`,
        en: `six-month report of ${String(year)}, by project (central budget)`,
      };
    case 'thirteen-month':
      return {
        vi: `báo cáo năm ${before} (13 tháng), chi tiết dự án (vốn ngân sách trung ương)`,
        en: `report of the year ${before} (13 months), by project (central budget)`,
      };
  }
}

import { deepFreeze, readInput, reportingPeriodsIn, type BilingualText } from '../../foundation/internal.js';
import { circular37of2025 } from '../data/instruments.js';
import {
  disbursementReportsInputSchema,
  type DisbursementReporter,
  type DisbursementReports,
  type DisbursementReportsAssumptionCode,
  type DisbursementReportsInput,
  type DisbursementReportsWarningCode,
} from './disbursementReportTypes.js';
import { explainReports } from './reportsExplanation.js';
import { reportsOfMonth, type DueDays } from './reportsOfMonth.js';

/** The day of the month, and of February, before which each must report. */
const DUE: Readonly<Record<DisbursementReporter, DueDays>> = {
  'ministry-or-province': { month: '15', year: '02-28' },
  'regional-treasury': { month: '13', year: '02-20' },
};

/** The last day of the year in which the circular was signed: its day of effect is not established. */
const SURELY_IN_EFFECT_AFTER = '2025-12-31';

/** What is said of what a calendar of reports takes for granted. */
export const disbursementReportsAssumptionTexts: Readonly<
  Record<DisbursementReportsAssumptionCode, BilingualText>
> = /* @__PURE__ */ deepFreeze({
  'in-effect-since-signed': {
    vi: 'Thông tư số 37/2025/TT-BTC được áp dụng từ ngày ký 12/6/2025 (ngày có hiệu lực chưa xác định)',
    en: 'Circular 37/2025/TT-BTC has applied since it was signed on 2025-06-12 (its day of effect is not established)',
  },
});

/** What is said of each warning. */
export const disbursementReportsWarningTexts: Readonly<
  Record<DisbursementReportsWarningCode, BilingualText>
> = /* @__PURE__ */ deepFreeze({
  'before-circular': {
    vi: 'Chế độ báo cáo trước ngày ký Thông tư số 37/2025/TT-BTC (12/6/2025) chưa xác định nên không liệt kê.',
    en: 'Which reports were due before Circular 37/2025/TT-BTC was signed (2025-06-12) is not established; none are listed.',
  },
});

/**
 * List the reports on the disbursement of public investment that fall due within some days: what each tells as it was, and what it
 * estimates.
 *
 * Each month, before the 15th: the months before as they were, with an estimate to the end of the month. In January: 12 months of
 * the year before as they were, an estimate of its 13 months, and one of the new year's first month. In July, six months by project
 * (central budget). Before 28 February: the year's 13 months. Regional treasuries report before the 13th and 20 February.
 * Of the national target programmes only the total of each by source (domestic, foreign) is reported.
 *
 * Source: 37/2025/TT-BTC, Điều 4, after a secondary source. Its day of effect is not established: what falls due before it was signed
 * is not listed, and what falls due in 2025 is listed under an assumption.
 *
 * @param input - The days, and who reports.
 * @returns The reports by the last day on which they are in time.
 * @throws MtqgError `period-reversed` if the period ends before it starts; the codes of malformed input.
 *
 * @example
 * ```ts
 * import { disbursementReports } from 'mtqg/capital';
 *
 * const { reports } = disbursementReports({ period: { from: '2026-02-01', to: '2026-02-28' } });
 * reports.map(({ kind, dueBefore }) => [kind, dueBefore]); // => [['monthly', '2026-02-15'], ['thirteen-month', '2026-02-28']]
 * ```
 */
export function disbursementReports(input: DisbursementReportsInput): DisbursementReports {
  const { period, reporter = 'ministry-or-province' } = readInput(disbursementReportsInputSchema, input);
  const { from, to } = period;
  const { signedOn } = circular37of2025;
  const since = from < signedOn ? signedOn : from;
  const months = to < since ? [] : reportingPeriodsIn('month', { from: since, to });
  const reports = months
    .flatMap((month) => reportsOfMonth(month, DUE[reporter]))
    .filter(({ lastDay }) => since <= lastDay && lastDay <= to);
  const code = 'in-effect-since-signed';
  const result = {
    kind: 'disbursement-reports',
    period,
    reporter,
    reports,
    assumptions: reports.some(({ lastDay }) => lastDay <= SURELY_IN_EFFECT_AFTER)
      ? [{ code, text: disbursementReportsAssumptionTexts[code] } as const]
      : [],
    warnings:
      from < signedOn
        ? [{ code: 'before-circular', text: disbursementReportsWarningTexts['before-circular'] } as const]
        : [],
  } as const;
  return deepFreeze({ ...result, explanation: explainReports(result) });
}

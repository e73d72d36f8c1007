import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  periodSchema,
  type Assumption,
  type BilingualText,
  type Explained,
  type IsoDate,
  type Period,
  type Warning,
} from '../../foundation/internal.js';

/**
 * Who reports: ministries, provincial People's Committees and the State Treasury, to the Ministry of Finance; or a regional treasury,
 * to the State Treasury, some days before.
 */
export type DisbursementReporter = 'ministry-or-province' | 'regional-treasury';

/** The kinds of report: each month; of January, with the end of the year before; the six months of July; the year, of 13 months. */
export type DisbursementReportKind = 'monthly' | 'january' | 'six-month' | 'thirteen-month';

/** What a report tells of the plan of one year. */
export interface ReportCoverage {
  /** The year of the plan. */
  readonly planYear: number;
  /** The days whose disbursement is reported as it was; absent if none are. */
  readonly actualPeriod?: Period;
  /** The days whose disbursement is estimated; absent if none are. */
  readonly estimatedPeriod?: Period;
}

/** A report on the disbursement of public investment that is due. */
export interface DisbursementReport {
  /** Which of the reports it is. */
  readonly kind: DisbursementReportKind;
  /** What it is called. */
  readonly name: BilingualText;
  /** The day before which it must be sent. */
  readonly dueBefore: IsoDate;
  /** The last day on which it is in time: the day before. */
  readonly lastDay: IsoDate;
  /** What it covers, by the year of the plan. */
  readonly planYears: readonly ReportCoverage[];
}

/** What `disbursementReports` needs. */
export interface DisbursementReportsInput {
  /** The days in which reports fall due, by the last day on which they are in time. */
  readonly period: Period;
  /** Who reports; ministries and provinces if left out. */
  readonly reporter?: DisbursementReporter;
}

/** Something that a calendar of reports takes for granted. */
export type DisbursementReportsAssumptionCode = 'in-effect-since-signed';

/** Something that a reader of a calendar of reports must know. */
export type DisbursementReportsWarningCode = 'before-circular';

/** The reports that fall due within some days. */
export interface DisbursementReports extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-reports';
  /** The days that were asked for. */
  readonly period: Period;
  /** Who reports. */
  readonly reporter: DisbursementReporter;
  /** The reports, in the order of their days. */
  readonly reports: readonly DisbursementReport[];
  /** What is taken for granted. */
  readonly assumptions: readonly Assumption<DisbursementReportsAssumptionCode>[];
  /** What a reader must know. */
  readonly warnings: readonly Warning<DisbursementReportsWarningCode>[];
}

/** Schema of {@link DisbursementReportsInput}. */
export const disbursementReportsInputSchema: z.ZodMiniType<DisbursementReportsInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        period: periodSchema,
        reporter: z.exactOptional(z.enum(['ministry-or-province', 'regional-treasury'])),
      })
      .check(
        checkSound(({ period }, isSound) => (isSound('period') && period.to > LAST_DAY ? [TOO_LATE] : [])),
      ),
  );

/** The last day of which the library knows a reporting period. */
const LAST_DAY = '2200-12-31';

const TOO_LATE = {
  code: 'too-large',
  at: ['period', 'to'],
  details: { maximum: LAST_DAY, maximumVi: 'ngày 31/12/2200' },
} as const;

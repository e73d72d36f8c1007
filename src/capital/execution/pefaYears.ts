import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  moneySchema,
  subjectSchema,
  yearSchema,
  type BilingualText,
  type CheckReport,
  type FigureInput,
  type Money,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { reportedPercentSchema } from './pefaScore.js';

/** A completed fiscal year of a budget's total: its two amounts, or the outturn that a report gives. */
export interface OutturnYear {
  /** The year. */
  readonly year?: number;
  /** The total first approved; left out where no budget was approved, which makes the year an outlier. */
  readonly approved?: Money;
  /** The actual total. */
  readonly actual?: Money;
  /** Actual in per cent of approved, in place of the amounts. */
  readonly outturnPercent?: FigureInput<'percent'>;
}

/** What the measures of an outturn need. */
export interface PefaOutturnInput {
  /** Whose budget it is. */
  readonly subject?: Subject;
  /** The last three completed fiscal years. */
  readonly outturns: readonly OutturnYear[];
}

/** The figure of a year, in per cent. */
export interface YearPercent {
  /** The year, if it was given. */
  readonly year?: number;
  /** The figure; refused where it cannot be computed. */
  readonly percent: Quantity<'percent'> | Refusal<'zero-denominator' | 'missing-input'>;
}

/** Schema of {@link PefaOutturnInput}. */
export const pefaOutturnInputSchema: z.ZodMiniType<PefaOutturnInput> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    subject: z.exactOptional(subjectSchema),
    outturns: threeOf(
      z
        .strictObject({
          year: z.exactOptional(yearSchema),
          approved: z.exactOptional(moneySchema),
          actual: z.exactOptional(moneySchema),
          outturnPercent: z.exactOptional(reportedPercentSchema),
        })
        .check(checkSound((year) => eitherReports(year, 'outturnPercent', 'actual', TOTALS))),
    ),
  }),
);

const TOTALS: BilingualText = { vi: 'approved và actual', en: 'approved and actual' };

/** Makes the schema of a list of three years. */
export function threeOf<T>(year: z.ZodMiniType<T>): z.ZodMiniType<readonly T[]> {
  return z.array(year).check(z.minLength(3), z.maxLength(3));
}

/** What is wrong where a figure is neither given nor can be computed, or both. */
export function eitherReports<N extends string>(
  given: Readonly<Partial<Record<N, unknown>>>,
  reported: N,
  computed: N,
  needed: BilingualText,
): readonly CheckReport[] {
  const has = [given[reported], given[computed]].map((member) => member !== undefined);
  if (has[0] !== has[1]) return [];
  if (!has[0]) {
    const expected = {
      expected: `${reported}, or ${needed.en}`,
      expectedVi: `${reported} hoặc ${needed.vi}`,
    };
    return [{ code: 'missing', at: [computed], details: expected }];
  }
  const details = {
    what: `both ${reported} and ${computed} are given`,
    whatVi: `có cả ${reported} và ${computed}`,
  };
  return [{ code: 'contradiction', at: [reported], details }];
}

import * as z from 'zod/mini';
import {
  check,
  citationSchema,
  decimalSchema,
  lazySchema,
  moneyUnitSchema,
  shortText,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type Citation,
  type DecimalInput,
  type Subject,
} from '../../foundation/internal.js';
import { capitalSourceCodeSchema, type CapitalSourceCode } from '../shared.js';
import { capitalTypeSchema, type CapitalType } from '../data/planTerms.js';
import { yearSpanSchema, type YearSpan } from '../plans/capitalPlan.js';
import { conversionReports, foreignAmountSchema, type ForeignAmount } from './convertedMoney.js';

/**
 * Where an amount of capital belongs: a line of a report. What is left out is not stated; it is not the total over all.
 */
export interface CapitalLine {
  /** Whose it is: a province, a commune, an investor. */
  readonly subject?: Subject;
  /** The programme [chương trình], by an id of the library (`'ethnic-minority-2021-2025'`) or by a name of one's own. */
  readonly programme?: string;
  /** The project, component or content of the programme [dự án, nội dung thành phần], by its number or name. */
  readonly component?: string;
  /** The source of the capital [nguồn vốn]. */
  readonly capitalSource?: CapitalSourceCode;
  /** The type of the capital. */
  readonly capitalType?: CapitalType;
  /** The years of the plan that it belongs to [niên độ kế hoạch]; those of carried-over capital are the years it was first planned for. */
  readonly years?: YearSpan;
}

/** What a record of an amount has beside where it belongs. */
export interface CapitalRecord extends CapitalLine {
  /** Its own number, such as that of a voucher; no two records of a table share one. */
  readonly id?: string;
  /** Says that the amount corrects others of its line: only then may it be negative. */
  readonly correction?: true;
  /** The amount in another currency that this one was made of, as `convertedMoney` gives it. */
  readonly convertedFrom?: ForeignAmount;
  /** Who says so. */
  readonly citation?: Citation;
}

/** The members of {@link CapitalRecord} with its amount, for the schemas of records. */
export function recordMembers() {
  return {
    kind: z.exactOptional(z.literal('quantity')),
    value: decimalSchema(),
    unit: moneyUnitSchema,
    subject: z.exactOptional(subjectSchema),
    programme: z.exactOptional(shortText()),
    component: z.exactOptional(shortText()),
    capitalSource: z.exactOptional(capitalSourceCodeSchema),
    capitalType: z.exactOptional(capitalTypeSchema),
    years: z.exactOptional(yearSpanSchema),
    id: z.exactOptional(shortText()),
    correction: z.exactOptional(z.literal(true)),
    convertedFrom: z.exactOptional(foreignAmountSchema),
    citation: z.exactOptional(citationSchema),
  };
}

/** Makes the check of a record: it is negative only where it says that it corrects, and agrees with what it was converted from. */
export function recordCheck<T extends CapitalRecord & { readonly value: DecimalInput }>() {
  return check<T & Parameters<typeof conversionReports>[0]>((record) => [
    ...signReports(record),
    ...conversionReports(record),
  ]);
}

function signReports({
  value,
  correction,
}: CapitalRecord & { readonly value: DecimalInput }): readonly CheckReport[] {
  return correction === true || toDecimal(value).gte(0)
    ? []
    : [
        {
          code: 'too-small',
          at: ['value'],
          details: { minimum: '0', hint: 'value', use: 'correction: true' },
        },
      ];
}

/** Schema of {@link CapitalLine}. */
export const capitalLineSchema: z.ZodMiniType<CapitalLine> = /* @__PURE__ */ lazySchema(() => {
  const { subject, programme, component, capitalSource, capitalType, years } = recordMembers();
  return z.strictObject({ subject, programme, component, capitalSource, capitalType, years });
});

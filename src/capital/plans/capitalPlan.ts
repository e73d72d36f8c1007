import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  isoDateSchema,
  lazySchema,
  moneyMembers,
  shortText,
  yearSchema,
  type BilingualText,
  type IsoDate,
  type Money,
} from '../../foundation/internal.js';
import {
  assigningAuthoritySchema,
  capitalTypeSchema,
  carriedOverSchema,
  planKindSchema,
  type AssigningAuthority,
  type CapitalType,
  type CarriedOver,
  type PlanKind,
} from '../data/planTerms.js';

/** A span of calendar years, both included. */
export interface YearSpan {
  /** The first year. */
  readonly from: number;
  /** The last year. */
  readonly to: number;
}

/** The vintage of a plan: which assignment of it is meant. */
export interface PlanVintage {
  /** Who assigned it. */
  readonly authority: AssigningAuthority;
  /** The day of the assignment. */
  readonly date?: IsoDate;
  /** The number of the document that assigned it, as printed: `1508/QĐ-TTg`. */
  readonly documentNumber?: string;
}

/** A capital plan [kế hoạch vốn] as a caller gives it: the amount, and what tells it from the other plans of the same year. */
export interface CapitalPlan extends Money {
  /** The kind of plan; say `'not-stated'` where the document does not tell. */
  readonly planKind: PlanKind;
  /** The years that it covers. */
  readonly years?: YearSpan;
  /** Whether capital carried over from earlier years is in it; `'not-stated'` if left out. */
  readonly carriedOver?: CarriedOver;
  /** The type of capital; `'not-stated'` if left out. */
  readonly capitalType?: CapitalType;
  /** Who assigned it, and when. */
  readonly assignedBy?: PlanVintage;
  /** What it covers beyond that, in the words of its document: for instance “without supplements after 30 September”. */
  readonly scope?: BilingualText;
}

/** Schema of {@link YearSpan}: it must not end before it starts. */
export const yearSpanSchema: z.ZodMiniType<YearSpan> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ from: yearSchema, to: yearSchema })
    .check(
      check(({ from, to }) =>
        from <= to ? [] : [{ code: 'period-reversed', details: { from: String(from), to: String(to) } }],
      ),
    ),
);

/** Schema of {@link PlanVintage}. */
export const planVintageSchema: z.ZodMiniType<PlanVintage> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    authority: assigningAuthoritySchema,
    date: z.exactOptional(isoDateSchema),
    documentNumber: z.exactOptional(shortText()),
  }),
);

/** Schema of {@link CapitalPlan}. */
export const capitalPlanSchema: z.ZodMiniType<CapitalPlan> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...moneyMembers(),
    planKind: planKindSchema,
    years: z.exactOptional(yearSpanSchema),
    carriedOver: z.exactOptional(carriedOverSchema),
    capitalType: z.exactOptional(capitalTypeSchema),
    assignedBy: z.exactOptional(planVintageSchema),
    scope: z.exactOptional(bilingualTextSchema),
  }),
);

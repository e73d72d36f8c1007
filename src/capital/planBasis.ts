import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  dayInWords,
  isoDateSchema,
  moneyMembers,
  shortText,
  yearSchema,
  type BilingualText,
  type IsoDate,
  type Locale,
  type Money,
} from '../foundation/internal.js';
import {
  assigningAuthorityNames,
  assigningAuthoritySchema,
  capitalTypeNames,
  capitalTypeSchema,
  carriedOverNames,
  carriedOverSchema,
  planKindNames,
  planKindSchema,
  type AssigningAuthority,
  type CapitalType,
  type CarriedOver,
  type PlanKind,
} from './planTerms.js';

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
  readonly on?: IsoDate;
  /** The number of the assigning decision, as printed. */
  readonly decision?: string;
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
  /** What the document calls it, where that says more: for instance “without supplements after 30 September”. */
  readonly label?: BilingualText;
}

/** What a ratio is a share of: all that tells its plan from other plans, and that in words. */
export interface PlanBasis {
  /** The kind of plan. */
  readonly planKind: PlanKind;
  /** The years that it covers, if stated. */
  readonly years?: YearSpan;
  /** Whether capital carried over from earlier years is in it. */
  readonly carriedOver: CarriedOver;
  /** The type of capital. */
  readonly capitalType: CapitalType;
  /** Who assigned it, and when, if stated. */
  readonly assignedBy?: PlanVintage;
  /** What the document calls it, if given. */
  readonly label?: BilingualText;
  /** The basis in words, for a table's column. */
  readonly name: BilingualText;
}

/** Schema of {@link YearSpan}: it must not end before it starts. */
export const yearSpanSchema: z.ZodMiniType<YearSpan> = /* @__PURE__ */ (() =>
  z
    .strictObject({ from: yearSchema, to: yearSchema })
    .check(
      check(({ from, to }) =>
        from <= to ? [] : [{ code: 'period-reversed', details: { from: String(from), to: String(to) } }],
      ),
    ))();

/** Schema of {@link PlanVintage}. */
export const planVintageSchema: z.ZodMiniType<PlanVintage> = /* @__PURE__ */ (() =>
  z.strictObject({
    authority: assigningAuthoritySchema,
    on: z.exactOptional(isoDateSchema),
    decision: z.exactOptional(shortText()),
  }))();

/** Schema of {@link CapitalPlan}. */
export const capitalPlanSchema: z.ZodMiniType<CapitalPlan> = /* @__PURE__ */ (() =>
  z.strictObject({
    ...moneyMembers(),
    planKind: planKindSchema,
    years: z.exactOptional(yearSpanSchema),
    carriedOver: z.exactOptional(carriedOverSchema),
    capitalType: z.exactOptional(capitalTypeSchema),
    assignedBy: z.exactOptional(planVintageSchema),
    label: z.exactOptional(bilingualTextSchema),
  }))();

/** The basis that a validated plan makes, what is not stated marked as such. */
export function basisOf(plan: CapitalPlan): PlanBasis {
  const { planKind, years, carriedOver = 'not-stated', capitalType = 'not-stated', assignedBy, label } = plan;
  const stated = {
    planKind,
    ...(years === undefined ? {} : { years }),
    carriedOver,
    capitalType,
    ...(assignedBy === undefined ? {} : { assignedBy }),
    ...(label === undefined ? {} : { label }),
  };
  return { ...stated, name: { vi: nameOf(stated, 'vi'), en: nameOf(stated, 'en') } };
}

function nameOf(basis: Omit<PlanBasis, 'name'>, locale: Locale): string {
  const { planKind, years, carriedOver, capitalType, assignedBy, label } = basis;
  return [
    [planKindNames[planKind][locale], ...(years === undefined ? [] : [yearsText(years)])].join(' '),
    ...(label === undefined ? [] : [label[locale]]),
    ...(assignedBy === undefined ? [] : [vintageText(assignedBy, locale)]),
    capitalTypeNames[capitalType][locale],
    carriedOverNames[carriedOver][locale],
  ].join(', ');
}

function yearsText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

function vintageText({ authority, on, decision }: PlanVintage, locale: Locale): string {
  const who = assigningAuthorityNames[authority][locale];
  return [
    locale === 'vi' ? `do ${who} giao` : `assigned by ${who}`,
    ...(decision === undefined ? [] : [`(${decision})`]),
    ...(on === undefined ? [] : [`${locale === 'vi' ? 'ngày' : 'on'} ${dayInWords(on)[locale]}`]),
  ].join(' ');
}

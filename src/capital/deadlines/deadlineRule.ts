import * as z from 'zod/mini';
import { lazySchema, type BilingualText, type Citation, type IsoDate } from '../../foundation/internal.js';
import type { ProgrammeId } from '../shared.js';

/** The Public Investment Law that rules a year's investment capital. */
export type PublicInvestmentLaw = 'law39of2019' | 'law58of2024';

/** The types of capital that have a deadline of their own. */
export type DeadlineCapitalType = 'investment' | 'recurrent';

/** The budgets whose money it is: central [ngân sách trung ương] or local [ngân sách địa phương]. */
export type BudgetLevel = 'central' | 'local';

/** A rule on the last day on which the capital of a year may be disbursed. */
export interface DeadlineRule {
  /** Its identity. */
  readonly id: string;
  /** Whether it holds for all capital of the year, or for what meets a condition. */
  readonly kind: 'ordinary' | 'extension';
  /** The types of capital that it is about. */
  readonly capitalTypes: readonly DeadlineCapitalType[];
  /** The law that it stands in, if it is of one of the two. */
  readonly law?: PublicInvestmentLaw;
  /** The programmes whose money alone it is about. */
  readonly programmes?: readonly ProgrammeId[];
  /** The years whose capital it is about; no last one while no end is known. */
  readonly fundYears: {
    /** The first year. */
    readonly from: number;
    /** The last year; `null` while no end is known. */
    readonly to: number | null;
  };
  /** The last day: a day of its own (`2026-12-31`), or month and day (`01-31`) of the year after. */
  readonly lastDay: string;
  /** The month and day of the year after which it must have been added to the plan, where that is what decides. */
  readonly addedAfter?: string;
  /** What capital must meet for it. */
  readonly requires?: BilingualText;
  /** Who grants it, by whose budget it is. */
  readonly grantedBy?: Readonly<Record<BudgetLevel, BilingualText>>;
  /** What it rests on. */
  readonly sources: readonly Citation[];
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

/** Schema of {@link PublicInvestmentLaw}. */
export const publicInvestmentLawSchema: z.ZodMiniType<PublicInvestmentLaw> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['law39of2019', 'law58of2024']),
);

/** Schema of {@link DeadlineCapitalType}. */
export const deadlineCapitalTypeSchema: z.ZodMiniType<DeadlineCapitalType> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['investment', 'recurrent']),
);

/** Schema of {@link BudgetLevel}. */
export const budgetLevelSchema: z.ZodMiniType<BudgetLevel> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['central', 'local']),
);

/** The last day that a rule sets for the capital of a year. */
export function lastDayOf({ lastDay }: DeadlineRule, fundYear: number): IsoDate {
  return lastDay.length === 5 ? `${String(fundYear + 1)}-${lastDay}` : lastDay;
}

/** Whether a rule is about the capital of a type and a year. */
export function isAbout(rule: DeadlineRule, capitalType: DeadlineCapitalType, fundYear: number): boolean {
  const { from, to } = rule.fundYears;
  return rule.capitalTypes.includes(capitalType) && from <= fundYear && (to === null || fundYear <= to);
}

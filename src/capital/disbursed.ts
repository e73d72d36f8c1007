import * as z from 'zod/mini';
import {
  decimalText,
  deepFreeze,
  inDong,
  isoDateSchema,
  moneyMembers,
  type BilingualText,
  type CheckReport,
  type IsoDate,
  type Money,
} from '../foundation/internal.js';
import type { CapitalPlan } from './planBasis.js';
import { capitalTypeSchema, type CapitalType } from './planTerms.js';

/** Whether a disbursed amount is actual [thực hiện] or estimated to the end of the reporting month [ước thực hiện]. */
export type DisbursementStatus = 'actual' | 'estimate' | 'not-stated';

/** What has been disbursed [giải ngân], as a caller gives it: payments, and advances where the report counts them. */
export interface Disbursed extends Money {
  /** The day up to which it is counted. */
  readonly asOf?: IsoDate;
  /** Whether it is actual or an estimate; `'not-stated'` if left out. */
  readonly status?: DisbursementStatus;
  /** The type of capital that was disbursed; `'not-stated'` if left out. */
  readonly capitalType?: CapitalType;
}

/** What is said of a disbursed amount's status. */
export const disbursementStatusNames: Readonly<Record<DisbursementStatus, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    actual: { vi: 'số thực hiện', en: 'actual' },
    estimate: { vi: 'số ước thực hiện', en: 'estimate' },
    'not-stated': { vi: 'không rõ là số thực hiện hay số ước', en: 'actual or estimate not stated' },
  });

/** Schema of {@link Disbursed}. */
export const disbursedSchema: z.ZodMiniType<Disbursed> = /* @__PURE__ */ (() =>
  z.strictObject({
    ...moneyMembers(),
    asOf: z.exactOptional(isoDateSchema),
    status: z.exactOptional(z.enum(['actual', 'estimate', 'not-stated'])),
    capitalType: z.exactOptional(capitalTypeSchema),
  }))();

/**
 * What is wrong with dividing a disbursed amount by a plan: different types of capital, or more than the plan.
 *
 * @param planAt - Where the plan stands in the input, to be named in the problem.
 */
export function mismatches(
  disbursed: Disbursed,
  plan: CapitalPlan,
  overPlan: 'allowed' | undefined,
  planAt: string,
): readonly CheckReport[] {
  const reports: CheckReport[] = [];
  const types = [disbursed.capitalType ?? 'not-stated', plan.capitalType ?? 'not-stated'] as const;
  if (types[0] !== types[1] && !types.includes('not-stated')) {
    reports.push({
      code: 'contradiction',
      at: ['disbursed', 'capitalType'],
      details: { what: `disbursed.capitalType = ${types[0]}, ${planAt}.capitalType = ${types[1]}` },
    });
  }
  const part = inDong(disbursed);
  const whole = inDong(plan);
  if (part.gt(whole) && overPlan !== 'allowed') {
    reports.push({
      code: 'part-exceeds-whole',
      at: ['disbursed', 'value'],
      details: { part: `${decimalText(part)} VND`, whole: `${planAt}: ${decimalText(whole)} VND` },
    });
  }
  return reports;
}

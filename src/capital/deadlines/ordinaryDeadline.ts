import type { Citation, IsoDate } from '../../foundation/internal.js';
import { isAbout, lastDayOf, type DeadlineCapitalType } from './deadlineRule.js';
import { ordinaryRules } from './ordinaryRules.js';

/** The last day for all capital of a type and a year, and what it rests on; nothing where it is not established. */
export function ordinaryDeadline(
  capitalType: DeadlineCapitalType,
  fundYear: number,
): { readonly deadline: IsoDate; readonly sources: readonly Citation[] } | undefined {
  const rule = ordinaryRules().find((one) => isAbout(one, capitalType, fundYear));
  return rule && { deadline: lastDayOf(rule, fundYear), sources: rule.sources };
}

import type { Assumption } from '../../../foundation/internal.js';
import {
  disbursementAssumptionTexts,
  type DisbursementAssumptionCode,
} from '../../disbursement/disbursementAssumptions.js';
import type { Line, LineBook } from '../reading/lineBook.js';
import type { PlanEntry } from '../sums/planEntries.js';
import { isBase } from '../sums/planEntries.js';
import type { RecordColumns } from '../reading/recordColumns.js';

/** What a table takes for granted because its plans and records do not state it, in the order of the table of texts. */
export function tableAssumptions(
  plans: readonly PlanEntry[],
  columns: RecordColumns,
  book: LineBook,
): readonly Assumption<DisbursementAssumptionCode>[] {
  const familyOf = ({ line }: PlanEntry): number => (book.lines[line] as Line).family;
  const apart = new Set(plans.filter(({ planKind }) => planKind === 'carried-over').map(familyOf));
  const isOpen: Readonly<Partial<Record<DisbursementAssumptionCode, boolean>>> = {
    'plan-kind-not-stated': plans.some(({ planKind }) => planKind === 'not-stated'),
    'years-not-stated': book.lines.some(({ years }) => years === 0),
    'carry-over-not-stated': plans.some(
      (plan) =>
        (isBase(plan.planKind) || plan.planKind === 'adjusted') &&
        plan.carriedOver === 'not-stated' &&
        !plan.isCorrection &&
        !apart.has(familyOf(plan)),
    ),
    'capital-type-not-stated': book.lines.some(({ capitalType }) => capitalType === 0),
    'figure-status-not-stated': columns.isStatusOpen,
  };
  return (Object.keys(isOpen) as DisbursementAssumptionCode[])
    .filter((code) => isOpen[code])
    .map((code) => ({ code, text: disbursementAssumptionTexts[code] }));
}

import type { CheckReport } from '../../../foundation/internal.js';
import type { HouseholdReviewForms } from './reviewForms.js';

/** The ids that stand twice where each must be one of its own, and ages of the nutrition table that do not rise. */
export function duplicateReports({
  questions,
  regions,
  formA,
  formB1,
  formB2,
}: HouseholdReviewForms): readonly CheckReport[] {
  const answered = [
    ...placed(['questions'], questions),
    ...placed(['formA', 'exclusions'], formA.exclusions),
    ...placed(['formA', 'items'], formA.items),
  ];
  return [
    ...repeated(answered),
    ...repeated(placed(['formB2', 'items'], formB2.items)),
    ...repeated(placed(['regions'], regions)),
    ...repeated(placed(['formB1', 'sheets'], formB1.sheets)),
    ...repeated(
      regions.flatMap(({ provinces }, region) =>
        provinces.map((id, index) => ({ at: ['regions', region, 'provinces', index], id })),
      ),
    ),
    ...questions.flatMap(({ options = [] }, index) =>
      repeated(placed(['questions', index, 'options'], options)),
    ),
    ...agesOutOfOrder(formB2),
  ];
}

interface Placed {
  readonly at: readonly (string | number)[];
  readonly id: string;
}

function placed(
  at: readonly (string | number)[],
  list: readonly { readonly id: string }[],
): readonly Placed[] {
  return list.map(({ id }, index) => ({ at: [...at, index, 'id'], id }));
}

function repeated(list: readonly Placed[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return list.flatMap(({ at, id }): readonly CheckReport[] => {
    if (seen.has(id)) return [{ code: 'duplicate', at, details: { key: id } }];
    seen.add(id);
    return [];
  });
}

function agesOutOfOrder({ nutrition }: HouseholdReviewForms['formB2']): readonly CheckReport[] {
  return nutrition.flatMap(({ ageMonths }, index): readonly CheckReport[] => {
    const previous = nutrition[index - 1];
    if (previous === undefined || previous.ageMonths < ageMonths) return [];
    const at = ['formB2', 'nutrition', index, 'ageMonths'];
    const months = String(previous.ageMonths);
    const details = { previous: `${months} months`, previousVi: `mốc ${months} tháng tuổi` };
    return [{ code: 'out-of-order', at, details }];
  });
}

import { deepFreeze, type BilingualText, type Explanation } from '../foundation/internal.js';
import type { Disbursed } from './disbursed.js';
import type { PlanBasis } from './planBasis.js';

/** Something that a disbursement ratio rests on without its being stated. */
export type AssumptionCode =
  | 'plan-kind-not-stated'
  | 'years-not-stated'
  | 'authority-not-stated'
  | 'carry-over-not-stated'
  | 'capital-type-not-stated'
  | 'as-of-not-stated'
  | 'status-not-stated';

/** An assumption, as a stable code and in words. */
export interface Assumption {
  /** What is assumed, as a stable code. */
  readonly code: AssumptionCode;
  /** What is assumed, in words. */
  readonly text: BilingualText;
}

/** What is said of each assumption. */
export const assumptionTexts: Readonly<Record<AssumptionCode, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'plan-kind-not-stated': {
    vi: 'Không rõ loại kế hoạch; coi mẫu số là đúng kế hoạch mà số giải ngân thuộc về.',
    en: 'The kind of plan is not stated; it is taken to be the plan that the disbursed amount belongs to.',
  },
  'years-not-stated': {
    vi: 'Không rõ kế hoạch của những năm nào; coi tử số và mẫu số cùng kỳ.',
    en: 'The years of the plan are not stated; both amounts are taken to cover the same ones.',
  },
  'authority-not-stated': {
    vi: 'Không rõ cấp nào giao kế hoạch và giao khi nào (kế hoạch Thủ tướng giao và kế hoạch địa phương giao có thể khác nhau).',
    en: 'Who assigned the plan, and when, is not stated (plans of the Prime Minister and of the province may differ).',
  },
  'carry-over-not-stated': {
    vi: 'Không rõ kế hoạch có gồm vốn kéo dài; coi tử số và mẫu số xử lý vốn kéo dài như nhau.',
    en: 'Whether the plan includes carried-over capital is not stated; both amounts are taken to treat it alike.',
  },
  'capital-type-not-stated': {
    vi: 'Không rõ loại vốn của tử số hoặc mẫu số; coi hai bên cùng loại vốn.',
    en: 'The capital type of an amount is not stated; both are taken to be of one type.',
  },
  'as-of-not-stated': {
    vi: 'Không rõ số giải ngân tính đến ngày nào.',
    en: 'The day up to which the disbursed amount is counted is not stated.',
  },
  'status-not-stated': {
    vi: 'Không rõ số giải ngân là số thực hiện hay số ước.',
    en: 'Whether the disbursed amount is actual or an estimate is not stated.',
  },
});

/** What a ratio assumes because it is not stated, in the order of the table. */
export function assumptionsOf(disbursed: Disbursed, basis: PlanBasis): readonly Assumption[] {
  const open: Readonly<Record<AssumptionCode, boolean>> = {
    'plan-kind-not-stated': basis.planKind === 'not-stated',
    'years-not-stated': basis.years === undefined,
    'authority-not-stated': basis.assignedBy === undefined,
    'carry-over-not-stated': basis.planKind !== 'carried-over' && basis.carriedOver === 'not-stated',
    'capital-type-not-stated':
      basis.capitalType === 'not-stated' || (disbursed.capitalType ?? 'not-stated') === 'not-stated',
    'as-of-not-stated': disbursed.asOf === undefined,
    'status-not-stated': (disbursed.status ?? 'not-stated') === 'not-stated',
  };
  const codes = Object.keys(assumptionTexts) as readonly AssumptionCode[];
  return codes.filter((code) => open[code]).map((code) => ({ code, text: assumptionTexts[code] }));
}

/** Assumptions as the steps of an explanation. */
export function assumptionSteps(assumptions: readonly Assumption[]): readonly Explanation[] {
  return assumptions.map(({ text }) => ({ say: text }));
}

import { deepFreeze, type Assumption, type BilingualText } from '../../foundation/internal.js';
import type { Disbursed } from './disbursed.js';
import { isCarryOverOpen, type PlanBasis } from '../plans/planBasis.js';

/** Something that a disbursement ratio rests on without its being stated. */
export type DisbursementAssumptionCode =
  | 'plan-kind-not-stated'
  | 'years-not-stated'
  | 'authority-not-stated'
  | 'carry-over-not-stated'
  | 'capital-type-not-stated'
  | 'as-of-not-stated'
  | 'figure-status-not-stated';

/** What is said of each assumption. */
export const disbursementAssumptionTexts: Readonly<Record<DisbursementAssumptionCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'plan-kind-not-stated': {
      vi: 'mẫu số chính là kế hoạch của số vốn đã giải ngân (nguồn không nêu loại kế hoạch)',
      en: 'the plan is the one that the disbursed amount belongs to (its kind is not stated)',
    },
    'years-not-stated': {
      vi: 'tử số và mẫu số thuộc cùng những năm kế hoạch (nguồn không nêu năm)',
      en: 'both amounts belong to the same years (they are not stated)',
    },
    'authority-not-stated': {
      vi: 'tử số và mẫu số thuộc cùng một kế hoạch được giao (nguồn không nêu cấp giao, ngày giao; kế hoạch Thủ tướng Chính phủ giao và kế hoạch địa phương giao có thể khác nhau)',
      en: 'both amounts belong to the same assignment (who assigned the plan, and when, is not stated; plans of the Prime Minister and of the province may differ)',
    },
    'carry-over-not-stated': {
      vi: 'tử số và mẫu số cùng tính hoặc cùng không tính vốn kéo dài (nguồn không nêu)',
      en: 'both amounts include carried-over capital, or neither does (it is not stated)',
    },
    'capital-type-not-stated': {
      vi: 'tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn)',
      en: 'both amounts are of one type of capital (it is not stated of both)',
    },
    'as-of-not-stated': {
      vi: 'số giải ngân là số tại thời điểm mà nguồn nói đến (nguồn không nêu ngày)',
      en: 'the amount is that of the time of the document (its day is not stated)',
    },
    'figure-status-not-stated': {
      vi: 'số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước)',
      en: 'the amount is used as an actual one (whether it is an estimate is not stated)',
    },
  });

/** What a ratio assumes because it is not stated, in the order of the table. */
export function assumptionsOf(
  { asOf, figureStatus = 'not-stated', capitalType = 'not-stated' }: Disbursed,
  basis: PlanBasis,
): readonly Assumption<DisbursementAssumptionCode>[] {
  const isOpen: Readonly<Record<DisbursementAssumptionCode, boolean>> = {
    'plan-kind-not-stated': basis.planKind === 'not-stated',
    'years-not-stated': basis.years === undefined,
    'authority-not-stated': basis.assignedBy === undefined,
    'carry-over-not-stated': isCarryOverOpen(basis),
    'capital-type-not-stated': [basis.capitalType, capitalType].includes('not-stated'),
    'as-of-not-stated': asOf === undefined,
    'figure-status-not-stated': figureStatus === 'not-stated',
  };
  const codes = Object.keys(isOpen) as readonly DisbursementAssumptionCode[];
  return codes
    .filter((code) => isOpen[code])
    .map((code) => ({ code, text: disbursementAssumptionTexts[code] }));
}

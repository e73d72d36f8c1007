import { deepFreeze, type BilingualText } from '../../../foundation/internal.js';

/** Something that a reader of a disbursement table must know, as a stable code. */
export type DisbursementTableWarningCode =
  | 'no-plan'
  | 'no-disbursement'
  | 'over-plan'
  | 'older-report'
  | 'no-earlier-report'
  | 'disbursed-fell'
  | 'estimates-counted'
  | 'estimate-beside-actual'
  | 'carried-over-not-apart'
  | 'advance-apart'
  | 'plan-after-as-of';

/** What is said of each warning; `{names}` is filled with groups, `{asOf}` with a day, `{count}` with a number. */
export const disbursementTableWarningTexts: Readonly<Record<DisbursementTableWarningCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'no-plan': {
      vi: 'Có số giải ngân nhưng chưa có kế hoạch vốn ({names}); số giải ngân vẫn nằm trong tổng số.',
      en: 'Disbursed without a plan ({names}); the amounts are in the total.',
    },
    'no-disbursement': {
      vi: 'Có kế hoạch vốn nhưng chưa có số giải ngân ({names}); chưa có số liệu không có nghĩa là bằng 0: kế hoạch vốn của phần này đã nằm trong tổng số, số giải ngân thì chưa, nên tỷ lệ chung có thể thấp hơn thực tế.',
      en: 'A plan but no report of disbursement ({names}); its plan is in the total and its disbursement is not, so the ratio of the total may be too low.',
    },
    'over-plan': {
      vi: 'Giải ngân vượt kế hoạch vốn ({names}); đề nghị kiểm tra phần bổ sung, vốn kéo dài, vốn ứng trước.',
      en: 'More than the plan was disbursed ({names}); check for supplements, carried-over or advanced capital.',
    },
    'older-report': {
      vi: 'Số liệu chưa cập nhật đến ngày {asOf} ({names}).',
      en: 'The last report is older than {asOf} ({names}).',
    },
    'no-earlier-report': {
      vi: 'Chưa có báo cáo đến ngày {asOf} ({names}); toàn bộ số giải ngân của phần này được tính là tăng thêm so với kỳ trước.',
      en: 'No report up to {asOf} ({names}); all that was disbursed of it counts as new since then.',
    },
    'disbursed-fell': {
      vi: 'Số giải ngân lũy kế thấp hơn số đến ngày {asOf} ({names}); đề nghị kiểm tra lại.',
      en: 'The cumulative amount is less than that up to {asOf} ({names}); check both.',
    },
    'estimates-counted': {
      vi: 'Số giải ngân có phần là số ước thực hiện ({names}).',
      en: 'Some amounts are estimates ({names}).',
    },
    'estimate-beside-actual': {
      vi: 'Cùng một tháng vừa có số thực hiện, vừa có số ước thực hiện được cộng với nhau ({names}); nếu số ước là của cả tháng thì bị tính trùng.',
      en: 'Of one month an actual amount and an estimate are added ({names}); if the estimate is that of the whole month, it counts twice.',
    },
    'carried-over-not-apart': {
      vi: 'Có vốn kéo dài nhưng số liệu không tách riêng ({names}), nên không tính được tỷ lệ khi không gồm vốn kéo dài.',
      en: 'There is carried-over capital, but the figures are not told apart ({names}), so there are no ratios without it.',
    },
    'advance-apart': {
      vi: 'Vốn ứng trước ({names}) để riêng, không nằm trong kế hoạch vốn và số giải ngân của các cột khác.',
      en: 'Advanced capital ({names}) is kept apart, in no other column.',
    },
    'plan-after-as-of': {
      vi: 'Có {count} kế hoạch vốn giao sau ngày {asOf}, chưa tính trong bảng.',
      en: 'Plans assigned after {asOf} do not count yet: {count}.',
    },
  });

import { deepFreeze, type BilingualText } from '../../../foundation/internal.js';
import type { CriterionStatus } from '../criteriaScore.js';

/** What each status is called. */
export const statusNames: Readonly<Record<CriterionStatus, BilingualText>> = /* @__PURE__ */ deepFreeze({
  met: { vi: 'đạt', en: 'met' },
  'basically-met': { vi: 'cơ bản đạt', en: 'basically met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  'not-assessed': { vi: 'chưa đánh giá', en: 'not assessed' },
  'threshold-unknown': { vi: 'chưa rõ mức đạt chuẩn', en: 'threshold unknown' },
  'set-by-province': { vi: 'chờ UBND cấp tỉnh quy định', en: 'set by the province, not given' },
  'set-by-ministry': { vi: 'chờ bộ, ngành công bố', en: 'set by a ministry, not given' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
});

import { deepFreeze, type BilingualText } from '../../../foundation/internal.js';
import type { ClaimVerdict } from '../claimResults.js';
import type { Claim } from '../claimTypes.js';
import { inputNames } from './claimNames.js';

/** What the kinds of claims are called, for user interfaces. */
export const claimKindNames: Readonly<Record<Claim['kind'], BilingualText>> = /* @__PURE__ */ deepFreeze({
  share: { vi: 'tỷ lệ', en: 'share' },
  'common-denominator': { vi: 'tỷ lệ trên cùng một tổng số', en: 'share of the same total' },
  disbursement: { vi: 'tỷ lệ giải ngân', en: 'disbursement ratio' },
  'target-achievement': { vi: 'mức hoàn thành kế hoạch', en: 'achievement of a target' },
  'target-excess': { vi: 'mức vượt kế hoạch', en: 'excess over a target' },
  'change-in-points': { vi: 'mức tăng, giảm', en: 'change' },
  'average-annual-change': { vi: 'mức tăng, giảm bình quân mỗi năm', en: 'average yearly change' },
  'relative-change': { vi: 'tốc độ tăng, giảm', en: 'relative change' },
  index: { vi: 'chỉ số so với kỳ gốc', en: 'index' },
  multiple: { vi: 'số lần', en: 'multiple' },
  'change-to-new-total': {
    vi: 'tốc độ tăng, giảm kèm số tăng, giảm',
    en: 'rate of an increase to a new total',
  },
  'yearly-average-of-change': {
    vi: 'bình quân mỗi năm của mức tăng, giảm',
    en: 'yearly average of a change',
  },
  'compound-annual-growth': { vi: 'tốc độ tăng trưởng bình quân hằng năm', en: 'compound yearly growth' },
  'time-before-deadline': { vi: 'thời gian trước hạn', en: 'time before a deadline' },
  'average-per-unit': { vi: 'bình quân', en: 'average' },
  composition: { vi: 'tổng của các phần', en: 'sum of parts' },
  distribution: { vi: 'phân theo nhóm', en: 'distribution' },
  'shares-to-100': { vi: 'cơ cấu cộng đủ 100%', en: 'shares that make 100%' },
  'stock-and-flow': { vi: 'biến động trong kỳ', en: 'stock and flows' },
  'share-of-parts': { vi: 'tỷ trọng của một phần trong tổng các phần', en: 'share of one part in all parts' },
  'average-over-bands': { vi: 'bình quân theo nhóm', en: 'average over bands' },
  'rate-of-whole': { vi: 'tỷ lệ chung từ tỷ lệ các nhóm', en: 'rate of a whole from its parts' },
  expression: { vi: 'công thức', en: 'formula' },
});

/** What the inputs of claims are called, for user interfaces. */
export const claimInputNames: Readonly<Record<string, BilingualText>> =
  /* @__PURE__ */ deepFreeze(inputNames);

/** What the verdicts on claims are called, for user interfaces. */
export const claimVerdictNames: Readonly<Record<ClaimVerdict['verdict'], BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    consistent: { vi: 'khớp', en: 'follows from its inputs' },
    inconsistent: { vi: 'không khớp', en: 'does not follow from its inputs' },
    unknowable: { vi: 'chưa kết luận được', en: 'cannot be known' },
  });

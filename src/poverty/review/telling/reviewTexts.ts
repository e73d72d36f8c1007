import type { BilingualText } from '../../../foundation/internal.js';
import { householdClassNames } from '../../households/householdClass.js';
import type { ReviewClass, ReviewOutcome } from '../householdReview.js';

/** What the classes of a review are called. */
export const reviewClassNames: Readonly<Record<ReviewClass, BilingualText>> = /* @__PURE__ */ (() => ({
  ...householdClassNames,
  'not-poor': { vi: 'hộ không nghèo', en: 'household that is not poor' },
}))();

/** How a review may have gone, in words. */
export const outcomeTexts: Readonly<Record<ReviewOutcome, BilingualText>> = {
  excluded: {
    vi: 'Phiếu A: hộ không thuộc đối tượng rà soát (cột 0, điều kiện {excludedBy}), ngừng rà soát.',
    en: 'Form A: the household is not reviewed (column 0, condition {excludedBy}); the review stops.',
  },
  stopped: {
    vi: 'Phiếu A: hộ có {formAItems} chỉ tiêu, từ {stopAt} chỉ tiêu trở lên thì ngừng rà soát.',
    en: 'Form A: the household has {formAItems} items; from {stopAt} on the review stops.',
  },
  scored: {
    vi: 'Phiếu A: hộ có {formAItems} chỉ tiêu, dưới {stopAt} chỉ tiêu, chuyển sang Phiếu B.',
    en: 'Form A: the household has {formAItems} items, fewer than {stopAt}, and is scored.',
  },
  undetermined: {
    vi: 'Phiếu A: chưa xác định được hộ có được chấm điểm hay không ({formAItems} chỉ tiêu; từ {stopAt} chỉ tiêu trở lên thì ngừng rà soát).',
    en: 'Form A: it is not determined yet whether the household is scored ({formAItems} items; from {stopAt} on the review stops).',
  },
};

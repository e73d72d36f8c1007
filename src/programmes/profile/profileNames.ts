import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { ProfileIndicator, ProfilePartName } from './programmeProfileTypes.js';

/** What the parts of a profile are called, in their order. */
export const profilePartNames: Readonly<Record<ProfilePartName, BilingualText>> = /* @__PURE__ */ deepFreeze({
  poverty: { vi: 'nghèo đa chiều', en: 'poverty' },
  criteria: { vi: 'tiêu chí nông thôn mới', en: 'criteria' },
  capital: { vi: 'vốn', en: 'capital' },
  targets: { vi: 'mục tiêu', en: 'targets' },
});

/** What the figures of a profile are called. */
export const profileIndicatorNames: Readonly<Record<ProfileIndicator, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'poverty-rate': { vi: 'tỷ lệ', en: 'rate' },
    'poverty-change': { vi: 'thay đổi cả giai đoạn', en: 'change' },
    'poverty-annual-change': { vi: 'thay đổi bình quân mỗi năm', en: 'change a year' },
    'poverty-relative-change': { vi: 'thay đổi tương đối so với năm đầu', en: 'relative change' },
    'poverty-compound-change': { vi: 'tốc độ thay đổi bình quân năm', en: 'compound change a year' },
    'poor-and-near-poor-rate': {
      vi: 'tỷ lệ hộ nghèo và hộ cận nghèo',
      en: 'poor and near-poor households',
    },
    'neither-rate': { vi: 'tỷ lệ hộ không nghèo, không cận nghèo', en: 'households that are neither' },
    'criteria-met': { vi: 'số tiêu chí đạt', en: 'criteria met' },
    'criteria-share': { vi: 'tỷ lệ tiêu chí đạt', en: 'share of criteria met' },
    'criteria-missing': { vi: 'số tiêu chí chưa được xác định là đạt', en: 'criteria not stated as met' },
    'criteria-total': { vi: 'tổng số tiêu chí', en: 'all criteria' },
    'scored-places': { vi: 'số đơn vị đã đánh giá', en: 'places assessed' },
    'average-criteria': { vi: 'số tiêu chí đạt bình quân', en: 'average of criteria met' },
    'met-all-places': { vi: 'số đơn vị đạt tất cả tiêu chí', en: 'places that meet all criteria' },
    'recognised-places': { vi: 'số đơn vị được công nhận', en: 'places recognised' },
    'recognised-share': { vi: 'tỷ lệ được công nhận', en: 'share recognised' },
    'recognised-share-below': { vi: 'tỷ lệ so với mức liền dưới', en: 'share of the tier below' },
    'recognised-share-exactly': { vi: 'tỷ lệ riêng mức này', en: 'share at this tier alone' },
    'capital-plan': { vi: 'kế hoạch vốn', en: 'plan' },
    disbursed: { vi: 'đã giải ngân', en: 'disbursed' },
    remaining: { vi: 'còn lại', en: 'remaining' },
    'disbursement-ratio': { vi: 'tỷ lệ giải ngân', en: 'disbursement ratio' },
    target: { vi: 'mục tiêu', en: 'target' },
    current: { vi: 'thực hiện', en: 'reached' },
    gap: { vi: 'còn thiếu', en: 'gap' },
    'total-gap': { vi: 'tổng số còn thiếu', en: 'gap in all' },
    'achieved-share': { vi: 'mức đạt so với mục tiêu', en: 'share of the target achieved' },
    'share-at-target': { vi: 'tỷ lệ khi đạt mục tiêu', en: 'share once the target is met' },
    whole: { vi: 'tổng số để tính tỷ lệ', en: 'the whole' },
    'needed-a-year': { vi: 'mức cần đạt mỗi năm', en: 'needed a year' },
    'path-remainder': { vi: 'phần lộ trình còn để lại', en: 'left open by the planned path' },
    recomputed: { vi: 'tính lại', en: 'recomputed' },
    'recomputed-range': { vi: 'khoảng có thể', en: 'possible range' },
    difference: { vi: 'chênh lệch so với số công bố', en: 'difference from what was published' },
  });

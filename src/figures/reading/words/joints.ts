import { phraseSet, type Phrases } from './phrases.js';

/** The words that join the two ends of a range. */
export const isRangeMark: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  '-, –, —, ‐, ‒, −, ~, ÷, đến, tới, to',
);

/** The words that say that the upper end of a range does not belong to it. */
export const isOpenEnd: Phrases<boolean> = /* @__PURE__ */ phraseSet('dưới, under, less than');

/** The words that stand for the bar between a part and its whole, if numbers stand on both sides. */
export const isPairMark: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'trên tổng số, trong tổng số, trên tổng, trong số, trên, trong, out of, out of the, out of its, out of all, out of a total of, out of a total, out of their, out of our, among, among the, of their, ' +
    'of the, of, of its, of all, of a total of, / tổng số, / tổng, / kế hoạch, / kế hoạch là, / kế hoạch giao, / kh, / kh giao, / kh năm, ' +
    '/ chỉ tiêu, / chỉ tiêu là, / chỉ tiêu giao, / chỉ tiêu kế hoạch, / ct, / mục tiêu, / mục tiêu là, / mục tiêu đề ra, / nghị quyết, / nq, ' +
    '/ dự toán, / plan, / target, / the target of, / a target of',
);

/** The words that open what a unit is per. */
export const isPerWord: Phrases<boolean> = /* @__PURE__ */ phraseSet('/, trên, mỗi, một, hằng, hàng, per, a');

import { phraseSet, type Phrases } from './phrases.js';

/** The words that join the two ends of a range. */
export const isRangeMark: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  '-, –, —, ‐, ‒, −, ~, ÷, đến, tới, to',
);

/** The words that say that the upper end of a range does not belong to it. */
export const isOpenEnd: Phrases<boolean> = /* @__PURE__ */ phraseSet('dưới, under, less than');

/** The words that stand for the bar between a part and its whole, if numbers stand on both sides. */
export const isPairMark: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'trên tổng số, trong tổng số, trên tổng, trong số, trên, trong, out of, out of the, of the, of, ' +
    '/ tổng số, / tổng, / kế hoạch',
);

/** The words that open what a unit is per. */
export const isPerWord: Phrases<boolean> = /* @__PURE__ */ phraseSet('/, trên, mỗi, một, hằng, hàng, per, a');

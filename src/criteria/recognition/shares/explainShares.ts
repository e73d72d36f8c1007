import {
  isRefusal,
  measureLabel,
  type BilingualText,
  type Explanation,
  type Quantity,
} from '../../../foundation/internal.js';
import { recognitionTierNames } from '../titles/recognitionTiers.js';
import type { RecognitionShare } from './tierShares.js';
import { aboutPlaces, type SharesAbout } from './shareWords.js';

/** How shares of recognised places came about, in words. */
export function explainShares(
  about: SharesAbout,
  total: Quantity | undefined,
  tiers: readonly RecognitionShare[],
): Explanation {
  const { say, values } = aboutPlaces(about, total === undefined ? NO_TOTAL : OF_TOTAL);
  return {
    say,
    values: { ...values, ...(total && { total }) },
    steps: tiers.map((one, at) => tierStep(about, one, tiers[at - 1])),
  };
}

const OF_TOTAL: BilingualText = {
  vi: 'số {level} ở mỗi mức công nhận gồm cả các mức cao hơn; tỷ lệ tính trên tổng số {total}.',
  en: 'each tier of recognition includes the higher ones; the total is {total}.',
};

const NO_TOTAL: BilingualText = {
  vi: 'số {level} ở mỗi mức công nhận gồm cả các mức cao hơn; chưa có tổng số {level} nên không tính được tỷ lệ trên tổng số.',
  en: 'each tier of recognition includes the higher ones; without the number of all {level} there are no shares of all.',
};

/** One tier; a share that is refused is left out, as its reason stands in the numbers. */
function tierStep(
  { level }: SharesAbout,
  { tier, places, ofAllPercent, ofTierBelowPercent }: RecognitionShare,
  below: RecognitionShare | undefined,
): Explanation {
  const ofAll = isRefusal(ofAllPercent) ? NOTHING : OF_ALL;
  const ofBelow = below === undefined || isRefusal(ofTierBelowPercent) ? NOTHING : OF_BELOW;
  return {
    say: {
      vi: `{level} {tier}: {places}${ofAll.vi}${ofBelow.vi}.`,
      en: `{tier}: {places}${ofAll.en}${ofBelow.en}.`,
    },
    values: {
      level: measureLabel(level),
      tier: recognitionTierNames[tier],
      places,
      ofAll: ofAllPercent,
      ofBelow: ofTierBelowPercent,
      ...(below && { below: recognitionTierNames[below.tier] }),
    },
  };
}

const NOTHING: BilingualText = { vi: '', en: '' };

const OF_ALL: BilingualText = { vi: ', chiếm {ofAll} tổng số {level}', en: ', {ofAll} of all {level}' };

const OF_BELOW: BilingualText = {
  vi: ', bằng {ofBelow} số {level} {below}',
  en: ', {ofBelow} of the tier below ({below})',
};

import {
  isRefusal,
  measureLabel,
  range,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
} from '../../../foundation/internal.js';
import { recognitionTierNames } from '../titles/recognitionTiers.js';
import type { PrintedRecognitionShare } from './printedShares.js';
import { aboutPlaces, type SharesAbout } from './shareWords.js';

/** What printed shares of recognised places say, in words. */
export function explainPrintedShares(
  about: SharesAbout,
  tiers: readonly PrintedRecognitionShare[],
): Explanation {
  return {
    ...aboutPlaces(about, HEAD),
    steps: tiers.map((one, at) => tierStep(about, one, tiers[at - 1])),
  };
}

const HEAD: BilingualText = {
  vi: 'các tỷ lệ công bố tính trên tổng số {level}; mỗi mức công nhận gồm cả các mức cao hơn.',
  en: 'the printed shares are of all {level}; each tier of recognition includes the higher ones.',
};

function tierStep(
  { level }: SharesAbout,
  {
    tier,
    printedPercent,
    ofTierBelowPercent,
    exactlyThisTierPercent,
    possiblePlaces,
  }: PrintedRecognitionShare,
  below: PrintedRecognitionShare | undefined,
): Explanation {
  const ofBelow = below === undefined || isRefusal(ofTierBelowPercent) ? NOTHING : OF_BELOW;
  const { say, values } = countWords(possiblePlaces);
  return {
    say: {
      vi: `{level} {tier}: {printed} tổng số {level}${ofBelow.vi}; riêng mức này: {exactly}${say.vi}.`,
      en: `{tier}: {printed} of all {level}${ofBelow.en}; at this tier alone: {exactly}${say.en}.`,
    },
    values: {
      level: measureLabel(level),
      tier: recognitionTierNames[tier],
      printed: printedPercent,
      ofBelow: ofTierBelowPercent,
      exactly: exactlyThisTierPercent,
      ...(below && { below: recognitionTierNames[below.tier] }),
      ...values,
    },
  };
}

const NOTHING: BilingualText = { vi: '', en: '' };

const OF_BELOW: BilingualText = {
  vi: ', bằng {ofBelow} số {level} {below}',
  en: ', {ofBelow} of the tier below ({below})',
};

/** The counts that the share stands for, where the number of all places is known. */
function countWords(possible: PrintedRecognitionShare['possiblePlaces']): {
  readonly say: BilingualText;
  readonly values: Readonly<Record<string, ExplainedValue>>;
} {
  if (isRefusal(possible)) return { say: NOTHING, values: {} };
  const { least, most } = possible;
  if (least === null || most === null) return { say: NO_COUNT, values: {} };
  return { say: COUNT, values: { counts: range({ lower: least.value, upper: most.value }, least.unit) } };
}

const COUNT: BilingualText = { vi: '; ứng với {counts}', en: '; that is {counts}' };

const NO_COUNT: BilingualText = {
  vi: '; không có số {level} nào ứng với tỷ lệ này',
  en: '; no number of {level} comes to this share',
};

import { isRefusal, type Explanation, type Subject } from '../../foundation/internal.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { effectsInWords, type EffectWords } from './effectWords.js';
import type { GrowthDecomposition } from './growthResult.js';

/** How a change by growth and redistribution came about. */
export function explainGrowth(
  subject: Subject | undefined,
  figures: Omit<GrowthDecomposition, 'kind' | 'subject' | 'explanation'>,
): Explanation {
  const { baseline, current, change, growthPoints, redistributionPoints, residualPoints, shapley } = figures;
  const effects = { growthPoints, redistributionPoints, residualPoints };
  const [byEach, byShared] = [effectsInWords(effects, EFFECTS), effectsInWords({ ...shapley }, SHAPLEY)];
  return {
    say: ofSubject(subject, CHANGE),
    values: { ...subjectMember(subject), baseline, current, change },
    arithmetic: '{current} − {baseline} = {change}',
    steps: isRefusal(growthPoints)
      ? [{ say: NO_EFFECTS, values: { growthPoints } }]
      : [
          {
            say: {
              vi: `${byEach.vi} (Datt–Ravallion, so với kỳ đầu).`,
              en: `${byEach.en} (Datt–Ravallion, seen from the first time).`,
            },
            values: effects,
          },
          {
            say: {
              vi: `Không có phần dư (Shapley): ${byShared.vi}.`,
              en: `Without a residual (Shapley): ${byShared.en}.`,
            },
            values: { ...shapley },
          },
        ],
  };
}

const CHANGE = {
  vi: 'chỉ số nghèo từ {baseline} đến {current}: {change|moved}.',
  en: 'the index went from {baseline} to {current}: it {change|moved}.',
};
const NO_EFFECTS = {
  vi: 'Phần do thu nhập bình quân, phần do phân phối lại: {growthPoints}.',
  en: 'The parts of growth and of redistribution: {growthPoints}.',
};
const GROWTH: EffectWords = {
  vi: ['do thu nhập bình quân thay đổi,', 'thu nhập bình quân không tác động'],
  en: 'growth of the mean',
};
const REDISTRIBUTION: EffectWords = {
  vi: ['do phân phối lại,', 'phân phối lại không tác động'],
  en: 'redistribution',
};
const SHAPLEY = { growthPoints: GROWTH, redistributionPoints: REDISTRIBUTION };
const EFFECTS = {
  growthPoints: GROWTH,
  redistributionPoints: REDISTRIBUTION,
  residualPoints: { vi: ['phần dư', 'không có phần dư'], en: 'a residual' },
} as const;

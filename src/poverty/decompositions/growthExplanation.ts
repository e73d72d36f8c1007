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
  return {
    say: ofSubject(subject, CHANGE),
    values: { ...subjectMember(subject), baseline, current, change },
    arithmetic: '{current} − {baseline} = {change}',
    steps: isRefusal(growthPoints)
      ? [{ say: NO_EFFECTS, values: { growthPoints } }]
      : [
          {
            say: {
              vi: `${effectsInWords(effects, EFFECTS)} (Datt–Ravallion, so với kỳ đầu).`,
              en: EFFECTS_EN,
            },
            values: effects,
          },
          {
            say: {
              vi: `Không có phần dư (Shapley): ${effectsInWords({ ...shapley }, SHAPLEY)}.`,
              en: SHAPLEY_EN,
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
const SHAPLEY: EffectWords = {
  growthPoints: ['do thu nhập bình quân thay đổi,', 'thu nhập bình quân không tác động'],
  redistributionPoints: ['do phân phối lại,', 'phân phối lại không tác động'],
};
const SHAPLEY_EN =
  'Without a residual (Shapley): growth {growthPoints}, redistribution {redistributionPoints}.';
const EFFECTS: EffectWords = { ...SHAPLEY, residualPoints: ['phần dư', 'không có phần dư'] };
const EFFECTS_EN =
  'Growth of the mean accounts for {growthPoints}, redistribution for {redistributionPoints}, a residual for {residualPoints} (Datt–Ravallion, seen from the first time).';

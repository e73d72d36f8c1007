import type { Explanation, Subject } from '../../foundation/internal.js';
import { effectsInWords, sumOf, type EffectWords } from './effectWords.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import type { SubgroupDecomposition } from './subgroupResult.js';

/** How a change by subgroup came about. */
export function explainGroups(
  subject: Subject | undefined,
  figures: Omit<SubgroupDecomposition, 'kind' | 'subject' | 'explanation'>,
): Explanation {
  const { baseline, current, change, withinPoints, populationShiftPoints, interactionPoints } = figures;
  const { shapley, groups } = figures;
  const values = { baseline, current, change };
  const effects = { withinPoints, populationShiftPoints, interactionPoints };
  const [byEach, byShared] = [effectsInWords(effects, EFFECTS), effectsInWords({ ...shapley }, SHAPLEY)];
  return {
    say: ofSubject(subject, CHANGE),
    values: { ...subjectMember(subject), ...values },
    arithmetic: '{current} − {baseline} = {change}',
    steps: [
      {
        say: { vi: `${byEach.vi} (Ravallion–Huppi).`, en: `${byEach.en} (Ravallion–Huppi).` },
        values: { ...effects, change },
        arithmetic: `${sumOf(effects)} = {change}`,
      },
      {
        say: {
          vi: `Chia đều tác động đồng thời (Shapley): ${byShared.vi}.`,
          en: `With the interaction shared (Shapley): ${byShared.en}.`,
        },
        values: { ...shapley },
      },
      ...groups.map((group) => {
        const told = effectsInWords({ ...group.shapley }, GROUP);
        return {
          say: { vi: `{group} (Shapley): ${told.vi}.`, en: `{group} (Shapley): ${told.en}.` },
          values: { group: group.subject, ...group.shapley },
        };
      }),
    ],
  };
}

const CHANGE = {
  vi: 'tỷ lệ nghèo từ {baseline} đến {current}: {change|moved}.',
  en: 'the rate went from {baseline} to {current}: it {change|moved}.',
};

const WITHIN: EffectWords = {
  vi: ['do thay đổi trong từng nhóm,', 'thay đổi trong từng nhóm không tác động'],
  en: 'changes within groups',
};
const EFFECTS = {
  withinPoints: WITHIN,
  populationShiftPoints: {
    vi: ['do cơ cấu dân số giữa các nhóm thay đổi,', 'cơ cấu dân số giữa các nhóm không tác động'],
    en: 'shifts between groups',
  },
  interactionPoints: { vi: ['do tác động đồng thời,', 'không có tác động đồng thời'], en: 'both together' },
} as const;
const SHAPLEY = {
  withinPoints: WITHIN,
  populationShiftPoints: {
    vi: ['do cơ cấu thay đổi,', 'cơ cấu không tác động'],
    en: 'shifts between groups',
  },
} as const;
const GROUP = {
  withinPoints: {
    vi: ['do thay đổi trong nhóm,', 'thay đổi trong nhóm không tác động'],
    en: 'its own rate',
  },
  populationShiftPoints: {
    vi: ['do tỷ trọng thay đổi,', 'tỷ trọng không tác động'],
    en: 'its share',
  },
} as const;

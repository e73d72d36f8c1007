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
  return {
    say: ofSubject(subject, CHANGE),
    values: { ...subjectMember(subject), ...values },
    arithmetic: '{current} − {baseline} = {change}',
    steps: [
      {
        say: { vi: `${effectsInWords(effects, EFFECTS)} (Ravallion–Huppi).`, en: EFFECTS_EN },
        values: { ...effects, change },
        arithmetic: `${sumOf(effects)} = {change}`,
      },
      {
        say: {
          vi: `Chia đều tác động đồng thời (Shapley): ${effectsInWords({ ...shapley }, SHAPLEY)}.`,
          en: SHAPLEY_EN,
        },
        values: { ...shapley },
      },
      ...groups.map((group) => ({
        say: { vi: `{group} (Shapley): ${effectsInWords({ ...group.shapley }, GROUP)}.`, en: GROUP_EN },
        values: { group: group.subject, ...group.shapley },
      })),
    ],
  };
}

const CHANGE = {
  vi: 'tỷ lệ nghèo từ {baseline} đến {current}: {change|moved}.',
  en: 'the rate went from {baseline} to {current}: it {change|moved}.',
};
const EFFECTS: EffectWords = {
  withinPoints: ['do thay đổi trong từng nhóm,', 'thay đổi trong từng nhóm không tác động'],
  populationShiftPoints: [
    'do cơ cấu dân số giữa các nhóm thay đổi,',
    'cơ cấu dân số giữa các nhóm không tác động',
  ],
  interactionPoints: ['do tác động đồng thời,', 'không có tác động đồng thời'],
};
const EFFECTS_EN =
  'Changes within groups account for {withinPoints}, shifts between groups for {populationShiftPoints}, both together for {interactionPoints} (Ravallion–Huppi).';
const SHAPLEY: EffectWords = {
  withinPoints: ['do thay đổi trong từng nhóm,', 'thay đổi trong từng nhóm không tác động'],
  populationShiftPoints: ['do cơ cấu thay đổi,', 'cơ cấu không tác động'],
};
const SHAPLEY_EN =
  'With the interaction shared (Shapley): within groups {withinPoints}, shifts {populationShiftPoints}.';
const GROUP: EffectWords = {
  withinPoints: ['do thay đổi trong nhóm,', 'thay đổi trong nhóm không tác động'],
  populationShiftPoints: ['do tỷ trọng thay đổi,', 'tỷ trọng không tác động'],
};
const GROUP_EN =
  '{group} (Shapley): change within it {withinPoints}, change of its share {populationShiftPoints}.';

import type { Explanation, Subject } from '../../foundation/internal.js';
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
  return {
    say: ofSubject(subject, CHANGE),
    values: { ...subjectMember(subject), ...values },
    arithmetic: '{current} − {baseline} = {change}',
    steps: [
      {
        say: EFFECTS,
        values: { withinPoints, populationShiftPoints, interactionPoints, change },
        arithmetic: '{withinPoints} + {populationShiftPoints} + {interactionPoints} = {change}',
      },
      { say: SHAPLEY, values: { ...shapley } },
      ...groups.map((group) => ({
        say: GROUP,
        values: {
          group: group.subject,
          within: group.shapley.withinPoints,
          shift: group.shapley.populationShiftPoints,
        },
      })),
    ],
  };
}

const CHANGE = {
  vi: 'tỷ lệ nghèo từ {baseline} đến {current}: {change|moved}.',
  en: 'the rate went from {baseline} to {current}: it {change|moved}.',
};
const EFFECTS = {
  vi: 'Do thay đổi trong từng nhóm, {withinPoints|moved}; do cơ cấu dân số giữa các nhóm thay đổi, {populationShiftPoints|moved}; do tác động đồng thời, {interactionPoints|moved} (Ravallion–Huppi).',
  en: 'Changes within groups account for {withinPoints}, shifts between groups for {populationShiftPoints}, both together for {interactionPoints} (Ravallion–Huppi).',
};
const SHAPLEY = {
  vi: 'Chia đều tác động đồng thời (Shapley): do thay đổi trong từng nhóm, {withinPoints|moved}; do cơ cấu thay đổi, {populationShiftPoints|moved}.',
  en: 'With the interaction shared (Shapley): within groups {withinPoints}, shifts {populationShiftPoints}.',
};
const GROUP = {
  vi: '{group} (Shapley): do thay đổi trong nhóm, {within|moved}; do tỷ trọng thay đổi, {shift|moved}.',
  en: '{group} (Shapley): change within it {within}, change of its share {shift}.',
};

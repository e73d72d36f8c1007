import type { BilingualText, Citation, Measure, Validity } from '../../../foundation/internal.js';
import type { CriteriaTier, NumberRequirement } from '../../model/index.js';
import type {
  FindingCondition,
  LowestMemberCondition,
  MemberShareCondition,
  SetInRules,
  SetMetCondition,
} from '../model/recognitionConditions.js';
import type { LastDayOfLevel, RecognisingAuthority, ScoreAgeRule } from '../model/recognitionRules.js';
import { amended, decision320 } from './sources.js';

/** The conditions of which the official rules are made. */

/** [Từ … trở lên]. */
export function from(value: string, unit: Measure, citation: Citation): NumberRequirement {
  return { kind: 'number', operator: '>=', value, unit, citation };
}

/** The whole of a set. */
export function setMet(set: SetInRules, name: BilingualText, citation: Citation): SetMetCondition {
  return { kind: 'set-met', id: 'criteria', name, set, citation };
}

/** Something that somebody establishes. */
export function holds(id: string, name: BilingualText, citation: Citation): FindingCondition {
  return { kind: 'finding', id, name, requirement: { kind: 'met', citation }, citation };
}

/** A figure of the unit. */
export function reaches(
  id: string,
  name: BilingualText,
  requirement: NumberRequirement,
  citation: Citation,
): FindingCondition {
  return { kind: 'finding', id, name, unit: requirement.unit, requirement, citation };
}

/** A condition that is there or may be there, and of which nothing is established. */
export function unknown(id: string, name: BilingualText, citation: Citation): FindingCondition {
  return { kind: 'finding', id, name, requirement: { kind: 'unknown', citation }, citation };
}

/** What comes after the place where the sources break off. */
export function further(citation: Citation): FindingCondition {
  return unknown('further', { vi: 'Các điều kiện khác, nếu có', en: 'Further conditions, if any' }, citation);
}

/** So many of the units within. */
export function shareFrom(
  percent: string,
  of: { readonly id: string; readonly memberGroup: string; readonly tier: CriteriaTier },
  name: BilingualText,
  citation: Citation,
): MemberShareCondition {
  return { kind: 'member-share', ...of, name, requirement: from(percent, 'percent', citation), citation };
}

/** The same where there are such places: that nothing is asked where there are none is nowhere said. */
export function ifThereAreAny(condition: MemberShareCondition): MemberShareCondition {
  const { citation } = condition;
  const own = citation.note;
  const note = {
    vi: `${own === undefined ? '' : `${own.vi} `}Nơi không có thì không xét: suy luận, nguồn không nêu “nếu có”.`,
    en: `${own === undefined ? '' : `${own.en} `}That nothing is asked where there are none is an inference: the source does not say “if any”.`,
  };
  return { ...condition, ifAny: true, citation: { ...citation, note } };
}

/** The satisfaction in each of the communes, for each content. */
export function satisfactionInEach(percent: string, citation: Citation): LowestMemberCondition {
  return {
    kind: 'lowest-member',
    id: 'satisfaction-per-commune',
    name: {
      vi: `Tỷ lệ hài lòng ở từng xã, đối với từng nội dung`,
      en: 'Satisfaction in each commune, for each content',
    },
    memberGroup: 'communes',
    figureName: 'satisfaction',
    overall: 'satisfaction',
    requirement: from(percent, 'percent', citation),
    citation,
  };
}

/** What people say of the results. */
export const satisfaction: BilingualText = {
  vi: 'Tỷ lệ hài lòng của người dân đối với kết quả xây dựng nông thôn mới',
  en: 'Satisfaction of the residents with the results of new rural development',
};

/** The communes of a unit. */
export const communes = { id: 'communes', name: { vi: 'xã', en: 'communes' }, level: 'commune' } as const;

/** The townships of a district. */
export const townships = {
  id: 'townships',
  name: { vi: 'thị trấn', en: 'townships' },
  level: 'commune',
} as const;

/** Districts had ended when Viet Nam went over to two levels of local government; no text of it was at hand. */
export const lastDayOfDistricts: LastDayOfLevel = {
  date: '2025-06-30',
  citation: {
    source: decision320,
    provenance: 'unconfirmed',
    note: {
      vi: 'Không còn cấp huyện từ ngày 01/7/2025; chưa đối chiếu với văn bản quy định việc này.',
      en: 'There are no districts from 2025-07-01; the text that ended them has not been checked.',
    },
  },
};

/** Who recognises districts and provinces. */
export function primeMinister(): RecognisingAuthority {
  return { name: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' }, citation: amended('Điều 3') };
}

/** Who recognises communes. */
export function provincialChair(): RecognisingAuthority {
  return {
    name: {
      vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
      en: "the chair of the provincial People's Committee",
    },
    citation: amended('Điều 3'),
  };
}

/** From 18/2022/QĐ-TTg on. */
export const since18: Validity = { from: '2022-08-02', to: null };

/** The results of the year, or of the year before: 18/2022/QĐ-TTg, Article 2. */
export function lastTwoYears(): ScoreAgeRule {
  return { yearsBefore: 1, validity: since18, citation: amended('Điều 2') };
}

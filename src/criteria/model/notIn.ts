import type { BilingualText, CheckReport, Problem } from '../../foundation/internal.js';

/** Lists of a set, as people call them. */
const PLACES = {
  facts: { vi: 'các thông tin của bộ tiêu chí', en: 'the facts of the set' },
  columns: { vi: 'các cột của bộ tiêu chí', en: 'the columns of the set' },
  groups: { vi: 'các nhóm tiêu chí', en: 'the groups of the set' },
  grades: { vi: 'các mức xếp loại', en: 'the grades' },
  values: { vi: 'các giá trị', en: 'the values' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** The details of something that is not where it was looked for: in a list of a set. */
export function notAmong(key: string, where: keyof typeof PLACES): Problem['details'] {
  return { key, where: PLACES[where].en, whereVi: PLACES[where].vi };
}

/** The same for a set as a whole. */
export function notInSet(key: string, set: string): Problem['details'] {
  return { key, where: `the set ${set}`, whereVi: `bộ tiêu chí ${set}` };
}

/** The same for a criterion, an indicator, or what a fact can be. */
export function notIn(key: string, owner: string): Problem['details'] {
  return { key, where: owner, whereVi: owner };
}

/** The report of something that is not where it was looked for. */
export function absent(details: Problem['details'], at: NonNullable<CheckReport['at']>): CheckReport {
  return { code: 'no-such-member', at, details };
}

/** What is missing where findings do not say for which set they were made. */
export const SET_ID_EXPECTED = {
  expected: 'the id of the criteria set for which the findings were made',
  expectedVi: 'mã của bộ tiêu chí mà kết quả đánh giá được lập theo',
} as const;

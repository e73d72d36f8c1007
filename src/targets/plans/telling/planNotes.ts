import { writeQuantity, type Assumption, type Warning } from '../../../foundation/internal.js';
import { unitsOf, type PlanAim } from '../reading/planAim.js';
import type { PlaceState } from '../reading/placeState.js';
import type { PlanTerms } from '../planTerms.js';
import type { PlanAssumptionCode, PlanToTarget, PlanWarningCode } from '../planToTargetResult.js';

/** What a plan takes for granted. */
export function planAssumptions({ target, costs }: PlanTerms): readonly Assumption<PlanAssumptionCode>[] {
  const countsMetAll = target.kind !== 'floor' && unitsOf(target).criterion === undefined;
  return [...(countsMetAll ? [MEETS_ALL] : []), ...(costs === undefined ? [EQUAL_COSTS] : [])];
}

const MEETS_ALL: Assumption<'meets-all'> = {
  code: 'meets-all',
  text: {
    vi: 'một đơn vị được tính khi đạt tất cả các tiêu chí áp dụng cho đơn vị đó; việc công nhận do cấp có thẩm quyền quyết định',
    en: 'a place counts once it meets all criteria that apply to it; recognition is for an authority to decide',
  },
};

const EQUAL_COSTS: Assumption<'equal-costs'> = {
  code: 'equal-costs',
  text: {
    vi: 'không nêu chi phí nên mỗi tiêu chí được tính như nhau',
    en: 'no costs were given, so that each criterion counts as one',
  },
};

type Noted = Pick<PlanToTarget, 'isProvenBest' | 'bound' | 'boundGap'>;

/** What a reader of a plan must know. */
export function planWarnings(
  { isProvenBest, bound, boundGap }: Noted,
  { counts }: PlanAim,
  states: readonly PlaceState[],
): readonly Warning<PlanWarningCode>[] {
  const unknown = states.filter(({ unknownCount }) => unknownCount > 0).length;
  const unassessed = counts === 'places' ? 0 : states.filter(({ isAssessed }) => !isAssessed).length;
  return [
    ...(unknown === 0 ? [] : [unknownWarning(String(unknown))]),
    ...(unassessed === 0 ? [] : [unassessedWarning(String(unassessed))]),
    ...(isProvenBest ? [] : [notProven({ bound, boundGap })]),
  ];
}

function unknownWarning(count: string): Warning<'criteria-unknown'> {
  return {
    code: 'criteria-unknown',
    text: {
      vi: `số đơn vị có tiêu chí chưa rõ đạt hay chưa: ${count}; các tiêu chí này không được tính là đạt và không đưa vào kế hoạch`,
      en: `places with criteria of which it is not known whether they are met: ${count}; these are neither counted as met nor planned for`,
    },
  };
}

function unassessedWarning(count: string): Warning<'places-unassessed'> {
  return {
    code: 'places-unassessed',
    text: {
      vi: `số đơn vị chưa có số liệu, không tính vào bình quân: ${count}`,
      en: `places of which nothing is known, left out of the average: ${count}`,
    },
  };
}

function notProven({ bound, boundGap }: Pick<Noted, 'bound' | 'boundGap'>): Warning<'not-proven-best'> {
  return {
    code: 'not-proven-best',
    text: {
      vi: `chưa chứng minh được đây là phương án tốt nhất: phương án tốt nhất không thể vượt ${writeQuantity(bound, 'vi')}, chênh lệch nhiều nhất ${writeQuantity(boundGap, 'vi')}`,
      en: `it is not proven that no plan is better: the bound is ${writeQuantity(bound, 'en')}, at most ${writeQuantity(boundGap, 'en')} away`,
    },
  };
}

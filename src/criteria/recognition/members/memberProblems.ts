import { isInForce, toDecimal, type IsoDate, type Problem } from '../../../foundation/internal.js';
import { inputProblem, inRules, unknownMember } from '../input/inputProblem.js';
import type { MemberCounts, Members } from '../input/recognitionFindings.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';
import type { MemberGroup, RecognitionRules } from '../model/recognitionRules.js';
import { askedTiers } from '../titles/askedTiers.js';
import { holdsTier } from '../titles/impliedTiers.js';
import { hasEnded, memberTotal } from './memberBounds.js';
import { countUnitProblems, exceeding } from './memberCountProblems.js';
import { memberListProblems } from './memberListProblems.js';

/** Everything in which the places within a place do not fit the groups of its rules. */
export function memberProblems(
  rules: RecognitionRules,
  members: Readonly<Record<string, Members>>,
  date: IsoDate | undefined,
): readonly Problem[] {
  const groups = rules.memberGroups ?? [];
  return Object.entries(members).flatMap(([id, given]): readonly Problem[] => {
    const at = ['members', id];
    const group = groups.find((one) => one.id === id);
    if (group === undefined) {
      const known = groups.map((one) => one.id);
      return [unknownMember(at, id, known, inRules(rules.id))];
    }
    return [
      ...(date === undefined ? [] : presenceProblems(rules, group, given, date)),
      ...('places' in given
        ? memberListProblems(given, group, rules.conditions, at)
        : countProblems(given, group, rules.conditions, at)),
    ];
  });
}

/** Places of a level that has ended, and none of a level that has not. */
function presenceProblems(
  { conditions }: RecognitionRules,
  group: MemberGroup,
  given: Members,
  date: IsoDate,
): readonly Problem[] {
  const at = ['members', group.id];
  const isNone = memberTotal(given).isZero();
  if (hasEnded(group, date)) return isNone ? [] : [inputProblem('not-in-force', at, { date })];
  // Where a share of places is asked for, there must be places, unless the rules allow for there being none.
  const isAsked = conditions.some(
    (one) =>
      one.kind === 'member-share' &&
      one.memberGroup === group.id &&
      one.ifAny !== true &&
      (one.validity === undefined || isInForce(one.validity, date)),
  );
  if (!isAsked || !isNone) return [];
  return [inputProblem('too-small', [...at, 'places' in given ? 'places' : 'total'], { minimum: '1' })];
}

function countProblems(
  { total, atTier }: MemberCounts,
  group: MemberGroup,
  conditions: readonly RecognitionCondition[],
  at: Problem['path'],
): readonly Problem[] {
  const asked = askedTiers(conditions, group.id);
  const list = asked.join(', ');
  return [
    ...countUnitProblems(total, group, [...at, 'total']),
    ...Object.entries(atTier).flatMap(([tier, count]): readonly Problem[] => {
      const place = [...at, 'atTier', tier];
      const isOfUse = asked.some((one) => holdsTier(tier, one) || holdsTier(one, tier));
      if (!isOfUse)
        return [
          unknownMember(place, tier, asked, { vi: `các danh hiệu: ${list}`, en: `the titles: ${list}` }),
        ];
      // The smallest of the counts that must not be smaller: of all, and of every title that this one implies.
      const wholes = Object.entries(atTier).flatMap(([other, one]) =>
        other !== tier && holdsTier(tier, other) ? [one] : [],
      );
      const exceeded = [total, ...wholes].find((whole) => toDecimal(count).gt(toDecimal(whole)));
      return [
        ...countUnitProblems(count, group, place),
        ...(exceeded === undefined ? [] : [exceeding(count, exceeded, place)]),
      ];
    }),
  ];
}

import { isInForce, toDecimal, type Problem } from '../../../foundation/internal.js';
import { holdsTier } from '../titles/impliedTiers.js';
import { hasEnded, memberTotal } from './memberBounds.js';
import { inputProblem as problem } from '../input/inputProblem.js';
import { exceeding, memberListProblems } from './memberListProblems.js';
import type { MemberCounts, Members } from '../input/recognitionFindings.js';
import type { RecognitionRules } from '../model/recognitionRules.js';

/** Everything in which the units within a unit do not fit the groups of its rules. */
export function memberProblems(
  rules: RecognitionRules,
  members: Readonly<Record<string, Members>>,
  date: string,
): readonly Problem[] {
  return Object.entries(members).flatMap(([id, given]): readonly Problem[] => {
    const at = ['members', id];
    const group = rules.members?.find((one) => one.id === id);
    if (group === undefined) return [problem('no-such-member', at, { key: id, where: rules.id })];
    return [
      ...(hasEnded(group, date) ? endedProblems(given, date, at) : emptyProblems(rules, id, given, date)),
      ...('units' in given
        ? memberListProblems(given, group, rules.conditions, at)
        : countProblems(given, rules, id, at)),
    ];
  });
}

/** Units of a level that has ended: there are none, and those that there were are not asked for. */
function endedProblems(given: Members, date: string, at: Problem['path']): readonly Problem[] {
  return memberTotal(given).isZero() ? [] : [problem('not-in-force', at, { on: date })];
}

/** Where a share of units is asked for, there must be units, unless the rules allow for there being none. */
function emptyProblems(
  { conditions }: RecognitionRules,
  id: string,
  given: Members,
  date: string,
): readonly Problem[] {
  const isAsked = conditions.some(
    (one) =>
      one.kind === 'member-share' &&
      one.members === id &&
      one.ifAny !== true &&
      (one.validity === undefined || isInForce(one.validity, date)),
  );
  if (!isAsked || !memberTotal(given).isZero()) return [];
  return [problem('too-small', ['members', id, 'units' in given ? 'units' : 'total'], { minimum: '1' })];
}

function countProblems(
  { total, atTier }: MemberCounts,
  { conditions }: RecognitionRules,
  id: string,
  at: Problem['path'],
): readonly Problem[] {
  const asked = conditions.flatMap((one) =>
    one.kind === 'member-share' && one.members === id ? [one.tier] : [],
  );
  return Object.entries(atTier).flatMap(([tier, count]): readonly Problem[] => {
    const place = [...at, 'atTier', tier];
    const isOfUse = asked.some((one) => holdsTier(tier, one) || holdsTier(one, tier));
    if (!isOfUse) return [problem('no-such-member', place, { key: tier, where: asked.join(', ') })];
    // The smallest of the counts that must not be smaller: of all, and of every title that this one implies.
    const wholes = Object.entries(atTier).flatMap(([other, one]) =>
      other !== tier && holdsTier(tier, other) ? [one] : [],
    );
    const exceeded = [total, ...wholes].find((whole) => toDecimal(count).gt(toDecimal(whole)));
    return exceeded === undefined ? [] : [exceeding(count, exceeded, place)];
  });
}

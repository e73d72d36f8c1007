import { quantity, toDecimal, type Decimal } from '../../../foundation/internal.js';
import { judgeBounds, shareOf } from './judgeBounds.js';
import { conditionThreshold } from './conditionThreshold.js';
import { holdsTier, isOrdered } from '../titles/impliedTiers.js';
import { hasEnded, memberBounds, memberTotal } from '../members/memberBounds.js';
import type { ConditionAssessment } from '../outcome/recognitionAssessment.js';
import type { RecognitionReading } from './recognitionReading.js';
import type {
  LowestMemberCondition,
  MemberShareCondition,
  RecognitionCondition,
  TitleHeldCondition,
} from '../model/recognitionConditions.js';
import type { MemberGroup } from '../model/recognitionRules.js';
import { judgeSet } from './judgeSet.js';

/** How a condition comes out by the score, the places or the titles that were given; `undefined` if none were. */
export function judgeByFigures(
  condition: RecognitionCondition,
  reading: RecognitionReading,
): ConditionAssessment | undefined {
  switch (condition.kind) {
    case 'set-met':
      return reading.score && { ...ownOf(condition), ...judgeSet(reading.score) };
    case 'title-held':
      return titleHeld(condition, reading);
    case 'member-share':
      return memberShare(condition, reading);
    case 'lowest-member':
      return lowestMember(condition, reading);
    default:
      return undefined;
  }
}

function ownOf({ id, name, citation }: RecognitionCondition) {
  return { id, name, citation, decidedBy: 'figures' } as const;
}

function titleHeld(
  condition: TitleHeldCondition,
  { heldTitles }: RecognitionReading,
): ConditionAssessment | undefined {
  if (heldTitles === undefined) return undefined;
  const isHeld = heldTitles.some(({ tier }) => holdsTier(tier, condition.tier));
  // Whether a title of another kind goes with the one that is asked for, nobody says.
  const isSettled = heldTitles.every(({ tier }) => isOrdered(tier));
  return { ...ownOf(condition), status: isHeld ? 'met' : isSettled ? 'not-met' : 'not-assessed' };
}

function memberShare(
  condition: MemberShareCondition,
  { members, groups, date }: RecognitionReading,
): ConditionAssessment | undefined {
  const given = members.get(condition.memberGroup);
  if (given === undefined) return undefined;
  const group = groups.get(condition.memberGroup) as MemberGroup;
  const { least, most, total } = memberBounds(given, condition.tier);
  const count = (value: Decimal) => quantity(value, group.level);
  const holders = {
    memberGroup: group,
    tier: condition.tier,
    least: count(least),
    most: count(most),
    total: count(total),
  };
  const threshold = conditionThreshold(condition, date);
  if (total.isZero()) {
    // What becomes of the condition when the level itself has ended is not established.
    const status = hasEnded(group, date) ? 'not-assessed' : 'not-applicable';
    return { ...ownOf(condition), status, threshold, holders };
  }
  const bounds = { lower: shareOf(least, total), upper: shareOf(most, total) };
  return { ...ownOf(condition), ...judgeBounds(condition, threshold, bounds), holders };
}

function lowestMember(
  condition: LowestMemberCondition,
  { members, date }: RecognitionReading,
): ConditionAssessment | undefined {
  const given = members.get(condition.memberGroup);
  if (given === undefined || !('places' in given)) return undefined;
  const figures = given.places.flatMap(({ figures: own = {} }) => {
    const figure = Object.hasOwn(own, condition.figureName) ? own[condition.figureName] : undefined;
    return figure === undefined ? [] : [toDecimal(figure)];
  });
  const [first, ...others] = figures;
  if (first === undefined) return undefined;
  const lowest = others.reduce((low, one) => (one.lt(low) ? one : low), first);
  // Any place of which the figure is not known may have a lower one.
  const isComplete = memberTotal(given).eq(figures.length);
  const bounds = { lower: isComplete ? lowest : null, upper: lowest };
  return { ...ownOf(condition), ...judgeBounds(condition, conditionThreshold(condition, date), bounds) };
}

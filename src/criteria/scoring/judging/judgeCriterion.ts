import { deepFreeze, quantity, toDecimal, Decimal } from '../../../foundation/internal.js';
import type { AtLeastRule, Criterion, PointsRule } from '../../model/index.js';
import type { CriterionStatus, EarnedPoints, IndicatorScore } from '../criteriaScore.js';
import { earnedPoints } from './earnedPoints.js';
import { isOpen, statusOfAll } from '../counting/statuses.js';

/** Where a criterion stands by its indicators, and the points that they earned if its rule counts points. */
export interface CriterionOutcome {
  /** Where it stands. */
  readonly status: CriterionStatus;
  /** The points. */
  readonly points?: EarnedPoints;
}

/** Where a criterion stands by its indicators alone; not assessed if it has none. */
export function judgeCriterion(
  { rule }: Pick<Criterion, 'rule'>,
  indicators: readonly IndicatorScore[],
): CriterionOutcome {
  if (indicators.length === 0) return { status: 'not-assessed' };
  const all = statusOfAll(indicators);
  // Where nothing applies, there is nothing to count.
  if (rule === undefined || all === 'not-applicable') return { status: all };
  switch (rule.kind) {
    case 'all':
      return { status: all };
    case 'at-least':
      return { status: statusByCount(rule, indicators) };
    case 'points':
      return byPoints(rule, indicators);
  }
}

/** Met, if enough indicators are; not met, if enough cannot be any more. No more are asked for than apply. */
function statusByCount(
  { count, including = [] }: AtLeastRule,
  indicators: readonly IndicatorScore[],
): CriterionStatus {
  const applying = indicators.filter(({ status }) => status !== 'not-applicable');
  const needed = Math.min(count, applying.length);
  const reaches = (counted: (status: CriterionStatus) => boolean): boolean =>
    applying.filter(({ status }) => counted(status)).length >= needed &&
    applying.every(({ id, status }) => !including.includes(id) || counted(status));
  if (reaches((status) => status === 'met')) return 'met';
  const isNotFailed = (status: CriterionStatus): boolean => status === 'met' || status === 'basically-met';
  if (!reaches((status) => isNotFailed(status) || isOpen(status))) return 'not-met';
  const mayBeMet = reaches((status) => status === 'met' || isOpen(status));
  return !mayBeMet && reaches(isNotFailed) ? 'basically-met' : openStatus(indicators);
}

/** The points of a whole, with a floor for each indicator. */
function byPoints(rule: PointsRule, indicators: readonly IndicatorScore[]): CriterionOutcome {
  const { floorPercent = 0 } = rule;
  const earned = Object.entries(rule.points).flatMap(([id, given]) =>
    indicators
      .filter((indicator) => indicator.id === id)
      .map((indicator) => earnedPoints(given, floorPercent, indicator)),
  );
  const least = earned.reduce((sum, one) => sum.plus(one.least), new Decimal(0));
  const most = earned.reduce((sum, one) => sum.plus(one.most), new Decimal(0));
  const needed = toDecimal(rule.atLeast);
  const points: EarnedPoints = deepFreeze({
    least: quantity(least, 'score'),
    most: quantity(most, 'score'),
    needed: quantity(needed, 'score'),
  });
  const isOut = most.lt(needed) || earned.some((one) => one.most.lt(one.floor));
  if (isOut) return { status: 'not-met', points };
  const isIn = least.gte(needed) && earned.every((one) => one.least.gte(one.floor));
  return { status: isIn ? 'met' : openStatus(indicators), points };
}

/** The status of the whole while it is open; points that nobody gave are not assessed. */
function openStatus(indicators: readonly IndicatorScore[]): CriterionStatus {
  const open = indicators.filter(({ status }) => isOpen(status));
  return open.length === 0 ? 'not-assessed' : statusOfAll(open);
}

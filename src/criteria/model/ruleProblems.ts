import { toDecimal, type CheckReport } from '../../foundation/internal.js';
import type { PointsRule } from './criterionRule.js';
import type { Criterion, Indicator } from './criteriaSet.js';
import { absent, notIn } from './notIn.js';

type Place = NonNullable<CheckReport['at']>;

/** What is wrong with the rule by which its indicators decide a criterion. */
export function ruleProblems(criterion: Criterion, at: Place): readonly CheckReport[] {
  const { rule, indicators = [] } = criterion;
  const ids = new Set(indicators.map(({ id }) => id));
  switch (rule?.kind) {
    case 'at-least':
      return [
        ...atMost(rule.count, indicators.length, [...at, 'count']),
        ...(rule.including ?? []).flatMap((id, index) =>
          ids.has(id) ? [] : [absent(notIn(id, criterion.id), [...at, 'including', index])],
        ),
      ];
    case 'points':
      return pointsProblems(rule, indicators, criterion.id, at);
    default:
      return [];
  }
}

function pointsProblems(
  { points, atLeast }: PointsRule,
  indicators: readonly Indicator[],
  criterion: string,
  at: Place,
): readonly CheckReport[] {
  const ids = new Set(indicators.map(({ id }) => id));
  const whole = Object.values(points).reduce(
    (sum, { points: one }) => sum.plus(toDecimal(one)),
    toDecimal(0),
  );
  return [
    ...Object.keys(points).flatMap((id) =>
      ids.has(id) ? [] : [absent(notIn(id, criterion), [...at, 'points', id])],
    ),
    ...indicators.flatMap(({ id, unit }): readonly CheckReport[] => {
      const given = Object.hasOwn(points, id) ? points[id] : undefined;
      if (given === undefined)
        return [{ code: 'missing', at: [...at, 'points', id], details: { expected: 'number' } }];
      if (given.byValue !== true || unit === 'score') return [];
      return [
        {
          code: 'unit-mismatch',
          at: [...at, 'points', id],
          details: { expected: 'score', received: unit ?? 'none' },
        },
      ];
    }),
    ...(toDecimal(atLeast).gt(whole) ? [tooLarge(whole.toFixed(), [...at, 'atLeast'])] : []),
  ];
}

function atMost(count: number, maximum: number, at: Place): readonly CheckReport[] {
  return count > maximum ? [tooLarge(String(maximum), at)] : [];
}

function tooLarge(maximum: string, at: Place): CheckReport {
  return { code: 'too-large', at, details: { maximum } };
}

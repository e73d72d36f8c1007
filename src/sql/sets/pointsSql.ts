import { openStatuses } from '../../criteria/scoring/internal.js';
import type { CriterionStatus, PointsRule } from '../../criteria/internal.js';
import { decimalText, toDecimal, type Decimal } from '../../foundation/internal.js';
import { allHold, anyHolds, constant, joined, sql, type SqlExpression } from '../sqlExpression.js';
import { openStatusSql } from './combinedStatus.js';
import type { JudgedIndicator } from './judgedIndicator.js';
import type { Printing } from './printing.js';
import { chosenStatus, isOneOf, statusSql, type StatusSql } from './statusSql.js';

/** What an indicator earns. */
interface EarnedSql {
  /** The points that are certain. */
  readonly least: SqlExpression;
  /** Those that are possible. */
  readonly most: SqlExpression;
  /** Whether the indicator must earn more than some points, and these; left out where there is no floor. */
  readonly floor?: { readonly applies: readonly SqlExpression[]; readonly points: string };
}

/** Where a criterion stands whose indicators earn points of a whole, each with a floor. */
export function pointsSql(
  rule: PointsRule,
  indicators: readonly JudgedIndicator[],
  printing: Printing,
  at: readonly (string | number)[],
): StatusSql {
  const write = (number: Decimal, ...path: readonly string[]): string =>
    printing.number(decimalText(number), [...at, ...path]);
  const needed = write(toDecimal(rule.atLeast), 'atLeast');
  const earned = indicators.map((one) => earnedSql(rule, one, printing, write));
  const isBelow = (points: SqlExpression, { floor }: EarnedSql): readonly SqlExpression[] =>
    floor === undefined ? [] : [allHold([...floor.applies, sql`${points} < ${floor.points}`])];
  const isOut = anyHolds([
    sql`${sumOf(earned.map(({ most }) => most))} < ${needed}`,
    ...earned.flatMap((one) => isBelow(one.most, one)),
  ]);
  const isEnough = sql`${sumOf(earned.map(({ least }) => least))} >= ${needed}`;
  const isShort = earned.flatMap((one) => isBelow(one.least, one));
  return chosenStatus(
    [
      { when: isOut, then: statusSql('not-met') },
      { when: sql`(${isEnough} AND NOT (${anyHolds(isShort)}))`, then: statusSql('met') },
    ],
    openStatusSql(
      indicators.map(({ status }) => status),
      printing.layers,
    ),
  );
}

function sumOf(points: readonly SqlExpression[]): SqlExpression {
  return joined(points, ' + ');
}

function earnedSql(
  rule: PointsRule,
  { id, place, status }: JudgedIndicator,
  { layers }: Printing,
  write: (number: Decimal, ...path: readonly string[]) => string,
): EarnedSql {
  const { points, byValue = false } = rule.points[id] as PointsRule['points'][string];
  const whole = toDecimal(points);
  const all = write(whole, 'points', id, 'points');
  const floor = whole.times(toDecimal(rule.floorPercent ?? 0)).div(100);
  const allWhere = (statuses: readonly CriterionStatus[]): SqlExpression => {
    const condition = isOneOf(status, statuses);
    return condition === undefined ? constant('0') : sql`CASE WHEN ${condition} THEN ${all} ELSE 0 END`;
  };
  // Where values count, a status without a value leaves open how many points it is.
  const least = byValue ? constant('0') : allWhere(['met']);
  const most = allWhere(byValue ? [...APPLYING, ...openStatuses] : ['met', ...openStatuses]);
  const { value } = place;
  const orValue = (otherwise: SqlExpression): SqlExpression =>
    !byValue || value === undefined
      ? otherwise
      : sql`CASE WHEN ${value} < 0 THEN 0 WHEN ${value} > ${all} THEN ${all} WHEN ${value} IS NOT NULL THEN ${value} ELSE ${otherwise} END`;
  return {
    least: layers.bind('least', orValue(least)),
    most: layers.bind('most', orValue(most)),
    ...(floor.isZero()
      ? {}
      : {
          floor: {
            applies: status.may.has('not-applicable') ? [sql`${status} <> 'not-applicable'`] : [],
            points: write(floor, 'floorPercent'),
          },
        }),
  };
}

const APPLYING: readonly CriterionStatus[] = ['met', 'basically-met', 'not-met'];

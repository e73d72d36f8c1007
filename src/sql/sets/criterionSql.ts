import {
  openStatuses,
  type AtLeastRule,
  type Criterion,
  type CriterionStatus,
  type PointsRule,
} from '../../criteria/internal.js';
import { decimalText, toDecimal, type Decimal } from '../../foundation/internal.js';
import { allHold, anyHolds, constant, joined, NEVER, sql, type SqlExpression } from '../sqlExpression.js';
import type { SqlLayers } from '../sqlLayers.js';
import type { FoundPlace } from './foundPlaces.js';
import type { Printing } from './printing.js';
import {
  boundStatus,
  chosenStatus,
  isOneOf,
  statusOfAllSql,
  statusSql,
  type StatusCase,
  type StatusSql,
} from './statusSql.js';

/** An indicator of a criterion, judged. */
export interface JudgedIndicator {
  readonly id: string;
  readonly place: FoundPlace;
  readonly status: StatusSql;
}

/** Where a criterion stands by its indicators. */
export function criterionSql(
  { rule }: Criterion,
  indicators: readonly JudgedIndicator[],
  printing: Printing,
  at: readonly (string | number)[],
): StatusSql {
  if (indicators.length === 0) return statusSql('not-assessed');
  const { layers } = printing;
  const statuses = indicators.map(({ status }) => status);
  if (rule === undefined || rule.kind === 'all') return statusOfAllSql(statuses, layers);
  const status =
    rule.kind === 'at-least'
      ? byCount(rule, indicators, layers)
      : byPoints(rule, indicators, printing, [...at, 'rule']);
  // Where nothing applies, there is nothing to count.
  const applying = statuses.map((one) => isOneOf(one, ['not-applicable']));
  if (applying.includes(undefined)) return status;
  return chosenStatus(
    [
      {
        when: allHold(applying.filter((one) => one !== undefined)),
        then: statusSql('not-applicable'),
      },
    ],
    status,
  );
}

const NOT_FAILED: readonly CriterionStatus[] = ['met', 'basically-met'];

/** Met, if enough indicators are; not met, if enough cannot be any more. No more are asked for than apply. */
function byCount(
  { count, including = [] }: AtLeastRule,
  indicators: readonly JudgedIndicator[],
  layers: SqlLayers,
): StatusSql {
  const statuses = indicators.map(({ status }) => status);
  const outside = countOf(statuses, ['not-applicable']);
  const needed = layers.bind(
    'needed',
    outside === undefined
      ? constant(String(Math.min(count, indicators.length)))
      : sql`LEAST(${String(count)}, ${String(indicators.length)} - (${outside}))`,
  );
  const reaches = (counted: readonly CriterionStatus[]): SqlExpression => {
    const enough = sql`${countOf(statuses, counted) ?? constant('0')} >= ${needed}`;
    const named = indicators.filter(({ id }) => including.includes(id));
    return allHold([
      enough,
      ...named.map(({ status }) => isOneOf(status, ['not-applicable', ...counted]) ?? NEVER),
    ]);
  };
  return chosenStatus(
    [
      { when: reaches(['met']), then: statusSql('met') },
      { when: sql`NOT ${paren(reaches([...NOT_FAILED, ...openStatuses]))}`, then: statusSql('not-met') },
      {
        when: sql`NOT ${paren(reaches(['met', ...openStatuses]))} AND ${paren(reaches(NOT_FAILED))}`,
        then: statusSql('basically-met'),
      },
    ],
    openSql(statuses, layers),
  );
}

function paren(condition: SqlExpression): SqlExpression {
  return sql`(${condition})`;
}

/** How many have one of several statuses; `undefined` where none can. */
export function countOf(
  statuses: readonly StatusSql[],
  counted: readonly CriterionStatus[],
): SqlExpression | undefined {
  const terms = statuses.flatMap((status) => {
    const condition = isOneOf(status, counted);
    return condition === undefined ? [] : [sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`];
  });
  return terms.length === 0 ? undefined : joined(terms, ' + ');
}

/** The status of the whole while it is open; points that nobody gave are not assessed. */
function openSql(statuses: readonly StatusSql[], layers: SqlLayers): StatusSql {
  const cases = ['not-assessed', 'threshold-unknown', 'set-by-ministry', 'set-by-province'].flatMap(
    (status): readonly StatusCase[] => {
      const conditions = statuses.flatMap((one) => isOneOf(one, [status as CriterionStatus]) ?? []);
      return conditions.length === 0
        ? []
        : [{ when: anyHolds(conditions), then: statusSql(status as CriterionStatus) }];
    },
  );
  return boundStatus(chosenStatus(cases, statusSql('not-assessed')), layers);
}

/** The points of a whole, with a floor for each indicator. */
function byPoints(
  rule: PointsRule,
  indicators: readonly JudgedIndicator[],
  printing: Printing,
  at: readonly (string | number)[],
): StatusSql {
  const { layers } = printing;
  const write = (number: Decimal, ...path: readonly (string | number)[]): string =>
    printing.number(decimalText(number), [...at, ...path]);
  const needed = write(toDecimal(rule.atLeast), 'atLeast');
  const earned = indicators.map(({ id, place, status }) => {
    const { points, byValue } = rule.points[id] as PointsRule['points'][string];
    const whole = toDecimal(points);
    const most = write(whole, 'points', id, 'points');
    const floor = whole.times(toDecimal(rule.floorPercent ?? 0)).div(100);
    const open = byValue === true ? [...NOT_FAILED, ...openStatuses, 'not-met' as const] : openStatuses;
    const value = byValue === true ? place.value : undefined;
    const wholeWhere = (statuses: readonly CriterionStatus[]): SqlExpression => {
      const condition = isOneOf(status, statuses);
      return condition === undefined ? constant('0') : sql`CASE WHEN ${condition} THEN ${most} ELSE 0 END`;
    };
    const orValue = (otherwise: SqlExpression): SqlExpression =>
      value === undefined
        ? otherwise
        : sql`CASE WHEN ${value} < 0 THEN 0 WHEN ${value} > ${most} THEN ${most} WHEN ${value} IS NOT NULL THEN ${value} ELSE ${otherwise} END`;
    return {
      status,
      least: layers.bind('least', orValue(byValue === true ? constant('0') : wholeWhere(['met']))),
      most: layers.bind('most', orValue(wholeWhere(byValue === true ? open : ['met', ...open]))),
      floor: floor.isZero() ? undefined : write(floor, 'floorPercent'),
    };
  });
  const applies = (status: StatusSql): readonly SqlExpression[] =>
    status.may.has('not-applicable') ? [sql`${status} <> 'not-applicable'`] : [];
  const isOut = anyHolds([
    sql`${joined(
      earned.map(({ most }) => most),
      ' + ',
    )} < ${needed}`,
    ...earned.flatMap(({ status, most, floor }) =>
      floor === undefined ? [] : [allHold([...applies(status), sql`${most} < ${floor}`])],
    ),
  ]);
  const isShort = earned.flatMap(({ status, least, floor }) =>
    floor === undefined ? [] : [allHold([...applies(status), sql`${least} < ${floor}`])],
  );
  const isEnough = sql`${joined(
    earned.map(({ least }) => least),
    ' + ',
  )} >= ${needed}`;
  const isIn = isShort.length === 0 ? isEnough : sql`(${isEnough} AND NOT ${paren(anyHolds(isShort))})`;
  return chosenStatus(
    [
      { when: isOut, then: statusSql('not-met') },
      { when: isIn, then: statusSql('met') },
    ],
    openSql(
      indicators.map(({ status }) => status),
      layers,
    ),
  );
}

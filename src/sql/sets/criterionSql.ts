import { openStatuses } from '../../criteria/scoring/internal.js';
import type { AtLeastRule, Criterion, CriterionStatus } from '../../criteria/internal.js';
import { allHold, constant, NEVER, sql, type SqlExpression } from '../sqlExpression.js';
import type { SqlLayers } from '../sqlLayers.js';
import type { JudgedIndicator } from './judgedIndicator.js';
import type { Printing } from './printing.js';
import { countOf, openStatusSql, statusOfAllSql } from './combinedStatus.js';
import { pointsSql } from './pointsSql.js';
import { chosenStatus, isOneOf, statusSql, type StatusSql } from './statusSql.js';

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
      : pointsSql(rule, indicators, printing, [...at, 'rule']);
  // Where nothing applies, there is nothing to count.
  const outside = statuses.map((one) => isOneOf(one, ['not-applicable']) ?? NEVER);
  if (outside.includes(NEVER)) return status;
  return chosenStatus([{ when: allHold(outside), then: statusSql('not-applicable') }], status);
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
      {
        when: sql`NOT (${reaches([...NOT_FAILED, ...openStatuses])})`,
        then: statusSql('not-met'),
      },
      {
        when: allHold([sql`NOT (${reaches(['met', ...openStatuses])})`, reaches(NOT_FAILED)]),
        then: statusSql('basically-met'),
      },
    ],
    openStatusSql(statuses, layers),
  );
}

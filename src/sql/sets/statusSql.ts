import type { CriterionStatus } from '../../criteria/internal.js';
import { chosen, isName, sql, type SqlExpression } from '../sqlExpression.js';
import type { SqlLayers } from '../sqlLayers.js';

/** SQL that gives the name of a status, with the statuses that it can give. */
export interface StatusSql extends SqlExpression {
  /** The statuses that are possible. */
  readonly may: ReadonlySet<CriterionStatus>;
  /** What it was chosen from, so that a choice within a choice becomes one. */
  readonly cases?: readonly StatusCase[];
  /** What it is where none of these holds. */
  readonly otherwise?: StatusSql;
}

/** A status under a condition. */
export interface StatusCase {
  /** The condition. */
  readonly when: SqlExpression;
  /** The status. */
  readonly then: StatusSql;
}

/** A status that does not depend on the row. */
export function statusSql(status: CriterionStatus): StatusSql {
  return { sql: `'${status}'`, level: 0, may: new Set([status]) };
}

/** The status of the first condition that holds. */
export function chosenStatus(cases: readonly StatusCase[], otherwise: StatusSql): StatusSql {
  const all = [...cases, ...(otherwise.cases ?? [])];
  const last = otherwise.otherwise ?? otherwise;
  while (all.at(-1)?.then.sql === last.sql) all.pop();
  if (all.length === 0) return last;
  const may = new Set([...all.flatMap(({ then }) => [...then.may]), ...last.may]);
  return { ...chosen(all, last), may, cases: all, otherwise: last };
}

/** Whether one has one of several statuses; nothing where it cannot. */
export function isOneOf(part: StatusSql, statuses: readonly CriterionStatus[]): SqlExpression | undefined {
  const able = statuses.filter((status) => part.may.has(status));
  if (able.length === 0) return undefined;
  if (able.length === 1) return sql`${part} = '${able.join('')}'`;
  return sql`${part} IN (${able.map((status) => `'${status}'`).join(', ')})`;
}

/** A status under a name, unless it is the same in every row. */
export function boundStatus(status: StatusSql, layers: SqlLayers, prefix = 'p'): StatusSql {
  if (isName(status) || status.sql.startsWith("'")) return status;
  return { ...layers.bind(prefix, status), may: status.may };
}

import { criterionStatuses, openStatuses, type CriterionStatus } from '../../criteria/internal.js';
import { chosen, isName, joined, sql, type SqlExpression } from '../sqlExpression.js';
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

/** Where one of several has to be met, the first of these that any of them has is the status of the whole. */
const ANY_ORDER: readonly CriterionStatus[] = /* @__PURE__ */ (() => [
  'met',
  ...openStatuses,
  'basically-met',
  'not-met',
  'not-applicable',
])();

/** Of several that all have to be met, the last in their order is the status of the whole. */
const ALL_ORDER: readonly CriterionStatus[] = /* @__PURE__ */ (() => [...criterionStatuses].reverse())();

/** The status of a whole of which every part has to be met. */
export function statusOfAllSql(parts: readonly StatusSql[], layers: SqlLayers): StatusSql {
  return firstOf(ALL_ORDER, parts, layers);
}

/** The status of a whole of which one part has to be met. */
export function statusOfAnySql(parts: readonly StatusSql[], layers: SqlLayers): StatusSql {
  return firstOf(ANY_ORDER, parts, layers);
}

function firstOf(
  order: readonly CriterionStatus[],
  parts: readonly StatusSql[],
  layers: SqlLayers,
): StatusSql {
  const different = [...new Map(parts.map((part) => [part.sql, part])).values()];
  const [only, another] = different;
  if (only === undefined) return statusSql('not-applicable');
  if (another === undefined) return only;
  const bound = different.map((part) => boundStatus(part, layers));
  // What comes after the last that some part has at best cannot be the status of the whole.
  const ranks = bound.map(({ may }) => Math.max(...[...may].map((status) => order.indexOf(status))));
  const candidates = order.filter(
    (status, rank) => rank <= Math.min(...ranks) && bound.some(({ may }) => may.has(status)),
  );
  const cases = candidates.map((status): StatusCase => {
    const able = bound.filter(({ may }) => may.has(status));
    return { when: hasStatus(able, status), then: statusSql(status) };
  });
  const last = cases.at(-1) as StatusCase;
  return chosenStatus(cases.slice(0, -1), last.then);
}

/** Whether any of several has a status. */
export function hasStatus(parts: readonly SqlExpression[], status: CriterionStatus): SqlExpression {
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return sql`${only} = '${status}'`;
  return sql`'${status}' IN (${joined(parts, ', ')})`;
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

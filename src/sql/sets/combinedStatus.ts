import { anyOrder, criterionStatuses, openStatuses } from '../../criteria/scoring/internal.js';
import type { CriterionStatus } from '../../criteria/internal.js';
import { anyHolds, joined, sql, type SqlExpression } from '../sqlExpression.js';
import type { SqlLayers } from '../sqlLayers.js';
import {
  boundStatus,
  chosenStatus,
  isOneOf,
  statusSql,
  type StatusCase,
  type StatusSql,
} from './statusSql.js';

/** Of several that all have to be met, the first of these that any of them has is the status of the whole. */
const ALL_ORDER: readonly CriterionStatus[] = /* @__PURE__ */ (() => [...criterionStatuses].reverse())();

/** The status of a whole of which every part has to be met; there is one part at least. */
export function statusOfAllSql(parts: readonly StatusSql[], layers: SqlLayers): StatusSql {
  return firstOf(ALL_ORDER, parts, layers);
}

/** The status of a whole of which one part has to be met; there is one part at least. */
export function statusOfAnySql(parts: readonly StatusSql[], layers: SqlLayers): StatusSql {
  return firstOf([...anyOrder, 'not-applicable'], parts, layers);
}

function firstOf(
  order: readonly CriterionStatus[],
  parts: readonly StatusSql[],
  layers: SqlLayers,
): StatusSql {
  const different = [...new Map(parts.map((part) => [part.sql, part])).values()];
  const [only, another] = different;
  if (another === undefined) return only as StatusSql;
  const bound = different.map((part) => boundStatus(part, layers));
  // What comes after the last that some part has at best cannot be the status of the whole.
  const ranks = bound.map(({ may }) => Math.max(...[...may].map((status) => order.indexOf(status))));
  const candidates = order.filter(
    (status, rank) => rank <= Math.min(...ranks) && bound.some(({ may }) => may.has(status)),
  );
  const cases = candidates.map((status) => anyHas(bound, status));
  return chosenStatus(cases.slice(0, -1), (cases.at(-1) as StatusCase).then);
}

/** The status, where any of several has it. */
function anyHas(parts: readonly StatusSql[], status: CriterionStatus): StatusCase {
  return {
    when: anyHolds(parts.flatMap((part) => isOneOf(part, [status]) ?? [])),
    then: statusSql(status),
  };
}

/** The status of a whole while it is open; points that nobody gave are not assessed. */
export function openStatusSql(parts: readonly StatusSql[], layers: SqlLayers): StatusSql {
  const able = openStatuses.filter((status) => parts.some(({ may }) => may.has(status)));
  const cases = able.map((status) => anyHas(parts, status));
  return boundStatus(chosenStatus(cases, statusSql('not-assessed')), layers);
}

/** How many have one of several statuses; `undefined` where none can. */
export function countOf(
  parts: readonly StatusSql[],
  counted: readonly CriterionStatus[],
): SqlExpression | undefined {
  const terms = parts.flatMap((part) => {
    const condition = isOneOf(part, counted);
    return condition === undefined ? [] : [sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`];
  });
  return terms.length === 0 ? undefined : joined(terms, ' + ');
}

import type { CriteriaSet } from '../../criteria/internal.js';
import { allHold, anyHolds, constant, sql, type SqlExpression } from '../sqlExpression.js';
import { columnIf } from '../sqlLayers.js';
import { decidedSql, type SetWithColumns } from './decidedSql.js';
import type { Printing } from './printing.js';

/** By which column of a set rows are judged. */
export interface ColumnSql {
  /** The id of the column, nothing while it is open; `undefined` where it is open for every row. */
  readonly id: SqlExpression | undefined;
  /** Whether a rule put the row there that no text confirms; left out where none can. */
  readonly isUnsure?: SqlExpression;
  /** Whether the column that a row names contradicts its facts; left out where none can. */
  readonly isContradicted?: SqlExpression;
}

/** By which column of a set each row is judged: the one that it names, else that of the context, else by its facts. */
export function columnSql(set: CriteriaSet, printing: Printing): ColumnSql {
  if (!hasColumns(set)) return { id: undefined };
  const { named, isAlways } = namedSql(set, printing);
  if (named === undefined) {
    const { decided, isUnsure } = decidedSql(set, printing);
    return { id: decided, ...(isUnsure === undefined ? {} : { isUnsure }) };
  }
  // Where columns are named, facts may decide those of the other rows, and need not.
  const { decided, isUnsure, possible, hasFacts } = decidedSql(set, { ...printing, problems: [] });
  return {
    id: isAlways ? named : orElse(named, decided, printing),
    ...(isAlways || isUnsure === undefined ? {} : { isUnsure: allHold([sql`${named} IS NULL`, isUnsure]) }),
    ...(hasFacts === undefined
      ? {}
      : {
          isContradicted: allHold([
            hasFacts,
            sql`${named} IS NOT NULL`,
            sql`NOT (${anyHolds(possible(named))})`,
          ]),
        }),
  };
}

function hasColumns(set: CriteriaSet): set is SetWithColumns {
  return set.columns !== undefined;
}

/** The column that rows name, or the context for them. */
interface NamedSql {
  readonly named: SqlExpression | undefined;
  /** Whether no row is without. */
  readonly isAlways: boolean;
}

function namedSql(set: SetWithColumns, printing: Printing): NamedSql {
  const { context, layers, rules } = printing;
  const given = columnIf(layers, 'named', printing.source.columns);
  const stated = context.column === undefined ? undefined : constant(rules.text(context.column));
  if (given === undefined) {
    const isAlways = set.columns.some(({ id }) => id === context.column);
    return { named: isAlways ? stated : undefined, isAlways };
  }
  const named = orElse(given, stated, printing);
  if (set === printing.set) return { named, isAlways: stated !== undefined };
  // Another set has its own columns: one that it lacks says nothing there, whatever the context says.
  const known = set.columns.map(({ id }) => rules.text(id)).join(', ');
  const own = sql`CASE WHEN ${named} IN (${known}) THEN ${named} END`;
  return { named: layers.bind('column', own), isAlways: false };
}

/** A column, or another where it is nothing. */
function orElse(
  first: SqlExpression,
  second: SqlExpression | undefined,
  { layers }: Printing,
): SqlExpression {
  return second === undefined ? first : layers.bind('column', sql`COALESCE(${first}, ${second})`);
}

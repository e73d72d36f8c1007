import { decideColumn, isConfirmed } from '../../criteria/thresholds/internal.js';
import type { ColumnRule, CriteriaSet, DecidedColumn, OpenColumn } from '../../criteria/internal.js';
import { isInForce } from '../../foundation/internal.js';
import {
  allHold,
  ALWAYS,
  anyHolds,
  chosen,
  constant,
  joined,
  sql,
  type SqlExpression,
} from '../sqlExpression.js';
import { columnIf } from '../sqlLayers.js';
import { columnRuleSql, type ColumnRuleSql } from './columnRuleSql.js';
import type { Printing } from './printing.js';

/** A set that tells units apart by columns. */
export type SetWithColumns = CriteriaSet & Required<Pick<CriteriaSet, 'columns'>>;

/** What the facts of rows say of the column by which they are judged. */
export interface DecidedSql {
  /** Its id, nothing while it is open; `undefined` where it is open for every row. */
  readonly decided: SqlExpression | undefined;
  /** Whether a rule decided that no text confirms; `undefined` where none can. */
  readonly isUnsure: SqlExpression | undefined;
  /** One of which holds where a column that is named is possible. */
  readonly possible: (named: SqlExpression) => readonly SqlExpression[];
  /** Whether a row has facts at all; `undefined` where none has. */
  readonly hasFacts: SqlExpression | undefined;
}

/** What the facts of rows say of the column of a set: the first rule in force that applies, unless earlier ones may apply. */
export function decidedSql(set: SetWithColumns, printing: Printing): DecidedSql {
  const inForce = (set.columnRules ?? []).flatMap((rule, place) =>
    isInForce(rule.validity, printing.context.date) ? [{ rule, place }] : [],
  );
  const decided = inForce.every(({ rule }) => isFixed(rule))
    ? decidedForAll(set, printing)
    : decidedByRow(set, inForce, printing);
  return { ...decided, hasFacts: hasFactsSql(printing) };
}

/** Whether a rule says of every row the same. */
function isFixed({ when, column }: ColumnRule): boolean {
  return when === undefined && (column === null || typeof column === 'string');
}

function hasFactsSql({ context, source, layers }: Printing): SqlExpression | undefined {
  if (context.facts !== undefined) return ALWAYS;
  const known = Object.values(source.facts ?? {}).flatMap((name) => {
    const column = columnIf(layers, 'fact', name);
    return column === undefined ? [] : [sql`${column} IS NOT NULL`];
  });
  return known.length === 0 ? undefined : anyHolds(known);
}

/** Where the rules do not ask for facts, the column is that of every row. */
function decidedForAll(
  set: SetWithColumns,
  { context, rules, options }: Printing,
): Omit<DecidedSql, 'hasFacts'> {
  const decision = decideColumn(set, context.date, {}) as OpenColumn | Required<DecidedColumn>;
  const isNamed =
    (ids: readonly string[]) =>
    (named: SqlExpression): readonly SqlExpression[] =>
      ids.map((id) => sql`${named} = ${rules.text(id)}`);
  if (decision.kind === 'column') {
    const isSure = isConfirmed(decision.citation);
    return {
      decided: constant(rules.text(decision.id)),
      isUnsure: options.refusesUnconfirmed && !isSure ? ALWAYS : undefined,
      possible: isNamed([decision.id]),
    };
  }
  const national = set.columns.flatMap(({ id, isNational }) => (isNational === true ? [id] : []));
  return {
    decided: undefined,
    isUnsure: undefined,
    possible: isNamed([...decision.candidates, ...national]),
  };
}

function decidedByRow(
  set: SetWithColumns,
  inForce: readonly { readonly rule: ColumnRule; readonly place: number }[],
  printing: Printing,
): Omit<DecidedSql, 'hasFacts'> {
  const { layers, rules, options } = printing;
  const stated = inForce.map(({ rule, place }) => columnRuleSql(set, rule, place, printing));
  const none = String(stated.length + 1);
  // The number of the rule that decides, counted from 1.
  const rule = layers.bind(
    'rule',
    chosen(
      stated.map(({ applies }, place) => ({ when: applies, then: constant(String(place + 1)) })),
      constant(none),
    ),
  );
  // 1 where one of the rules up to that one says something, 0 where none does.
  const among = (says: (one: ColumnRuleSql) => SqlExpression | undefined): SqlExpression | undefined => {
    const conditions = stated.flatMap((one, place) => {
      const said = says(one);
      return said === undefined ? [] : [allHold([sql`${rule} >= ${String(place + 1)}`, one.may, said])];
    });
    if (conditions.length === 0) return undefined;
    return layers.bind('maybe', sql`CASE WHEN ${anyHolds(conditions)} THEN 1 ELSE 0 END`);
  };
  const isOpen = among((one) => (one.isOpen ? ALWAYS : undefined));
  const columns = set.columns.map(({ id, isNational }) => ({
    id,
    isNational: isNational === true,
    isCandidate: among((one) => one.names(id)),
  }));
  const able = columns.flatMap(({ id, isCandidate }) =>
    isCandidate === undefined ? [] : [{ id, isCandidate }],
  );
  const one = chosen(
    able.map(({ id, isCandidate }) => ({ when: sql`${isCandidate} = 1`, then: constant(rules.text(id)) })),
  );
  const isOne = allHold([
    sql`${rule} < ${none}`,
    ...(isOpen === undefined ? [] : [sql`${isOpen} = 0`]),
    sql`${joined(
      able.map(({ isCandidate }) => isCandidate),
      ' + ',
    )} = 1`,
  ]);
  const decided =
    able.length === 0 ? undefined : layers.bind('column', sql`CASE WHEN ${isOne} THEN ${one} END`);
  const unsure = inForce.flatMap(({ rule: { citation } }, place) =>
    isConfirmed(citation) ? [] : [String(place + 1)],
  );
  // Where no rule settles the case, it may be any column by which single units are judged.
  const isWide = anyHolds([sql`${rule} = ${none}`, ...(isOpen === undefined ? [] : [sql`${isOpen} = 1`])]);
  // The national values are for nobody's facts to rule out, as long as these decide nothing.
  const isUndecided = decided === undefined ? ALWAYS : sql`${decided} IS NULL`;
  return {
    decided,
    isUnsure:
      options.refusesUnconfirmed && unsure.length > 0 ? sql`${rule} IN (${unsure.join(', ')})` : undefined,
    possible: (named) =>
      columns.map(({ id, isNational, isCandidate }) =>
        allHold([
          sql`${named} = ${rules.text(id)}`,
          anyHolds([
            ...(isCandidate === undefined ? [] : [sql`${isCandidate} = 1`]),
            isNational ? isUndecided : isWide,
          ]),
        ]),
      ),
  };
}

import { decideColumn, isConfirmed, type ColumnRule, type CriteriaSet } from '../../criteria/internal.js';
import { isInForce } from '../../foundation/internal.js';
import {
  allHold,
  ALWAYS,
  anyHolds,
  chosen,
  constant,
  joined,
  NEVER,
  sql,
  type SqlExpression,
} from '../sqlExpression.js';
import { conditionSql, factSql } from './conditionSql.js';
import { takenColumn } from './foundPlaces.js';
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
  const { columns } = set;
  const { context, rules } = printing;
  if (columns === undefined) return { id: undefined };
  const given = takenColumn(printing, ['columns']);
  const isKnown = columns.some(({ id }) => id === context.column);
  const stated = isKnown ? constant(rules.text(String(context.column))) : undefined;
  // Another set has its own columns: one that it lacks says nothing there.
  const own =
    given === undefined || set.id === printing.set.id
      ? given
      : sql`CASE WHEN ${given} IN (${columns.map(({ id }) => rules.text(id)).join(', ')}) THEN ${given} END`;
  const named = orElse(own, stated, printing);
  // Where columns are named, facts may decide those of the other rows, and need not.
  const asking = named === undefined ? printing : { ...printing, problems: [] };
  const { decided, isUnsure, possible, hasFacts } = decidedSql(set, asking);
  const isByRule = stated !== undefined || isUnsure === undefined ? undefined : isUnsure;
  return {
    id: stated === undefined ? orElse(named, decided, printing) : named,
    ...(isByRule === undefined
      ? {}
      : { isUnsure: allHold([...(named === undefined ? [] : [sql`${named} IS NULL`]), isByRule]) }),
    ...(hasFacts === undefined || named === undefined
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

/** A column, or another where it is nothing. */
function orElse(
  first: SqlExpression | undefined,
  second: SqlExpression | undefined,
  { layers }: Printing,
): SqlExpression | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return layers.bind('column', sql`COALESCE(${first}, ${second})`);
}

/** What the facts say of the column. */
interface DecidedSql {
  readonly decided: SqlExpression | undefined;
  readonly isUnsure?: SqlExpression | undefined;
  /** Under which conditions a column that is named is possible. */
  readonly possible: (named: SqlExpression) => readonly SqlExpression[];
  /** Whether a row has facts at all. */
  readonly hasFacts?: SqlExpression | undefined;
}

function decidedSql(set: CriteriaSet, printing: Printing): DecidedSql {
  const { context, source, layers, rules, options } = printing;
  const columns = set.columns ?? [];
  const inForce = (set.columnRules ?? []).flatMap((rule, place) =>
    isInForce(rule.validity, context.date) ? [{ rule, place }] : [],
  );
  const factColumns = Object.keys(source.facts ?? {}).flatMap(
    (id) => takenColumn(printing, ['facts', id]) ?? [],
  );
  const hasFacts =
    context.facts !== undefined
      ? ALWAYS
      : factColumns.length === 0
        ? undefined
        : anyHolds(factColumns.map((column) => sql`${column} IS NOT NULL`));
  if (inForce.every(({ rule }) => isFixed(rule))) return fixed(set, printing, hasFacts);
  const judged = inForce.map(({ rule, place }) => judgedRule(set, rule, place, printing));
  const last = judged.length + 1;
  const rule = layers.bind(
    'rule',
    chosen(
      judged.map(({ applies }, place) => ({ when: applies, then: constant(String(place + 1)) })),
      constant(String(last)),
    ),
  );
  const among = (names: (one: JudgedRule) => SqlExpression | undefined): SqlExpression | undefined => {
    const conditions = judged.flatMap((one, place): readonly SqlExpression[] => {
      const name = names(one);
      return name === undefined ? [] : [allHold([sql`${rule} >= ${String(place + 1)}`, one.may, name])];
    });
    if (conditions.length === 0) return undefined;
    return layers.bind('maybe', sql`CASE WHEN ${anyHolds(conditions)} THEN 1 ELSE 0 END`);
  };
  const isOpen = among(({ isOpen: open }) => (open ? ALWAYS : undefined));
  const candidates = columns.flatMap(({ id, isNational }) => {
    const isCandidate = among((one) => one.names(id));
    return [{ id, isNational: isNational === true, isCandidate }];
  });
  const able = candidates.flatMap(({ id, isCandidate }) =>
    isCandidate === undefined ? [] : [{ id, isCandidate }],
  );
  const applies = sql`${rule} < ${String(last)}`;
  const decided =
    able.length === 0
      ? undefined
      : layers.bind(
          'column',
          sql`CASE WHEN ${allHold([
            applies,
            ...(isOpen === undefined ? [] : [sql`${isOpen} = 0`]),
            sql`${joined(
              able.map(({ isCandidate }) => isCandidate),
              ' + ',
            )} = 1`,
          ])} THEN ${chosen(able.map(({ id, isCandidate }) => ({ when: sql`${isCandidate} = 1`, then: constant(rules.text(id)) })))} END`,
        );
  const unsure = inForce.flatMap(({ rule: one }, place) =>
    isConfirmed(one.citation) ? [] : [String(place + 1)],
  );
  const isWide = anyHolds([
    sql`${rule} = ${String(last)}`,
    ...(isOpen === undefined ? [] : [sql`${isOpen} = 1`]),
  ]);
  return {
    decided,
    isUnsure:
      options.refusesUnconfirmed && unsure.length > 0 ? sql`${rule} IN (${unsure.join(', ')})` : undefined,
    hasFacts,
    possible: (named) =>
      candidates.map(({ id, isNational, isCandidate }) =>
        allHold([
          sql`${named} = ${rules.text(id)}`,
          anyHolds([
            ...(isCandidate === undefined ? [] : [sql`${isCandidate} = 1`]),
            // The national values are for nobody's facts to rule out, as long as these decide nothing.
            ...(!isNational ? [isWide] : decided === undefined ? [ALWAYS] : [sql`${decided} IS NULL`]),
          ]),
        ]),
      ),
  };
}

/** Whether a rule says of every row the same. */
function isFixed({ when, column }: ColumnRule): boolean {
  return when === undefined && (column === null || typeof column === 'string');
}

/** Where the rules do not ask for facts, the column is that of every row. */
function fixed(
  set: CriteriaSet,
  { context, rules, options }: Printing,
  hasFacts: SqlExpression | undefined,
): DecidedSql {
  const decision = decideColumn(set, context.date, {});
  const isOne = decision?.kind === 'column';
  const possible = isOne
    ? [decision.id]
    : (set.columns ?? [])
        .filter(({ id, isNational }) => isNational === true || decision?.candidates.includes(id))
        .map(({ id }) => id);
  return {
    decided: isOne ? constant(rules.text(decision.id)) : undefined,
    isUnsure:
      isOne &&
      options.refusesUnconfirmed &&
      decision.citation !== undefined &&
      !isConfirmed(decision.citation)
        ? ALWAYS
        : undefined,
    hasFacts,
    possible: (named) => possible.map((id) => sql`${named} = ${rules.text(id)}`),
  };
}

/** A rule, as it stands to each row. */
interface JudgedRule {
  /** Whether it decides, if no earlier one does. */
  readonly applies: SqlExpression;
  /** Whether it may apply. */
  readonly may: SqlExpression;
  /** Whether it puts rows into a column, as far as is known; `undefined` if never. */
  readonly names: (column: string) => SqlExpression | undefined;
  /** Whether it says that the law does not settle it. */
  readonly isOpen: boolean;
}

function judgedRule(
  set: CriteriaSet,
  { when, column }: ColumnRule,
  place: number,
  printing: Printing,
): JudgedRule {
  const { layers, rules } = printing;
  const holds =
    when === undefined
      ? undefined
      : layers.bind('holds', conditionSql(when, printing, ['set', 'columnRules', place, 'when']));
  const may = holds === undefined ? ALWAYS : sql`(${holds} IS NULL OR ${holds})`;
  if (column === null || typeof column === 'string')
    return {
      applies: holds ?? ALWAYS,
      may,
      names: (id) => (id === column ? ALWAYS : undefined),
      isOpen: column === null,
    };
  const options = set.facts?.find(({ id }) => id === column.fact);
  const isOption = (id: string): boolean => options?.kind === 'choice' && options.options.includes(id);
  const fact = factSql(printing, column.fact);
  return {
    applies:
      fact === undefined
        ? NEVER
        : allHold([...(holds === undefined ? [] : [holds]), sql`${fact} IS NOT NULL`]),
    may,
    names: (id) =>
      !isOption(id)
        ? undefined
        : fact === undefined
          ? ALWAYS
          : sql`(${fact} IS NULL OR ${fact} = ${rules.text(id)})`,
    isOpen: false,
  };
}

import type { ColumnRule, CriteriaSet, FactDefinition } from '../../criteria/internal.js';
import { allHold, ALWAYS, NEVER, sql, type SqlExpression } from '../sqlExpression.js';
import { conditionSql, factSql } from './conditionSql.js';
import { pathOfSet, type Printing } from './printing.js';

/** A rule that puts rows into columns, as it stands to each of them. */
export interface ColumnRuleSql {
  /** Whether it decides, if no earlier one does. */
  readonly applies: SqlExpression;
  /** Whether it may apply. */
  readonly may: SqlExpression;
  /** Whether it puts rows into a column, as far as is known; `undefined` if never. */
  readonly names: (column: string) => SqlExpression | undefined;
  /** Whether it says that the law does not settle it. */
  readonly isOpen: boolean;
}

type ChoiceFact = Extract<FactDefinition, { readonly kind: 'choice' }>;

/** A rule in the place that it has in its set. */
export function columnRuleSql(
  set: CriteriaSet,
  { when, column }: ColumnRule,
  place: number,
  printing: Printing,
): ColumnRuleSql {
  const { layers, rules } = printing;
  const at = [...pathOfSet(printing, set), 'columnRules', place, 'when'];
  const holds = when === undefined ? undefined : layers.bind('holds', conditionSql(when, printing, at));
  const may = holds === undefined ? ALWAYS : sql`(${holds} IS NULL OR ${holds})`;
  if (column === null || typeof column === 'string')
    return {
      applies: holds ?? ALWAYS,
      may,
      names: (id) => (id === column ? ALWAYS : undefined),
      isOpen: column === null,
    };
  const { options } = set.facts?.find(({ id }) => id === column.fact) as ChoiceFact;
  const fact = factSql(printing, column.fact);
  const isOption = (id: string): SqlExpression =>
    fact === undefined ? ALWAYS : sql`(${fact} IS NULL OR ${fact} = ${rules.text(id)})`;
  return {
    applies: fact === undefined ? NEVER : allHold([holds ?? ALWAYS, sql`${fact} IS NOT NULL`]),
    may,
    names: (id) => (options.includes(id) ? isOption(id) : undefined),
    isOpen: false,
  };
}

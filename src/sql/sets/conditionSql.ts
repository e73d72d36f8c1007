import type { FactCondition } from '../../criteria/internal.js';
import { decimalText, toDecimal } from '../../foundation/internal.js';
import { allHold, anyHolds, constant, sql, UNKNOWN, type SqlExpression } from '../sqlExpression.js';
import { missingColumn } from '../readNames.js';
import { nameIn } from '../sqlColumn.js';
import { columnIf } from '../sqlLayers.js';
import type { Printing } from './printing.js';

/** A fact of the rows; `undefined` where neither the table nor the context tells it of any row. */
export function factSql(printing: Printing, id: string): SqlExpression | undefined {
  const { context, source, problems, set } = printing;
  const stated = Object.hasOwn(context.facts ?? {}, id) ? context.facts?.[id] : undefined;
  const name = nameIn(source.facts, id);
  const column = columnIf(printing.layers, 'fact', name);
  if (stated !== undefined) {
    const value = constant(literal(id, stated, printing));
    return column === undefined ? value : printing.layers.bind('fact', sql`COALESCE(${column}, ${value})`);
  }
  // Another set may ask for facts that this one does not know.
  if (name === undefined && set.facts?.some((fact) => fact.id === id) === true)
    problems.push(missingColumn('facts', id));
  return column;
}

type FactValue = NonNullable<Printing['context']['facts']>[string];

function literal(id: string, value: FactValue, { rules, set, number }: Printing): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (set.facts?.find((fact) => fact.id === id)?.kind === 'choice') return rules.text(value as string);
  return number(decimalText(toDecimal(value)), ['context', 'facts', id]);
}

/** Whether a condition holds, in three values: a fact that is not known is never taken for a no. */
export function conditionSql(
  condition: FactCondition,
  printing: Printing,
  at: readonly (string | number)[],
): SqlExpression {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const inner = condition.of.map((one, place) => conditionSql(one, printing, [...at, 'of', place]));
      return condition.kind === 'all' ? allHold(inner) : anyHolds(inner);
    }
    case 'not':
      return sql`NOT (${conditionSql(condition.of, printing, [...at, 'of'])})`;
    case 'is': {
      const fact = factSql(printing, condition.fact);
      if (fact === undefined) return UNKNOWN;
      const { rules } = printing;
      return anyHolds(
        condition.oneOf.map((option) =>
          typeof option === 'boolean'
            ? sql`${fact} = ${option ? 'TRUE' : 'FALSE'}`
            : sql`${fact} = ${rules.text(option)}`,
        ),
      );
    }
    case 'compares': {
      const fact = factSql(printing, condition.fact);
      if (fact === undefined) return UNKNOWN;
      const number = printing.number(decimalText(toDecimal(condition.value)), [...at, 'value']);
      return sql`${fact} ${condition.operator} ${number}`;
    }
  }
}

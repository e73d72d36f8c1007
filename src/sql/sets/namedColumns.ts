import type { CriteriaSet } from '../../criteria/internal.js';
import type { SqlColumn, SqlColumnNames } from '../sqlColumn.js';
import type { CriteriaSqlSource } from './criteriaSqlSource.js';

/** The columns that a source names, with what they are to hold. */
export function namedColumns(set: CriteriaSet, source: CriteriaSqlSource): readonly SqlColumn[] {
  const { keys, columns, values, findings, grades, facts, references = {} } = source;
  const listed = (
    names: SqlColumnNames | undefined,
    at: readonly string[],
    typeOf: (id: string) => SqlColumn['columnType'],
  ): readonly SqlColumn[] =>
    Object.entries(names ?? {}).flatMap(([id, columnName]) =>
      columnName === null ? [] : [{ columnName, columnType: typeOf(id), path: [...at, id] }],
    );
  const factType = (id: string): SqlColumn['columnType'] => {
    const kind = set.facts?.find((fact) => fact.id === id)?.kind;
    return kind === 'yes-no' ? 'boolean' : kind === 'choice' ? 'text' : 'number';
  };
  return [
    ...keys.map((columnName, place) => ({ columnName, columnType: 'any', path: ['keys', place] }) as const),
    ...(typeof columns === 'string'
      ? [{ columnName: columns, columnType: 'text', path: ['columns'] } as const]
      : []),
    ...listed(facts, ['facts'], factType),
    ...listed(values, ['values'], () => 'number'),
    ...listed(findings, ['findings'], () => 'text'),
    ...listed(grades, ['grades'], () => 'text'),
    ...Object.entries(references).flatMap(([base, figures]) =>
      listed(figures, ['references', base], () => 'number'),
    ),
  ];
}

import type { FindingKey } from '../../criteria/batch/internal.js';
import { nameIn } from '../sqlColumn.js';
import { anyHolds, sql, type SqlExpression } from '../sqlExpression.js';
import { columnIf } from '../sqlLayers.js';
import type { Printing } from './printing.js';

/** What a table holds of an indicator, or of a part of one; `undefined` where it has no such column. */
export interface FoundPlace {
  /** The place. */
  readonly key: FindingKey;
  /** Measured values. */
  readonly value: SqlExpression | undefined;
  /** Statuses. */
  readonly finding: SqlExpression | undefined;
  /** Grades. */
  readonly grade: SqlExpression | undefined;
  /** Its parts, by id within it. */
  readonly parts: ReadonlyMap<string, FoundPlace>;
  /** Whether a row has anything of it. */
  readonly isFound: SqlExpression | undefined;
  /** Whether the caller said of it what the table holds, be it nothing. */
  readonly isSaid: boolean;
}

/** The forms in which something is found of a place. */
export const FORMS = ['values', 'findings', 'grades'] as const;

/** What a table holds of a place. */
export function foundPlace(key: FindingKey, printing: Printing): FoundPlace {
  const { source, layers } = printing;
  const { id } = key;
  const parts = new Map([...key.parts].map(([part, inner]) => [part, foundPlace(inner, printing)]));
  const value = columnIf(layers, 'value', nameIn(source.values, id));
  const finding = columnIf(layers, 'finding', nameIn(source.findings, id));
  const grade = columnIf(layers, 'grade', nameIn(source.grades, id));
  const known = [
    ...[value, finding, grade].flatMap((column) => (column === undefined ? [] : sql`${column} IS NOT NULL`)),
    ...foundParts(parts),
  ];
  return {
    key,
    value,
    finding,
    grade,
    parts,
    isFound: known.length === 0 ? undefined : anyHolds(known),
    isSaid:
      FORMS.some((form) => nameIn(source[form], id) !== undefined) ||
      [...parts.values()].some((part) => part.isSaid),
  };
}

/** Of each part of which the table holds anything, whether a row has. */
export function foundParts(parts: FoundPlace['parts']): readonly SqlExpression[] {
  return [...parts.values()].flatMap(({ isFound }) => isFound ?? []);
}

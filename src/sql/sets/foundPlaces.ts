import type { FindingKey } from '../../criteria/internal.js';
import { anyHolds, sql, type SqlExpression } from '../sqlExpression.js';
import type { Printing } from './printing.js';

/** What a table holds of an indicator, or of a part of one. */
export interface FoundPlace {
  /** The place. */
  readonly key: FindingKey;
  /** The columns, where there are any. */
  readonly value?: SqlExpression;
  readonly finding?: SqlExpression;
  readonly grade?: SqlExpression;
  /** Its parts, by id within it. */
  readonly parts: ReadonlyMap<string, FoundPlace>;
  /** Whether a row has anything of it; left out where the table holds nothing of it. */
  readonly isFound?: SqlExpression;
  /** Whether the caller said of it what the table holds, be it nothing. */
  readonly isSaid: boolean;
}

/** What a table holds of a place. */
export function foundPlace(key: FindingKey, printing: Printing): FoundPlace {
  const { source } = printing;
  const parts = new Map([...key.parts].map(([id, part]) => [id, foundPlace(part, printing)]));
  const own = {
    ...taken(printing, 'values', key.id, 'value'),
    ...taken(printing, 'findings', key.id, 'finding'),
    ...taken(printing, 'grades', key.id, 'grade'),
  };
  const conditions = [
    ...Object.values(own).map((column) => sql`${column} IS NOT NULL`),
    ...[...parts.values()].flatMap(({ isFound }) => isFound ?? []),
  ];
  const isSaid =
    FORMS.some((form) => Object.hasOwn(source[form] ?? {}, key.id)) ||
    [...parts.values()].some((part) => part.isSaid);
  return {
    key,
    ...own,
    parts,
    isSaid,
    ...(conditions.length === 0 ? {} : { isFound: anyHolds(conditions) }),
  };
}

/** The forms in which something is found of a place. */
export const FORMS = ['values', 'findings', 'grades'] as const;

/** What columns are called within the query. */
const PREFIXES: Readonly<Partial<Record<string, string>>> = {
  values: 'value',
  findings: 'finding',
  grades: 'grade',
  facts: 'fact',
  references: 'figure',
  columns: 'named',
};

/** A column of the table, as a member of a place; nothing where it has none. */
function taken<Member extends 'value' | 'finding' | 'grade'>(
  printing: Printing,
  form: (typeof FORMS)[number],
  id: string,
  member: Member,
): Partial<Record<Member, SqlExpression>> {
  const column = takenColumn(printing, [form, id]);
  return column === undefined ? {} : ({ [member]: column } as Record<Member, SqlExpression>);
}

/** A column of the table by its place in the source; `undefined` where the table has none. */
export function takenColumn(
  { source, layers }: Printing,
  path: readonly string[],
): SqlExpression | undefined {
  const name = path.reduce<unknown>(
    (record, key) =>
      typeof record === 'object' && record !== null && Object.hasOwn(record, key)
        ? (record as Record<string, unknown>)[key]
        : undefined,
    source,
  );
  if (typeof name !== 'string') return undefined;
  return layers.take(PREFIXES[path[0] ?? ''] ?? 'taken', name);
}

import * as z from 'zod/mini';
import { lazySchema, type Problem } from '../foundation/internal.js';
import { rulesOf, sqlDialects } from './dialect.js';
import type { SqlColumn, SqlColumnName, SqlSource } from './sqlColumn.js';

/** A name as it is given: what is wrong with it depends on the dialect. */
export const sqlName = () => z.string().check(z.minLength(1), z.maxLength(1000));

/** Schema of a {@link SqlColumnName}. */
export const sqlColumnNameSchema: z.ZodMiniType<SqlColumnName> = /* @__PURE__ */ lazySchema(() =>
  z.nullable(sqlName()),
);

/** The members of a source, for schemas that have more. */
export function sqlSourceMembers() {
  return {
    dialect: z.enum(sqlDialects),
    table: z.union([sqlName(), z.array(sqlName()).check(z.minLength(1), z.maxLength(3))]),
    keys: z.array(sqlName()).check(z.minLength(1), z.maxLength(20)),
  };
}

/** The parts of the name of a table. */
export function tableParts({ table }: Pick<SqlSource, 'table'>): readonly string[] {
  return typeof table === 'string' ? [table] : table;
}

/** A name, and where it was given. */
type GivenName = readonly [path: Problem['path'], name: string];

/** What is wrong with the names of a table and its columns: what no dialect or not this one can say, and a column given twice. */
export function nameProblems(
  { dialect, table }: SqlSource,
  columns: readonly SqlColumn[],
): readonly Problem[] {
  const { mostBytes, foldsCase } = rulesOf(dialect);
  const ofTable = tableParts({ table }).map((one, place): GivenName => [
    typeof table === 'string' ? ['source', 'table'] : ['source', 'table', place],
    one,
  ]);
  const all = columns.map(({ path, columnName }): GivenName => [['source', ...path], columnName]);
  const seen = new Set<string>();
  const twice = all.flatMap(([path, one]): readonly Problem[] => {
    const key = foldsCase ? one.toLowerCase() : one;
    if (seen.has(key)) return [{ code: 'duplicate', path, details: { key: one } }];
    seen.add(key);
    return [];
  });
  return [...[...ofTable, ...all].flatMap((given) => unsayable(given, mostBytes)), ...twice];
}

function unsayable([path, name]: GivenName, mostBytes: number): readonly Problem[] {
  if (name.includes('\0') || !isWellFormed(name))
    return [{ code: 'bad-format', path, details: { received: name, ...NAME_EXPECTED } }];
  if (bytesOf(name) <= mostBytes) return [];
  return [{ code: 'too-long', path, details: { maximum: String(mostBytes), ...BYTES } }];
}

const NAME_EXPECTED = {
  expected: 'a name without null characters and halves of characters',
  expectedVi: 'tên không chứa ký tự rỗng (NUL) hoặc nửa ký tự',
};

const BYTES = { items: 'bytes', itemsVi: 'byte' };

/** Whether no half of a character stands alone. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** How long a text is in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A column that a source does not name, nor says that there is none. */
export function missingColumn(...path: readonly string[]): Problem {
  return { code: 'missing', path: ['source', ...path], details: COLUMN_EXPECTED };
}

const COLUMN_EXPECTED = {
  expected: 'the name of a column, or null where the table has none',
  expectedVi: 'tên cột, hoặc null nếu bảng không có cột đó',
};

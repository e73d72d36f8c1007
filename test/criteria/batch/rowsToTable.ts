import type { Assessment, CriteriaSet, CriteriaTable, Finding } from '../../../src/criteria/index.js';

/** What is known of one unit, beside the date. */
export type Row = Pick<Assessment, 'column' | 'facts' | 'references' | 'findings'>;

type Column = unknown[];

/** The rows as a table of lists; `null` where a row has nothing. */
export function rowsToTable(setId: string, rows: readonly Row[]): CriteriaTable {
  const columns = rows.some(({ column }) => column !== undefined)
    ? { columns: rows.map(({ column }) => column ?? null) }
    : {};
  const values: Record<string, Column> = {};
  const findings: Record<string, Column> = {};
  const grades: Record<string, Column> = {};
  const facts: Record<string, Column> = {};
  const references: Record<string, Record<string, Column>> = {};
  const set = (record: Record<string, Column>, id: string, row: number, item: unknown): void => {
    record[id] ??= rows.map(() => null);
    record[id][row] = item;
  };
  const add = (id: string, row: number, finding: Finding): void => {
    if (typeof finding === 'boolean') set(findings, id, row, finding ? 'met' : 'not-met');
    else if (typeof finding === 'string') set(findings, id, row, finding);
    else if ('grade' in finding) set(grades, id, row, finding.grade);
    else {
      if (finding.value !== undefined) set(values, id, row, finding.value);
      for (const [part, inner] of Object.entries('parts' in finding ? finding.parts : {}))
        add(`${id}/${part}`, row, inner);
    }
  };
  rows.forEach((one, row) => {
    for (const [id, finding] of Object.entries(one.findings ?? {})) add(id, row, finding);
    for (const [id, fact] of Object.entries(one.facts ?? {})) set(facts, id, row, fact);
    for (const [base, figures] of Object.entries(one.references ?? {}))
      for (const [of, figure] of Object.entries(figures)) set((references[base] ??= {}), of, row, figure);
  });
  return {
    rows: rows.length,
    set: setId,
    ...columns,
    values,
    findings: findings,
    grades,
    facts,
    references,
  } as CriteriaTable;
}

/** The same table with typed arrays and masks wherever all numbers of a column are numbers. */
export function typed(table: CriteriaTable): CriteriaTable {
  const missing: Record<string, Uint8Array> = {};
  const values = Object.fromEntries(
    Object.entries(table.values ?? {}).map(([id, column]) => {
      const list: readonly unknown[] = Array.from<unknown>(column);
      if (!list.every((item) => item === null || typeof item === 'number')) return [id, column];
      missing[id] = Uint8Array.from(list, (item) => (item === null ? 1 : 0));
      const isWhole = list.every((item) => item === null || Number.isInteger(item));
      const numbers = list.map((item) => (typeof item === 'number' ? item : isWhole ? -1 : NaN));
      return [id, isWhole ? Int32Array.from(numbers) : Float64Array.from(numbers)];
    }),
  );
  return { ...table, values, missing };
}

/** An assessment of the unit of a row. */
export function assessmentOf(set: CriteriaSet, date: string, year: number, row: Row): Assessment {
  return { subject: { level: set.level, name: 'X' }, date, year, set: set.id, ...row };
}

import { readFileSync } from 'node:fs';

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table of test/fixtures/history. */
export function historyTable(name: 'changes' | 'links' | 'snapshots'): readonly Row[] {
  const text = readFileSync(new URL(`../../fixtures/history/${name}.tsv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

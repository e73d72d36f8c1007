import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';

/**
 * The rows of a table in a CSV file beside the examples, cells by heading; lines that begin with # are comments.
 *
 * @param delimiter - What stands between cells: where decimals have a comma, a semicolon.
 */
export function readTable(file: string, delimiter = ','): Readonly<Record<string, string>>[] {
  const { data, errors } = parse<Record<string, string>>(readFileSync(join(__dirname, '..', file), 'utf8'), {
    header: true,
    delimiter,
    comments: '#',
    skipEmptyLines: 'greedy',
    transform: (cell) => cell.trim(),
    transformHeader: (heading) => heading.trim(),
  });
  // A row with too few or too many cells has its figures under wrong headings.
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}, row ${(error.row ?? 0) + 1}: ${error.message}`);
  return data;
}

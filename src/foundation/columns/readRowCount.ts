import type { ProblemList } from './problemList.js';

/** The most rows of a table. */
const MOST_ROWS = 1_000_000;

/** Read the number of rows of a table; 0 if it is none. */
export function readRowCount(rows: unknown, problems: ProblemList): number {
  if (rows === undefined) problems.add('missing', ['rows'], { expected: 'number' });
  else if (typeof rows !== 'number') problems.add('wrong-type', ['rows'], { expected: 'number' });
  else if (!Number.isInteger(rows)) problems.add('not-whole', ['rows']);
  else if (rows < 0) problems.add('too-small', ['rows'], { minimum: '0' });
  else if (rows > MOST_ROWS) problems.add('too-large', ['rows'], { maximum: String(MOST_ROWS) });
  else return rows;
  return 0;
}

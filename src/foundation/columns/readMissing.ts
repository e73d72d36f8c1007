import type { Problem } from '../errors/errors.js';
import { isByteArray } from './numberColumn.js';
import { hasLength, type NumberReading } from './readNumbers.js';

/** Read which rows have no observation. */
export function readMissing(
  column: unknown,
  at: Problem['path'],
  { rows, problems }: Pick<NumberReading, 'rows' | 'problems'>,
): Uint8Array | undefined {
  if (column === undefined || !hasLength(column, rows, at, problems)) return undefined;
  if (!isByteArray(column)) {
    problems.add('wrong-type', at, { expected: 'array' });
    return undefined;
  }
  const wrong = column.findIndex((mask) => mask > 1);
  if (wrong < 0) return column;
  problems.add('not-one-of', [...at, wrong], { allowed: '0, 1' });
  return undefined;
}

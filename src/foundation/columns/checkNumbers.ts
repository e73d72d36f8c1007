import type { ReadNumbers } from './numberColumn.js';
import { closeNumber, plainNumber } from './readNumber.js';
import { maskPath, type NumberReading } from './readNumbers.js';

/** Report what is wrong with the numbers of a column that was taken as it is. */
export function checkNumbers(
  { values, missing, exact }: ReadNumbers,
  { rows, range, at, problems }: Omit<NumberReading, 'nothingMissing'>,
): void {
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const mask = missing[row] as number;
    if (mask > 1) problems.add('not-one-of', [...maskPath(at), row], { allowed: '0, 1' });
    // What has more digits than a double was read closely.
    if (mask !== 0 || exact.has(row) || plainNumber(values[row], range) !== undefined) continue;
    const close = closeNumber(values[row], range);
    if ('code' in close) problems.add(close.code, [...at, row], close.details);
  }
}

import { toDecimal } from '../numbers/decimal.js';
import { checkNumbers } from './checkNumbers.js';
import type { ReadNumbers } from './numberColumn.js';
import type { NumberReading } from './readNumbers.js';

/**
 * Report numbers that are none, out of their range, or not whole.
 *
 * @param isAsGiven - Whether they are those of a typed array: the numbers of a list were read one by one.
 */
export function checkWhole(numbers: ReadNumbers, isAsGiven: boolean, reading: NumberReading): void {
  if (isPlainlyWhole(numbers, reading)) return;
  const { rows, at, problems } = reading;
  const { values, missing, exact } = numbers;
  if (isAsGiven) checkNumbers(numbers, reading);
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const value = values[row] as number;
    // What is no finite number was reported.
    if (missing[row] !== 0 || !Number.isFinite(value)) continue;
    if (!toDecimal(exact.get(row) ?? value).isInteger()) problems.add('not-whole', [...at, row]);
  }
}

/** Whether a glance tells that nothing is wrong, as with nearly all columns. */
function isPlainlyWhole({ values, missing, exact }: ReadNumbers, { rows, range }: NumberReading): boolean {
  const { min = 0, max = Infinity } = range;
  if (exact.size > 0) return false;
  for (let row = 0; row < rows; row += 1) {
    const [value, mask] = [values[row] as number, missing[row] as number];
    if (mask > 1) return false;
    if (mask === 0 && !(value >= min && value <= max && Number.isInteger(value))) return false;
  }
  return true;
}

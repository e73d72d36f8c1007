import {
  checkNumbers,
  makeRange,
  NOT_NEGATIVE,
  readNumbers,
  readRecord,
  safely,
  toDecimal,
  type NumberRange,
  type NumberReading,
  type ReadNumbers,
} from '../../../foundation/internal.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { TableReading } from './tableReading.js';

/** The columns of numbers. */
const FIGURES: ReadonlySet<string> = /* @__PURE__ */ new Set(['income', 'deprivationCount', 'persons']);

/** More persons than any household has; sums of so many stay exact for more households than there are. */
const MOST_PERSONS = 10_000;

/** Read the columns of numbers; incomes of typed arrays are checked when households are classified. */
export function readFigures(
  { mostDeprivations, takesCount }: PovertyPlan,
  table: ReadonlyMap<string, unknown>,
  reading: TableReading,
): ReadonlyMap<string, ReadNumbers> {
  const { problems } = reading;
  const figures = new Map<string, ReadNumbers>();
  const masks = readRecord(table.get('missing'), ['missing'], problems, FIGURES);
  for (const key of masks.keys())
    if (!table.has(key)) problems.add('no-such-member', ['missing', key], { key, ...IN_THE_TABLE });
  const read = (name: string, range: NumberRange): void => {
    const column = table.get(name);
    if (column === undefined) return;
    const own: NumberReading = { ...reading, at: [name], range };
    const numbers = safely([name], problems, () => readNumbers(column, masks.get(name), own));
    if (numbers === undefined) return;
    if (name !== 'income') checkWhole(numbers, numbers.values === column, own);
    figures.set(name, numbers);
  };
  read('income', NOT_NEGATIVE);
  read('persons', makeRange(1, MOST_PERSONS));
  if (takesCount) read('deprivationCount', makeRange(0, mostDeprivations));
  return figures;
}

const IN_THE_TABLE = { where: 'the table', whereVi: 'bảng' };

/** Report numbers that are none, out of their range, or not whole. */
function checkWhole(numbers: ReadNumbers, isAsGiven: boolean, reading: NumberReading): void {
  if (isPlainlyWhole(numbers, reading)) return;
  const { rows, at, problems } = reading;
  const { values, missing, exact } = numbers;
  // Those of a list were read one by one.
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

import {
  checkWhole,
  makeRange,
  NOT_NEGATIVE,
  readNumbers,
  readRecord,
  safely,
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

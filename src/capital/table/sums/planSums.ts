import type { IsoDate } from '../../../foundation/internal.js';
import type { PlanKind } from '../../data/planTerms.js';
import { ExactSums } from './exactSums.js';
import type { LineBook } from '../reading/lineBook.js';
import { checkNested } from '../checks/nestedLines.js';
import type { PlanEntry } from './planEntries.js';
import { checkPlans } from '../checks/planProblems.js';
import { countedPlans } from './planVintages.js';
import type { TableProblems } from '../reading/readRows.js';
import { POT, POTS } from '../reading/recordColumns.js';

/** The plans that a table counts. */
export interface CountedPlans {
  /** The plans. */
  readonly entries: readonly PlanEntry[];
  /** The places in the list of those that were assigned after the day of the table. */
  readonly later: readonly number[];
}

/** Choose the plans that count on a day, and tell what is wrong with them beside one another. */
export function choosePlans(
  all: readonly PlanEntry[],
  book: LineBook,
  asOf: IsoDate,
  problems: TableProblems,
): CountedPlans {
  const inTime = all.filter(({ date }) => date === undefined || date <= asOf);
  checkPlans(inTime, book, problems);
  checkNested('plans', inTime, book, problems);
  const lines = new Map<number, PlanEntry[]>();
  for (const entry of inTime) {
    const known = lines.get(entry.line);
    if (known === undefined) lines.set(entry.line, [entry]);
    else known.push(entry);
  }
  return {
    entries: [...lines.values()].flatMap((entries) => countedPlans(entries, problems)),
    later: all.filter((entry) => entry.date !== undefined && entry.date > asOf).map(({ row }) => row),
  };
}

/** Sum the plans of each line by pot; plans that contain carried-over capital are in the open pot. */
export function sumPlans(entries: readonly PlanEntry[], scale: bigint, problems: TableProblems): ExactSums {
  const sums = new ExactSums(scale);
  const slots = entries.map(slotOf);
  entries.forEach(({ amount, exact }, place) => sums.add(slots[place] as number, amount, exact));
  entries.forEach(({ row, isCorrection }, place) => {
    if (isCorrection && sums.sum(slots[place] as number) < 0n)
      problems.add('contradiction', ['plans', row, 'value'], {
        what: 'with its corrections the plan of this line is negative',
        whatVi: 'tính cả số điều chỉnh thì kế hoạch vốn của dòng này là số âm',
      });
  });
  return sums;
}

function slotOf({ line, planKind, carriedOver }: PlanEntry): number {
  const pots = { 'carried-over': POT.carriedOver, advance: POT.advance } as Partial<Record<PlanKind, number>>;
  const own = carriedOver === 'included' ? POT.open : POT.own;
  return line * POTS + (pots[planKind] ?? own);
}

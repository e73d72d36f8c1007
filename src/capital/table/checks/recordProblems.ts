import { dayInWords, type IsoDate } from '../../../foundation/internal.js';
import type { LineBook } from '../reading/lineBook.js';
import type { TableProblems } from '../reading/readRows.js';
import { POT, POTS, type RecordColumns } from '../reading/recordColumns.js';

/** What records are checked against. */
export interface RecordRules {
  /** The day of the table. */
  readonly asOf: IsoDate;
  /** Whether estimates are refused. */
  readonly refusesEstimates: boolean;
}

/** The reports of a slot on a day: their number, by which they are found. */
export function reportKey(columns: RecordColumns, entry: number, dayCount: number): number {
  return (columns.slots[entry] as number) * dayCount + (columns.days[entry] as number);
}

/** Tell what is wrong with records beside one another: none of it shows in a record alone, but for its day and its status. */
export function checkRecords(
  columns: RecordColumns,
  book: LineBook,
  rules: RecordRules,
  problems: TableProblems,
): void {
  checkDays(columns, book, rules.asOf, problems);
  if (rules.refusesEstimates) checkEstimates(columns, problems);
  checkCounting(columns, problems);
  checkTwice(columns, book, problems);
  // What is wrong with the report of a correction is told already.
  if (problems.list.length === 0) checkCorrections(columns, book, problems);
}

function checkDays(columns: RecordColumns, book: LineBook, asOf: IsoDate, problems: TableProblems): void {
  const isLate = Array.from({ length: book.days.size }, (_, day) => (book.days.item(day) ?? '') > asOf);
  if (!isLate.includes(true)) return;
  columns.days.forEach((day, entry) => {
    if (isLate[day] !== true) return;
    const [own, end] = [dayInWords(book.days.item(day) as IsoDate), dayInWords(asOf)];
    problems.add('contradiction', ['records', columns.rows[entry] as number, 'asOf'], {
      what: `an amount up to ${own.en} in a table as of ${end.en}`,
      whatVi: `số liệu đến ngày ${own.vi} trong bảng tính đến ngày ${end.vi}`,
    });
  });
}

function checkEstimates({ isEstimate, rows }: RecordColumns, problems: TableProblems): void {
  isEstimate.forEach((isOne, entry) => {
    if (isOne)
      problems.add('contradiction', ['records', rows[entry] as number, 'figureStatus'], {
        what: 'an estimate where actual amounts are asked for',
        whatVi: 'số ước thực hiện, trong khi chỉ lấy số thực hiện',
      });
  });
}

/** A line is counted in one way; and what states its plan is not added to what may contain it. */
function checkCounting({ slots, isCumulative, rows }: RecordColumns, problems: TableProblems): void {
  const first: (number | undefined)[] = [];
  const pots: number[] = [];
  slots.forEach((slot, entry) => {
    const line = Math.floor(slot / POTS);
    const known = (first[line] ??= entry);
    const at = ['records', rows[entry] as number];
    const other = `records[${String(rows[known])}]`;
    if (isCumulative[entry] !== isCumulative[known])
      problems.add('contradiction', [...at, 'counting'], {
        what: `cumulative amounts and amounts of periods in one line (${other})`,
        whatVi: `vừa có số lũy kế, vừa có số phát sinh trong kỳ cho cùng một dòng (${other})`,
      });
    const before = pots[line] ?? 0;
    const now = before | (1 << (slot % POTS));
    pots[line] = now;
    const isMixed = (now & OPEN) !== 0 && now !== OPEN;
    if (isCumulative[entry] === true && isMixed && now !== before)
      problems.add('contradiction', [...at, 'planKind'], {
        what: `of one line some cumulative amounts state their plan and some do not (${other}): one may contain the other`,
        whatVi: `cùng một dòng có số lũy kế nêu kế hoạch và số lũy kế không nêu (${other}), có thể bị tính trùng`,
      });
  });
}

const OPEN = 1 << POT.open;

/** One report a line and day; in a period those that have ids are told apart by them. */
function checkTwice(columns: RecordColumns, book: LineBook, problems: TableProblems): void {
  const { rows, ids, isCorrection, isCumulative, isEstimate } = columns;
  const reports = new Map<number, number>();
  const byId = new Map<string, number>();
  rows.forEach((row, entry) => {
    const id = ids[entry];
    if (id !== undefined) {
      const earlier = byId.get(id);
      if (earlier === undefined) byId.set(id, row);
      else problems.add('duplicate', ['records', row, 'id'], { key: `records[${String(earlier)}].id` });
    }
    if (isCorrection[entry] === true || (id !== undefined && isCumulative[entry] === false)) return;
    const key = reportKey(columns, entry, book.days.size) * 2 + (isEstimate[entry] === true ? 1 : 0);
    const earlier = reports.get(key);
    if (earlier === undefined) reports.set(key, row);
    else problems.add('duplicate', ['records', row], { key: `records[${String(earlier)}]` });
  });
}

/** What corrects a cumulative amount belongs to a report of its day: added to a later one it would count twice. */
function checkCorrections(columns: RecordColumns, book: LineBook, problems: TableProblems): void {
  const { rows, isCorrection, isCumulative } = columns;
  if (!isCorrection.includes(true)) return;
  const reports = new Set<number>();
  rows.forEach((_, entry) => {
    if (isCorrection[entry] !== true) reports.add(reportKey(columns, entry, book.days.size));
  });
  rows.forEach((row, entry) => {
    // What is no correction is a report itself.
    if (isCumulative[entry] === true && !reports.has(reportKey(columns, entry, book.days.size)))
      problems.add('contradiction', ['records', row, 'correction'], {
        what: 'there is no cumulative amount of this line and day to be corrected',
        whatVi: 'không có số lũy kế cùng dòng, cùng ngày để điều chỉnh',
      });
  });
}

import type { IsoDate } from '../../../foundation/internal.js';
import { countedEstimates, type CountedEstimates } from './countedEstimates.js';
import { ExactSums } from './exactSums.js';
import type { LineBook } from '../reading/lineBook.js';
import type { RecordColumns } from '../reading/recordColumns.js';
import { reportKey } from '../checks/recordProblems.js';

/** What was disbursed of each slot, now and at the last report before. */
export interface RecordSums {
  /** Up to the latest report. */
  readonly now: ExactSums;
  /** Up to the report before it. */
  readonly before: ExactSums;
  /** The day of the latest report; `undefined` without records. */
  readonly latestDay: IsoDate | undefined;
  /** The day of the report before it; `undefined` if there is none. */
  readonly previousDay: IsoDate | undefined;
  /** The day of the last report of each slot that is counted cumulatively: of the others, a period without amounts is no report that is missing. */
  readonly lastDays: readonly (IsoDate | undefined)[];
  /** Where the sums up to the latest report hold estimates. */
  readonly estimates: CountedEstimates;
}

/**
 * Sum checked records: of a cumulative line its last report, with what corrects that; of others all amounts. An estimate counts only
 * where nothing actual is reported of its day.
 *
 * @param since - The day of the report before, if it is not the last but one of the records.
 */
export function sumRecords(
  columns: RecordColumns,
  book: LineBook,
  scale: bigint,
  since: IsoDate | undefined,
): RecordSums {
  const days = Array.from({ length: book.days.size }, (_, number) => book.days.item(number) ?? '');
  const used = [...new Set(columns.days)].map((day) => days[day] as IsoDate).sort();
  const latestDay = used.at(-1);
  const previousDay = since ?? used.at(-2);
  const now = new ExactSums(scale);
  const before = new ExactSums(scale);
  const counts = settledEntries(columns, book);
  const lastDays: (IsoDate | undefined)[] = [];
  const last: (number | undefined)[] = [];
  const lastBefore: (number | undefined)[] = [];
  const add = (sums: ExactSums, entry: number): void =>
    sums.add(columns.slots[entry] as number, columns.amounts[entry] as number, columns.exact.get(entry));
  columns.slots.forEach((slot, entry) => {
    if (!counts(entry)) return;
    const day = days[columns.days[entry] as number] as IsoDate;
    const isBefore = previousDay !== undefined && day <= previousDay;
    if (columns.isCumulative[entry] === false) {
      add(now, entry);
      if (isBefore) add(before, entry);
      return;
    }
    if (day > (lastDays[slot] ?? '')) lastDays[slot] = day;
    if (columns.isCorrection[entry] === true) return;
    if (isLater(last[slot])) last[slot] = entry;
    if (isBefore && isLater(lastBefore[slot])) lastBefore[slot] = entry;

    function isLater(other: number | undefined): boolean {
      return other === undefined || day > (days[columns.days[other] as number] as IsoDate);
    }
  });
  for (const entry of last) if (entry !== undefined) add(now, entry);
  for (const entry of lastBefore) if (entry !== undefined) add(before, entry);
  addCorrections(columns, last, counts, (entry) => add(now, entry));
  addCorrections(columns, lastBefore, counts, (entry) => add(before, entry));
  const isOfLast = (entry: number): boolean =>
    columns.days[last[columns.slots[entry] as number] as number] === columns.days[entry];
  const estimates = countedEstimates(
    columns,
    book,
    (entry) => counts(entry) && (columns.isCumulative[entry] === false || isOfLast(entry)),
  );
  return { now, before, latestDay, previousDay, lastDays, estimates };
}

/** Corrections of cumulative amounts count with the report of their day. */
function addCorrections(
  { slots, days, isCorrection, isCumulative }: RecordColumns,
  reports: readonly (number | undefined)[],
  counts: (entry: number) => boolean,
  add: (entry: number) => void,
): void {
  if (!isCorrection.includes(true)) return;
  slots.forEach((slot, entry) => {
    const report = reports[slot];
    const isOfReport = report !== undefined && days[report] === days[entry];
    if (isCorrection[entry] === true && isCumulative[entry] === true && isOfReport && counts(entry))
      add(entry);
  });
}

/** Which entries count: all but estimates beside something settled of the same day. */
function settledEntries(columns: RecordColumns, book: LineBook): (entry: number) => boolean {
  const { isEstimate, isCorrection, rows } = columns;
  if (!isEstimate.includes(true)) return () => true;
  const settled = new Set<number>();
  rows.forEach((_, entry) => {
    if (isEstimate[entry] !== true && isCorrection[entry] !== true)
      settled.add(reportKey(columns, entry, book.days.size));
  });
  return (entry) => isEstimate[entry] !== true || !settled.has(reportKey(columns, entry, book.days.size));
}

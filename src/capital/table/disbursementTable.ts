import {
  explainedLater,
  readParts,
  throwProblems,
  type Problem,
  type Refusal,
} from '../../foundation/internal.js';
import { disbursementRecordSchema, type DisbursementRecord } from '../records/disbursementRecord.js';
import { planRecordSchema, type PlanRecord } from '../records/planRecord.js';
import { subjectMember } from '../shared.js';
import { checkPrinted } from './printed/checkPrinted.js';
import { scaleOf } from './sums/exactSums.js';
import { GroupNames } from './rows/groupNames.js';
import { groupLines } from './rows/groupTree.js';
import { LineBook } from './reading/lineBook.js';
import { checkNested } from './checks/nestedLines.js';
import { planEntry, type PlanEntry } from './sums/planEntries.js';
import { PlanGlance } from './reading/planGlance.js';
import { choosePlans, sumPlans } from './sums/planSums.js';
import { TableProblems, readRows } from './reading/readRows.js';
import { appendRecord, emptyColumns, POTS, type RecordColumns } from './reading/recordColumns.js';
import { RecordGlance } from './reading/recordGlance.js';
import { checkRecords } from './checks/recordProblems.js';
import { sumRecords, type RecordSums } from './sums/recordSums.js';
import { noReportAfter, noReportBefore } from './rows/rowFigures.js';
import { tableAssumptions } from './telling/tableAssumptions.js';
import { explainTable } from './telling/tableExplanation.js';
import { disbursementTableOptionsSchema, type DisbursementTableOptions } from './tableInput.js';
import type { DisbursementTable } from './tableResult.js';
import { rowsOf } from './rows/tableRows.js';
import { tableWarnings } from './telling/tableWarnings.js';

/**
 * Make a table of disbursement [bảng giải ngân] of the rows that an office has: plan, disbursed, remaining and ratio with, without
 * and of carried-over capital alone, for each group and in total, with what changed since the last report, ranks, and what each
 * group adds to what the total is short of its plan.
 *
 * Each figure of a group is a sum of its lines, and each ratio a ratio of sums: `disbursed ÷ plan × 100`. A row adds
 * `(plan − disbursed) ÷ total plan × 100` percentage points to the shortfall of the total. Of a cumulative line the last record
 * counts, of a line of periods all do; an estimate where nothing actual is reported of its day. An adjusted plan replaces the plan
 * of its line, and the supplements up to its day; a later supplement adds to it. Carried-over and advanced capital stand apart,
 * advances in no other figure. What has a plan and no record counts as nothing in sums; warnings name it.
 *
 * Source: the kinds of plan and what is reported of each, 37/2025/TT-BTC, Điều 3 and Điều 4; the ratio as in `disbursementRatio`.
 *
 * @param records - What was disbursed, in any scales of đồng, any order.
 * @param plans - The plans, one vintage a line: of the plans that the Prime Minister and the province assigned, choose one.
 * @param options - By what to group, the day of the table, what was printed of it.
 * @returns The rows, each before those within it: groups in the order of the plans, then others by name. Amounts in VND, ratios in
 * per cent. Refused: what there is no plan or no record for (`missing-input`), the ratio to a plan of zero (`zero-denominator`).
 * @throws MtqgError with all problems of all rows, paths from `records`, `plans` or `options`: `contradiction` for a record after
 * the day, a refused estimate, vintages of the same money side by side, a part beside its whole, what is counted in two ways, a
 * correction of nothing; `ambiguous` for adjusted plans, supplements and corrections without dates to order them; `duplicate` for rows given
 * twice; `no-such-member` for a printed row that the table has not; the codes of malformed input. After a thousand problems no more
 * are looked for.
 *
 * @example
 * ```ts
 * import { disbursementTable } from 'mtqg/capital';
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const line = { programme: 'NTM', capitalType: 'investment', years: { from: 2025, to: 2025 } } as const;
 * const { total } = disbursementTable(
 *   [
 *     { ...line, value: '22939', unit: 'billionVND', asOf: '2025-08-31', counting: 'cumulative', planKind: 'annual' },
 *     { ...line, value: '3487', unit: 'billionVND', asOf: '2025-08-31', counting: 'cumulative', planKind: 'carried-over' },
 *   ],
 *   [
 *     { ...line, value: '45000', unit: 'billionVND', planKind: 'annual' },
 *     { ...line, value: '7750', unit: 'billionVND', planKind: 'carried-over' },
 *   ],
 *   { by: 'programme', asOf: '2025-08-31' },
 * );
 * [total.withCarriedOver, total.withoutCarriedOver, total.carriedOverOnly].map((figures) =>
 *   figures === undefined ? '' : formatQuantity(figures.ratioPercent, 'vi', { decimals: 1 }),
 * ); // => ['50,1%', '51,0%', '45,0%']
 * ```
 */
export function disbursementTable(
  records: readonly DisbursementRecord[],
  plans: readonly PlanRecord[],
  options: DisbursementTableOptions,
): DisbursementTable {
  const read = readParts(disbursementTableOptionsSchema, options);
  const book = new LineBook();
  const problems = new TableProblems();
  const allPlans: PlanEntry[] = [];
  const take = (glance: PlanGlance, row: number): unknown => allPlans.push(planEntry(glance, row));
  readRows('plans', plans, new PlanGlance(book), planRecordSchema, problems, take);
  const planned = book.sizes();
  const columns = emptyColumns();
  readRows('records', records, new RecordGlance(book), disbursementRecordSchema, problems, (glance, row) =>
    appendRecord(columns, glance, row),
  );
  const { value: valid } = read;
  const optionProblems = read.problems.map((problem) => ({ ...problem, path: ['options', ...problem.path] }));
  if (valid === undefined || optionProblems.length > 0) throwInOrder([...optionProblems, ...problems.list]);
  return made({ book, columns, allPlans, planned, options: valid as DisbursementTableOptions, problems });
}

/** What was read of the input of a table. */
interface ReadTable {
  readonly book: LineBook;
  readonly columns: RecordColumns;
  readonly allPlans: readonly PlanEntry[];
  readonly planned: ReturnType<LineBook['sizes']>;
  readonly options: DisbursementTableOptions;
  readonly problems: TableProblems;
}

function made({ book, columns, allPlans, planned, options, problems }: ReadTable): DisbursementTable {
  const { subject, asOf, since, estimates, names = {}, printed = [] } = options;
  const by = typeof options.by === 'string' ? [options.by] : options.by;
  checkRecords(columns, book, { asOf, refusesEstimates: estimates === 'refuse' }, problems);
  checkNested('records', cumulativeLines(columns), book, problems);
  const counted = choosePlans(allPlans, book, asOf, problems);
  const scale = scaleOf(columns.exact.size > 0 || counted.entries.some(({ exact }) => exact !== undefined));
  const planSums = sumPlans(counted.entries, scale, problems);
  throwInOrder(problems.list);
  const sums = sumRecords(columns, book, scale, since);
  const total = groupLines(by, book, planSums, sums);
  const groupNames = new GroupNames(by, book, names, planned);
  const { latestDay, previousDay } = sums;
  const rows = rowsOf(total, { names: groupNames, scale, noChange: noChange(sums), total });
  const printedChecks = checkPrinted(rows, printed, problems);
  throwInOrder(problems.list);
  const [totalRow, ...others] = rows as [DisbursementTable['total'], ...DisbursementTable['rows']];
  const result = {
    kind: 'disbursement-table',
    ...subjectMember(subject),
    by,
    asOf,
    ...(latestDay === undefined ? {} : { latestAsOf: latestDay }),
    ...(previousDay === undefined ? {} : { previousAsOf: previousDay }),
    total: totalRow,
    rows: others,
    printedChecks,
    assumptions: tableAssumptions(counted.entries, columns, book),
    warnings: tableWarnings({
      total,
      names: groupNames,
      records: sums,
      asOf,
      laterPlans: counted.later.length,
    }),
  } as const;
  return explainedLater(result, () => explainTable(result));
}

/** Why no change can be told, if none can. */
function noChange({ latestDay, previousDay }: RecordSums): Refusal<'missing-input'> | undefined {
  if (previousDay === undefined || latestDay === undefined) return noReportBefore();
  return previousDay < latestDay ? undefined : noReportAfter();
}

function* cumulativeLines({
  rows,
  slots,
  isCumulative,
}: RecordColumns): Generator<{ row: number; line: number }> {
  for (const [entry, row] of rows.entries())
    if (isCumulative[entry] === true) yield { row, line: Math.floor((slots[entry] as number) / POTS) };
}

/** Throw problems in the order of the lists and of their rows. */
function throwInOrder(problems: readonly Problem[]): void {
  const lists = ['options', 'records', 'plans'];
  const placeOf = ({ path: [list, row] }: Problem): number =>
    lists.indexOf(String(list)) * 1e10 + (typeof row === 'number' ? row : 0);
  throwProblems([...problems].sort((one, other) => placeOf(one) - placeOf(other)));
}

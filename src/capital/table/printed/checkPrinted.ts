import { fractionOf, fractionQuantity, isRefusal, subtractFractions } from '../../../foundation/internal.js';
import { isPrintedAs, moneyPrint, percentPrint, printedAmount } from './print.js';
import type { PrintedCheck } from './printedCheck.js';
import { printedSlips } from './printedSlips.js';
import { keysText, namedRow, pathsOf, type PrintedPlace, type PrintedTable } from './printedTable.js';
import type { TableProblems } from '../reading/readRows.js';
import { noPlan, noRecord } from '../rows/rowFigures.js';
import type { PrintedDisbursement } from '../tableInput.js';
import type { DisbursementRow } from '../tableResult.js';

/** Check what was printed of rows against what the records give. */
export function checkPrinted(
  rows: readonly DisbursementRow[],
  printed: readonly PrintedDisbursement[],
  problems: TableProblems,
): readonly PrintedCheck[] {
  if (printed.length === 0) return [];
  const table = { rows, printed, paths: pathsOf(rows) };
  const byKeys = new Map(table.rows.map((row) => [keysText(row.keys), row]));
  return table.printed.flatMap((entry, place) => {
    const { keys = {} } = entry;
    const row = byKeys.get(keysText(keys));
    if (row !== undefined) return placesOf(entry, row).map((given) => checkOf(given, table));
    const details = { key: Object.values(keys).join(', '), where: 'the table', whereVi: 'bảng' };
    problems.add('no-such-member', ['options', 'printed', place, 'keys'], details);
    return [];
  });
}

function placesOf(entry: PrintedDisbursement, row: DisbursementRow): readonly PrintedPlace[] {
  const { plan, disbursed, ratioPercent, basis = 'withCarriedOver' } = entry;
  return [
    ...(plan === undefined ? [] : [{ row, basis, figure: 'plan', print: moneyPrint(plan) } as const]),
    ...(disbursed === undefined
      ? []
      : [{ row, basis, figure: 'disbursed', print: moneyPrint(disbursed) } as const]),
    ...(ratioPercent === undefined
      ? []
      : [{ row, basis, figure: 'ratioPercent', print: percentPrint(ratioPercent) } as const]),
  ];
}

function checkOf(place: PrintedPlace, table: PrintedTable): PrintedCheck {
  const { row, basis, figure, print } = place;
  const isRatio = figure === 'ratioPercent';
  const amount = printedAmount(print);
  const common = {
    ...namedRow(row, table),
    basis,
    figure,
    printed: fractionQuantity(amount, isRatio ? 'percent' : 'VND'),
  };
  const recomputed = row[basis]?.[figure] ?? (figure === 'plan' ? noPlan() : noRecord());
  if (isRefusal(recomputed))
    return { ...common, recomputed, verdict: 'unknowable', difference: recomputed, slips: [] };
  const given = fractionOf(recomputed.value);
  const isConsistent = isPrintedAs(print, given);
  const difference = subtractFractions(given, amount);
  return {
    ...common,
    recomputed,
    verdict: isConsistent ? 'consistent' : 'inconsistent',
    difference: fractionQuantity<'VND' | 'percentagePoint'>(difference, isRatio ? 'percentagePoint' : 'VND'),
    slips: isConsistent ? [] : printedSlips(place, given, table),
  };
}

import {
  addFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  fractionText,
  misprintOf,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';
import { amountOn, keysText, type PrintedPlace, type PrintedTable } from './printedTable.js';
import { decimalsOf, digitsOf, isPrintedAs, percentPrint, printedAmount, type Print } from './print.js';
import type { PrintedSlip } from './printedCheck.js';
import type { DisbursementRow } from './tableResult.js';

/** The single misprints that would make a printed figure agree with the computed one, the likeliest first. */
export function printedSlips(
  place: PrintedPlace,
  computed: Fraction,
  table: PrintedTable,
): readonly PrintedSlip[] {
  const { row, figure, print } = place;
  const printed = printedAmount(print);
  if (figure === 'ratioPercent') {
    const rounded = fractionOf(fractionText(computed, decimalsOf(print)));
    return slipOf(row, printed, rounded, print, 'percent');
  }
  const difference = subtractFractions(printed, computed);
  const inParts = partsOf(row, table.rows).flatMap((part) => {
    const reported = amountOn(part, place.basis, figure);
    if (reported === undefined) return [];
    const wouldBe = addFractions(reported, difference);
    return slipOf(part, reported, wouldBe, print, 'VND').map((slip) => ({
      ...slip,
      ...ratioAgreement(part, place, wouldBe, table),
    }));
  });
  return [...inParts, ...slipOf(row, printed, computed, print, 'VND')].sort(
    (one, other) => likelihood(other) - likelihood(one),
  );
}

/** The innermost rows within a row; none within an innermost one. */
function partsOf(row: DisbursementRow, rows: readonly DisbursementRow[]): readonly DisbursementRow[] {
  const start = rows.indexOf(row) + 1;
  const end = rows.findIndex((other, place) => place >= start && other.depth <= row.depth);
  const within = rows.slice(start, end === -1 ? undefined : end);
  const deepest = Math.max(...within.map(({ depth }) => depth));
  return within.filter(({ depth }) => depth === deepest);
}

function slipOf(
  { keys, name }: DisbursementRow,
  reported: Fraction,
  wouldBe: Fraction,
  print: Print,
  unit: 'VND' | 'percent',
): readonly PrintedSlip[] {
  const digits = digitsOf(reported, wouldBe, print);
  const slipKind = digits === undefined ? undefined : misprintOf(...digits);
  if (slipKind === undefined) return [];
  const figures = { reported: fractionQuantity(reported, unit), wouldBe: fractionQuantity(wouldBe, unit) };
  return [{ keys, name, ...figures, slipKind }];
}

/** Whether what a figure would be agrees with the ratio that was printed of its row, if one was. */
function ratioAgreement(
  row: DisbursementRow,
  { basis, figure }: PrintedPlace,
  wouldBe: Fraction,
  { printed }: PrintedTable,
): Pick<PrintedSlip, 'agreesWithRatio'> {
  const own = printed.find(
    (entry) =>
      (entry.basis ?? 'withCarriedOver') === basis && keysText(entry.keys ?? {}) === keysText(row.keys),
  );
  const plan = figure === 'plan' ? wouldBe : amountOn(row, basis, 'plan');
  const disbursed = figure === 'disbursed' ? wouldBe : amountOn(row, basis, 'disbursed');
  const isOpen = plan === undefined || disbursed === undefined || plan.numerator === 0n;
  if (own?.ratioPercent === undefined || isOpen) return {};
  const ratio = multiplyFractions(divideFractions(disbursed, plan), fraction(100n));
  return { agreesWithRatio: isPrintedAs(percentPrint(own.ratioPercent), ratio) };
}

/** What a printed ratio speaks for comes first, what it speaks against last; swapped digits before a mistaken one. */
function likelihood({ agreesWithRatio, slipKind }: PrintedSlip): number {
  const byRatio = agreesWithRatio === undefined ? 0 : agreesWithRatio ? 2 : -2;
  return byRatio + (slipKind === 'digit-swap' ? 1 : 0);
}

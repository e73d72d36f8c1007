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
} from '../../../foundation/internal.js';
import { amountOn, keysText, namedRow, type PrintedPlace, type PrintedTable } from './printedTable.js';
import { decimalsOf, digitsOf, isPrintedAs, percentPrint, printedAmount, type Print } from './print.js';
import type { PrintedSlip } from './printedCheck.js';
import type { DisbursementGroup } from '../tableKeys.js';
import type { DisbursementRow } from '../tableResult.js';

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
    return slipOf(namedRow(row, table), printed, rounded, print, 'percent');
  }
  const difference = subtractFractions(printed, computed);
  const inParts = partsOf(row, table.rows).flatMap((part) => {
    const reported = amountOn(part, place.basis, figure);
    if (reported === undefined) return [];
    const wouldBe = addFractions(reported, difference);
    return slipOf(namedRow(part, table), reported, wouldBe, print, 'VND').map((slip) => ({
      ...slip,
      ...ratioAgreement(part, place, difference, table),
    }));
  });
  return [...inParts, ...slipOf(namedRow(row, table), printed, computed, print, 'VND')].sort(
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
  { keys, name }: DisbursementGroup,
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

/**
 * Whether a figure that were so much higher would agree with the ratio that was printed of its row, if one was: on its basis, or with
 * carried-over capital, to which each of the other bases adds.
 */
function ratioAgreement(
  row: DisbursementRow,
  { basis, figure }: PrintedPlace,
  difference: Fraction,
  { printed }: PrintedTable,
): Pick<PrintedSlip, 'agreesWithRatio'> {
  const own = printed.find(
    ({ keys = {}, basis: other = WHOLE, ratioPercent }) =>
      ratioPercent !== undefined &&
      (other === basis || other === WHOLE) &&
      keysText(keys) === keysText(row.keys),
  );
  if (own?.ratioPercent === undefined) return {};
  const plan = amountOn(row, own.basis ?? WHOLE, 'plan');
  const disbursed = amountOn(row, own.basis ?? WHOLE, 'disbursed');
  if (plan === undefined || disbursed === undefined) return {};
  const [whole, part] =
    figure === 'plan'
      ? [addFractions(plan, difference), disbursed]
      : [plan, addFractions(disbursed, difference)];
  if (whole.numerator === 0n) return {};
  const ratio = multiplyFractions(divideFractions(part, whole), fraction(100n));
  return { agreesWithRatio: isPrintedAs(percentPrint(own.ratioPercent), ratio) };
}

const WHOLE = 'withCarriedOver';

/** What a printed ratio speaks for comes first, what it speaks against last; swapped digits before a mistaken one. */
function likelihood({ agreesWithRatio, slipKind }: PrintedSlip): number {
  const byRatio = agreesWithRatio === undefined ? 0 : agreesWithRatio ? 2 : -2;
  return byRatio + (slipKind === 'digit-swap' ? 1 : 0);
}

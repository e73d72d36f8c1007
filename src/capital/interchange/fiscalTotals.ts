import {
  addFractions,
  deepFreeze,
  fractionQuantity,
  periodsOverlapRefusal,
  readInput,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { YearSpan } from '../plans/capitalPlan.js';
import { exactDong, figureOf, percentOf, ZERO, type Refusable } from '../shared.js';
import { fiscalRowsSchema, type FiscalPhase, type FiscalRow, type FiscalRows } from './fiscalRow.js';
import { groupsOf, lineKey, withoutYears } from './lineKey.js';

/** The totals of rows by phase. */
export interface FiscalTotals {
  /** Marks the result. */
  readonly kind: 'fiscal-totals';
  /** First approved; refused where rows of a line are of different years that overlap. */
  readonly approved: Quantity<'VND'> | Refusal<'periods-overlap'>;
  /** Approved as adjusted: of a line with adjusted rows these, of another what was first approved; refused likewise. */
  readonly adjusted: Quantity<'VND'> | Refusal<'periods-overlap'>;
  /** Executed. */
  readonly executed: Quantity<'VND'>;
  /** Executed in per cent of what was first approved. */
  readonly executedOfApprovedPercent: Quantity<'percent'> | Refusal<'zero-denominator' | 'periods-overlap'>;
  /** Executed in per cent of what was approved as adjusted. */
  readonly executedOfAdjustedPercent: Quantity<'percent'> | Refusal<'zero-denominator' | 'periods-overlap'>;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * Add up rows in the manner of a Fiscal Data Package by phase; an execution rate is a pair of phases of the same lines.
 *
 * `rate = Σ executed ÷ Σ approved × 100`, and the same over Σ adjusted. Sums are exact.
 *
 * A line is that of {@link FiscalRow}: subject, programme, component, source, type and years. A line that has no adjusted row counts in
 * `adjusted` with what was first approved for it, since it stands as it was. Rows of lines that are alike but for their years do not add
 * up where the years overlap (a plan of 2021-2025 beside one of 2023): the phase is refused. Years that are not told may overlap any.
 *
 * Source: Fiscal Data Package specification, phases of a measure (verified).
 *
 * @param input - The rows of the lines that are asked for.
 * @returns Totals in VND, rates in per cent. Refused: a rate with `zero-denominator` where nothing was approved, or approved as adjusted;
 * what holds years twice, and the rates of it, with `periods-overlap`.
 * @throws MtqgError on malformed rows.
 *
 * @example
 * ```ts
 * import { fiscalTotals } from 'mtqg/capital/interchange';
 *
 * const row = (fiscalPhase: 'approved' | 'executed', value: string) =>
 *   ({ fiscalPhase, amount: { value, unit: 'millionVND' } }) as const;
 * const { executedOfApprovedPercent } = fiscalTotals({ rows: [row('approved', '40'), row('executed', '15.5'), row('executed', '16.5')] });
 * executedOfApprovedPercent; // => { kind: 'quantity', value: '80', unit: 'percent' }
 * ```
 */
export function fiscalTotals(input: FiscalRows): FiscalTotals {
  const { rows } = readInput(fiscalRowsSchema, input);
  const ofPhase = (phase: FiscalPhase): readonly FiscalRow[] =>
    rows.filter(({ fiscalPhase }) => fiscalPhase === phase);
  const adjustedLines = new Set(ofPhase('adjusted').map(lineKey));
  const unadjusted = ofPhase('approved').filter((row) => !adjustedLines.has(lineKey(row)));
  const approved = plannedOf(ofPhase('approved'));
  const adjusted = plannedOf([...ofPhase('adjusted'), ...unadjusted]);
  const executed = sumOf(ofPhase('executed'));
  const totals = {
    approved: figureOf(approved, 'VND'),
    adjusted: figureOf(adjusted, 'VND'),
    executed: fractionQuantity(executed, 'VND'),
    executedOfApprovedPercent: figureOf(percentOf(executed, approved), 'percent'),
    executedOfAdjustedPercent: figureOf(percentOf(executed, adjusted), 'percent'),
  };
  return deepFreeze({
    kind: 'fiscal-totals',
    ...totals,
    explanation: {
      say: {
        vi: 'được duyệt đầu năm {approved}, điều chỉnh {adjusted}, thực hiện {executed}; thực hiện so với số được duyệt đầu năm: {executedOfApprovedPercent}; so với số điều chỉnh: {executedOfAdjustedPercent}.',
        en: 'first approved {approved}, as adjusted {adjusted}, executed {executed}; executed out of what was first approved: {executedOfApprovedPercent}; out of it as adjusted: {executedOfAdjustedPercent}.',
      },
      values: totals,
    },
  });
}

function sumOf(rows: readonly FiscalRow[]): Fraction {
  return rows.map(({ amount }) => exactDong(amount)).reduce(addFractions, ZERO);
}

function plannedOf(rows: readonly FiscalRow[]): Refusable<'periods-overlap'> {
  return groupsOf(rows, withoutYears).some(overlap) ? periodsOverlapRefusal : sumOf(rows);
}

/** Whether rows of a line are of different years that share one. */
function overlap(rows: readonly FiscalRow[]): boolean {
  const spans = groupsOf(rows, lineKey).map(([first]) => (first as FiscalRow).years);
  if (spans.length < 2) return false;
  const told = spans.flatMap((years) => (years === undefined ? [] : [years])).sort((a, b) => a.from - b.from);
  return (
    told.length < spans.length ||
    told.some(({ from }, index) => index > 0 && from <= (told[index - 1] as YearSpan).to)
  );
}

import {
  disbursementTable,
  type DisbursementFigures,
  type DisbursementRecord,
  type DisbursementRow,
  type DisbursementTable,
  type DisbursementTableOptions,
  type PlanRecord,
} from '../../../src/capital/index.js';
import { toDecimal } from '../../../src/foundation/index.js';

/** A record of so many tỷ đồng, the year 2025, up to 30 September, actual and of the year's own plan unless it says otherwise. */
export function done(value: string, members: Partial<DisbursementRecord> = {}): DisbursementRecord {
  return {
    value,
    unit: 'billionVND',
    asOf: '2025-09-30',
    counting: 'cumulative',
    figureStatus: 'actual',
    planKind: 'annual',
    programme: 'A',
    capitalType: 'investment',
    years: { from: 2025, to: 2025 },
    ...members,
  };
}

/** An annual plan of so many tỷ đồng, the year 2025, unless it says otherwise. */
export function plan(value: string, members: Partial<PlanRecord> = {}): PlanRecord {
  return {
    value,
    unit: 'billionVND',
    planKind: 'annual',
    carriedOver: 'excluded',
    programme: 'A',
    capitalType: 'investment',
    years: { from: 2025, to: 2025 },
    ...members,
  };
}

/** A table as of 30 September 2025 by programme, unless it says otherwise. */
export function tableOf(
  records: readonly DisbursementRecord[],
  plans: readonly PlanRecord[],
  options: Partial<DisbursementTableOptions> = {},
): DisbursementTable {
  return disbursementTable(records, plans, { by: 'programme', asOf: '2025-09-30', ...options });
}

/** A figure in tỷ đồng, or as it is if it is none of money; of a refused one its code and what is missing. */
export function shown(
  figure:
    | { readonly kind: 'quantity'; readonly value: string; readonly unit: string }
    | { readonly kind: 'refusal'; readonly code: string; readonly missing?: readonly string[] },
): string {
  if (figure.kind === 'refusal') return [figure.code, ...(figure.missing ?? [])].join(' ');
  return figure.unit === 'VND' ? toDecimal(figure.value).div(1e9).toFixed() : figure.value;
}

/** The figures of a basis: plan, disbursed, remaining, ratio. */
export function figuresOf(figures: DisbursementFigures | undefined): readonly string[] {
  return figures === undefined
    ? []
    : [figures.plan, figures.disbursed, figures.remaining, figures.ratioPercent].map(shown);
}

/** The plan and what was disbursed of each row, by its keys. */
export function sumsOf({ total, rows }: DisbursementTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [total, ...rows].map((row) => [keyOf(row), figuresOf(row.withCarriedOver).slice(0, 2).join(' ')]),
  );
}

/** The keys of a row in one text. */
export function keyOf({ keys }: Pick<DisbursementRow, 'keys'>): string {
  return Object.values(keys).map(String).join('/');
}

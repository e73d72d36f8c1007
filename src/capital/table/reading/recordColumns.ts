import type { DisbursedFigureStatus } from '../../disbursement/disbursed.js';
import type { PlanKind } from '../../data/planTerms.js';
import type { RecordGlance } from './recordGlance.js';

/** From which plan an amount is drawn, or which it is: that of the years, carried-over capital, advances, or not stated. */
export const POT = { own: 0, carriedOver: 1, advance: 2, open: 3 } as const;

/** How many pots there are. */
export const POTS = 4;

/** The records of a table in columns: one entry a record, in the order of the list. */
export interface RecordColumns {
  /** The place of the record in the list. */
  readonly rows: number[];
  /** The line and the pot that it belongs to, in one number. */
  readonly slots: number[];
  readonly days: number[];
  readonly amounts: number[];
  /** Amounts in parts of a đồng, by the entry. */
  readonly exact: Map<number, bigint>;
  readonly isCumulative: boolean[];
  readonly isEstimate: boolean[];
  readonly isCorrection: boolean[];
  readonly ids: (string | undefined)[];
  /** Whether of some record it is not stated if it is an estimate. */
  isStatusOpen: boolean;
}

/** Columns without a record. */
export function emptyColumns(): RecordColumns {
  return {
    rows: [],
    slots: [],
    days: [],
    amounts: [],
    exact: new Map(),
    isCumulative: [],
    isEstimate: [],
    isCorrection: [],
    ids: [],
    isStatusOpen: false,
  };
}

/** Append what a glance holds of a record. */
export function appendRecord(columns: RecordColumns, glance: RecordGlance, row: number): void {
  if (glance.exact !== undefined) columns.exact.set(columns.rows.length, glance.exact);
  columns.rows.push(row);
  columns.slots.push(glance.line * POTS + potOf(glance.planKind));
  columns.days.push(glance.day);
  columns.amounts.push(glance.amount);
  columns.isCumulative.push(glance.counting === 'cumulative');
  columns.isEstimate.push(glance.figureStatus === 'estimate');
  columns.isCorrection.push(glance.isCorrection);
  columns.ids.push(glance.id);
  columns.isStatusOpen ||= isOpen(glance.figureStatus);
}

function isOpen(status: DisbursedFigureStatus): boolean {
  return status === 'not-stated';
}

function potOf(planKind: PlanKind): number {
  if (planKind === 'carried-over') return POT.carriedOver;
  if (planKind === 'advance') return POT.advance;
  return planKind === 'not-stated' ? POT.open : POT.own;
}

import type { IsoDate } from '../../../foundation/internal.js';
import type { CarriedOver, PlanKind } from '../../data/planTerms.js';
import type { PlanGlance } from '../reading/planGlance.js';

/** A plan of the list as a table takes it. */
export interface PlanEntry {
  /** Its place in the list. */
  readonly row: number;
  readonly line: number;
  readonly amount: number;
  readonly exact: bigint | undefined;
  readonly id: string | undefined;
  readonly isCorrection: boolean;
  readonly planKind: PlanKind;
  readonly carriedOver: CarriedOver;
  /** Who assigned it; empty where that is not stated. */
  readonly authority: string;
  /** The day of its assignment. */
  readonly date: IsoDate | undefined;
  /** What tells it from other vintages: its kind, and who assigned it, when and in what document. */
  readonly vintage: string;
}

/** What a glance holds of a plan. */
export function planEntry(glance: PlanGlance, row: number): PlanEntry {
  const { line, amount, exact, id, isCorrection, planKind, carriedOver, assignedBy } = glance;
  const { authority = '', date, documentNumber = '' } = assignedBy ?? {};
  return {
    row,
    line,
    amount,
    exact,
    id,
    isCorrection,
    planKind,
    carriedOver,
    authority,
    date,
    vintage: `${planKind} ${carriedOver} ${authority} ${date ?? ''} ${documentNumber}`,
  };
}

/** The kinds of plan that are vintages of the same money: of a line and its years there can be one. */
export function isBase(planKind: PlanKind): boolean {
  return (
    planKind !== 'supplement' &&
    planKind !== 'carried-over' &&
    planKind !== 'advance' &&
    planKind !== 'adjusted'
  );
}

import { addDays, type IsoDate, type Validity } from '../../../foundation/internal.js';
import type { CriteriaSetDefinition } from '../../model/index.js';
import type { OverlayYears } from '../model/thresholdOverlay.js';

/** A stretch, both ends included. */
export interface Span<T> {
  /** Where it starts. */
  readonly from: T;
  /** Where it ends. */
  readonly to: T;
}

/** Where in a cell something is asked for: some days, one column, some years. */
export interface Scope {
  /** The days; the last day of all stands for no end. */
  readonly days: Span<IsoDate>;
  /** The id of the column; {@link NO_COLUMN} in sets without columns. */
  readonly column: string;
  /** The years. */
  readonly years: OverlayYears;
}

/** The column of a set that has none. */
export const NO_COLUMN = '';

/** The last day that can be written: no end is known. */
export const LAST_DAY: IsoDate = '9999-12-31';

/** All years of which there can be figures. */
export const ALL_YEARS: OverlayYears = /* @__PURE__ */ Object.freeze({ from: 1900, to: 2200 });

/** The ids of the columns of a set. */
export function columnIds({ columns }: CriteriaSetDefinition): readonly string[] {
  return columns?.map(({ id }) => id) ?? [NO_COLUMN];
}

/** Days in force as a stretch. */
export function daysOf({ from, to }: Validity): Span<IsoDate> {
  return { from, to: to ?? LAST_DAY };
}

/** A stretch of days as days in force. */
export function validityOf({ from, to }: Span<IsoDate>): Validity {
  return { from, to: to === LAST_DAY ? null : to };
}

/** What two stretches have in common. */
export function commonSpan<T extends number | string>(a: Span<T>, b: Span<T>): Span<T> | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** What two scopes have in common. */
export function commonScope(a: Scope, b: Scope): Scope | undefined {
  const days = commonSpan(a.days, b.days);
  const years = commonSpan(a.years, b.years);
  return a.column === b.column && days !== undefined && years !== undefined
    ? { days, column: a.column, years }
    : undefined;
}

/** What is left of a scope without a scope within it: the days before and after, and on its days the years before and after. */
export function scopesAround(whole: Scope, inner: Scope): readonly Scope[] {
  const { days, years } = inner;
  return [
    ...spansBeside(whole.days, days, (day, by) => addDays(day, by)).map((other) => ({
      ...whole,
      days: other,
    })),
    ...spansBeside(whole.years, years, (year, by) => year + by).map((other) => ({ ...inner, years: other })),
  ];
}

/** The parts of a stretch before and after another that lies within it. */
export function spansBeside<T extends number | string>(
  whole: Span<T>,
  inner: Span<T>,
  move: (place: T, by: number) => T,
): readonly Span<T>[] {
  return [
    ...(whole.from < inner.from ? [{ from: whole.from, to: move(inner.from, -1) }] : []),
    ...(inner.to < whole.to ? [{ from: move(inner.to, 1), to: whole.to }] : []),
  ];
}

import type { IsoDate } from '../../foundation/internal.js';
import type { TargetGapOptions } from '../observation.js';
import type { YearlyChangeTarget } from '../kinds/changeTarget.js';
import type { CompletionTarget } from '../kinds/completionTarget.js';
import type { Target } from '../kinds/target.js';

/** A target that has one row alone. */
export type ChosenTarget = Target;

type WithTable = Exclude<Target, YearlyChangeTarget | CompletionTarget>;
type Row = Pick<WithTable, 'regions' | 'target' | 'baseline'>;

/** Whether a target has rows by region, or for several dates. */
export function hasTable(target: Target): target is WithTable {
  return target.kind !== 'yearly-change' && target.kind !== 'completion';
}

/** The last day of a year. */
export function lastDay(year: number): IsoDate {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** The target of a region that is due on a day or next after it; the last one, if all are past. */
export function chooseTarget(target: Target, { date, region }: TargetGapOptions): Target {
  if (!hasTable(target)) return target;
  const rows = rowsOf(target, region);
  const due = [...rows].sort((a, b) => yearOf(a) - yearOf(b));
  const row = due.find((one) => yearOf(one) === Infinity || lastDay(yearOf(one)) >= date) ?? due.at(-1);
  return { ...target, ...row } as Target;
}

/** The rows of a region: those that name it, else those that name none. */
export function rowsOf(target: WithTable, region: string | undefined): readonly Row[] {
  const { regions: named, table = [] } = target;
  const all: readonly Row[] = [{ target: target.target, ...(named && { regions: named }) }, ...table];
  const own = all.filter(({ regions = [] }) => regions.some((one) => one === region));
  return own.length > 0 ? own : all.filter((row) => row.regions === undefined);
}

function yearOf({ target }: Row): number {
  return target.year ?? Infinity;
}

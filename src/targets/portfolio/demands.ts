import type { BilingualText, Decimal, FigureInput, Measure } from '../../foundation/internal.js';
import { directionOf } from '../model/direction.js';
import { readTarget, type Read } from '../model/readTarget.js';
import { shareOf } from '../model/shares.js';
import type { Target } from '../kinds/target.js';
import type { TargetCondition } from '../kinds/targetCommon.js';

/** What a target, or a row of its table, asks of a level by a year. */
export interface Demand {
  readonly target: Read<Target>;
  readonly id: string;
  /** Of which target it can be compared with others. */
  readonly indicator: string;
  /** Whose it is, and for which region. */
  readonly place: string;
  /** The region; nothing for all. */
  readonly region?: string;
  /** The unit of the level; that of a floor is marked, since it is asked of each place. */
  readonly unit: string;
  readonly year?: number;
  /** The least level that is asked for, if any. */
  readonly low?: Decimal;
  /** The most. */
  readonly high?: Decimal;
  /** Where things stood. */
  readonly baseline?: { readonly value?: Decimal; readonly year?: number };
  /** The share as it is printed, of a share. */
  readonly printed?: FigureInput;
}

/** What tells a target from others of its indicator: targets of one name are about one thing. */
export type IndicatorOf = (target: Target) => string;

/** Whose a target is, and for which region, as one text. */
export function placeKey({ subject = '' }: Pick<Target, 'subject'>, region = ''): string {
  return JSON.stringify([subject, region]);
}

/** What a target is called, by its id. */
export type NameOf = (id: string) => BilingualText;

type WithTable = Exclude<Read<Target>, { readonly kind: 'yearly-change' | 'completion' }>;

/** What a target asks for, by row and region; nothing of a target that asks for no level, or for one that is not known. */
export function demandsOf(given: Target, indicatorOf: IndicatorOf): readonly Demand[] {
  if (given.kind === 'yearly-change' || given.kind === 'completion') return [];
  const read = readTarget(given) as WithTable;
  const common = {
    id: given.id as string,
    indicator: indicatorOf(given),
  };
  const printed = [given, ...(given.table ?? [])].map(
    ({ target }) => (target as { readonly value?: FigureInput }).value,
  );
  // A row that names no regions is for all that no other names, whatever the target itself names.
  const rows = [
    read,
    ...(read.table ?? []).map((row) => ({ ...read, regions: undefined, ...row })),
  ] as WithTable[];
  return rows.flatMap((row, at) => {
    const asked = askedOf(row);
    if (asked === undefined) return [];
    const { baseline, regions = [undefined] } = row;
    const { year } = row.target;
    return regions.map((region): Demand => ({
      ...common,
      place: placeKey(given, region),
      target: row,
      ...asked,
      ...(region === undefined ? {} : { region }),
      ...(year === undefined ? {} : { year }),
      ...(baseline && { baseline }),
      ...(row.kind === 'share' && printed[at] !== undefined ? { printed: printed[at] } : {}),
    }));
  });
}

function askedOf(row: WithTable): Pick<Demand, 'unit' | 'low' | 'high'> | undefined {
  switch (row.kind) {
    case 'level': {
      const { from, to, value } = row.target;
      if (value === undefined) return { unit: row.unit, ...(from && { low: from }), ...(to && { high: to }) };
      return asked(row.unit, value, directionOf(row));
    }
    case 'share':
      return asked('percent', shareOf(row.target, row.denominator), directionOf(row));
    case 'floor':
      return { unit: `${row.unit} of each`, low: row.target.value };
    case 'count-added':
      return asked(row.unit, row.baseline?.value?.plus(row.target.added), 'at-least');
    case 'multiple':
      return asked(row.unit, row.baseline.value?.times(row.target.times), directionOf(row));
    case 'ratio':
      return asked('times', row.target.times, row.direction);
  }
}

function asked(
  unit: Measure,
  value: Decimal | undefined,
  direction: TargetCondition | undefined,
): Pick<Demand, 'unit' | 'low' | 'high'> | undefined {
  if (value === undefined || direction === undefined) return undefined;
  return {
    unit,
    ...(direction === 'at-most' ? {} : { low: value }),
    ...(direction === 'at-least' ? {} : { high: value }),
  };
}

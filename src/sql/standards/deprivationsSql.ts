import type { StandingRow } from '../../poverty/batch/internal.js';
import { allHold, anyHolds, chosen, sql, type SqlExpression } from '../sqlExpression.js';

/** How many deprivations rows have. */
export interface CountedSql {
  /** So many for sure. */
  readonly counted: SqlExpression;
  /** So many can there be, those for sure among them. */
  readonly most: SqlExpression;
}

/** The standings with so many deprivations for sure, and so many that are possible, neither beyond the cut-off. */
interface StandingCell {
  readonly counted: number;
  readonly most: number;
  readonly key: number;
}

/** The standing of rows, of which area and income are known, by their deprivations. */
export function deprivationsSql(
  row: StandingRow,
  cutoff: number,
  deprivations: CountedSql | undefined,
  label: (key: number) => SqlExpression,
): SqlExpression {
  const cells = cellsOf(row, cutoff);
  const keys = [...new Set(cells.map(({ key }) => key))];
  if (deprivations === undefined) return label(keys[0] as number);
  const described = keys.map((key) => ({ key, ...describe(cells, key, cutoff, deprivations) }));
  // What takes most words needs none if it stands last.
  const inOrder = [
    ...described.filter(({ isPlain }) => isPlain),
    ...described.filter(({ isPlain }) => !isPlain),
  ];
  const last = inOrder.at(-1) as (typeof inOrder)[number];
  return chosen(
    inOrder.slice(0, -1).map(({ key, when }) => ({ when, then: label(key) })),
    label(last.key),
  );
}

function cellsOf(row: StandingRow, cutoff: number): readonly StandingCell[] {
  return row.flatMap((key, place): readonly StandingCell[] => {
    const counted = Math.floor(place / (cutoff + 1));
    const most = counted + (place % (cutoff + 1));
    return most > cutoff ? [] : [{ counted, most, key }];
  });
}

/** With which deprivations a standing goes. */
function describe(
  cells: readonly StandingCell[],
  key: number,
  cutoff: number,
  { counted, most }: CountedSql,
): { readonly isPlain: boolean; readonly when: SqlExpression } {
  const isOwn = (test: (cell: StandingCell) => boolean): boolean =>
    cells.every((cell) => (cell.key === key) === test(cell));
  for (let bound = 1; bound <= cutoff; bound += 1) {
    if (isOwn((cell) => cell.counted >= bound))
      return { isPlain: true, when: sql`${counted} >= ${String(bound)}` };
    if (isOwn((cell) => cell.most < bound)) return { isPlain: true, when: sql`${most} < ${String(bound)}` };
  }
  const exactly = (column: SqlExpression, number: number): SqlExpression =>
    sql`${column} ${number < cutoff ? '=' : '>='} ${String(number)}`;
  const own = cells.filter((cell) => cell.key === key);
  return {
    isPlain: false,
    when: anyHolds(own.map((cell) => allHold([exactly(counted, cell.counted), exactly(most, cell.most)]))),
  };
}

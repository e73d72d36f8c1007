/** Places put together by their points: those with the same get the same, but for what rounding leaves. */
export interface PointGroups {
  /** For each place its group. */
  readonly groupOf: Int32Array;
  /** The points of each group, as whole numbers of a common unit. */
  readonly wholes: readonly bigint[];
  /** How many places each group has. */
  readonly counts: readonly number[];
  /** How many of that unit a point is. */
  readonly perPoint: bigint;
}

/**
 * Put places together by their points.
 *
 * @param rows - The number of places.
 * @param wholeAt - Gives the points of a place, as a whole number of a unit.
 * @param perPoint - How many of that unit a point is.
 */
export function groupByPoints(
  rows: number,
  wholeAt: (row: number) => number | bigint,
  perPoint: bigint,
): PointGroups {
  const groupOf = new Int32Array(rows);
  const groups = new Map<number | bigint, number>();
  const counts: number[] = [];
  // Small numbers of points, which most are, find their group without the map: one more than it, so that 0 is none.
  const small = new Int32Array(SMALL);
  for (let row = 0; row < rows; row += 1) {
    const whole = wholeAt(row);
    const isSmall = typeof whole === 'number' && whole < SMALL;
    let group = isSmall ? (small[whole] as number) - 1 : (groups.get(whole) ?? -1);
    if (group === -1) {
      group = counts.length;
      groups.set(whole, group);
      counts.push(0);
      if (isSmall) small[whole] = group + 1;
    }
    groupOf[row] = group;
    (counts[group] as number) += 1;
  }
  return { groupOf, wholes: Array.from(groups.keys(), BigInt), counts, perPoint };
}

/** Fewer points than this are small. */
const SMALL = 1024;

/** All points of all places, in the unit of the groups. */
export function totalOf({ wholes, counts }: PointGroups): bigint {
  return wholes.reduce((sum, whole, group) => sum + whole * BigInt(counts[group] as number), 0n);
}

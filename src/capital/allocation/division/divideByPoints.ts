import { totalOf, type PointGroups } from './pointGroups.js';

/** An amount that was divided by points. */
export interface Division {
  /** The amount, in units. */
  readonly total: bigint;
  /** All points, in the unit of the groups. */
  readonly points: bigint;
  /** What each place of a group gets at the least: its exact part, cut off. */
  readonly floors: readonly bigint[];
  /** How many units are left when all parts are cut off. */
  readonly left: number;
  /** Whether a place gets one of them. */
  readonly raised: Uint8Array;
}

/**
 * Divide an amount by points, in whole units: each place gets its exact part cut off, and the units that are left go, one each, to
 * those of which most was cut off (the method of largest remainders). Where as much was cut off of several, those with more points come
 * first, and of these those whose key comes first: so the order in which the places are given changes nothing.
 *
 * @param total - The amount, in units.
 * @param groups - The places by their points.
 * @param keyOf - What tells a place from the others.
 * @returns What each place gets; `undefined` if there are no points at all.
 */
export function divideByPoints(
  total: bigint,
  groups: PointGroups,
  keyOf: (row: number) => string,
): Division | undefined {
  const { wholes } = groups;
  const points = totalOf(groups);
  if (points === 0n) return undefined;
  const floors = wholes.map((whole) => (total * whole) / points);
  const given = totalOf({ ...groups, wholes: floors });
  const left = Number(total - given);
  return { total, points, floors, left, raised: raise(left, total, points, groups, keyOf) };
}

function raise(
  left: number,
  total: bigint,
  points: bigint,
  { groupOf, wholes, counts }: PointGroups,
  keyOf: (row: number) => string,
): Uint8Array {
  const order = wholes
    .map((whole, group) => ({ group, whole, rest: (total * whole) % points }))
    .sort(
      (a, b) =>
        Number(b.rest > a.rest) - Number(b.rest < a.rest) ||
        Number(b.whole > a.whole) - Number(b.whole < a.whole),
    );
  const raised = new Uint8Array(groupOf.length);
  const isWhole = new Uint8Array(wholes.length);
  let more = left;
  for (const { group } of order) {
    const count = counts[group] as number;
    if (count > more) {
      for (const row of firstRows(group, groupOf, more, keyOf)) raised[row] = 1;
      break;
    }
    isWhole[group] = 1;
    more -= count;
  }
  for (let row = 0; row < raised.length; row += 1) if (isWhole[groupOf[row] as number] === 1) raised[row] = 1;
  return raised;
}

/** The places of a group whose keys come first. */
function firstRows(
  group: number,
  groupOf: Int32Array,
  count: number,
  keyOf: (row: number) => string,
): readonly number[] {
  if (count === 0) return [];
  const keyed: { readonly row: number; readonly key: string }[] = [];
  for (let row = 0; row < groupOf.length; row += 1)
    if (groupOf[row] === group) keyed.push({ row, key: keyOf(row) });
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ row }) => row);
}

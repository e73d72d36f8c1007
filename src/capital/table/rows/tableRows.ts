import { zeroDenominatorRefusal, type Refusal } from '../../../foundation/internal.js';
import type { Group } from './groupTree.js';
import type { GroupNames } from './groupNames.js';
import { basesOf, money, noPlan, noRecord, percentOf, totalsOf } from './rowFigures.js';
import type { DisbursementRow } from '../tableResult.js';

/** What all rows of a table share. */
export interface RowContext {
  readonly names: GroupNames;
  readonly scale: bigint;
  /** Why no row has a change, if none has. */
  readonly noChange: Refusal<'missing-input'> | undefined;
  /** The group of all lines. */
  readonly total: Group;
}

/** The rows of a group and of those within it, each before those within it; the place of each in its group is given. */
export function rowsOf(group: Group, context: RowContext, rank?: number): readonly DisbursementRow[] {
  const rows: DisbursementRow[] = [];
  addRows(group, context, rank, rows);
  return rows;
}

function addRows(group: Group, context: RowContext, rank: number | undefined, rows: DisbursementRow[]): void {
  rows.push(rowOf(group, context, rank));
  const ranks = ranksOf(group.children);
  for (const child of context.names.inOrder(group.children)) addRows(child, context, ranks.get(child), rows);
}

function rowOf(group: Group, context: RowContext, rank: number | undefined): DisbursementRow {
  const { names, scale, total } = context;
  const { plan, done, hasPlan, hasDone } = totalsOf(group.sums);
  const whole = totalsOf(total.sums);
  const shortfallPoints =
    whole.plan === 0n
      ? whole.hasPlan
        ? zeroDenominatorRefusal
        : noPlan()
      : percentOf(plan - done, whole.plan, 'percentagePoint');
  return {
    ...names.of(group),
    depth: group.depth,
    ...basesOf(group.sums, scale),
    ...changeOf(group, context),
    ...(rank === undefined ? {} : { rank }),
    shortfallPoints,
    holdsBack: hasPlan && hasDone && (plan - done) * whole.plan > (whole.plan - whole.done) * plan,
  };
}

function changeOf(
  { sums }: Group,
  { scale, noChange }: RowContext,
): Pick<DisbursementRow, 'change' | 'changePoints'> {
  const { plan, done, hasPlan, hasDone } = totalsOf(sums);
  const refusal = noChange ?? (hasDone ? undefined : noRecord());
  if (refusal !== undefined) return { change: refusal, changePoints: refusal };
  const change = done - sums.before;
  return {
    change: money(change, scale),
    changePoints: !hasPlan
      ? noPlan()
      : plan === 0n
        ? zeroDenominatorRefusal
        : percentOf(change, plan, 'percentagePoint'),
  };
}

/** The places of groups by their ratios; what has none has no place. */
function ranksOf(groups: readonly Group[]): ReadonlyMap<Group, number> {
  const placed = groups
    .map((group) => ({ group, ...totalsOf(group.sums) }))
    .filter(({ plan, hasDone }) => plan > 0n && hasDone)
    .sort((a, b) => signOf(b.done * a.plan - a.done * b.plan));
  const ranks = new Map<Group, number>();
  placed.forEach(({ group, plan, done }, place) => {
    const above = placed[place - 1];
    const isAlike = above !== undefined && above.done * plan === done * above.plan;
    ranks.set(group, isAlike ? (ranks.get(above.group) as number) : place + 1);
  });
  return ranks;
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

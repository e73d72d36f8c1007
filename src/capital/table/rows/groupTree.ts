import type { ExactSums } from '../sums/exactSums.js';
import type { Line, LineBook } from '../reading/lineBook.js';
import { POT, POTS } from '../reading/recordColumns.js';
import type { RecordSums } from '../sums/recordSums.js';
import type { DisbursementKey } from '../tableKeys.js';

/** The sums of a group. */
export interface GroupSums {
  /** Plans by pot; the open one holds those that contain carried-over capital. */
  readonly plan: bigint[];
  /** How many plans there are of each pot. */
  readonly planCounts: number[];
  /** Disbursed by pot; the open one holds what may have been drawn from carried-over capital. */
  readonly done: bigint[];
  readonly doneCounts: number[];
  /** Disbursed up to the report before, without advances. */
  before: bigint;
}

/** A group of lines, with the groups within it. */
export interface Group {
  readonly depth: number;
  /** The number of its key. */
  readonly key: number;
  readonly parent: Group | undefined;
  readonly children: Group[];
  readonly sums: GroupSums;
  /** The lines of an innermost group. */
  readonly lines: number[];
}

/**
 * Group the lines by keys, each within those of the one before, and sum each group from those within it.
 */
export function groupLines(
  by: readonly DisbursementKey[],
  book: LineBook,
  plans: ExactSums,
  records: RecordSums,
): Group {
  const total = makeGroup(0, 0, undefined);
  const known = new Map<Group, Map<number, Group>>();
  const carried = familiesWithCarriedOver(book, plans, records.now);
  book.lines.forEach((line, number) => {
    if (!hasAny(number, plans, records.now)) return;
    const leaf = by.reduce((group, key) => childOf(group, line[key], known), total);
    leaf.lines.push(number);
    addLine(leaf.sums, number, plans, records, carried.has(line.family));
  });
  sumUp(total);
  return total;
}

function makeGroup(depth: number, key: number, parent: Group | undefined): Group {
  const sums = {
    plan: [0n, 0n, 0n, 0n],
    planCounts: [0, 0, 0, 0],
    done: [0n, 0n, 0n, 0n],
    doneCounts: [0, 0, 0, 0],
    before: 0n,
  };
  return { depth, key, parent, children: [], sums, lines: [] };
}

function childOf(group: Group, key: number, known: Map<Group, Map<number, Group>>): Group {
  const children = known.get(group) ?? new Map<number, Group>();
  known.set(group, children);
  const found = children.get(key);
  if (found !== undefined) return found;
  const child = makeGroup(group.depth + 1, key, group);
  children.set(key, child);
  group.children.push(child);
  return child;
}

function hasAny(line: number, plans: ExactSums, records: ExactSums): boolean {
  for (let pot = 0; pot < POTS; pot += 1)
    if (plans.has(line * POTS + pot) || records.has(line * POTS + pot)) return true;
  return false;
}

/** Where capital was carried over, what does not state its plan may be drawn from it; elsewhere it cannot. */
function familiesWithCarriedOver(book: LineBook, plans: ExactSums, records: ExactSums): ReadonlySet<number> {
  const found = new Set<number>();
  book.lines.forEach(({ family }: Line, line) => {
    const slot = line * POTS + POT.carriedOver;
    if (plans.has(slot) || records.has(slot) || plans.has(line * POTS + POT.open)) found.add(family);
  });
  return found;
}

function addLine(
  sums: GroupSums,
  line: number,
  plans: ExactSums,
  records: RecordSums,
  hasCarriedOver: boolean,
): void {
  for (let pot = 0; pot < POTS; pot += 1) {
    const slot = line * POTS + pot;
    if (plans.has(slot)) addTo(sums.plan, sums.planCounts, pot, plans.sum(slot));
    if (!records.now.has(slot)) continue;
    const own = pot === POT.open && !hasCarriedOver ? POT.own : pot;
    addTo(sums.done, sums.doneCounts, own, records.now.sum(slot));
    if (pot !== POT.advance) sums.before += records.before.sum(slot);
  }
}

function addTo(amounts: bigint[], counts: number[], pot: number, amount: bigint, count = 1): void {
  amounts[pot] = (amounts[pot] as bigint) + amount;
  counts[pot] = (counts[pot] as number) + count;
}

/** Add to each group what those within it hold. */
function sumUp(group: Group): void {
  for (const child of group.children) {
    sumUp(child);
    for (let pot = 0; pot < POTS; pot += 1) {
      addTo(
        group.sums.plan,
        group.sums.planCounts,
        pot,
        child.sums.plan[pot] as bigint,
        child.sums.planCounts[pot],
      );
      addTo(
        group.sums.done,
        group.sums.doneCounts,
        pot,
        child.sums.done[pot] as bigint,
        child.sums.doneCounts[pot],
      );
    }
    group.sums.before += child.sums.before;
  }
}

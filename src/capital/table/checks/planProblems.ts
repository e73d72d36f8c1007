import { planKindNames, type PlanKind } from '../../data/planTerms.js';
import { yearsOf, yearsOverlap, type LineBook } from '../reading/lineBook.js';
import { isBase, type PlanEntry } from '../sums/planEntries.js';
import type { TableProblems } from '../reading/readRows.js';

/** Tell what is wrong with plans beside one another: given twice, or vintages of the same money that would be added up. */
export function checkPlans(entries: readonly PlanEntry[], book: LineBook, problems: TableProblems): void {
  checkTwice(entries, problems);
  const families = new Map<number, PlanEntry[]>();
  for (const entry of entries) {
    const { family } = book.lines[entry.line] as LineBook['lines'][number];
    const known = families.get(family);
    if (known === undefined) families.set(family, [entry]);
    else known.push(entry);
  }
  for (const family of families.values()) {
    checkVintages(family, book, problems);
    checkCarriedOver(family, problems);
  }
  // What is wrong with the plan of a correction is told already.
  if (problems.list.length === 0) checkCorrections(entries, problems);
}

/** A correction belongs to a plan of its line: alone it would be taken for the plan. */
function checkCorrections(entries: readonly PlanEntry[], problems: TableProblems): void {
  const kindOf = ({ line, planKind }: PlanEntry): string => `${String(line)} ${planKind}`;
  const whole = entries.filter(({ isCorrection }) => !isCorrection);
  const kinds = new Set(whole.map(kindOf));
  const added = new Set(whole.filter(isWhole).map(({ line }) => line));
  for (const entry of entries) {
    const isOfPlan = entry.planKind === 'supplement' && added.has(entry.line);
    if (entry.isCorrection && !kinds.has(kindOf(entry)) && !isOfPlan)
      problems.add('contradiction', ['plans', entry.row, 'correction'], {
        what: 'there is no plan of this line and kind to be corrected',
        whatVi: 'không có kế hoạch vốn cùng dòng, cùng loại để điều chỉnh',
      });
  }
}

/** Whether it is a plan of its own; a correction of a supplement may cut such a plan, too. */
function isWhole({ planKind }: PlanEntry): boolean {
  return isBase(planKind) || planKind === 'adjusted';
}

/** One plan a line and vintage; those that have ids are told apart by them. */
function checkTwice(entries: readonly PlanEntry[], problems: TableProblems): void {
  const byId = new Map<string, number>();
  const plans = new Map<string, number>();
  for (const { row, id, line, vintage, isCorrection } of entries) {
    const [known, key] = id === undefined ? [plans, `${String(line)} ${vintage}`] : [byId, id];
    const earlier = known.get(key);
    if (id === undefined && isCorrection) continue;
    if (earlier === undefined) known.set(key, row);
    else
      problems.add('duplicate', id === undefined ? ['plans', row] : ['plans', row, 'id'], {
        key: `plans[${String(earlier)}]${id === undefined ? '' : '.id'}`,
      });
  }
}

/** Of the same money and years there is one vintage, which an adjusted plan of just these years may replace. */
function checkVintages(family: readonly PlanEntry[], book: LineBook, problems: TableProblems): void {
  const seen: PlanEntry[] = [];
  for (const entry of family) {
    if (!isWhole(entry) || isOfPlanIn(family, entry)) continue;
    const rival = seen.find((other) => areRivals(entry, other, book));
    if (rival !== undefined)
      problems.add('contradiction', ['plans', entry.row, 'planKind'], {
        what: `${nameOf(entry.planKind).en} beside ${nameOf(rival.planKind).en} (plans[${String(rival.row)}]): vintages of the same money are not added`,
        whatVi: `${nameOf(entry.planKind).vi} bên cạnh ${nameOf(rival.planKind).vi} (plans[${String(rival.row)}]): là các lần giao của cùng một số vốn, không được cộng`,
      });
    else if (!seen.some((other) => other.line === entry.line && other.vintage === entry.vintage))
      seen.push(entry);
  }
}

/** Whether it corrects a plan of its line and kind, from whatever day on: it is no assignment of its own. */
function isOfPlanIn(family: readonly PlanEntry[], entry: PlanEntry): boolean {
  const { isCorrection, line, planKind, authority, carriedOver } = entry;
  return (
    isCorrection &&
    family.some(
      (other) =>
        !other.isCorrection &&
        other.line === line &&
        other.planKind === planKind &&
        (authority === '' || authority === other.authority) &&
        (carriedOver === 'not-stated' || carriedOver === other.carriedOver),
    )
  );
}

function areRivals(one: PlanEntry, other: PlanEntry, book: LineBook): boolean {
  if (one.line === other.line) {
    const isReplaced = one.planKind === 'adjusted' || other.planKind === 'adjusted';
    return one.vintage !== other.vintage && !isReplaced;
  }
  return yearsOverlap(yearsOf(one.line, book), yearsOf(other.line, book));
}

/** Carried-over capital is in a plan or beside it. */
function checkCarriedOver(family: readonly PlanEntry[], problems: TableProblems): void {
  const apart = family.find(({ planKind }) => planKind === 'carried-over');
  if (apart === undefined) return;
  for (const { row, carriedOver, planKind } of family)
    if (carriedOver === 'included' && planKind !== 'carried-over')
      problems.add('contradiction', ['plans', row, 'carriedOver'], {
        what: `carried-over capital is in this plan and in plans[${String(apart.row)}]`,
        whatVi: `vốn kéo dài vừa nằm trong kế hoạch này, vừa nêu riêng ở plans[${String(apart.row)}]`,
      });
}

function nameOf(kind: PlanKind): (typeof planKindNames)[PlanKind] {
  return planKindNames[kind];
}

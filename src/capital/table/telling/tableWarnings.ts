import {
  dayInWords,
  fillTemplate,
  type BilingualText,
  type IsoDate,
  type Locale,
  type Warning,
} from '../../../foundation/internal.js';
import type { GroupNames } from '../rows/groupNames.js';
import type { Group, GroupSums } from '../rows/groupTree.js';
import { POT, POTS } from '../reading/recordColumns.js';
import type { RecordSums } from '../sums/recordSums.js';
import { totalsOf } from '../rows/rowFigures.js';
import { disbursementBasisNames } from '../tableInput.js';
import type { DisbursementGroup } from '../tableKeys.js';
import { disbursementTableWarningTexts, type DisbursementTableWarningCode } from './tableWarningTexts.js';

/** A warning, and the innermost groups of the table that it is about. */
export interface DisbursementTableWarning extends Warning<DisbursementTableWarningCode> {
  /** The groups that it is about, if it is about some; the total where it is about all. */
  readonly groups?: readonly DisbursementGroup[];
}

/** What the warnings of a table are told from. */
export interface WarningContext {
  readonly total: Group;
  readonly names: GroupNames;
  readonly records: RecordSums;
  readonly asOf: IsoDate;
  /** How many plans were assigned after the day of the table. */
  readonly laterPlans: number;
}

/** The warnings of a table, in the order of the table of texts. */
export function tableWarnings(context: WarningContext): readonly DisbursementTableWarning[] {
  const { total, records, asOf, laterPlans } = context;
  const { latestDay, previousDay, estimates } = records;
  const leaves = leavesOf(total, context.names);
  const about = (
    code: DisbursementTableWarningCode,
    isConcerned: (leaf: Group) => boolean,
    day?: IsoDate,
  ): readonly DisbursementTableWarning[] => {
    const concerned = leaves.filter(isConcerned);
    return concerned.length === 0 ? [] : [warning(code, concerned, context, day)];
  };
  return [
    ...about('no-plan', ({ sums }) => !totalsOf(sums).hasPlan && totalsOf(sums).hasDone),
    ...about('no-disbursement', ({ sums }) => lacksReport(sums)),
    ...about('over-plan', ({ sums }) => isOverPlan(totalsOf(sums))),
    ...(latestDay !== undefined && latestDay < asOf ? [warning('older-report', [total], context, asOf)] : []),
    ...about('older-report', (leaf) => isOlder(leaf, records), latestDay),
    ...(previousDay === undefined
      ? []
      : about('no-earlier-report', (leaf) => isFirst(leaf, records), previousDay)),
    ...(previousDay === undefined
      ? []
      : about('disbursed-fell', (leaf) => hasFallen(leaf, records), previousDay)),
    ...about('estimates-counted', (leaf) => isIn(leaf, estimates.counted)),
    ...about('estimate-beside-actual', (leaf) => isIn(leaf, estimates.besideActual)),
    ...about(
      'carried-over-not-apart',
      ({ sums }) => sums.planCounts[POT.open] !== 0 || sums.doneCounts[POT.open] !== 0,
    ),
    ...about(
      'advance-apart',
      ({ sums }) => sums.planCounts[POT.advance] !== 0 || sums.doneCounts[POT.advance] !== 0,
    ),
    ...(laterPlans === 0 ? [] : [warning('plan-after-as-of', [], context, asOf)]),
  ];
}

/** Whether nothing is reported of what a group has a plan of: of all of it, or of one pot. */
function lacksReport(sums: GroupSums): boolean {
  const { hasPlan, hasDone } = totalsOf(sums);
  return hasDone ? potsWithoutReport(sums).length > 0 : hasPlan;
}

/** The pots that have a plan and no report, where what is reported cannot be of them. */
function potsWithoutReport({ planCounts, doneCounts }: GroupSums): readonly number[] {
  const pots = [POT.own, POT.carriedOver];
  return doneCounts[POT.open] === 0
    ? pots.filter((pot) => planCounts[pot] !== 0 && doneCounts[pot] === 0)
    : [];
}

/** A group by its names, with the pot of which nothing is reported where of the other something is. */
function reportPath(group: Group, names: GroupNames): BilingualText {
  const { vi, en } = names.path(group);
  const [pot] = totalsOf(group.sums).hasDone ? potsWithoutReport(group.sums) : [];
  return pot === undefined ? { vi, en } : withPot({ vi, en }, pot);
}

/** A group by its names, with the pot that is first reported now where of another something was reported before. */
function firstPath(group: Group, names: GroupNames, records: RecordSums): BilingualText {
  const path = names.path(group);
  const [pot, other] = [POT.own, POT.carriedOver].filter((one) =>
    group.lines.some((line) => isFirstOf(line * POTS + one, records)),
  );
  const hasEarlier = slotsOf(group.lines).some((slot) => records.before.has(slot));
  return hasEarlier && pot !== undefined && other === undefined ? withPot(path, pot) : path;
}

function withPot({ vi, en }: BilingualText, pot: number): BilingualText {
  const name = disbursementBasisNames[pot === POT.own ? 'withoutCarriedOver' : 'carriedOverOnly'];
  return { vi: `${vi}, ${name.vi}`, en: `${en}, ${name.en}` };
}

function isOverPlan({ hasPlan, plan, done }: ReturnType<typeof totalsOf>): boolean {
  return hasPlan && done > plan;
}

/** Whether a line of a group has a last report that is older than the latest of all. */
function isOlder({ lines }: Group, { lastDays, latestDay }: RecordSums): boolean {
  return slotsOf(lines).some((slot) => lastDays[slot] !== undefined && lastDays[slot] !== latestDay);
}

function isFirst({ lines }: Group, records: RecordSums): boolean {
  return slotsOf(lines).some((slot) => isFirstOf(slot, records));
}

function isFirstOf(slot: number, { before, lastDays }: RecordSums): boolean {
  return lastDays[slot] !== undefined && !before.has(slot);
}

/** Whether a cumulative amount of a group is less than that of the report before. */
function hasFallen({ lines }: Group, { now, before, lastDays }: RecordSums): boolean {
  return slotsOf(lines).some(
    (slot) => lastDays[slot] !== undefined && before.has(slot) && now.sum(slot) < before.sum(slot),
  );
}

function isIn({ lines }: Group, slots: ReadonlySet<number>): boolean {
  return slotsOf(lines).some((slot) => slots.has(slot));
}

function slotsOf(lines: readonly number[]): readonly number[] {
  return lines.flatMap((line) => Array.from({ length: POTS }, (_, pot) => line * POTS + pot));
}

function leavesOf(group: Group, names: GroupNames): readonly Group[] {
  return group.children.length === 0
    ? [group]
    : names.inOrder(group.children).flatMap((child) => leavesOf(child, names));
}

/** The most groups that a warning names in words. */
const NAMED = 10;

function warning(
  code: DisbursementTableWarningCode,
  groups: readonly Group[],
  { names, records, laterPlans }: WarningContext,
  day: IsoDate | undefined,
): DisbursementTableWarning {
  const paths = groups
    .slice(0, NAMED)
    .map((group) =>
      code === 'no-disbursement'
        ? reportPath(group, names)
        : code === 'no-earlier-report'
          ? firstPath(group, names, records)
          : names.path(group),
    );
  const more = groups.length - paths.length;
  const text = (locale: Locale): string =>
    fillTemplate(disbursementTableWarningTexts[code][locale], {
      names: paths.map((path) => path[locale]).join('; ') + (more > 0 ? MORE[locale](more) : ''),
      count: String(laterPlans),
      ...(day === undefined ? {} : { asOf: dayInWords(day)[locale] }),
    });
  return {
    code,
    text: { vi: text('vi'), en: text('en') },
    ...(groups.length === 0
      ? {}
      : { groups: groups.map((group) => ({ ...names.of(group), name: names.path(group) })) }),
  };
}

const MORE: Readonly<Record<Locale, (count: number) => string>> = {
  vi: (count) => ` và ${String(count)} mục khác`,
  en: (count) => ` and ${String(count)} more`,
};

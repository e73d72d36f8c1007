import {
  dayInWords,
  deepFreeze,
  fillTemplate,
  type BilingualText,
  type IsoDate,
  type Locale,
  type Warning,
} from '../../foundation/internal.js';
import type { GroupNames } from './groupNames.js';
import type { Group, GroupSums } from './groupTree.js';
import { POT, POTS } from './recordColumns.js';
import type { RecordSums } from './recordSums.js';
import { totalsOf } from './rowFigures.js';
import { disbursementBasisNames } from './tableInput.js';
import type { DisbursementGroup } from './tableKeys.js';

/** Something that a reader of a disbursement table must know, as a stable code. */
export type DisbursementTableWarningCode =
  | 'no-plan'
  | 'no-disbursement'
  | 'over-plan'
  | 'older-report'
  | 'no-earlier-report'
  | 'carried-over-not-apart'
  | 'advance-apart'
  | 'plan-after-as-of';

/** A warning, and the innermost groups of the table that it is about. */
export interface DisbursementTableWarning extends Warning<DisbursementTableWarningCode> {
  /** The groups that it is about, if it is about some. */
  readonly groups?: readonly DisbursementGroup[];
}

/** What is said of each warning; `{names}` is filled with groups, `{asOf}` with a day, `{count}` with a number. */
export const disbursementTableWarningTexts: Readonly<Record<DisbursementTableWarningCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'no-plan': {
      vi: 'Có số giải ngân nhưng chưa có kế hoạch vốn ({names}); số giải ngân vẫn nằm trong tổng số.',
      en: 'Disbursed without a plan ({names}); the amounts are in the total.',
    },
    'no-disbursement': {
      vi: 'Có kế hoạch vốn nhưng chưa có số giải ngân ({names}); chưa có số liệu không có nghĩa là bằng 0, tổng số chưa gồm phần này.',
      en: 'A plan but no report of disbursement ({names}); what is not reported is not zero, and the total is without it.',
    },
    'over-plan': {
      vi: 'Giải ngân vượt kế hoạch vốn ({names}); đề nghị kiểm tra phần bổ sung, vốn kéo dài, vốn ứng trước.',
      en: 'More than the plan was disbursed ({names}); check for supplements, carried-over or advanced capital.',
    },
    'older-report': {
      vi: 'Số liệu chưa cập nhật đến ngày {asOf} ({names}).',
      en: 'The last report is older than {asOf} ({names}).',
    },
    'no-earlier-report': {
      vi: 'Chưa có báo cáo đến ngày {asOf} ({names}); toàn bộ số giải ngân được tính là tăng thêm so với kỳ trước.',
      en: 'No report up to {asOf} ({names}); all that was disbursed counts as new since then.',
    },
    'carried-over-not-apart': {
      vi: 'Có vốn kéo dài nhưng số liệu không tách riêng ({names}), nên không tính được tỷ lệ khi không gồm vốn kéo dài.',
      en: 'There is carried-over capital, but the figures are not told apart ({names}), so there are no ratios without it.',
    },
    'advance-apart': {
      vi: 'Vốn ứng trước ({names}) để riêng, không nằm trong kế hoạch vốn và số giải ngân của các cột khác.',
      en: 'Advanced capital ({names}) is kept apart, in no other column.',
    },
    'plan-after-as-of': {
      vi: 'Có {count} kế hoạch vốn giao sau ngày {asOf}, chưa tính trong bảng.',
      en: 'Plans assigned after {asOf} do not count yet: {count}.',
    },
  });

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
  const { latestDay, previousDay } = records;
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
    ...about('older-report', (leaf) => isOlder(leaf, records), latestDay),
    ...(previousDay === undefined
      ? []
      : about('no-earlier-report', (leaf) => isFirst(leaf, records), previousDay)),
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
function potsWithoutReport({ planCounts, doneCounts }: GroupSums): readonly (keyof typeof POT_NAMES)[] {
  const pots = [POT.own, POT.carriedOver] as const;
  return doneCounts[POT.open] === 0
    ? pots.filter((pot) => planCounts[pot] !== 0 && doneCounts[pot] === 0)
    : [];
}

const POT_NAMES = {
  [POT.own]: disbursementBasisNames.withoutCarriedOver,
  [POT.carriedOver]: disbursementBasisNames.carriedOverOnly,
} as const;

/** A group by its names, with the pot of which nothing is reported where of the other something is. */
function reportPath(group: Group, names: GroupNames): BilingualText {
  const { vi, en } = names.path(group);
  const [pot] = totalsOf(group.sums).hasDone ? potsWithoutReport(group.sums) : [];
  return pot === undefined
    ? { vi, en }
    : { vi: `${vi}, ${POT_NAMES[pot].vi}`, en: `${en}, ${POT_NAMES[pot].en}` };
}

function isOverPlan({ hasPlan, plan, done }: ReturnType<typeof totalsOf>): boolean {
  return hasPlan && done > plan;
}

/** Whether a line of a group has a last report that is older than the latest of all. */
function isOlder({ lines }: Group, { lastDays, latestDay }: RecordSums): boolean {
  return slotsOf(lines).some((slot) => lastDays[slot] !== undefined && lastDays[slot] !== latestDay);
}

function isFirst({ lines }: Group, { before, lastDays }: RecordSums): boolean {
  return slotsOf(lines).some((slot) => lastDays[slot] !== undefined && !before.has(slot));
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
  { names, laterPlans }: WarningContext,
  day: IsoDate | undefined,
): DisbursementTableWarning {
  const paths = groups
    .slice(0, NAMED)
    .map((group) => (code === 'no-disbursement' ? reportPath(group, names) : names.path(group)));
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

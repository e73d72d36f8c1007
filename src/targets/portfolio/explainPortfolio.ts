import { isRefusal, type BilingualText, type Explanation } from '../../foundation/internal.js';
import type { TargetStatus } from '../results/targetStatus.js';
import type { NameOf } from './demands.js';
import type { DueItem, Portfolio, StatusCount } from './portfolioTypes.js';

type Told = Omit<Portfolio, 'explanation' | 'kind'>;

/** What each state is called, shortly. */
const STATES: Readonly<Record<TargetStatus, BilingualText>> = {
  met: { vi: 'đạt', en: 'met' },
  'on-pace': { vi: 'đúng tiến độ', en: 'on pace' },
  behind: { vi: 'chậm tiến độ', en: 'behind' },
  'moving-away': { vi: 'đi xa mục tiêu', en: 'moving away' },
  overshot: { vi: 'vượt mức cho phép', en: 'overshot' },
  lost: { vi: 'không còn giữ được', en: 'lost' },
  'deadline-passed': { vi: 'quá hạn', en: 'past the deadline' },
  undetermined: { vi: 'chưa đủ số liệu', en: 'undetermined' },
};

const DUE: Readonly<Record<DueItem['dueStatus'], BilingualText>> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'không đạt', en: 'missed' },
  due: { vi: 'chưa đến hạn', en: 'still due' },
  undetermined: { vi: 'chưa có số liệu', en: 'not known' },
};

const DUE_KINDS: Readonly<Record<DueItem['dueKind'], BilingualText>> = {
  milestone: { vi: 'mốc', en: 'milestone' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  target: { vi: 'mục tiêu', en: 'target' },
};

/** What tells a target, or a row of one, from the others. */
interface Row {
  readonly targetId: string;
  readonly region?: string;
  readonly year?: number;
}

/** How the targets stand together, in words. */
export function explainPortfolio(told: Told, nameOf: NameOf): Explanation {
  const named = ({ targetId, region, year }: Row): BilingualText => {
    const { vi, en } = nameOf(targetId);
    if (region === undefined && year === undefined) return { vi, en };
    const of = (until: string) =>
      [region, year === undefined ? undefined : `${until} ${String(year)}`]
        .filter((part) => part !== undefined)
        .join(', ');
    return { vi: `${vi} (${of('đến năm')})`, en: `${en} (${of('by')})` };
  };
  const { subject, statuses, date } = told;
  const lead = subject === undefined ? '' : '{subject}, ';
  return {
    say: { vi: `${lead}{date}: {states}.`, en: `${lead}{date}: {states}.` },
    values: { ...(subject === undefined ? {} : { subject }), date, states: statesIn(statuses) },
    steps: [
      ...told.heldBackBy.map((held) => ({
        // What is ahead of its time holds back by something else.
        say:
          isRefusal(held.lagPoints) || held.lagPoints.value.startsWith('-')
            ? { vi: '{name}: {reason}.', en: '{name}: {reason}.' }
            : { vi: '{name}: {reason} (chênh lệch {lag}).', en: '{name}: {reason} (by {lag}).' },
        values: { name: named(held), reason: held.reason, lag: held.lagPoints },
      })),
      ...told.due.map((due) => ({
        say: { vi: '{name}: {what} {date}: {state}.', en: '{name}: {what} of {date}: {state}.' },
        values: { name: named(due), what: DUE_KINDS[due.dueKind], date: due.date, state: DUE[due.dueStatus] },
      })),
      ...told.contradictions.map(({ explanation }) => explanation),
      ...told.undetermined.map((open) => ({
        say: {
          vi: '{name}: chưa đủ số liệu để kết luận ({reason}).',
          en: '{name}: undetermined ({reason}).',
        },
        values: { name: named(open), reason: open.reason },
      })),
    ],
  };
}

/** How many in each state, and how many may be. */
function statesIn(statuses: readonly StatusCount[]): BilingualText {
  const said = (locale: 'vi' | 'en', what: string, upTo: string) =>
    statuses
      .map(({ status, count, possibleCount }) => {
        const more = possibleCount.value === count.value ? '' : ` (${upTo} ${possibleCount.value})`;
        return `${count.value}${what} ${STATES[status][locale]}${more}`;
      })
      .join(', ');
  return { vi: said('vi', ' mục tiêu', 'có thể đến'), en: said('en', '', 'up to') };
}

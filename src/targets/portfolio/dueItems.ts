import type { IsoDate } from '../../foundation/internal.js';
import type { TargetStatus } from '../results/targetStatus.js';
import type { DueItem, PortfolioItem } from './portfolioTypes.js';

/** What is due by a day, by day: milestones, deadlines, and the targets themselves. */
export function dueItems(
  items: readonly PortfolioItem[],
  { date: today, by }: { readonly date: IsoDate; readonly by: IsoDate },
): readonly DueItem[] {
  return items
    .flatMap(({ targetId, region, result }): readonly DueItem[] => {
      const of = { targetId, ...(region === undefined ? {} : { region }) };
      const milestones = 'path' in result ? result.path.milestones : [];
      const deadlines = 'deadlines' in result ? result.deadlines : [];
      const { targetYear, status } = result;
      return [
        ...milestones.map(({ year, milestoneStatus }): DueItem => ({
          ...of,
          dueKind: 'milestone',
          date: yearEnd(year),
          dueStatus: milestoneStatus,
        })),
        ...deadlines.map(({ date, deadlineStatus }): DueItem => ({
          ...of,
          dueKind: 'deadline',
          date,
          dueStatus: deadlineStatus,
        })),
        ...(targetYear === undefined || deadlines.length > 0
          ? []
          : [
              {
                ...of,
                dueKind: 'target',
                date: yearEnd(targetYear),
                dueStatus: dueStatus(status, yearEnd(targetYear) >= today),
              } as const,
            ]),
      ];
    })
    .filter(({ date }) => date <= by)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function yearEnd(year: number): IsoDate {
  return `${String(year)}-12-31`;
}

/** Before its day what is not met is still due, whatever is known of it. */
function dueStatus(status: TargetStatus, isToCome: boolean): DueItem['dueStatus'] {
  if (status === 'met' || (status === 'undetermined' && !isToCome)) return status;
  return status === 'deadline-passed' ? 'missed' : 'due';
}

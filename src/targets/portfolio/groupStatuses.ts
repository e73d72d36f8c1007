import { quantity, type Quantity } from '../../foundation/internal.js';
import type { TargetStatus } from '../results/targetStatus.js';
import type { PortfolioGroup, PortfolioItem, StatusCount } from './portfolioTypes.js';

/** The states, the best first. */
const STATUSES: readonly TargetStatus[] = [
  'met',
  'on-pace',
  'behind',
  'moving-away',
  'overshot',
  'lost',
  'deadline-passed',
  'undetermined',
];

/** A number of targets. */
export function targetCount(count: number): Quantity<'objective'> {
  return quantity(count, 'objective');
}

/** How many are in each state in which any is, or may be. */
export function statusCounts(items: readonly PortfolioItem[]): readonly StatusCount[] {
  return STATUSES.flatMap((status): readonly StatusCount[] => {
    const count = items.filter(({ result }) => result.status === status).length;
    const possible = items.filter(
      ({ result }) => result.status === status || result.possibleStatuses.includes(status),
    ).length;
    return possible === 0
      ? []
      : [{ status, count: targetCount(count), possibleCount: targetCount(possible) }];
  });
}

/** The parts of a whole by what is said of each, in the order in which they first come. */
export function groupsBy(
  items: readonly PortfolioItem[],
  said: (item: PortfolioItem) => Omit<PortfolioGroup, 'count' | 'statuses'>,
): readonly PortfolioGroup[] {
  const groups = new Map<string, { readonly of: ReturnType<typeof said>; readonly items: PortfolioItem[] }>();
  for (const item of items) {
    const of = said(item);
    const key = JSON.stringify(of);
    const group = groups.get(key) ?? { of, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ of, items: own }) => ({
    ...of,
    count: targetCount(own.length),
    statuses: statusCounts(own),
  }));
}

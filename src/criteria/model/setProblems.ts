import type { CheckReport } from '../../foundation/internal.js';
import { columnProblems } from './columnProblems.js';
import type { CriteriaSetDefinition, Criterion } from './criteriaSet.js';
import { notAmong } from './notIn.js';
import { ruleProblems } from './ruleProblems.js';
import { thresholdProblems } from './thresholdProblems.js';

type Place = NonNullable<CheckReport['at']>;

interface Placed {
  readonly key: string;
  readonly at: Place;
}

/** Everything that is wrong with a set beyond the shape of its members. */
export function setProblems(set: CriteriaSetDefinition): readonly CheckReport[] {
  return [
    ...nameProblems(set),
    ...dateProblems(set),
    ...columnProblems(set),
    ...set.criteria.flatMap((criterion, index) => ruleProblems(criterion, ['criteria', index, 'rule'])),
    ...thresholdProblems(set),
  ];
}

function nameProblems({ criteria, groups = [], monitored = [] }: CriteriaSetDefinition) {
  const groupIds = new Set(groups.map(({ id }) => id));
  return [
    ...duplicates(groups.map(({ id }, at) => ({ key: id, at: ['groups', at, 'id'] }))),
    ...duplicates(
      criteria.map(({ number }, at) => ({ key: String(number), at: ['criteria', at, 'number'] })),
    ),
    ...duplicates([
      ...criteria.flatMap(idsOf),
      ...monitored.map(({ id }, at) => ({ key: id, at: ['monitored', at, 'id'] })),
    ]),
    ...criteria.flatMap(({ group }, at): readonly CheckReport[] =>
      group === undefined || groupIds.has(group)
        ? []
        : [
            {
              code: 'no-such-member',
              at: ['criteria', at, 'group'],
              details: notAmong(group, 'groups'),
            },
          ],
    ),
  ];
}

function dateProblems({
  validity,
  supersededFrom,
  amendments = [],
}: CriteriaSetDefinition): readonly CheckReport[] {
  return [
    ...(supersededFrom === undefined || supersededFrom > validity.from
      ? []
      : [outOfOrder(validity.from, ['supersededFrom'])]),
    ...amendments.flatMap(({ from }, index) => {
      const previous = amendments[index - 1]?.from ?? validity.from;
      return from < previous ? [outOfOrder(previous, ['amendments', index, 'from'])] : [];
    }),
  ];
}

/** The ids of a criterion and its indicators; an only indicator that shares the criterion's id is no second use of it. */
function idsOf(criterion: Criterion, index: number): readonly Placed[] {
  const { id, indicators = [] } = criterion;
  const own: Placed = { key: id, at: ['criteria', index, 'id'] };
  if (indicators.length === 1 && indicators[0]?.id === id) return [own];
  return [
    own,
    ...indicators.map((indicator, at) => ({
      key: indicator.id,
      at: ['criteria', index, 'indicators', at, 'id'],
    })),
  ];
}

function duplicates(placed: readonly Placed[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return placed.flatMap(({ key, at }): readonly CheckReport[] => {
    if (seen.has(key)) return [{ code: 'duplicate', at, details: { key } }];
    seen.add(key);
    return [];
  });
}

function outOfOrder(previous: string, at: Place): CheckReport {
  return { code: 'out-of-order', at, details: { previous } };
}

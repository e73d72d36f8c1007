import type { CheckReport, Decimal } from '../../foundation/internal.js';
import type { YearlyChange, YearlyChangeTarget } from '../kinds/changeTarget.js';
import type { Read } from './readTarget.js';
import { clash, contradiction, lack, type Reports } from './reports.js';

/** What is wrong with yearly changes; no subgroup stands twice. */
export function yearlyChangeReports({ target, groups = [] }: Read<YearlyChangeTarget>): Reports {
  const names = groups.map(({ subject }) => (typeof subject === 'string' ? subject : subject.vi));
  const first = new Map(names.map((name, index) => [name, index] as const).reverse());
  return [
    ...changeReports(target, ['target']),
    ...groups.flatMap((group, index) => changeReports(group.target, ['groups', index, 'target'])),
    ...names.flatMap((key, index): Reports =>
      first.get(key) === index
        ? []
        : [{ code: 'duplicate', at: ['groups', index, 'subject'], details: { key } }],
    ),
  ];
}

/** A yearly change moves, and is one figure or a range with ends of one sign, in either order. */
function changeReports(change: Read<YearlyChange>, at: NonNullable<CheckReport['at']>): Reports {
  const { value, from, to } = change;
  const ends = endsReports(change, at);
  if (ends.length > 0) return ends;
  return Object.entries({ value, from, to }).flatMap(([member, end]): Reports => {
    if (end?.isZero() === true)
      return [contradiction([...at, member], 'a change of 0', 'mức thay đổi bằng 0')];
    return member === 'to' && isAcross(from, to)
      ? [contradiction([...at, member], 'a range across 0', 'khoảng chứa số 0')]
      : [];
  });
}

/** What is to be reached is one figure, or a range with both ends. */
export function endsReports(
  { value, from, to }: Read<YearlyChange>,
  at: NonNullable<CheckReport['at']>,
): Reports {
  const members = Object.entries({ value, from, to }).filter(([, given]) => given !== undefined);
  if (value !== undefined)
    return members.length === 1
      ? []
      : [
          clash(
            at,
            members.map(([member]) => member),
          ),
        ];
  if (from !== undefined && to !== undefined) return [];
  return [lack([...at, from === to ? 'value' : from === undefined ? 'from' : 'to'])];
}

/** Whether two ends lie on different sides of zero; a figure that is wrong in itself lies on none. */
function isAcross(from: Decimal | undefined, to: Decimal | undefined): boolean {
  return from !== undefined && to !== undefined && from.times(to).lt(0);
}

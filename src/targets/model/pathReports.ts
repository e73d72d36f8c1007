import type { CheckReport } from '../../foundation/internal.js';
import type { CountAddedTarget, ShareTarget } from '../kinds/countTargets.js';
import type { LevelTarget } from '../kinds/levelTargets.js';
import type { Read } from './readTarget.js';
import { clash, lack, type Reports } from './reports.js';

/** Milestones say their level or what they add, follow the baseline and one another, and do not pass the target's year. */
export function pathReports(target: Read<LevelTarget | ShareTarget | CountAddedTarget>): Reports {
  const { path = [] } = target;
  const last = target.target.year ?? Infinity;
  return path.flatMap(({ year, value, added }, index): Reports => {
    const at = ['path', index];
    const previous = path[index - 1]?.year ?? target.baseline?.year ?? -Infinity;
    return [
      ...(value === undefined && added === undefined ? [lack([...at, 'value'])] : []),
      ...(value !== undefined && added !== undefined ? [clash(at, ['value', 'added'])] : []),
      ...(year <= previous
        ? [{ code: 'out-of-order', at: [...at, 'year'], details: { previous: String(previous) } } as const]
        : []),
      ...(year > last ? [tooLate([...at, 'year'], String(last))] : []),
    ];
  });
}

function tooLate(at: readonly (string | number)[], year: string): CheckReport {
  return {
    code: 'too-large',
    at,
    details: { maximum: `the year ${year}`, maximumVi: `năm ${year}` },
  };
}

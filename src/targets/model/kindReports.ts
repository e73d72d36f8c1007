import type { CheckReport, Decimal } from '../../foundation/internal.js';
import type { CompletionTarget } from '../kinds/completionTarget.js';
import type { CountAddedTarget, ShareTarget } from '../kinds/countTargets.js';
import type { LevelTarget } from '../kinds/levelTargets.js';
import { averagedUnit } from '../units.js';
import { endsReports } from './changeReports.js';
import { directionOf } from './direction.js';
import type { Read } from './readTarget.js';
import { clash, contradiction, excess, lack, type Reports } from './reports.js';
import { shareReports } from './shareReports.js';

/** A level is one figure or, where it is to lie between two, a range from below to above. */
export function levelReports(target: Read<LevelTarget>): Reports {
  const { from, to } = target.target;
  const isRange = directionOf(target) === 'between';
  return [
    ...endsReports(target.target, ['target']),
    ...(from && to && !from.lt(to) && from.isFinite() && to.isFinite()
      ? [contradiction(['target', 'to'], 'it is not above from', 'không lớn hơn from')]
      : []),
    ...(isRange && target.target.value !== undefined ? [lack(['target', 'from'])] : []),
    ...(!isRange && from !== undefined ? [clash(['direction'], ['direction', 'target.from'])] : []),
  ];
}

/** Only an average has a total over what it is taken over. */
export function averageReports({ unit, denominator }: Read<LevelTarget>): Reports {
  if (denominator === undefined || averagedUnit(unit) !== undefined) return [];
  return [{ code: 'unit-mismatch', at: ['unit'], details: { expected: `${unit}/…`, received: unit } }];
}

/** A share is stated somehow, and of what it is one. */
export function baseReports({ denominator, of, ...read }: Read<ShareTarget>, given: ShareTarget): Reports {
  const { numerator, value } = read.target;
  return [
    ...(denominator === undefined && of === undefined ? [NO_BASE] : []),
    ...(value === undefined && (numerator === undefined || denominator === undefined)
      ? [lack(['target', 'value'])]
      : []),
    ...shareReports(['baseline'], read.baseline, given.baseline?.value, denominator),
    ...shareReports(['target'], read.target, given.target.value, denominator),
  ];
}

const NO_BASE: CheckReport = {
  code: 'missing',
  at: ['of'],
  details: {
    expected: 'the base of the share: of, or denominator',
    expectedVi: 'cơ sở tính tỷ lệ: of hoặc denominator',
  },
};

/** What there was and what is added fit into the whole; a level on the way tells of what was added only beside what there was. */
export function countAddedReports({
  denominator,
  baseline,
  target,
  path = [],
}: Read<CountAddedTarget>): Reports {
  const start = baseline?.value;
  const wanted: Decimal = start ? target.added.plus(start) : target.added;
  return [
    ...(baseline?.year === undefined && start === undefined && path.some(({ value }) => value !== undefined)
      ? [lack(['baseline', 'value'])]
      : []),
    ...excess(['target', 'added'], wanted, denominator),
  ];
}

/** Only what is counted has a number to do. */
export function completionReports({ unit, denominator, baseline }: Read<CompletionTarget>): Reports {
  return [
    ...(unit === undefined && (denominator ?? baseline) !== undefined
      ? [{ code: 'missing', at: ['unit'], details: { expected: 'unit' } } as const]
      : []),
    ...excess(['baseline', 'value'], baseline?.value, denominator),
  ];
}

import type { CheckReport, Decimal, IsSound } from '../../foundation/internal.js';
import type { CompletionTarget, CountAddedTarget, LevelTarget, ShareTarget, Target } from '../target.js';
import { averagedUnit } from '../units.js';
import { endsReports, yearlyChangeReports } from './changeReports.js';
import { BY_WORDING, directionOf, directionReports } from './direction.js';
import { readSound, type Read } from './readTarget.js';
import { clash, contradiction, excess, lack, notAboveZero, type Reports } from './reports.js';
import { shareReports } from './shareReports.js';
import { tableReports } from './tableReports.js';

/** What is wrong with what the parts of a target have to do with one another. */
export function targetReports(target: Target, isSound: IsSound): Reports {
  const all = [
    ...withRows(target).flatMap(({ row, at }) =>
      [...rulesOf(readSound(row, isSound), row), ...yearReports(row)].map((report) => placed(report, at)),
    ),
    ...wordingReports(target),
    ...('table' in target ? tableReports(target) : []),
  ];
  // What is wrong in itself has been reported, and tells nothing of what else is missing.
  return all.filter(({ code, at = [] }) => {
    if (at[0] === 'direction') return !('baseline' in target) || (isSound('baseline') && isSound('target'));
    return isSound(...(code === 'missing' ? at.slice(0, 1) : at));
  });
}

/** A target, and what it is with each row of its table in place. */
function withRows(
  target: Target,
): readonly { readonly row: Target; readonly at: NonNullable<CheckReport['at']> }[] {
  const rows = 'table' in target ? (target.table ?? []) : [];
  return [
    { row: target, at: [] },
    ...rows.map((row, index) => ({ row: { ...target, ...row, path: [] } as Target, at: ['table', index] })),
  ];
}

/** The place of a report of a row: that of its target and baseline is its own, the rest is that of all. */
function placed(report: CheckReport, at: NonNullable<CheckReport['at']>): CheckReport {
  const [part] = report.at ?? [];
  return part === 'target' || part === 'baseline' ? { ...report, at: [...at, ...(report.at ?? [])] } : report;
}

function rulesOf(read: Read<Target>, given: Target): Reports {
  switch (read.kind) {
    case 'level':
      return [
        ...levelReports(read),
        ...directionReports(read),
        ...pathReports(read),
        ...averageReports(read),
      ];
    case 'share':
      return [...directionReports(read), ...pathReports(read), ...baseReports(read, given as ShareTarget)];
    case 'floor':
      return excess(['baseline', 'below'], read.baseline?.below, read.denominator);
    case 'count-added':
      return [...pathReports(read), ...countAddedReports(read)];
    case 'multiple':
      return directionReports(read);
    case 'ratio':
      return notAboveZero(['baseline', 'comparedWith'], read.baseline?.comparedWith);
    case 'yearly-change':
      return yearlyChangeReports(read);
    case 'completion':
      return completionReports(read);
  }
}

/** A target is due after the year of its baseline. */
function yearReports(target: Target): Reports {
  const [from, to] = [target.baseline?.year, 'target' in target ? target.target.year : undefined];
  return from === undefined || to === undefined || to > from
    ? []
    : [{ code: 'out-of-order', at: ['target', 'year'], details: { previous: String(from) } }];
}

/** “More than” is no ceiling. */
function wordingReports(target: Target): Reports {
  const worded = BY_WORDING[target.wording ?? 'exact'];
  const stated = 'direction' in target ? target.direction : undefined;
  return worded === undefined || stated === undefined || worded === stated
    ? []
    : [clash(['wording'], ['wording', 'direction'])];
}

/** A level is one figure or, where it is to lie between two, a range from below to above. */
function levelReports(target: Read<LevelTarget>): Reports {
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

/** Milestones say their level or what they add, follow the baseline and one another, and do not pass the target's year. */
function pathReports(target: Read<LevelTarget | ShareTarget | CountAddedTarget>): Reports {
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

/** Only an average has a total over what it is taken over. */
function averageReports({ unit, denominator }: Read<LevelTarget>): Reports {
  if (denominator === undefined || averagedUnit(unit) !== undefined) return [];
  return [{ code: 'unit-mismatch', at: ['unit'], details: { expected: `${unit}/…`, received: unit } }];
}

/** A share is stated somehow, and of what it is one. */
function baseReports({ denominator, of, ...read }: Read<ShareTarget>, given: ShareTarget): Reports {
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
function countAddedReports({ denominator, baseline, target, path = [] }: Read<CountAddedTarget>): Reports {
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
function completionReports({ unit, denominator, baseline }: Read<CompletionTarget>): Reports {
  return [
    ...(unit === undefined && (denominator ?? baseline) !== undefined
      ? [{ code: 'missing', at: ['unit'], details: { expected: 'unit' } } as const]
      : []),
    ...excess(['baseline', 'value'], baseline?.value, denominator),
  ];
}

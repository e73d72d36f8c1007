import type { CheckReport, IsSound } from '../../foundation/internal.js';
import type { ShareTarget } from '../kinds/countTargets.js';
import type { Target } from '../kinds/target.js';
import { yearlyChangeReports } from './changeReports.js';
import { BY_WORDING, directionReports } from './direction.js';
import {
  averageReports,
  baseReports,
  completionReports,
  countAddedReports,
  levelReports,
} from './kindReports.js';
import { pathReports } from './pathReports.js';
import { readSound, type Read } from './readTarget.js';
import { clash, contradiction, excess, notAboveZero, type Reports } from './reports.js';
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

/** “More than” is no ceiling. What is to be added or to change is no less than something; what is whole, or below which nothing is, is enough. */
function wordingReports(target: Target): Reports {
  const worded = BY_WORDING[target.wording ?? 'exact'];
  if (worded === undefined) return [];
  const { kind } = target;
  const isUpwards = kind === 'count-added' || kind === 'yearly-change';
  if (kind === 'floor' || kind === 'completion' || (isUpwards && worded === 'at-most')) return [NOT_OF_KIND];
  const stated = 'direction' in target ? target.direction : undefined;
  return stated === undefined || worded === stated ? [] : [clash(['wording'], ['wording', 'direction'])];
}

const NOT_OF_KIND: CheckReport = /* @__PURE__ */ contradiction(
  ['wording'],
  'a target of this kind is not worded so',
  'loại mục tiêu này không dùng cách diễn đạt đó',
);

import type { CheckReport, Decimal, IsSound } from '../../foundation/internal.js';
import { yearlyChangeReports } from './changeReports.js';
import { directionReports } from './direction.js';
import { readSound, type Read } from './readTarget.js';
import { clash, contradiction, excess, lack, type Reports } from './reports.js';
import { shareReports } from './shareReports.js';
import type { CountAddedTarget, FloorTarget, LevelTarget, ShareTarget, Target } from '../formerTarget.js';
import { averagedUnit } from '../units.js';

/** What is wrong with what the parts of a target have to do with one another. */
export function targetReports(target: Target, isSound: IsSound): Reports {
  // What is wrong in itself has been reported, and tells nothing of what else is missing.
  return rulesOf(readSound(target, isSound), target).filter(({ code, at = [] }) => {
    if (at[0] === 'direction') return !('baseline' in target) || (isSound('baseline') && isSound('target'));
    return isSound(...(code === 'missing' ? at.slice(0, 1) : at));
  });
}

function rulesOf(read: Read<Target>, given: Target): Reports {
  switch (read.kind) {
    case 'level':
      return [...directionReports(read), ...pathReports(read), ...averageReports(read)];
    case 'share':
      return [...directionReports(read), ...pathReports(read), ...shareReports(read, given as ShareTarget)];
    case 'floor':
      return floorReports(read);
    case 'count-added':
      return [...pathReports(read), ...countAddedReports(read)];
    case 'multiple':
      return directionReports(read);
    case 'yearly-change':
      return yearlyChangeReports(read);
  }
}

/** Milestones say their level or what they add, follow the present and one another, and do not pass the target's year. */
function pathReports(target: Read<LevelTarget | ShareTarget | CountAddedTarget>): Reports {
  const { path = [] } = target;
  const last = target.target.year ?? Infinity;
  return path.flatMap(({ year, value, added }, index): Reports => {
    const at = ['path', index];
    const previous = path[index - 1]?.year ?? target.current?.year ?? -Infinity;
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

/** The places below are counted or listed, not both, and are not more than all. */
function floorReports({ denominator, baseline, current }: Read<FloorTarget>): Reports {
  const counted = Object.entries({ 'current.below': current?.below, denominator });
  const beside = current?.places && counted.filter(([, given]) => given !== undefined);
  return [
    ...(beside && beside.length > 0
      ? [clash(['current', 'places'], ['current.places', ...beside.map(([member]) => member)])]
      : []),
    ...excess(['baseline', 'below'], baseline?.below, denominator),
    ...excess(['current', 'below'], current?.below, denominator),
  ];
}

/** What there was and what is added fit into the whole; how many there are tells of what was added only beside what there was. */
function countAddedReports(read: Read<CountAddedTarget>): Reports {
  const { denominator, baseline, current = {}, target, path = [] } = read;
  const { value, added } = current;
  const start = baseline?.value;
  const withStart = (more: Decimal | undefined): Decimal | undefined => (start ? more?.plus(start) : more);
  const isBaseless = start === undefined && [current, ...path].some((point) => point.value !== undefined);
  const said = withStart(added);
  return [
    ...(isBaseless ? [lack(['baseline', 'value'])] : []),
    ...excess(['target', 'added'], withStart(target.added), denominator),
    ...excess(['current', 'added'], said, denominator),
    ...excess(['current', 'value'], value, denominator),
    ...(start && said && value && (said.lt(value) || said.gt(value))
      ? [contradictoryTotal(start, said, value)]
      : []),
  ];
}

function contradictoryTotal(start: Decimal, said: Decimal, value: Decimal): CheckReport {
  const [sum, total] = [`${start.toFixed()} + ${said.minus(start).toFixed()}`, value.toFixed()];
  return contradiction(['current', 'value'], `${sum} is not ${total}`, `${sum} không bằng ${total}`);
}

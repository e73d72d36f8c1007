import type { Citation, Problem, ProblemCode } from '../../foundation/index.js';
import type { CriteriaSet, Criterion, Indicator } from '../model/index.js';
import type { AddedIndicator, ThresholdOverlay } from './thresholdOverlay.js';

/** A set with the indicators that an overlay adds to it. */
export interface ExtendedSet {
  /** The set, as yet unchecked. */
  readonly set: CriteriaSet;
  /** The indicators that were not there. */
  readonly added: readonly AddedIndicator[];
  /** What is wrong with them. */
  readonly problems: readonly Problem[];
}

/** Add the indicators of an overlay to their criteria. One that is there already, just so, was added before. */
export function addIndicators(
  set: CriteriaSet,
  { indicators = [], citation }: ThresholdOverlay,
): ExtendedSet {
  const added: AddedIndicator[] = [];
  const problems: Problem[] = [];
  let extended = set;
  indicators.forEach((one, index) => {
    const indicator = indicatorOf(one, one.citation ?? citation);
    const criterion = extended.criteria.find(({ id }) => id === one.criterion);
    if (criterion?.indicators?.some((other) => isSame(other, indicator)) === true) return;
    const problem = problemOf(extended, one, criterion, index);
    if (problem !== undefined) problems.push(problem);
    else {
      added.push(one);
      extended = {
        ...extended,
        criteria: extended.criteria.map((other) => withIndicator(other, one, indicator)),
      };
    }
  });
  return { set: extended, added, problems };
}

function indicatorOf({ id, name, unit, direction }: AddedIndicator, citation: Citation): Indicator {
  return {
    id,
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(direction === undefined ? {} : { direction }),
    citation,
  };
}

function withIndicator(
  criterion: Criterion,
  { criterion: id }: AddedIndicator,
  indicator: Indicator,
): Criterion {
  if (criterion.id !== id) return criterion;
  return { ...criterion, indicators: [...(criterion.indicators ?? []), indicator] };
}

/** Whether an indicator is the one that an overlay adds; its threshold, and the unit that it took from it, are for the entries. */
function isSame(known: Indicator, { id, name, unit = known.unit }: Indicator): boolean {
  return known.id === id && known.name.vi === name.vi && known.unit === unit;
}

function problemOf(
  set: CriteriaSet,
  { criterion: owner, id }: AddedIndicator,
  criterion: Criterion | undefined,
  index: number,
): Problem | undefined {
  const report = (code: ProblemCode, member: string, details: Problem['details']): Problem => ({
    code,
    path: ['overlay', 'indicators', index, member],
    details,
  });
  if (criterion === undefined) return report('no-such-member', 'criterion', { key: owner, where: set.id });
  const { indicators = [], rule } = criterion;
  // Of more indicators, so many would be met more easily.
  if (rule !== undefined && rule.kind !== 'all')
    return report('contradiction', 'criterion', { what: 'counting-rule' });
  const isAlone = indicators.length === 0 && id === criterion.id;
  const isShared = indicators.some((one) => one.id === criterion.id);
  return isShared || (!isAlone && idsOf(set).includes(id))
    ? report('duplicate', 'id', { key: id })
    : undefined;
}

function idsOf({ criteria, monitored = [] }: CriteriaSet): readonly string[] {
  return [
    ...criteria.flatMap(({ id, indicators = [] }) => [id, ...indicators.map((one) => one.id)]),
    ...monitored.map(({ id }) => id),
  ];
}

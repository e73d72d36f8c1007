import type { Citation, Problem, ProblemCode } from '../../../foundation/internal.js';
import type { CriteriaSet, Criterion, Indicator } from '../../model/index.js';
import { inSet, unknownName } from '../model/unknownName.js';
import { completed, isRemainder, isWhole, remainderId, withIndicator } from './remainder.js';
import type { AddedIndicator, ThresholdOverlay } from '../model/thresholdOverlay.js';

/** A set with the indicators that an overlay adds to it. */
export interface ExtendedSet {
  /** The set, as yet unchecked. */
  readonly set: CriteriaSet;
  /** The indicators that were not there. */
  readonly added: readonly AddedIndicator[];
  /** The criteria of which nothing is missing any more, because the overlay says so. */
  readonly completed: readonly string[];
  /** What is wrong with them. */
  readonly problems: readonly Problem[];
}

/** Add the indicators of an overlay to their criteria. One that is there already, just so, was added before. */
export function addIndicators(
  set: CriteriaSet,
  { indicators = [], complete = [], citation }: ThresholdOverlay,
): ExtendedSet {
  const added: AddedIndicator[] = [];
  const problems: Problem[] = [];
  let extended = set;
  indicators.forEach((one, index) => {
    const indicator = indicatorOf(one, one.citation ?? citation);
    const criterion = extended.criteria.find(({ id }) => id === one.criterion);
    if (criterion?.indicators?.some((other) => isSame(other, indicator)) === true) return;
    const problem = problemOf(extended, one, complete, index);
    if (problem !== undefined) problems.push(problem);
    else {
      added.push(one);
      extended = {
        ...extended,
        criteria: extended.criteria.map((other) =>
          other.id === one.criterion ? withIndicator(other, indicator) : other,
        ),
      };
    }
  });
  const isNowWhole = added.length > 0 && isWhole(extended);
  const isComplete = ({ id }: Criterion): boolean => isNowWhole || complete.includes(id);
  const criteria = extended.criteria.map((one) => (isComplete(one) ? completed(one) : one));
  return {
    set: { ...extended, criteria },
    added,
    completed: complete.filter((id) => criteria.some((one) => one.id === id && hadRemainder(extended, one))),
    problems: [...problems, ...completeProblems(extended, complete)],
  };
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

/** Whether a criterion is no longer the same: what was not established of it is gone. */
function hadRemainder({ criteria }: CriteriaSet, criterion: Criterion): boolean {
  return !criteria.includes(criterion);
}

/** Criteria that are said to be complete, but are not there or have no indicators. */
function completeProblems(
  { id: set, criteria }: CriteriaSet,
  complete: readonly string[],
): readonly Problem[] {
  return complete.flatMap((id, index): readonly Problem[] => {
    const path = ['overlay', 'complete', index];
    const criterion = criteria.find((one) => one.id === id);
    if (criterion === undefined) {
      const known = criteria.map((one) => one.id);
      return [unknownName(path, id, known, inSet({ id: set }))];
    }
    return (criterion.indicators ?? []).every((one) => isRemainder(id, one))
      ? [
          {
            code: 'contradiction',
            path,
            details: { what: 'the criterion has no indicators yet', whatVi: 'tiêu chí chưa có chỉ tiêu nào' },
          },
        ]
      : [];
  });
}

/** Whether an indicator is the one that an overlay adds; its threshold, and the unit that it took from it, are for the entries. */
function isSame(known: Indicator, { id, name, unit = known.unit }: Indicator): boolean {
  return known.id === id && known.name.vi === name.vi && known.unit === unit;
}

function problemOf(
  set: CriteriaSet,
  { criterion: owner, id }: AddedIndicator,
  complete: readonly string[],
  index: number,
): Problem | undefined {
  const report = (code: ProblemCode, member: string, details: Problem['details']): Problem => ({
    code,
    path: ['overlay', 'indicators', index, member],
    details,
  });
  const criterion = set.criteria.find((one) => one.id === owner);
  if (criterion === undefined) {
    const path = ['overlay', 'indicators', index, 'criterion'];
    return unknownName(
      path,
      owner,
      set.criteria.map((one) => one.id),
      inSet(set),
    );
  }
  const { indicators = [], rule } = criterion;
  // Of more indicators, so many would be met more easily.
  if (rule !== undefined && rule.kind !== 'all')
    return report('contradiction', 'criterion', {
      what: 'the criterion counts indicators or points, so that one more would change its rule',
      whatVi: 'tiêu chí chỉ cần đạt một số chỉ tiêu hoặc tính điểm; thêm chỉ tiêu là đổi quy tắc',
    });
  // A criterion that is one with its only indicator has nothing else.
  const isAlone = indicators.length === 0 && id === owner && complete.includes(owner);
  const isShared = indicators.some((one) => one.id === criterion.id);
  return isShared || id === remainderId(owner) || (!isAlone && idsOf(set).includes(id))
    ? report('duplicate', 'id', { key: id })
    : undefined;
}

function idsOf({ criteria, monitored = [] }: CriteriaSet): readonly string[] {
  return [
    ...criteria.flatMap(({ id, indicators = [] }) => [id, ...indicators.map((one) => one.id)]),
    ...monitored.map(({ id }) => id),
  ];
}

import { type Problem, isByteArray, type ProblemList, hasLength } from '../../../foundation/internal.js';
import { criterionStatuses, statusCode } from '../../scoring/counting/statuses.js';
import { foundStatuses, isFoundStatus } from '../../scoring/judging/foundStatus.js';
import { NOT_APPLICABLE, NOT_ASSESSED } from '../cells/codes.js';

/** What a column of findings is read with. */
export interface StatusReading {
  /** The number of rows. */
  readonly rows: number;
  /** Whether there may be nothing to judge. */
  readonly mayNotApply: boolean;
  /** Where the column stands. */
  readonly at: Problem['path'];
  /** Where problems go. */
  readonly problems: ProblemList;
}

/** Read a column of findings into codes; that of `not-assessed` stands for none. */
export function readStatuses(column: unknown, reading: StatusReading): Uint8Array | undefined {
  const { rows, at, problems, mayNotApply } = reading;
  if (!hasLength(column, rows, at, problems)) return undefined;
  const isCoded = isByteArray(column);
  if (!isCoded && !Array.isArray(column)) {
    problems.add('wrong-type', at, { expected: 'array' });
    return undefined;
  }
  const codes = new Uint8Array(rows).fill(NOT_ASSESSED);
  for (let row = 0; row < rows; row += 1) {
    const item: unknown = column[row];
    const given = isCoded ? criterionStatuses[item as number] : item;
    if (given === null || given === undefined ? !isCoded : isCoded && given === 'not-assessed') continue;
    if (isFoundStatus(given)) codes[row] = statusCode(given);
    else if (mayNotApply && given === 'not-applicable') codes[row] = NOT_APPLICABLE;
    else {
      problems.add('not-one-of', [...at, row], { allowed: allowedStatuses(mayNotApply) });
      if (problems.isFull) break;
    }
  }
  return codes;
}

/** What a finding can be, as problems say it. */
export function allowedStatuses(mayNotApply: boolean): string {
  return [...foundStatuses, ...(mayNotApply ? ['not-applicable'] : [])].join(', ');
}

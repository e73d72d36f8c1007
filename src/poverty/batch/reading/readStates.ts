import { hasLength, isByteArray, type Problem } from '../../../foundation/internal.js';
import type { TableReading } from './readHouseholds.js';

/** The states of an indicator, each in the place that is its code. */
const STATES: readonly unknown[] = ['not-deprived', 'deprived', 'not-applicable'];

/** The code of a state that is not known. */
export const UNKNOWN_STATE = 3;

/** Read the states of an indicator into codes. */
export function readStates(
  column: unknown,
  at: Problem['path'],
  { rows, problems }: TableReading,
): Uint8Array | undefined {
  if (!hasLength(column, rows, at, problems)) return undefined;
  const isCoded = isByteArray(column);
  const codes = isCoded ? column : new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const item: unknown = column[row];
    const code = isCoded ? (item as number) : codeOf(item);
    if (code < 0 || code > UNKNOWN_STATE) {
      problems.add('not-one-of', [...at, row], { allowed: STATES.join(', ') });
      if (problems.isFull) break;
    } else if (!isCoded) codes[row] = code;
  }
  return codes;
}

function codeOf(state: unknown): number {
  return state === null || state === undefined ? UNKNOWN_STATE : STATES.indexOf(state);
}

import { hasLength, isByteArray, type Problem } from '../../../foundation/internal.js';
import type { TableReading } from './tableReading.js';

/** The states of an indicator, each in the place that is its code. */
const STATES: readonly unknown[] = ['not-deprived', 'deprived', 'not-applicable'];

/** The code of a state that is not known. */
export const UNKNOWN_STATE = 3;

/** Read the states of an indicator into codes; codes that are given are checked when households are classified. */
export function readStates(
  column: unknown,
  at: Problem['path'],
  { rows, problems }: TableReading,
): Uint8Array | undefined {
  if (!hasLength(column, rows, at, problems)) return undefined;
  if (isByteArray(column)) return column;
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const code = codeOf(column[row]);
    if (code < 0) problems.add('not-one-of', [...at, row], ALLOWED);
    else codes[row] = code;
  }
  return codes;
}

function codeOf(state: unknown): number {
  return state === null || state === undefined ? UNKNOWN_STATE : STATES.indexOf(state);
}

/** Report what is no code. */
export function checkStates(
  codes: Uint8Array,
  at: Problem['path'],
  { rows, problems }: Pick<TableReading, 'rows' | 'problems'>,
): void {
  for (let row = 0; row < rows && !problems.isFull; row += 1)
    if ((codes[row] as number) > UNKNOWN_STATE) problems.add('not-one-of', [...at, row], ALLOWED_CODES);
}

const ALLOWED = { allowed: 'not-deprived, deprived, not-applicable' };
const ALLOWED_CODES = { allowed: '0, 1, 2, 3' };

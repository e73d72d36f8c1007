import { hasLength, isByteArray, safely, type ProblemList } from '../../../foundation/internal.js';
import { residenceAreas } from '../../standards/area.js';
import type { TableReading } from './tableReading.js';

/** The code of the area of each row, or of all rows. */
export type ReadArea = Uint8Array | number;

const AT = ['area'];
const ALLOWED = { allowed: 'rural, urban' };

/** Read where households live; 0 for all where something is wrong. */
export function readArea(area: unknown, reading: TableReading): ReadArea {
  const { problems } = reading;
  if (area === undefined) problems.add('missing', AT, ALLOWED_NAMES);
  else if (typeof area !== 'string') return safely(AT, problems, () => readColumn(area, reading)) ?? 0;
  else if (codeOf(area) < 0) problems.add('not-one-of', AT, ALLOWED);
  else return codeOf(area);
  return 0;
}

const ALLOWED_NAMES = { expected: 'rural, urban' };

function readColumn(column: unknown, { rows, problems }: TableReading): ReadArea {
  if (!hasLength(column, rows, AT, problems)) return 0;
  if (isByteArray(column)) {
    checkCodes(column, problems);
    return column;
  }
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const code = codeOf(column[row]);
    if (code < 0) problems.add('not-one-of', [...AT, row], ALLOWED);
    else codes[row] = code;
  }
  return codes;
}

function checkCodes(codes: Uint8Array, problems: ProblemList): void {
  let seen = 0;
  for (let row = 0; row < codes.length; row += 1) seen |= codes[row] as number;
  if (seen <= 1) return;
  for (let row = 0; row < codes.length && !problems.isFull; row += 1)
    if ((codes[row] as number) > 1) problems.add('not-one-of', [...AT, row], ALLOWED_CODES);
}

const ALLOWED_CODES = { allowed: '0, 1' };

function codeOf(name: unknown): number {
  return residenceAreas.findIndex((one) => one === name);
}

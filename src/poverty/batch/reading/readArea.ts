import { hasLength, isByteArray, safely } from '../../../foundation/internal.js';
import { residenceAreas } from '../../standards/area.js';
import type { TableReading } from './readHouseholds.js';

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
  const isCoded = isByteArray(column);
  const codes = isCoded ? column : new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const item: unknown = column[row];
    const code = isCoded ? (item as number) : codeOf(item);
    if (code < 0 || code > 1) {
      problems.add('not-one-of', [...AT, row], ALLOWED);
      if (problems.isFull) break;
    } else if (!isCoded) codes[row] = code;
  }
  return codes;
}

function codeOf(name: unknown): number {
  return residenceAreas.findIndex((one) => one === name);
}

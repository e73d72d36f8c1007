import { hasLength, safely, typeOfArray, type Problem } from '../../../foundation/internal.js';
import type { IndicatorBits } from '../householdTable.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { TableReading } from './tableReading.js';

/** A column of bits. */
export type BitArray = IndicatorBits;

/** The bits of what is deprived and of what is not known. */
export interface ReadBits {
  /** What is deprived. */
  readonly deprived: BitArray;
  /** What is not known; `undefined` where all is known. */
  readonly unknown: BitArray | undefined;
}

/** Read a column of bits; which bits they are is checked when households are classified. */
export function readBits(
  column: unknown,
  at: Problem['path'],
  { rows, problems }: TableReading,
): BitArray | undefined {
  if (column === undefined) return undefined;
  return safely(at, problems, () => {
    if (isBits(column)) return hasLength(column, rows, at, problems) ? column : undefined;
    problems.add('wrong-type', at, BITS);
    return undefined;
  });
}

const BITS = {
  expected: 'an array of bits: Uint8Array, Uint16Array or Uint32Array',
  expectedVi: 'mảng bit: Uint8Array, Uint16Array hoặc Uint32Array',
};

const KINDS: readonly unknown[] = ['Uint8Array', 'Uint16Array', 'Uint32Array'];

function isBits(column: unknown): column is BitArray {
  return ArrayBuffer.isView(column) && KINDS.includes(typeOfArray(column));
}

/** Report bits of indicators that the standard lacks, and such as are deprived and unknown at once. */
export function checkBits(
  { indicators, name: standard }: PovertyPlan,
  { deprived, unknown }: ReadBits,
  { rows, problems }: Pick<TableReading, 'rows' | 'problems'>,
): void {
  const limit = 2 ** indicators.length;
  const check = (name: string, row: number, bits: number): void => {
    if (bits < limit) return;
    const key = `bit ${String(31 - Math.clz32(bits))}`;
    problems.add('no-such-member', [name, row], { key, where: standard.en, whereVi: standard.vi });
  };
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const [lacking, open] = [deprived[row] as number, unknown?.[row] ?? 0];
    check('deprived', row, lacking);
    check('unknown', row, open);
    if ((lacking & open) !== 0) problems.add('contradiction', ['unknown', row], AT_ONCE);
  }
}

const AT_ONCE = {
  what: 'an indicator is deprived and unknown at once',
  whatVi: 'một chỉ số vừa thiếu hụt vừa chưa rõ',
};

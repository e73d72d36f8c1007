import {
  dayInWords,
  isInForce,
  isoDateSchema,
  problemError,
  type IsoDate,
} from '../../foundation/internal.js';
import { readNamed } from './readNamed.js';
import type { Unit } from './unit.js';
import { unitSchema } from './unitSchema.js';

/** Read a unit and a day on which it exists; throws `contradiction` if it does not. */
export function unitOnDay(unit: unknown, date: unknown): { readonly unit: Unit; readonly day: IsoDate } {
  const day = readNamed(['date'], isoDateSchema, date);
  const read = readNamed(['unit'], unitSchema, unit);
  const { fullName, id, validity } = read;
  if (!isInForce(validity, day)) {
    const days = `${validity.from} – ${validity.to ?? ''}`;
    throw problemError('contradiction', ['date'], {
      what: `${fullName} (${id}) exists ${days}, not on ${day}`,
      whatVi: `${fullName} (${id}) tồn tại ${days}, không phải ngày ${day}`,
    });
  }
  // The former communes and districts are a list of one day; no unit tells of itself what it was on another.
  if (isSnapshot(read) && day < SNAPSHOT_DAY)
    throw problemError('too-small', ['date'], {
      minimum: SNAPSHOT_DAY,
      minimumVi: `ngày ${dayInWords(SNAPSHOT_DAY).vi}`,
      hint: 'earlier-days',
      use: `findUnits('${read.code.value}', { in: unitHistory(), date: '${day}' }) (mtqg/units/history)`,
    });
  return { unit: read, day };
}

/** The day of the list of former communes and districts, and that on which all its validities start. */
const SNAPSHOT_DAY = '2025-06-30';
const SNAPSHOT_START = '2004-07-08';

function isSnapshot({ level, code: { system }, validity: { from, to } }: Unit): boolean {
  const isSmall = level === 'commune' || level === 'district';
  return isSmall && system === 'gso2004' && from === SNAPSHOT_START && to === SNAPSHOT_DAY;
}

import { isInForce, isoDateSchema, problemError, type IsoDate } from '../../foundation/internal.js';
import { formerCommunesDays } from './formerCommunesDays.js';
import { unknownDay } from './knownDays.js';
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
  const unknown = isOfOneList(read) ? unknownDay(day, [{ knownFrom: formerCommunesDays.to }]) : undefined;
  if (unknown !== undefined) {
    const use = `findUnits('${read.code.value}', { in: unitHistory(), date: '${day}' }) (mtqg/units/history)`;
    throw problemError('too-small', ['date'], 'hint' in unknown ? { ...unknown, use } : unknown);
  }
  return { unit: read, day };
}

function isOfOneList({ level, code: { system }, validity: { from, to } }: Unit): boolean {
  const isSmall = level === 'commune' || level === 'district';
  const { from: first, to: last } = formerCommunesDays;
  return isSmall && system === 'gso2004' && from === first && to === last;
}

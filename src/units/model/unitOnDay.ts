import { isInForce, isoDateSchema, problemError, type IsoDate } from '../../foundation/internal.js';
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
  return { unit: read, day };
}

import { isInForce, isoDateSchema, problemError, type IsoDate } from '../../foundation/internal.js';
import { readNamed } from './readNamed.js';
import type { Unit } from './unit.js';
import { unitSchema } from './unitSchema.js';

/** Units that were read; a memory that no result depends on. */
const read = /* @__PURE__ */ new WeakSet();

/** Read a unit and a day on which it exists; throws `contradiction` if it does not. */
export function unitOnDay(unit: unknown, date: unknown): { readonly unit: Unit; readonly day: IsoDate } {
  const day = readNamed(['date'], isoDateSchema, date);
  const one = unitOf(unit);
  const { fullName, id, validity } = one;
  if (!isInForce(validity, day)) {
    const days = `${validity.from} – ${validity.to ?? ''}`;
    throw problemError('contradiction', ['date'], {
      what: `${fullName} (${id}) exists ${days}, not on ${day}`,
      whatVi: `${fullName} (${id}) tồn tại ${days}, không phải ngày ${day}`,
    });
  }
  return { unit: one, day };
}

function unitOf(unit: unknown): Unit {
  // Frozen by the library, or a caller's that is read whole.
  if (typeof unit === 'object' && unit !== null && read.has(unit)) return unit as Unit;
  const value = readNamed(['unit'], unitSchema, unit);
  if (Object.isFrozen(unit)) read.add(unit as object);
  return value;
}

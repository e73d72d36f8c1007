import { isCalendarDay, isIsoDate, problemError, type IsoDate } from '../../foundation/internal.js';
import type { UnitLevel } from '../model/unitLevels.js';
import type { UnitCode } from '../model/unitRef.js';
import { kindWords } from './kindLetters.js';
import { lastList, stepBack, type Listed } from './lists.js';
import { historySteps, LAST_LIST } from './readSteps.js';
import { FIRST_LIST } from './tracks.js';

/** A unit as a list has it, slips and old spellings included. */
export interface ListedUnit {
  /** Its level. */
  readonly level: UnitLevel;
  /** Its code. */
  readonly code: UnitCode;
  /** Its kind and name, as the list spells them. */
  readonly fullName: string;
  /** The code of the unit in which it lies; none for a province. */
  readonly parentCode?: string;
}

/** A list of units as the statistics office gave it out: the result of {@link listedUnits}. */
export interface ListedUnits {
  /** Marks this result. */
  readonly kind: 'listed-units';
  /** The day of the list. */
  readonly listedOn: IsoDate;
  /** Its units, in the order of their codes: provinces, districts, communes. */
  readonly units: readonly ListedUnit[];
}

/**
 * The list of units of the General Statistics Office that was the last on a day, as it was given out: with the spellings of that
 * time and with what it has wrong, to read old tables by. What there truly was on a day, look-ups in `unitHistory` say.
 *
 * Source: the lists of 214 days from 31 August 2004 to 1 March 2025, after dvhcvn/data, and that of 30 June 2025. The list of 11
 * September 2019, which was made before its acts were in force and taken back, is not among them.
 *
 * @param date - A day from 31 August 2004 to 30 June 2025.
 * @returns The list, frozen; `listedOn` is its own day, the given one or an earlier. Made anew at each call.
 * @throws MtqgError if the day is none (`bad-format`, `no-such-date`), is earlier (`too-small`) or later (`too-large`).
 *
 * @example
 * ```ts
 * import { listedUnits } from 'mtqg/units/history';
 *
 * const { listedOn, units } = listedUnits('2019-12-31');
 * listedOn; // => '2019-12-01'
 * units.length; // => 11831
 * units.find(({ code }) => code.value === '28')?.fullName; // => undefined
 * listedUnits('2008-07-31').units.find(({ code }) => code.value === '28')?.fullName; // => 'Tỉnh Hà Tây'
 * ```
 */
export function listedUnits(date: IsoDate): ListedUnits {
  checkDate(date);
  const units = lastList();
  let listedOn = LAST_LIST;
  for (const step of historySteps()) {
    if (listedOn <= date) break;
    stepBack(units, step);
    listedOn = step.listedOn;
  }
  const rows = [...units].map(([code, unit]) => listedUnit(code, unit)).sort(byLevelAndCode);
  return Object.freeze({ kind: 'listed-units', listedOn, units: Object.freeze(rows) });
}

function checkDate(date: unknown): void {
  if (typeof date !== 'string') throw problemError('wrong-type', ['date'], { expected: 'string' });
  if (!isIsoDate(date))
    throw problemError('bad-format', ['date'], { received: date.slice(0, 50), expected: 'date' });
  if (!isCalendarDay(date)) throw problemError('no-such-date', ['date'], { received: date });
  if (date < FIRST_LIST) throw problemError('too-small', ['date'], { minimum: FIRST_LIST });
  if (date > LAST_LIST) throw problemError('too-large', ['date'], { maximum: LAST_LIST });
}

const levels: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' };

function listedUnit(code: string, { kind, name, parent }: Listed): ListedUnit {
  const listed = {
    level: levels[code.length] as UnitLevel,
    code: Object.freeze({ system: 'gso2004', value: code }),
    fullName: `${kindWords[kind] as string} ${name}`,
  };
  return Object.freeze(parent === '' ? listed : { ...listed, parentCode: parent });
}

function byLevelAndCode({ code: { value: a } }: ListedUnit, { code: { value: b } }: ListedUnit): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

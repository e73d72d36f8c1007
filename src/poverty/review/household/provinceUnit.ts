import type { CheckReport, IsoDate, MtqgError, Problem } from '../../../foundation/internal.js';
import {
  predecessors,
  province,
  successors,
  type ProvinceOptions,
  type Unit,
  type UnitRef,
} from '../../../units/lookup/internal.js';
import { provinceKey } from './provinceKey.js';

/** A province of the official list, none, or what is wrong with what was given. */
export interface FoundProvince {
  /** The province. */
  readonly unit?: Unit;
  /** The province, or those of which it was made or into which it went, on the day of the forms. */
  readonly units: readonly Unit[];
  /** What is wrong, at a place below what was given. */
  readonly problem?: CheckReport;
}

type Looked = Omit<FoundProvince, 'units'>;

/** What was found last: the households of a commune have one province, and no result depends on it. */
let last: { readonly key: string; readonly found: FoundProvince } | undefined;

/**
 * Find a province: by the code that tells its system, or by name on the day of the household, or else on that of the forms. Codes
 * changed hands, so that one without its system needs the day of the household.
 */
export function provinceUnit(
  given: string | UnitRef,
  date: IsoDate | undefined,
  dayOfForms: IsoDate,
): FoundProvince {
  const key = JSON.stringify([given, date, dayOfForms]);
  if (last?.key !== key) {
    const looked =
      typeof given === 'string' ? ofText(given, date, dayOfForms) : ofUnit(given, date ?? dayOfForms);
    last = {
      key,
      found: { ...looked, units: looked.unit === undefined ? [] : unitsOn(dayOfForms, looked.unit) },
    };
  }
  return last.found;
}

function ofText(text: string, date: IsoDate | undefined, dayOfForms: IsoDate): Looked {
  if (text.includes(':')) return lookedUp(text, {});
  const isCode = /^\d+$/.test(text.trim());
  if (isCode && date === undefined) return lookedUp(text, {});
  return lookedUp(text, { date: date ?? dayOfForms });
}

function ofUnit({ level, name, code }: UnitRef, date: IsoDate): Looked {
  if (level !== 'province')
    return { problem: { code: 'not-one-of', at: ['level'], details: { allowed: 'province' } } };
  if (code === undefined) return lookedUp(name, { date });
  const found = lookedUp(code.value, { system: code.system });
  if (found.unit === undefined || isCalled(found.unit, name)) return found;
  const what = {
    what: `it is that of ${found.unit.fullName}`,
    whatVi: `đó là mã của ${found.unit.fullName}`,
  };
  return { problem: { code: 'contradiction', at: ['code'], details: what } };
}

/** Whether a province has a name: its own, or another spelling. */
export function isCalled({ name, aliases }: Unit, text: string): boolean {
  const key = provinceKey(text);
  return provinceKey(name) === key || aliases.some((one) => provinceKey(one) === key);
}

function lookedUp(text: string, options: ProvinceOptions): Looked {
  try {
    return { unit: province(text, options) };
  } catch (error) {
    // The text and the day were read before, so that it can only be none, or several.
    const [{ code, details }] = (error as MtqgError).problems as [Problem];
    return code === 'ambiguous' ? { problem: { code, details } } : {};
  }
}

/** The unit itself if it is one of the day; else those of which it was made, or into which it went. */
function unitsOn(day: IsoDate, unit: Unit): readonly Unit[] {
  const isOfDay = ({ validity: { from, to } }: Unit): boolean => from <= day && (to === null || day <= to);
  if (isOfDay(unit)) return [unit];
  // The list of provinces holds both ends of each link.
  return [predecessors(unit), successors(unit)]
    .flatMap(({ links }) => links.map(({ place }) => place as Unit))
    .filter(isOfDay);
}

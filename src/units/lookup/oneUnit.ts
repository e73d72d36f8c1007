import { dayInWords, problemError, type Problem } from '../../foundation/internal.js';
import type { Unit } from '../model/unit.js';
import type { UnitLevel } from '../model/unitLevels.js';
import type { LookupPlaces } from './directoriesIn.js';
import { codeInWords } from './explainMatches.js';
import { isExact, matchUnits, readLookup, type ReadLookup, type UnitFilter } from './matchUnits.js';

/** Which one unit is meant. */
export interface OneUnit {
  /** The code or name. */
  readonly text: string;
  /** The level of the unit. */
  readonly level: UnitLevel;
  /** Which units are asked for. */
  readonly filter: UnitFilter;
  /** What is looked in, in errors. */
  readonly list: { readonly where: string; readonly whereVi: string };
  /** A hint at the nearest name, where there is no such unit. */
  readonly nearest: (read: ReadLookup) => Problem['details'];
}

/**
 * The one unit that is meant: the only one called so exactly, or else the only one that matches the whole text at all.
 *
 * @throws MtqgError `ambiguous` with all candidates, or `no-such-member`.
 */
export function oneUnit({ text, level, filter, list, nearest }: OneUnit, places: LookupPlaces): Unit {
  const read = readLookup(text, { ...filter, level }, places);
  const matches = matchUnits(read, places);
  const exact = matches.filter(isExact);
  const [found, ...others] = (exact.length > 0 ? exact : matches).map(({ place }) => place);
  if (found === undefined)
    throw problemError('no-such-member', ['codeOrName'], {
      ...notFound(text, filter),
      ...list,
      ...nearest(read),
    });
  if (others.length > 0)
    throw problemError('ambiguous', ['codeOrName'], ambiguous([found, ...others], filter));
  return found;
}

/** What was looked for, with the day, the system or the place, for which there may be none. */
function notFound(text: string, { date, system, within }: UnitFilter): Problem['details'] {
  const asked = (day: string | undefined): string =>
    [text, within, system, day].filter((part) => part !== undefined).join(', ');
  return {
    key: asked(date),
    keyVi: asked(date === undefined ? undefined : `ngày ${dayInWords(date).vi}`),
  };
}

/** All candidates, and what decides between them. */
function ambiguous(candidates: readonly [Unit, ...Unit[]], { date, system }: UnitFilter): Problem['details'] {
  const listed = (locale: 'vi' | 'en'): string =>
    candidates.map((unit) => `${placed(unit)} (${codeInWords(unit)[locale]}; ${unit.id})`).join(', ');
  const latest = candidates.reduce((a, b) => (b.validity.from > a.validity.from ? b : a));
  const use = [
    ...(date === undefined && candidates.some(({ validity }) => validity.from !== latest.validity.from)
      ? [`{ date: '${latest.validity.from}' }`]
      : []),
    ...(system === undefined && candidates.some(({ code }) => code.system !== latest.code.system)
      ? [`{ system: '${latest.code.system}' }`]
      : []),
  ].join(' / ');
  return {
    candidates: listed('en'),
    candidatesVi: listed('vi'),
    ...(use === '' ? {} : { hint: 'date-or-system', use }),
  };
}

function placed({ fullName, within }: Unit): string {
  return within === undefined ? fullName : `${fullName}, ${within}`;
}

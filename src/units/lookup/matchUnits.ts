import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { LookupPlaces } from './directoriesIn.js';
import type { Unit, UnitId } from '../model/unit.js';
import { namesOfKind, type IndexedName, type UnitIndex } from './unitIndex.js';
import type { UnitLevel } from '../model/unitLevels.js';
import { placeCalled, type Place } from './places.js';
import { readingsOf, type NameReading } from './unitNames.js';
import type { CodeSystem } from '../model/unitRef.js';

/**
 * Why a unit matches a text, the surest first: its `id`; its `code`, also that of ISO 3166-2; its `full-name`, kind
 * included; its `name`; an `alias`; one of its names without diacritics, `toneless`; a name of which the text is the
 * `beginning`, or the `toneless-beginning`.
 */
export type UnitMatchReason =
  'id' | 'code' | 'full-name' | 'name' | 'alias' | 'toneless' | 'beginning' | 'toneless-beginning';

/** A unit that matches a text. */
export interface UnitMatch {
  /** The unit. */
  readonly place: Unit;
  /** Why it matches. */
  readonly matchedBy: UnitMatchReason;
}

/** Which units are asked for. */
export interface UnitFilter {
  /** Those that exist on this day. */
  readonly date?: IsoDate;
  /** Those of this level. */
  readonly level?: UnitLevel;
  /** Those whose code is of this system. */
  readonly system?: CodeSystem;
  /** Those that lie, at whatever distance and time, in a unit of this id or name. */
  readonly within?: string;
}

/** The surer the reason, the lower. */
const RANKS: Readonly<Record<UnitMatchReason, number>> = {
  id: 0,
  code: 1,
  'full-name': 2,
  name: 3,
  alias: 4,
  toneless: 5,
  beginning: 6,
  'toneless-beginning': 7,
};

/** All units that match, the surest first; within a reason those that exist today before those of the past. */
export function matchUnits(text: string, filter: UnitFilter, places: LookupPlaces): readonly UnitMatch[] {
  // What stands behind a comma is where the unit lies: "xã Y Tý, huyện Bát Xát".
  const [named = '', ...lying] = text.split(',');
  const readings = readingsOf(named);
  const wanted = wantedBy(filter, lying, places.around);
  const whole = matchesIn(places, (index) => wholeMatches(named.trim(), readings, index), wanted);
  return ranked(whole.length > 0 ? whole : matchesIn(places, (index) => beginnings(readings, index), wanted));
}

function matchesIn(
  { indexes }: LookupPlaces,
  find: (index: UnitIndex) => readonly UnitMatch[],
  wanted: (unit: Unit) => boolean,
): readonly UnitMatch[] {
  return indexes.flatMap((index) => find(index).filter(({ place }) => wanted(place)));
}

/** Each unit once, by its surest reason. */
function ranked(matches: readonly UnitMatch[]): readonly UnitMatch[] {
  if (matches.length < 2) return matches;
  const sorted = [...matches].sort(
    (a, b) => RANKS[a.matchedBy] - RANKS[b.matchedBy] || laterFirst(lastDay(a), lastDay(b)),
  );
  const units = new Map<UnitId, UnitMatch>();
  for (const match of sorted) if (!units.has(match.place.id)) units.set(match.place.id, match);
  return [...units.values()];
}

function laterFirst(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function lastDay({ place }: UnitMatch): IsoDate {
  return place.validity.to ?? '9999-12-31';
}

function wholeMatches(
  text: string,
  readings: readonly NameReading[],
  index: UnitIndex,
): readonly UnitMatch[] {
  const matches: UnitMatch[] = [];
  const byId = index.byId.get(text);
  if (byId !== undefined) matches.push({ place: byId, matchedBy: 'id' });
  for (const place of index.byCode.get(text.toLowerCase()) ?? []) matches.push({ place, matchedBy: 'code' });
  for (const reading of readings)
    for (const named of namesOfKind(reading.toneless, reading.kinds, index))
      matches.push({ place: named.unit, matchedBy: reasonOf(named, reading) });
  return matches;
}

function reasonOf({ role, toned }: IndexedName, reading: NameReading): UnitMatchReason {
  if (toned !== reading.toned) return 'toneless';
  return role === 'name' && reading.kinds !== null ? 'full-name' : role;
}

function beginnings(readings: readonly NameReading[], index: UnitIndex): readonly UnitMatch[] {
  const matches: UnitMatch[] = [];
  for (const { kinds, toned, toneless } of readings)
    for (const key of namesFrom(toneless, index.sortedNames()))
      for (const found of namesOfKind(key, kinds, index)) {
        const matchedBy = found.toned.startsWith(toned) ? 'beginning' : 'toneless-beginning';
        matches.push({ place: found.unit, matchedBy });
      }
  return matches;
}

/** The names that begin with a text, found by halving. */
function namesFrom(start: string, names: readonly string[]): readonly string[] {
  if (start === '') return [];
  const first = firstNotBefore(start, names);
  // No name goes on with the last of all characters.
  return names.slice(first, firstNotBefore(`${start}\uFFFF`, names));
}

function firstNotBefore(text: string, names: readonly string[]): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wantedBy(
  { date, level, system, within }: UnitFilter,
  lying: readonly string[],
  around: readonly UnitIndex[],
): (unit: Unit) => boolean {
  const places = [...lying, ...(within === undefined ? [] : [within])].flatMap((place) =>
    placeCalled(place, around),
  );
  return (unit) =>
    (date === undefined || isInForce(unit.validity, date)) &&
    (level === undefined || unit.level === level) &&
    (system === undefined || unit.code.system === system) &&
    places.every((place) => liesIn(unit, place, around, [unit.id]));
}

/** Whether a unit lies or lay in one of some others, at whatever distance; each is seen once, so that a circle ends. */
function liesIn({ parents }: Unit, place: Place, around: readonly UnitIndex[], seen: UnitId[]): boolean {
  return parents.some(({ parent }) => {
    if (seen.includes(parent)) return false;
    seen.push(parent);
    return (
      place.has(parent) ||
      around.some(({ byId }) => {
        const outer = byId.get(parent);
        return outer !== undefined && liesIn(outer, place, around, seen);
      })
    );
  });
}

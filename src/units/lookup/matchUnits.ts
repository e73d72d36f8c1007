import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { LookupPlaces } from './directoriesIn.js';
import type { Unit, UnitId } from '../model/unit.js';
import { joined } from './nameForm.js';
import { hasCode, paddedCodes, segmentsOf, type Segment } from './segments.js';
import { namesOfKind, type IndexedName, type KindCheck, type UnitIndex } from './unitIndex.js';
import type { PlaceLevel } from '../model/unitLevels.js';
import { placeCalled, type Place } from './places.js';
import { readingsOf, type NameReading } from './unitNames.js';
import type { CodeSystem } from '../model/unitRef.js';

/**
 * Why a unit matches a text, the surest first: its `id`; its `code`, also that of ISO 3166-2; its `full-name`, kind
 * included; its `name`; an `alias`; one of its names without diacritics, `toneless`; its name with the word for a kind that it,
 * or the unit in which it lies, is not known to have been, `other-kind`; its code without the zeros at its beginning,
 * `code-without-zeros`; a name of which the text is the `beginning`, or the `toneless-beginning`, up to the end of a word.
 */
export type UnitMatchReason =
  | 'id'
  | 'code'
  | 'full-name'
  | 'name'
  | 'alias'
  | 'toneless'
  | 'other-kind'
  | 'code-without-zeros'
  | 'beginning'
  | 'toneless-beginning';

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
  readonly level?: PlaceLevel;
  /** Those whose code is of this system. */
  readonly system?: CodeSystem;
  /** Those that lie, at whatever distance, in a unit of this id, code or name; on the date, or ever where none is given. */
  readonly within?: string;
}

/** The reasons, the surest first; the first five leave no doubt about the spelling. */
export const REASONS: readonly [UnitMatchReason, ...UnitMatchReason[]] = [
  'id',
  'code',
  'full-name',
  'name',
  'alias',
  'toneless',
  'other-kind',
  'code-without-zeros',
  'beginning',
  'toneless-beginning',
];

function rankOf({ matchedBy }: UnitMatch): number {
  return REASONS.indexOf(matchedBy);
}

/** Whether a reason leaves no doubt about the spelling. */
export function isExact(match: UnitMatch): boolean {
  return rankOf(match) < 5;
}

/** A text that is looked up, read. */
export interface ReadLookup {
  /** The code or name. */
  readonly named: Segment;
  /** The ways to read it. */
  readonly readings: readonly NameReading[];
  /** The day on which the unit exists, where one is asked for. */
  readonly date: IsoDate | undefined;
  /** Whether a unit is asked for and lies where the text says, by the kinds of these places or their level. */
  readonly wanted: (check: KindCheck) => (unit: Unit) => boolean;
  /** Whether a unit is of the level and lies where the text says, on whatever day and in whatever system. */
  readonly isOnceThere: (unit: Unit) => boolean;
  /** Whether a unit is of the level, wherever it lies. */
  readonly isOfLevel: (unit: Unit) => boolean;
}

/** Read a text; what stands behind a comma is where the unit lies: "xã Y Tý, huyện Bát Xát". */
export function readLookup(text: string, filter: UnitFilter, { around }: LookupPlaces): ReadLookup {
  const [named = { name: '' }, ...lying] = segmentsOf(text);
  if (filter.within !== undefined) lying.push(...segmentsOf(filter.within));
  const isOfLevel = ({ level }: Unit): boolean => filter.level === undefined || level === filter.level;
  const lies = wantedBy({}, named.code, lying, around, 'same-level');
  return {
    named,
    readings: readingsOf(named.name),
    date: filter.date,
    wanted: (check) => wantedBy(filter, named.code, lying, around, check),
    isOnceThere: (unit) => isOfLevel(unit) && lies(unit),
    isOfLevel,
  };
}

/** All units that match the whole text, the surest first; within a reason those that exist today before those of the past. */
export function matchUnits(
  { named: { name }, readings, date, wanted }: ReadLookup,
  { indexes }: LookupPlaces,
): readonly UnitMatch[] {
  const find = (
    one: (index: UnitIndex) => readonly UnitMatch[],
    check: KindCheck = 'same-kind',
  ): readonly UnitMatch[] => {
    const isWanted = wanted(check);
    return indexes.flatMap((index) => one(index).filter(({ place }) => isWanted(place)));
  };
  const codes = find((index) => byCodes(name, [name.toLowerCase()], 'code', index));
  const padded = codes.length > 0 ? [] : paddedCodes(name);
  const shortened = find((index) => byCodes(name, padded, 'code-without-zeros', index));
  // A number alone is a code: no ward is called `4` where there is a code, be it without its zeros.
  const numbers = [...codes, ...shortened];
  if (numbers.length > 0 && /^\d+$/.test(name)) return ranked(numbers);
  const found = [...codes, ...find((index) => byNames(readings, date, index, 'same-kind'))];
  const isSure = found.some(isExact) || (found.length > 0 && readings.every(isWithoutMarks));
  if (isSure) return ranked(found);
  const others = find((index) => byNames(readings, date, index, 'same-level'), 'same-level');
  return ranked([...found, ...others.map(({ place }) => ({ place, matchedBy: 'other-kind' as const }))]);
}

/** A text without diacritics cannot be matched by better than names without them. */
function isWithoutMarks({ toned, toneless }: NameReading): boolean {
  return toned === toneless;
}

/** Each unit once, by its surest reason. */
export function ranked(matches: readonly UnitMatch[]): readonly UnitMatch[] {
  if (matches.length < 2) return matches;
  const sorted = [...matches].sort((a, b) => rankOf(a) - rankOf(b) || laterFirst(lastDay(a), lastDay(b)));
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

function byCodes(
  text: string,
  codes: readonly string[],
  matchedBy: UnitMatchReason,
  { byCode }: UnitIndex,
): readonly UnitMatch[] {
  return codes
    .flatMap((code) => byCode.get(code) ?? [])
    .map((place) => ({ place, matchedBy: place.id === text ? 'id' : matchedBy }));
}

function byNames(
  readings: readonly NameReading[],
  date: IsoDate | undefined,
  index: UnitIndex,
  check: KindCheck,
): readonly UnitMatch[] {
  return readings.flatMap((reading) =>
    namesOfKind(reading, index, check).map((named) => ({
      place: named.unit,
      matchedBy: reasonOf(named, reading, date),
    })),
  );
}

function reasonOf(named: IndexedName, reading: NameReading, date: IsoDate | undefined): UnitMatchReason {
  if (named.letters !== joined(reading.toned)) return 'toneless';
  const role = roleOn(named, date);
  return role === 'name' && reading.kinds !== null ? 'full-name' : role;
}

/** What a name is to a unit on a day: of several names, one is its name then. */
function roleOn({ role, days }: IndexedName, date: IsoDate | undefined): IndexedName['role'] {
  if (days === undefined || date === undefined) return role;
  return days.some((validity) => isInForce(validity, date)) ? 'name' : 'alias';
}

function wantedBy(
  { date, level, system }: UnitFilter,
  code: string | undefined,
  lying: readonly Segment[],
  around: readonly UnitIndex[],
  check: KindCheck,
): (unit: Unit) => boolean {
  const places = lying.flatMap((segment) => placeCalled(segment, around, check));
  return (unit) =>
    (date === undefined || isInForce(unit.validity, date)) &&
    (level === undefined || unit.level === level) &&
    (system === undefined || unit.code.system === system) &&
    (code === undefined || hasCode(unit, code)) &&
    places.every((place) => liesIn(unit, place, date, around, [unit.id]));
}

/**
 * Whether a unit lies in one of some others, at whatever distance, on a day or, where none is given, on any; each is seen once, so
 * that a circle ends.
 */
function liesIn(
  { parents }: Unit,
  place: Place,
  date: IsoDate | undefined,
  around: readonly UnitIndex[],
  seen: UnitId[],
): boolean {
  return parents.some(({ parent, validity }) => {
    if (seen.includes(parent) || (date !== undefined && !isInForce(validity, date))) return false;
    seen.push(parent);
    return (
      place.has(parent) ||
      around.some(({ byId }) => {
        const outer = byId.get(parent);
        return outer !== undefined && liesIn(outer, place, date, around, seen);
      })
    );
  });
}

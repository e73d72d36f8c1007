import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { LookupPlaces } from './directoriesIn.js';
import type { Unit, UnitId } from '../model/unit.js';
import type { IndexedName, UnitIndex } from './unitIndex.js';
import type { UnitLevel } from '../model/unitLevels.js';
import { nameForm, readingsOf, type NameReading } from './unitNames.js';
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
  readonly unit: Unit;
  /** Why it matches. */
  readonly reason: UnitMatchReason;
}

/** Which units are asked for. */
export interface UnitFilter {
  /** Those that exist on this day. */
  readonly at?: IsoDate;
  /** Those of this level. */
  readonly level?: UnitLevel;
  /** Those whose code is of this system. */
  readonly system?: CodeSystem;
  /** Those that lie, at whatever distance and time, in a unit of this id or name. */
  readonly within?: string;
}

const REASONS: readonly UnitMatchReason[] = [
  'id',
  'code',
  'full-name',
  'name',
  'alias',
  'toneless',
  'beginning',
  'toneless-beginning',
];

/** All units that match, the surest first; within a reason those that exist today before those of the past. */
export function matchUnits(text: string, filter: UnitFilter, places: LookupPlaces): readonly UnitMatch[] {
  // What stands behind a comma is where the unit lies: "xã Y Tý, huyện Bát Xát".
  const [named = '', ...lying] = text.split(',');
  const wanted = wantedBy(filter, lying, places.around);
  const whole = places.indexes.flatMap((index) => wholeMatches(named, index)).filter(wanted);
  const found =
    whole.length > 0 ? whole : places.indexes.flatMap((index) => beginnings(named, index)).filter(wanted);
  return ranked(found);
}

/** Each unit once, by its surest reason. */
function ranked(matches: readonly UnitMatch[]): readonly UnitMatch[] {
  const sorted = [...matches].sort(
    (a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || laterFirst(lastDay(a), lastDay(b)),
  );
  const units = new Map<UnitId, UnitMatch>();
  for (const match of sorted) if (!units.has(match.unit.id)) units.set(match.unit.id, match);
  return [...units.values()];
}

function laterFirst(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function lastDay({ unit }: UnitMatch): IsoDate {
  return unit.validity.to ?? '9999-12-31';
}

function wholeMatches(text: string, index: UnitIndex): readonly UnitMatch[] {
  const code = text.trim();
  const byId = index.byId.get(code);
  return [
    ...(byId === undefined ? [] : [{ unit: byId, reason: 'id' as const }]),
    ...(index.byCode.get(code.toLowerCase()) ?? []).map((unit) => ({ unit, reason: 'code' as const })),
    ...readingsOf(text).flatMap((reading) => namedAs(reading, index)),
  ];
}

function namedAs({ kinds, toned, toneless }: NameReading, index: UnitIndex): readonly UnitMatch[] {
  return namesOfKind(toneless, kinds, index).map((found) => {
    if (found.toned !== toned) return { unit: found.unit, reason: 'toneless' };
    const isFull = found.role === 'name' && kinds !== null;
    return { unit: found.unit, reason: isFull ? 'full-name' : found.role };
  });
}

function namesOfKind(
  key: string,
  kinds: NameReading['kinds'],
  { byName }: UnitIndex,
): readonly IndexedName[] {
  return (byName.get(key) ?? []).filter(({ unit }) => isOfKind(unit, kinds));
}

function isOfKind(unit: Unit, kinds: NameReading['kinds']): boolean {
  return kinds === null || unit.kinds.some(({ kind }) => kinds.includes(kind));
}

function beginnings(text: string, index: UnitIndex): readonly UnitMatch[] {
  return readingsOf(text).flatMap(({ kinds, toned, toneless }) =>
    namesFrom(toneless, index.sortedNames())
      .flatMap((key) => namesOfKind(key, kinds, index))
      .map((found) => ({
        unit: found.unit,
        reason: found.toned.startsWith(toned) ? 'beginning' : 'toneless-beginning',
      })),
  );
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
  { at, level, system, within }: UnitFilter,
  lying: readonly string[],
  around: readonly UnitIndex[],
): (match: UnitMatch) => boolean {
  const places = [...lying, ...(within === undefined ? [] : [within])].filter(
    (place) => nameForm(place).toned !== '',
  );
  return ({ unit }) =>
    (at === undefined || isInForce(unit.validity, at)) &&
    (level === undefined || unit.level === level) &&
    (system === undefined || unit.code.system === system) &&
    (places.length === 0 || liesInAll(unit, places, around));
}

function liesInAll(unit: Unit, places: readonly string[], around: readonly UnitIndex[]): boolean {
  const surrounding = unitsAround(unit, around);
  return places.every((place) =>
    surrounding.some((outer) => outer.id === place.trim() || isCalled(outer, place)),
  );
}

/** The units in which a unit lies and lay, near ones first; each once, so that a circle ends. */
function unitsAround(unit: Unit, around: readonly UnitIndex[]): readonly Unit[] {
  const found = new Set([unit]);
  for (const inner of found)
    for (const { parent } of inner.parents)
      for (const { byId } of around) {
        const outer = byId.get(parent);
        if (outer !== undefined) found.add(outer);
      }
  return [...found].slice(1);
}

function isCalled(unit: Unit, place: string): boolean {
  const names = [unit.name, unit.fullName, ...unit.aliases].map((name) => nameForm(name).toneless);
  return readingsOf(place).some(({ toneless, kinds }) => isOfKind(unit, kinds) && names.includes(toneless));
}

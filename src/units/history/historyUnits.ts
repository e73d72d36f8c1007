import type { IsoDate } from '../../foundation/internal.js';
import type { DatedKind, DatedName, Unit, UnitMembership } from '../model/unit.js';
import type { UnitLevel } from '../model/unitLevels.js';
import { kindOfLetter, kindWords } from './kindLetters.js';
import type { Occasion } from './readSteps.js';
import type { Fact, Track } from './tracks.js';
import type { Version, Versions } from './versions.js';

/** What is known of units of 30 June 2025 beside what lists say, by identity. */
export type LastUnits = ReadonlyMap<string, Unit>;

const levels: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' };

/** Make the units of all versions. */
export function unitsOf(versions: Versions, last: LastUnits): readonly Unit[] {
  return [...versions.values()].flat().map((version) => unitOf(version, versions, last));
}

function unitOf(version: Version, versions: Versions, last: LastUnits): Unit {
  const { id, track, to, validity } = version;
  const name = factOn(track.names, to);
  const names =
    track.names.length === 1 ? [] : during(track.names, version).map((fact) => datedName(fact, version));
  const kinds = during(track.kinds, version).map((fact) => datedKind(fact, version));
  const { aliases, parents = [], ...more } = known(last.get(id));
  const others = new Set([...(aliases ?? []), ...track.spellings, ...names.map((one) => one.name)]);
  others.delete(name);
  const within = placeOf(track, to, versions);
  return {
    id,
    level: levels[track.code.length] as UnitLevel,
    name,
    kind: (kinds.at(-1) as DatedKind).kind,
    code: { system: 'gso2004', value: track.code },
    ...(within === '' ? {} : { within }),
    fullName: fullNameOn(track, to),
    aliases: [...others],
    ...(names.length > 1 ? { names } : {}),
    kinds,
    validity,
    // Of a province, the regions in which it lies stand in no list.
    parents: [...parents, ...during(track.parents, version).flatMap((fact) => membershipsIn(fact, versions))],
    ...more,
  };
}

function datedName(fact: Fact, version: Version): DatedName {
  return { name: fact.value, ...dated(fact, version) };
}

function datedKind(fact: Fact, version: Version): DatedKind {
  const { value, from } = fact;
  return { kind: kindOfLetter(value, provinceOf(version.track, from), from), ...dated(fact, version) };
}

/** Of a unit of the last day, what does not follow from the lists. */
function known(unit: Unit | undefined): Partial<Unit> {
  if (unit === undefined) return {};
  const { aliases, criteriaRegion, iso, level, parents } = unit;
  return {
    aliases,
    ...(level === 'province' ? { parents } : {}),
    ...(criteriaRegion === undefined ? {} : { criteriaRegion }),
    ...(iso === undefined ? {} : { iso }),
  };
}

/** What is said of a unit during a version of it. */
function during(facts: readonly Fact[], { track, from, to, by }: Version): readonly Fact[] {
  if (facts.length === 1 && from === track.from && to === track.to) return facts;
  return facts
    .filter((fact) => fact.from <= to && from <= fact.to)
    .map((fact) => ({
      value: fact.value,
      from: fact.from < from ? from : fact.from,
      to: fact.to > to ? to : fact.to,
      by: fact.from < from ? by : fact.by,
    }));
}

function dated({ from, to, by }: Fact, version: Version): Omit<DatedKind, 'kind'> {
  return {
    validity: from === version.from && to === version.to ? version.validity : { from, to },
    ...(by.act === '' ? {} : { act: by.act }),
    ...dayOfList(by),
  };
}

function dayOfList({ isListDay }: Occasion): { readonly isListDay?: true } {
  return isListDay ? { isListDay } : {};
}

/** The versions of a parent in which a unit lies one after the other. */
function membershipsIn({ value, from, to, by }: Fact, versions: Versions): readonly UnitMembership[] {
  const parents = versions.get(value) ?? [];
  return parents
    .filter((parent) => parent.from <= to && from <= parent.to)
    .map((parent) => ({
      parent: parent.id,
      validity: {
        from: parent.from < from ? from : parent.from,
        to: parent.to > to ? to : parent.to,
      },
      ...dayOfList(parent.from < from ? by : parent.by),
    }));
}

/** What is said on a day. */
function factOn(facts: readonly Fact[], day: IsoDate): string {
  return (facts.find(({ from, to }) => from <= day && day <= to) as Fact).value;
}

function fullNameOn({ kinds, names }: Track, day: IsoDate): string {
  return `${kindWords[factOn(kinds, day)] as string} ${factOn(names, day)}`;
}

/** The code of the province in which a district lies; none of a province. */
function provinceOf({ code, parents }: Track, day: IsoDate): string | undefined {
  return code.length === 2 ? undefined : factOn(parents, day);
}

/** Where a unit lies on a day, in words: the district with its kind, the province. */
function placeOf(track: Track, day: IsoDate, versions: Versions): string {
  const parent = trackOn(versions, factOn(track.parents, day), day);
  if (parent === undefined) return '';
  if (parent.code.length === 2) return factOn(parent.names, day);
  const around = trackOn(versions, factOn(parent.parents, day), day) as Track;
  return `${fullNameOn(parent, day)}, ${factOn(around.names, day)}`;
}

function trackOn(versions: Versions, code: string, day: IsoDate): Track | undefined {
  return versions.get(code)?.find(({ from, to }) => from <= day && day <= to)?.track;
}

import { deepFreeze } from '../../foundation/internal.js';
import { isOwnDirectory, type UnitsAlone } from '../model/ownDirectories.js';
import type { UnitKind } from '../model/unitKinds.js';
import type { Succession, Unit, UnitId } from '../model/unit.js';
import { readNamed } from '../model/readNamed.js';
import { unitDirectorySchema } from '../model/unitDirectorySchema.js';
import { nameForm, type NameReading } from './unitNames.js';

/** A name under which a unit is found. */
export interface IndexedName {
  /** The unit. */
  readonly unit: Unit;
  /** What the name is to it. */
  readonly role: 'full-name' | 'name' | 'alias';
  /** The name in the form that compares, with diacritics. */
  readonly toned: string;
}

/** What look-ups go by: the units of a directory by id, code and name, its successions by either end. */
export interface UnitIndex {
  /** The units by id. */
  readonly byId: ReadonlyMap<UnitId, Unit>;
  /** The units by code, and by their code in ISO 3166-2. */
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  /** The names by their form without diacritics. */
  readonly byName: ReadonlyMap<string, readonly IndexedName[]>;
  /** The names without diacritics, in order; made at the first search that needs it. */
  readonly sortedNames: () => readonly string[];
  /** The successions by the old unit. */
  readonly byPredecessor: ReadonlyMap<UnitId, readonly Succession[]>;
  /** The successions by the new unit. */
  readonly bySuccessor: ReadonlyMap<UnitId, readonly Succession[]>;
}

/** Indexes that were made; a memory that no result depends on. */
const indexes = /* @__PURE__ */ new WeakMap<object, UnitIndex>();

/**
 * The index of a directory, made at its first use and kept as long as the directory lives.
 *
 * A directory that is not of the library's making is checked and copied then: changing it afterwards changes no answer.
 */
export function unitIndex(directory: UnitsAlone): UnitIndex {
  const isOwn = isOwnDirectory(directory);
  // The provinces are one with their sources and without.
  const key = isOwn ? directory.units : directory;
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const index = indexOf(
    isOwn ? directory : deepFreeze(readNamed(['options', 'in'], unitDirectorySchema, directory)),
  );
  indexes.set(key, index);
  return index;
}

function indexOf({ units, successions }: UnitsAlone): UnitIndex {
  const byName = new Map<string, IndexedName[]>();
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) {
    add(byCode, unit.code.value.toLowerCase(), unit);
    if (unit.iso !== undefined) add(byCode, unit.iso.toLowerCase(), unit);
    addNames(byName, unit);
  }
  let sorted: readonly string[] | undefined;
  return {
    byId: new Map(units.map((unit) => [unit.id, unit])),
    byCode,
    byName,
    sortedNames: () => (sorted ??= [...byName.keys()].sort()),
    byPredecessor: grouped(successions, ({ predecessor }) => predecessor),
    bySuccessor: grouped(successions, ({ successor }) => successor),
  };
}

/** The names of one form, of units that are or were of one of some kinds. */
export function namesOfKind(
  key: string,
  kinds: NameReading['kinds'],
  { byName }: UnitIndex,
): readonly IndexedName[] {
  const named = byName.get(key) ?? NOBODY;
  return kinds === null ? named : named.filter(({ unit }) => isOfKind(unit, kinds));
}

const NOBODY: readonly never[] = [];

function isOfKind(unit: Unit, kinds: readonly UnitKind[]): boolean {
  return unit.kinds.some(({ kind }) => kinds.includes(kind));
}

function addNames(byName: Map<string, IndexedName[]>, unit: Unit): void {
  const seen = new Set<string>();
  const names = [
    ['name', unit.name],
    ['full-name', unit.fullName],
    ...unit.aliases.map((alias) => ['alias', alias] as const),
  ] as const;
  for (const [role, name] of names) {
    const { toned, toneless } = nameForm(name);
    if (seen.has(toned)) continue;
    seen.add(toned);
    add(byName, toneless, { unit, role, toned });
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) add(groups, keyOf(item), item);
  return groups;
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

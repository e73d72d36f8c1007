import { deepFreeze, lazy, type IsoDate, type Validity } from '../../foundation/internal.js';
import { isOwnDirectory, type UnitsAlone } from '../model/ownDirectories.js';
import { kindLevels, type UnitKind } from '../model/unitKinds.js';
import type { Succession, Unit, UnitId } from '../model/unit.js';
import { readNamed } from '../model/readNamed.js';
import type { PlaceLevel } from '../model/unitLevels.js';
import { unitDirectorySchema } from '../model/unitDirectorySchema.js';
import { joined, nameForms, type NameForm } from './nameForm.js';
import type { NameReading } from './unitNames.js';

/** A name under which a unit is found. */
export interface IndexedName {
  /** The unit. */
  readonly unit: Unit;
  /** What the name is to it. */
  readonly role: 'full-name' | 'name' | 'alias';
  /** The name in the form that compares, with diacritics. */
  readonly toned: string;
  /** The same without blanks. */
  readonly letters: string;
  /** The days on which the unit is called so, where it is called otherwise on others. */
  readonly days?: readonly Validity[];
}

/** What look-ups go by: the units of a directory by id, code and name, its successions by either end. */
export interface UnitIndex {
  /** The first day that the directory knows, where it does not know all days of its units. */
  readonly knownFrom?: IsoDate;
  /** The levels of the units. */
  readonly levels: ReadonlySet<PlaceLevel>;
  /** The units by id. */
  readonly byId: ReadonlyMap<UnitId, Unit>;
  /** The units by code, by id and by their code in ISO 3166-2, all in small letters. */
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  /** The names by their form without diacritics and blanks. */
  readonly byName: ReadonlyMap<string, readonly IndexedName[]>;
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

function indexOf({ units, successions, knownFrom }: UnitsAlone): UnitIndex {
  const byName = new Map<string, IndexedName[]>();
  const formOf = nameForms();
  const byPredecessor = lazy(() => grouped(successions, ({ predecessor }) => predecessor));
  const bySuccessor = lazy(() => grouped(successions, ({ successor }) => successor));
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const code of [unit.id, unit.code.value, unit.iso])
      if (code !== undefined) add(byCode, code.toLowerCase(), unit);
    addNames(byName, unit, formOf);
  }
  return {
    ...(knownFrom === undefined ? {} : { knownFrom }),
    levels: new Set(units.map(({ level }) => level)),
    byId: new Map(units.map((unit) => [unit.id, unit])),
    byCode,
    byName,
    // Look-ups do without them.
    get byPredecessor() {
      return byPredecessor();
    },
    get bySuccessor() {
      return bySuccessor();
    },
  };
}

/** How kinds are told apart: as they are and were, or by their level alone, for a unit that was of another kind. */
export type KindCheck = 'same-kind' | 'same-level';

/** The names of one form, of units that are or were of one of some kinds, or of their level. */
export function namesOfKind(
  { toneless, kinds }: Pick<NameReading, 'toneless' | 'kinds'>,
  { byName }: UnitIndex,
  check: KindCheck,
): readonly IndexedName[] {
  const named = byName.get(joined(toneless)) ?? NOBODY;
  return kinds === null ? named : named.filter(({ unit }) => isOfKind(unit, kinds, check));
}

const NOBODY: readonly never[] = [];

/** Whether a unit is or was of one of some kinds, or of their level. */
export function isOfKind(unit: Unit, kinds: readonly UnitKind[], check: KindCheck): boolean {
  return check === 'same-kind'
    ? unit.kinds.some(({ kind }) => kinds.includes(kind))
    : kinds.some((kind) => kindLevels[kind] === unit.level);
}

function addNames(byName: Map<string, IndexedName[]>, unit: Unit, formOf: (name: string) => NameForm): void {
  const seen = new Set<string>();
  const { names: dated = [] } = unit;
  const names = [
    ['name', unit.name],
    ['full-name', unit.fullName],
    ...dated.map((one) => ['alias', one.name] as const),
    ...unit.aliases.map((alias) => ['alias', alias] as const),
  ] as const;
  for (const [role, name] of names) {
    const { toned, toneless } = formOf(name);
    const letters = joined(toned);
    if (seen.has(letters)) continue;
    seen.add(letters);
    const days = dated.filter((one) => one.name === name).map(({ validity }) => validity);
    const entry = { unit, role, toned, letters };
    add(byName, joined(toneless), days.length === 0 ? entry : { ...entry, days });
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

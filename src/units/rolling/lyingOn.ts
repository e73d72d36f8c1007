import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { UnitIndex } from '../lookup/unitIndex.js';
import type { Unit, UnitId } from '../model/unit.js';
import type { PlaceLevel } from '../model/unitLevels.js';
import type { SeriesTime } from '../rebasing/readSeries.js';

/** Tells where units lie. */
export interface Lying {
  /** A unit of the directories. */
  readonly unit: (id: UnitId) => Unit | undefined;
  /** The units in which a unit lies on a day, from the innermost outwards; each once. */
  readonly outer: (unit: Unit, day: IsoDate) => readonly Unit[];
  /** The units of a level that lie in one of another level on a day, by that one. */
  readonly members: (level: PlaceLevel, to: PlaceLevel, day: IsoDate) => ReadonlyMap<Unit, readonly Unit[]>;
}

/** The day by which a time is taken of a unit: of a year, its last day, or the last of the unit in it. */
export function dayOf(time: SeriesTime, { validity: { to } }: Pick<Unit, 'validity'>): IsoDate {
  const last = lastDayOf(time);
  return to !== null && to < last ? to : last;
}

/** The day of a time; of a year, the last. */
export function lastDayOf(time: SeriesTime): IsoDate {
  return 'date' in time ? time.date : `${String(time.year)}-12-31`;
}

/** Tell where the units of some directories lie; what was told is remembered. */
export function lyingIn(indexes: readonly UnitIndex[]): Lying {
  const unit = (id: UnitId): Unit | undefined => {
    for (const { byId } of indexes) {
      const found = byId.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const outer = (inner: Unit, day: IsoDate): readonly Unit[] => {
    const found = new Set<Unit>();
    let at: Unit | undefined = inner;
    while (at !== undefined) {
      const parent: UnitId | undefined = at.parents.find(({ validity }) => isInForce(validity, day))?.parent;
      const next: Unit | undefined = parent === undefined ? undefined : unit(parent);
      at = next === undefined || next === inner || found.has(next) ? undefined : next;
      if (at !== undefined) found.add(at);
    }
    return [...found];
  };
  const known = new Map<string, ReadonlyMap<Unit, readonly Unit[]>>();
  const gathered = (level: PlaceLevel, to: PlaceLevel, day: IsoDate): ReadonlyMap<Unit, readonly Unit[]> => {
    const members = new Map<Unit, Unit[]>();
    const all = new Map(indexes.flatMap(({ byId }) => [...byId]));
    for (const one of all.values()) {
      if (one.level !== level || !isInForce(one.validity, day)) continue;
      const target = outer(one, day).find((place) => place.level === to);
      if (target === undefined) continue;
      const group = members.get(target);
      if (group === undefined) members.set(target, [one]);
      else group.push(one);
    }
    return members;
  };
  return {
    unit,
    outer,
    members: (level, to, day) => {
      const key = `${level} ${to} ${day}`;
      const earlier = known.get(key);
      if (earlier !== undefined) return earlier;
      const members = gathered(level, to, day);
      known.set(key, members);
      return members;
    },
  };
}

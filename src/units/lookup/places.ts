import type { UnitId } from '../model/unit.js';
import { namesOfKind, type UnitIndex } from './unitIndex.js';
import { readingsOf } from './unitNames.js';

/** The units that a place in words may be, as far as one directory holds them. */
type PlaceIn = ReadonlySet<UnitId>;

/** A place in words: whether a unit may be it. */
export interface Place {
  /** Whether the unit of this id may be the place. */
  readonly has: (id: UnitId) => boolean;
}

/** The places that were asked for, by directory; a memory that no result depends on. */
const known = /* @__PURE__ */ new WeakMap<UnitIndex, Map<string, PlaceIn | null>>();

/** How many places of a directory are remembered: more than there are districts and provinces. */
const REMEMBERED = 2000;

/** What a place may be, looked up once for all matches; no place at all where nothing is said. */
export function placeCalled(text: string, around: readonly UnitIndex[]): readonly Place[] {
  const found: PlaceIn[] = [];
  for (const index of around) {
    const place = placeIn(text, index);
    if (place === null) return [];
    found.push(place);
  }
  return [{ has: (id) => found.some((place) => place.has(id)) }];
}

function placeIn(text: string, index: UnitIndex): PlaceIn | null {
  const places = known.get(index) ?? new Map<string, PlaceIn | null>();
  known.set(index, places);
  const earlier = places.get(text);
  if (earlier !== undefined) return earlier;
  if (places.size === REMEMBERED) places.clear();
  const place = lookedUp(text, index);
  places.set(text, place);
  return place;
}

function lookedUp(text: string, index: UnitIndex): PlaceIn | null {
  const readings = readingsOf(text);
  if (readings[0]?.toned === '') return null;
  const byId = index.byId.get(text.trim());
  const named = readings.flatMap(({ toneless, kinds }) => namesOfKind(toneless, kinds, index));
  return new Set([...(byId === undefined ? [] : [byId.id]), ...named.map(({ unit }) => unit.id)]);
}

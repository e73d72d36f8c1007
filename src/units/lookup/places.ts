import type { UnitId } from '../model/unit.js';
import { joined } from './nameForm.js';
import { hasCode, paddedCodes, type Segment } from './segments.js';
import { namesOfKind, type KindCheck, type UnitIndex } from './unitIndex.js';
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
export function placeCalled(
  segment: Segment,
  around: readonly UnitIndex[],
  check: KindCheck,
): readonly Place[] {
  const { name } = segment;
  const isCode = around.some(({ byCode }) => byCode.has(name.toLowerCase()));
  const codes = isCode ? [name.toLowerCase()] : paddedCodes(name);
  const found: PlaceIn[] = [];
  for (const index of around) {
    const place = placeIn(segment, codes, index, check);
    if (place === null) return [];
    found.push(place);
  }
  return [{ has: (id) => found.some((place) => place.has(id)) }];
}

function placeIn(
  segment: Segment,
  codes: readonly string[],
  index: UnitIndex,
  check: KindCheck,
): PlaceIn | null {
  const places = known.get(index) ?? new Map<string, PlaceIn | null>();
  known.set(index, places);
  const key = [check, segment.code, segment.name, ...codes].join(' ');
  const earlier = places.get(key);
  if (earlier !== undefined) return earlier;
  if (places.size === REMEMBERED) places.clear();
  const place = lookedUp(segment, codes, index, check);
  places.set(key, place);
  return place;
}

function lookedUp(
  { name, code }: Segment,
  codes: readonly string[],
  index: UnitIndex,
  check: KindCheck,
): PlaceIn | null {
  const readings = readingsOf(name);
  const letters = joined(readings[0]?.toneless ?? '');
  // All units lie in the country.
  if (letters === '' || letters === 'vietnam' || letters === 'vn') return null;
  const byCode = codes.flatMap((one) => index.byCode.get(one) ?? []);
  const named = readings.flatMap((reading) => namesOfKind(reading, index, check).map(({ unit }) => unit));
  const units = [...byCode, ...named];
  return new Set(units.filter((unit) => code === undefined || hasCode(unit, code)).map(({ id }) => id));
}

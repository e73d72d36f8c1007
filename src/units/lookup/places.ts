import type { UnitId } from '../model/unit.js';
import { joined } from './nameForm.js';
import { hasCode, paddedCodes, type Segment } from './segments.js';
import { namesOfKind, type KindCheck, type UnitIndex } from './unitIndex.js';
import { readingsOf } from './unitNames.js';

/** The units that a place in words may be. */
export type Place = ReadonlySet<UnitId>;

/** The places that were asked for in some directories. */
interface KnownPlaces {
  readonly around: readonly UnitIndex[];
  readonly places: Map<string, readonly Place[]>;
}

/** The places last asked for, by the first directory; a memory that no result depends on. */
const known = /* @__PURE__ */ new WeakMap<UnitIndex, KnownPlaces>();

/** The country in the letters of its names. */
const COUNTRY =
  /^(?:(?:nuoc)?(?:conghoaxahoichunghia|chxhcn)?|(?:the)?(?:socialistrepublicof|srof|sr)?)(?:vietnam|vn)$/;

/** How many places are remembered: more than there are districts and provinces. */
const REMEMBERED = 2000;

/** What a place may be, looked up once for all matches; no place at all where nothing is said. */
export function placeCalled(
  segment: Segment,
  around: readonly UnitIndex[],
  check: KindCheck,
): readonly Place[] {
  const places = placesIn(around);
  const key = `${check} ${segment.code ?? ''} ${segment.name}`;
  const earlier = places.get(key);
  if (earlier !== undefined) return earlier;
  if (places.size === REMEMBERED) places.clear();
  const found = lookedUp(segment, around, check);
  places.set(key, found);
  return found;
}

function placesIn(around: readonly UnitIndex[]): Map<string, readonly Place[]> {
  const first = around[0] as UnitIndex;
  const last = known.get(first);
  if (last?.around.length === around.length && last.around.every((index, at) => index === around[at]))
    return last.places;
  const places = new Map<string, readonly Place[]>();
  known.set(first, { around, places });
  return places;
}

function lookedUp({ name, code }: Segment, around: readonly UnitIndex[], check: KindCheck): readonly Place[] {
  const readings = readingsOf(name);
  const letters = joined(readings[0].toneless);
  // All units lie in the country.
  if (letters === '' || COUNTRY.test(letters)) return [];
  const coded = (texts: readonly string[]) =>
    around.flatMap(({ byCode }) => texts.flatMap((text) => byCode.get(text) ?? []));
  const byCode = coded([name.toLowerCase()]);
  const units = [
    ...(byCode.length > 0 ? byCode : coded(paddedCodes(name))),
    ...around.flatMap((index) =>
      readings.flatMap((reading) => namesOfKind(reading, index, check).map(({ unit }) => unit)),
    ),
  ];
  return [new Set(units.filter((unit) => code === undefined || hasCode(unit, code)).map(({ id }) => id))];
}

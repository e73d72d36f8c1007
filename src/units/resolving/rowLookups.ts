import { lazy } from '../../foundation/internal.js';
import { beginningsOf } from '../lookup/beginnings.js';
import type { LookupPlaces } from '../lookup/directoriesIn.js';
import { isExact, matchUnits, readLookup, type UnitFilter, type UnitMatch } from '../lookup/matchUnits.js';
import { nearestUnits } from '../lookup/nearestUnits.js';
import type { UnitIndex } from '../lookup/unitIndex.js';
import type { Unit } from '../model/unit.js';

/** What a text matches. */
export interface RowLookup {
  /** All matches, the surest first. */
  readonly matches: readonly UnitMatch[];
  /** Those that leave no doubt about the spelling. */
  readonly exact: readonly UnitMatch[];
  /** Where nothing matches, the units with the nearest names. */
  readonly nearest: () => readonly Unit[];
}

/** Looks texts up that are to lie in one district and province. */
export type PlacedLookup = (text: string) => RowLookup;

/** Look-ups of one kind in some directories, by district and province. */
interface KnownLookups {
  readonly indexes: readonly UnitIndex[];
  readonly filter: string;
  readonly placed: Map<string, PlacedLookup>;
}

/**
 * The look-ups of the last tables, by the first directory; a memory that no result depends on. Tables come again year by year
 * with the same units.
 */
const known = /* @__PURE__ */ new WeakMap<UnitIndex, KnownLookups>();

/** How many districts are remembered, and how many texts in each. */
const REMEMBERED = 2000;

/** Gives the look-up of the rows of a district and province, either of which may be empty. */
export function rowLookups(
  filter: UnitFilter,
  places: LookupPlaces,
): (district: string, province: string) => PlacedLookup {
  const placed = knownLookups(filter, places);
  let last: readonly [district: string, province: string, lookUp: PlacedLookup] | undefined;
  return (district, province) => {
    // Tables go district by district.
    if (last !== undefined && last[0] === district && last[1] === province) return last[2];
    const key = `${district},${province}`;
    let lookUp = placed.get(key);
    if (lookUp === undefined) {
      if (placed.size === REMEMBERED) placed.clear();
      const within = [districtCode(district, places.around), province, filter.within ?? ''];
      lookUp = placedLookup(within.join(','), filter, places);
      placed.set(key, lookUp);
    }
    last = [district, province, lookUp];
    return lookUp;
  };
}

function knownLookups(filter: UnitFilter, { indexes }: LookupPlaces): KnownLookups['placed'] {
  const [first] = indexes as readonly [UnitIndex, ...UnitIndex[]];
  const { date, level, system, within } = filter;
  const key = JSON.stringify([date, level, system, within]);
  const last = known.get(first);
  const isSame =
    last?.filter === key &&
    last.indexes.length === indexes.length &&
    last.indexes.every((index, at) => index === indexes[at]);
  if (isSame) return last.placed;
  const placed: KnownLookups['placed'] = new Map();
  known.set(first, { indexes, filter: key, placed });
  return placed;
}

function placedLookup(within: string, filter: UnitFilter, places: LookupPlaces): PlacedLookup {
  const texts = new Map<string, RowLookup>();
  return (text) => {
    const earlier = texts.get(text);
    if (earlier !== undefined) return earlier;
    if (texts.size === REMEMBERED * 10) texts.clear();
    const read = readLookup(text, { ...filter, within }, places);
    const whole = matchUnits(read, places);
    const matches = whole.length > 0 ? whole : beginningsOf(read, places);
    const exact = matches.filter(isExact);
    const lookup = { matches, exact, nearest: lazy(() => nearestUnits(read, places)) };
    texts.set(text, lookup);
    return lookup;
  };
}

/** What stands in a column of districts; a code that has lost its zeros, and that no district has without them, with them. */
function districtCode(text: string, around: readonly UnitIndex[]): string {
  const isDistrict = (code: string): boolean =>
    around.some(({ byCode }) => byCode.get(code)?.some(({ level }) => level === 'district') === true);
  const padded = text.padStart(3, '0');
  return /^\d{1,2}$/.test(text) && !isDistrict(text) && isDistrict(padded) ? padded : text;
}

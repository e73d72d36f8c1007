import type { IsoDate } from '../../foundation/internal.js';
import { ownDirectory, type UnitsAlone } from '../model/ownDirectories.js';
import type { Unit, UnitDirectory } from '../model/unit.js';
import type { UnitKind } from '../model/unitKinds.js';
import { COUNTRY, newRegions, oldRegions } from './rows.js';
import { regionSources } from './sources.js';

/** The identity of the country. */
const THE_COUNTRY = 'iso3166:VN';

/** The day of the Socialist Republic. */
const FIRST_DAY = '1976-07-02';

let made: UnitsAlone | undefined;

/** The regions and the country, all that a look-up needs. */
export function regionUnits(): UnitsAlone {
  return (made ??= ownDirectory({
    units: [
      placeOf({ kind: 'country', system: 'iso3166', code: 'VN', row: COUNTRY, from: FIRST_DAY, to: null }),
      ...regionsOf(oldRegions(), 'region2008', '2008-08-01', '2025-06-30'),
      ...regionsOf(newRegions(), 'region2025', '2025-07-01', null),
    ],
    successions: [],
  }));
}

let directory: UnitDirectory | undefined;

/**
 * The whole country and the socio-economic regions [vùng kinh tế - xã hội]: the six of the 63 provinces (`region2008`) and the
 * six of the 34 (`region2025`), with the labels under which the statistics office prints them in both languages.
 *
 * The provinces lie in them: {@link parentOn} tells in which on a day, `findUnits` finds units `within` one, {@link rollUp}
 * sums to them. They are no successors of one another: seven provinces of 2025 are made of parts of two regions.
 *
 * Sources: the six regional plans of 2024 for the 63 provinces, 306/NQ-CP of October 2025 for the 34, both after secondary
 * publications. Regions before 1 August 2008, when there were 64 provinces, are not in it.
 *
 * Made on the first call, frozen, and the same object from then on.
 *
 * @returns A `unit-directory`.
 *
 * @example
 * ```ts
 * import { findUnits, regions } from 'mtqg/units';
 *
 * regions().units.length; // => 13
 * findUnits('CẢ NƯỚC').matches[0]?.place.id; // => 'iso3166:VN'
 * findUnits('Red River Delta', { date: '2024-12-31' }).matches[0]?.place.id; // => 'region2008:DBSH'
 * ```
 */
export function regions(): UnitDirectory {
  directory ??= ownDirectory<UnitDirectory>({
    kind: 'unit-directory',
    name: 'regions',
    ...regionUnits(),
    asOf: '2026-09-25',
    sources: regionSources(),
    notices: [],
  });
  return directory;
}

function regionsOf(
  rows: readonly string[],
  system: string,
  from: IsoDate,
  to: IsoDate | null,
): readonly Unit[] {
  return rows.map((row) => {
    const [code = ''] = row.split('|', 1);
    return placeOf({ kind: 'region', system, code, row: row.slice(code.length + 1), from, to });
  });
}

/** What is said of a region or the country. */
interface PlaceRow {
  readonly kind: UnitKind & ('country' | 'region');
  readonly system: string;
  readonly code: string;
  /** Its names in Vietnamese, `=`, those in English. */
  readonly row: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

function placeOf({ kind, system, code, row, from, to }: PlaceRow): Unit {
  const [vietnamese = [], english = []] = row.split('=').map((names) => names.split('|'));
  const [name = '', other = ''] = vietnamese;
  const validity = { from, to };
  const id = `${system}:${code}`;
  return {
    id,
    level: kind,
    name,
    fullName: kind === 'country' ? other : `Vùng ${name}`,
    kind,
    code: { system, value: code },
    aliases: [
      ...vietnamese.slice(1),
      ...english,
      // Tables in two languages print both in one cell.
      ...vietnamese.flatMap((one) => english.map((label) => `${one} - ${label}`)),
    ],
    kinds: [{ kind, validity }],
    validity,
    parents: id === THE_COUNTRY ? [] : [{ parent: THE_COUNTRY, validity }],
  };
}

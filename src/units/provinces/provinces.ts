import type { IsoDate } from '../../foundation/internal.js';
import { ownDirectory, type UnitsAlone } from '../model/ownDirectories.js';
import type { DatedKind, DatedName, Succession, Unit, UnitDirectory } from '../model/unit.js';
import {
  newProvinceRows,
  oldProvinceRows,
  provinceAliases,
  type NewProvinceRow,
  type OldProvinceRow,
} from './rows.js';
import { provinceSources } from './sources.js';

/** The day of the first code table. */
const FIRST_DAY = '2004-07-08';

/**
 * The day from which there were the 63, in six regions: until the day before there was Hà Tây, and Hà Nội, Hòa Bình and Vĩnh Phúc
 * had other borders.
 */
const FIRST_DAY_OF_63 = '2008-08-01';

/** The provinces whose borders are no older than that day: Hà Nội, Hòa Bình, Vĩnh Phúc. */
const CHANGED: ReadonlySet<string> = /* @__PURE__ */ new Set(['01', '17', '26']);

/** The last day of the 63, and the first of the 34. */
const [LAST_OLD_DAY, FIRST_NEW_DAY] = ['2025-06-30', '2025-07-01'];

/** Centrally run cities all the time, by code; the same in both systems. */
const CITIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['01', '31', '48', '79', '92']);

/** Provinces that became centrally run cities: the last day as a province, the first as a city, the act. */
const promotions: Readonly<Record<string, readonly [last: IsoDate, first: IsoDate, act: string]>> = {
  'gso2004:46': ['2024-12-31', '2025-01-01', '175/2024/QH15'],
  'nso2025:75': ['2026-04-29', '2026-04-30', '30/2026/QH16'],
  'nso2025:22': ['2026-08-31', '2026-09-01', '36/2026/QH16'],
  'nso2025:24': ['2026-09-19', '2026-09-20', '39/2026/QH16'],
};

/** Provinces that were renamed. */
const renamed: Readonly<Record<string, readonly DatedName[]>> = {
  'gso2004:46': [
    { name: 'Thừa Thiên Huế', validity: { from: FIRST_DAY, to: '2024-12-31' } },
    { name: 'Huế', validity: { from: '2025-01-01', to: LAST_OLD_DAY }, act: '175/2024/QH15' },
  ],
};

let made: UnitsAlone | undefined;

/** The units of the provinces and their successions, all that a look-up needs: their sources would double its weight. */
export function provinceUnits(): UnitsAlone {
  return (made ??= madeUnits());
}

function madeUnits(): UnitsAlone {
  const [oldRows, newRows] = [oldProvinceRows(), newProvinceRows()];
  return ownDirectory({
    units: [...oldRows.map(oldProvince), ...newRows.map((row) => newProvince(row, oldRows))],
    successions: oldRows.map(successionOf),
    knownFrom: FIRST_DAY_OF_63,
  });
}

let directory: UnitDirectory | undefined;

/**
 * The provinces [tỉnh, thành phố trực thuộc trung ương]: the 63 until 30 June 2025 (`gso2004`), the 34 since 1 July 2025
 * (`nso2025`), and how the ones went into the others, each whole.
 *
 * Sources: 124/2004/QĐ-TTg and 19/2025/QĐ-TTg for the codes, 202/2025/QH15 for the merger, all after secondary
 * publications; `sources` says what each member rests on. Days before 1 August 2008, when Hà Nội took in Hà Tây, are refused:
 * `unitHistory` of `mtqg/units/history` knows them, and what Hà Nội, Hòa Bình and Vĩnh Phúc were before; here these three begin on that day. Areas and people are those of the rearrangement, no census, and
 * known for the 34 only.
 *
 * Made on the first call, frozen, and the same object from then on.
 *
 * @returns A `unit-directory`.
 *
 * @example
 * ```ts
 * import { provinces } from 'mtqg/units';
 *
 * const { units } = provinces();
 * units.filter(({ code }) => code.system === 'nso2025').length; // => 34
 * units.find(({ id }) => id === 'gso2004:15')?.fullName; // => 'Tỉnh Yên Bái'
 * ```
 */
export function provinces(): UnitDirectory {
  directory ??= ownDirectory<UnitDirectory>({
    kind: 'unit-directory',
    name: 'provinces',
    ...provinceUnits(),
    asOf: '2026-09-25',
    sources: provinceSources(),
    notices: [],
  });
  return directory;
}

function oldProvince([code, name, criteriaRegion, iso]: OldProvinceRow): Unit {
  // Two columns of the criteria sets are one region.
  const parent = `region2008:${criteriaRegion.replace(/^(?:BTB|DHNTB)$/, 'BTBDHMT')}`;
  return {
    ...provinceOf('gso2004', code, name, CHANGED.has(code) ? FIRST_DAY_OF_63 : FIRST_DAY, LAST_OLD_DAY),
    parents: [{ parent, validity: { from: FIRST_DAY_OF_63, to: LAST_OLD_DAY } }],
    criteriaRegion,
    iso: `VN-${iso}`,
  };
}

function newProvince(
  [code, name, economicRegion, areaKm2, population]: NewProvinceRow,
  oldRows: readonly OldProvinceRow[],
): Unit {
  const predecessors = oldRows.filter(([, , , , successor]) => successor === code);
  // The standard's code names a territory: it goes on only where nothing was merged.
  const [iso] = predecessors.length === 1 ? predecessors.map((row) => row[3]) : [];
  return {
    ...provinceOf('nso2025', code, name, FIRST_NEW_DAY, null),
    parents: [{ parent: `region2025:${economicRegion}`, validity: { from: FIRST_NEW_DAY, to: null } }],
    economicRegion,
    ...(iso === undefined ? {} : { iso: `VN-${iso}` }),
    areaKm2,
    population,
  };
}

function provinceOf(system: string, code: string, name: string, from: IsoDate, to: IsoDate | null): Unit {
  const id = `${system}:${code}`;
  const kinds = kindsOf(id, code, from, to);
  const names = renamed[id];
  const isCity = kinds.at(-1)?.kind === 'central-city';
  return {
    id,
    level: 'province',
    name,
    fullName: `${isCity ? 'Thành phố' : 'Tỉnh'} ${name}`,
    kind: isCity ? 'central-city' : 'province',
    code: { system, value: code },
    aliases: provinceAliases[name] ?? [],
    ...(names === undefined ? {} : { names }),
    kinds,
    validity: { from, to },
    parents: [],
  };
}

function kindsOf(id: string, code: string, from: IsoDate, to: IsoDate | null): readonly DatedKind[] {
  const promotion = promotions[id];
  if (promotion === undefined) {
    const isCity = CITIES.has(code) || id === 'nso2025:46';
    return [{ kind: isCity ? 'central-city' : 'province', validity: { from, to } }];
  }
  const [last, first, act] = promotion;
  return [
    { kind: 'province', validity: { from, to: last } },
    { kind: 'central-city', validity: { from: first, to }, act },
  ];
}

function successionOf([code, , , , successor]: OldProvinceRow): Succession {
  return {
    predecessor: `gso2004:${code}`,
    successor: `nso2025:${successor}`,
    extent: 'whole',
    date: FIRST_NEW_DAY,
    act: '202/2025/QH15',
  };
}

import { provinces, type CriteriaRegion, type Unit, type UnitKind } from 'mtqg';
import { formerCommunes } from 'mtqg/units/former-communes';

/** A commune of before 1 July 2025, or an island district that had none, with what its invented households are made of. */
export interface SyntheticCommune {
  readonly commune: Unit;
  readonly province: Unit;
  readonly region: CriteriaRegion;
  readonly isUrban: boolean;
  /** How many households it has. */
  readonly households: number;
}

/** Households in columns, as `compilePoverty` takes them. */
export interface Households {
  readonly rows: number;
  readonly area: Uint8Array;
  readonly income: Float64Array;
  readonly deprived: Uint16Array;
  readonly places: Uint16Array;
}

/** The income in the middle of a region, in đồng a month and person of the country: invented. */
const INCOMES: Readonly<Record<CriteriaRegion, number>> = {
  TDMNPB: 2_900_000,
  DBSH: 5_400_000,
  BTB: 3_700_000,
  DHNTB: 4_200_000,
  TN: 3_100_000,
  DNB: 6_300_000,
  DBSCL: 4_600_000,
};

const URBAN: ReadonlySet<UnitKind | undefined> = new Set(['ward', 'township'] as const);

/** Numbers from 0 to 1 that look random and are the same in every run with the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The communes of 30 June 2025 and the districts without communes, with invented households: as many as are asked for, more in towns. */
export function syntheticCommunes(households: number, seed: number): readonly SyntheticCommune[] {
  const random = seededNumbers(seed);
  const { units } = formerCommunes();
  const byId = new Map([...units, ...provinces().units].map((unit) => [unit.id, unit]));
  const above = (unit: Unit): Unit => {
    const parent = byId.get(unit.parents.at(-1)?.parent ?? '');
    if (parent === undefined) throw new Error(`nobody knows in what ${unit.fullName} lies`);
    return parent.level === 'province' ? parent : above(parent);
  };
  // Five islands were districts without communes.
  const districts = new Set(units.flatMap(({ parents }) => parents.map(({ parent }) => parent)));
  const communes = units.filter(({ id, validity }) => validity.to === '2025-06-30' && !districts.has(id));
  const weights = communes.map(({ kind }) => (0.5 + random()) * (URBAN.has(kind) ? 2 : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let until = 0;
  return communes.map((commune, at) => {
    const from = Math.round((until / all) * households);
    until += weights[at] ?? 0;
    const province = above(commune);
    const { criteriaRegion: region } = province;
    if (region === undefined) throw new Error(`nobody knows the region of ${province.fullName}`);
    const isUrban = URBAN.has(commune.kind);
    return { commune, province, region, isUrban, households: Math.round((until / all) * households) - from };
  });
}

/**
 * The invented households of all communes in one year, chunk by chunk. The columns are used again for the next chunk, so that
 * a country takes no more memory than a chunk.
 */
export function* householdChunks(
  communes: readonly SyntheticCommune[],
  { year, seed, most }: { readonly year: number; readonly seed: number; readonly most: number },
): Generator<Households> {
  const random = seededNumbers(seed + year);
  const area = new Uint8Array(most);
  const income = new Float64Array(most);
  const deprived = new Uint16Array(most);
  const places = new Uint16Array(most);
  const chunk = (rows: number): Households => ({
    rows,
    area: area.subarray(0, rows),
    income: income.subarray(0, rows),
    deprived: deprived.subarray(0, rows),
    places: places.subarray(0, rows),
  });
  let row = 0;
  for (const [place, { region, isUrban, households }] of communes.entries()) {
    // Incomes grow by 8% a year, and differ from commune to commune, and from household to household.
    const middle = INCOMES[region] * 1.08 ** (year - 2022) * (isUrban ? 1.5 : 1) * (0.75 + 0.5 * random());
    for (let at = 0; at < households; at += 1) {
      const spread = random() + random() + random() - 1.5;
      const own = Math.round(middle * Math.exp(1.1 * spread));
      area[row] = isUrban ? 1 : 0;
      income[row] = own;
      places[row] = place;
      // Each bit of two random numbers is in both a quarter of the time, of three an eighth.
      const often = (4096 * random()) & (4096 * random());
      deprived[row] = own < 2_000_000 ? often : often & (4096 * random());
      row += 1;
      if (row < most) continue;
      yield chunk(row);
      row = 0;
    }
  }
  if (row > 0) yield chunk(row);
}

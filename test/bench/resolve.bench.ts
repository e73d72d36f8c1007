import { bench, describe } from 'vitest';
import { formerCommunes } from '../../src/units/former-communes/index.js';
import { provinces, resolveUnits, type Unit } from '../../src/units/index.js';

const directories = [formerCommunes(), provinces()];
const byId = new Map(directories.flatMap(({ units }) => units.map((unit) => [unit.id, unit] as const)));
const parentOf = ({ parents }: Unit) => byId.get(parents[0]!.parent)!;

/** The 10,035 communes of 30 June 2025 as a table writes them, with their districts and provinces. */
const table = formerCommunes()
  .units.filter(({ level }) => level === 'commune')
  .map((unit) => {
    const district = parentOf(unit);
    return { name: unit.fullName, district: district.fullName, province: parentOf(district).fullName };
  });

const normalised = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
const keyOf = (row: (typeof table)[number]) => normalised(`${row.name}|${row.district}|${row.province}`);

/** What anybody would write: a map by the normalised name, district and province. */
const byKey = new Map(
  table.map((row, index) => [
    keyOf(row),
    formerCommunes().units.filter(({ level }) => level === 'commune')[index],
  ]),
);
const keys = table.map(keyOf);

const options = { iterations: 30, time: 0, warmupIterations: 5, warmupTime: 0, throws: true };

function every(count: number): void {
  if (count !== table.length) throw new Error(`${String(count)} of ${String(table.length)} were found`);
}

const toneless = table.map((row) => ({
  name: normalised(row.name),
  district: normalised(row.district),
  province: normalised(row.province),
}));
const codes = formerCommunes().units.flatMap(({ level, code }) => (level === 'commune' ? [code.value] : []));
const former = { in: formerCommunes(), level: 'commune' } as const;

describe(`a column of ${table.length.toLocaleString('en')} communes with district and province`, () => {
  bench('map by hand, keys ready', () => every(keys.filter((key) => byKey.has(key)).length), options);
  bench('map by hand, keys made', () => every(table.filter((row) => byKey.has(keyOf(row))).length), options);
  bench('resolveUnits', () => every(resolveUnits(table, former).resolvedRows.length), options);
  bench('resolveUnits, codes alone', () => every(resolveUnits(codes, former).resolvedRows.length), options);
  bench(
    'resolveUnits without diacritics',
    () => {
      const { resolvedRows, ambiguousRows } = resolveUnits(toneless, { ...former, accept: ['toneless'] });
      every(resolvedRows.length + ambiguousRows.length);
    },
    { ...options, iterations: 3, warmupIterations: 1 },
  );
});

import { bench, describe } from 'vitest';
import { communes } from 'mtqg/units/communes';
import { formerCommunes } from 'mtqg/units/former-communes';
import { findUnits, type Unit } from 'mtqg/units';

const LOOKUPS = 100_000;

const directories = [communes(), formerCommunes()];
/** The 13,356 communes of before and after 1 July 2025. */
const units = directories.flatMap((directory) => directory.units.filter(({ level }) => level === 'commune'));

/** Looks up all communes in turn, 100,000 times: the mean is the time of all, in milliseconds. */
function lookUp(name: string, find: (unit: Unit) => number): void {
  bench(
    name,
    () => {
      for (let at = 0; at < LOOKUPS; at += 1) {
        const unit = units[at % units.length]!;
        if (find(unit) === 0) throw new Error(`${unit.fullName} was not found`);
      }
    },
    { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0, throws: true },
  );
}

const toneless = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** What anybody would write: names without diacritics in a map, the places of each in words; no tones, no kinds, no reasons. */
const byName = new Map<string, Unit[]>();
for (const unit of units) {
  const name = toneless(unit.fullName);
  byName.set(name, [...(byName.get(name) ?? []), unit]);
}
const placesOf = new Map(units.map((unit) => [unit, toneless(unit.within!).split(', ')]));
function byHand(text: string): number {
  const [name, ...places] = toneless(text).split(', ');
  return byName.get(name!)!.filter((unit) => places.every((place) => placesOf.get(unit)!.includes(place)))
    .length;
}

const placed = ({ fullName, within }: Unit) => `${fullName}, ${within!}`;

describe(`${LOOKUPS.toLocaleString('en')} look-ups among ${units.length.toLocaleString('en')} communes; the mean is the time of all in ms`, () => {
  lookUp('by code', ({ code: { system, value } }) => findUnits(value, { in: directories, system }).total);
  lookUp('by full name', ({ fullName }) => findUnits(fullName, { in: directories }).total);
  lookUp(
    'by name without diacritics',
    ({ name, code }) => findUnits(toneless(name), { in: directories, system: code.system }).total,
  );
});

describe('the same by name with its district and province, beside a map written by hand', () => {
  lookUp('map by hand', (unit) => byHand(placed(unit)));
  lookUp('behind a comma', (unit) => findUnits(placed(unit), { in: directories }).total);
  lookUp(
    'as `within`',
    ({ fullName, within }) =>
      findUnits(fullName, { in: directories, within: within!.split(', ').at(-1)! }).total,
  );
});

import { bench, describe } from 'vitest';
import { communes } from '../../src/units/communes/index.js';
import { formerCommunes } from '../../src/units/former-communes/index.js';
import { findUnits, type Unit } from '../../src/units/index.js';

const LOOKUPS = 100_000;

const directories = [communes(), formerCommunes()];
/** The 13,356 communes of before and after 1 July 2025. */
const units = directories.flatMap((directory) => directory.units.filter(({ level }) => level === 'commune'));

/** Looks up all communes in turn, 100,000 times: the mean is the time of all, in milliseconds. */
function lookUp(name: string, find: (unit: Unit) => { readonly total: number }): void {
  bench(
    name,
    () => {
      for (let at = 0; at < LOOKUPS; at += 1) {
        const unit = units[at % units.length]!;
        if (find(unit).total === 0) throw new Error(`${unit.fullName} was not found`);
      }
    },
    { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0, throws: true },
  );
}

const toneless = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

describe(`${LOOKUPS.toLocaleString('en')} look-ups among ${units.length.toLocaleString('en')} communes; the mean is the time of all in ms`, () => {
  lookUp('by code', ({ code: { system, value } }) => findUnits(value, { in: directories, system }));
  lookUp('by full name', ({ fullName }) => findUnits(fullName, { in: directories }));
  lookUp('by name without diacritics', ({ name, code }) =>
    findUnits(toneless(name), { in: directories, system: code.system }),
  );
});

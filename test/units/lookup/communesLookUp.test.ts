import { describe, expect, test } from 'vitest';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { findUnits, predecessors, successors } from '../../../src/units/index.js';

const directories = [communes(), formerCommunes()];
const units = directories.flatMap((directory) => directory.units);

const idsOf = (...args: Parameters<typeof findUnits>) =>
  findUnits(...args).matches.map(({ place }) => place.id);

describe('all 13,356 communes and 696 districts are found', () => {
  test('by code in their system, alone', () => {
    expect(units).toHaveLength(13_356 + 696);
    const missed = units.filter(({ id, code: { system, value } }) => {
      const found = idsOf(value, { in: directories, system });
      return found.length !== 1 || found[0] !== id;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['full name', 'fullName', 'full-name'],
    ['name', 'name', 'name'],
  ] as const)('by %s', (_what, member, reason) => {
    const missed = units.filter(
      (unit) =>
        // A number alone is a code.
        !/^\d+$/.test(unit[member]) &&
        !findUnits(unit[member], { in: directories }).matches.some(
          (match) => match.place.id === unit.id && match.matchedBy === reason,
        ),
    );
    expect(missed.map(({ id, fullName }) => `${id} ${fullName}`)).toEqual([]);
  });
});

test.each([
  ['xã Y Tý', ['nso2025:02701', 'gso2004:02701']],
  ['xa y ty', ['nso2025:02701', 'gso2004:02701']],
  ['Xà Phìn', ['gso2004:00736']],
  ['Xã Lộc Ninh', ['nso2025:25270']],
])('%s is among what is found', (text, ids) => {
  expect(idsOf(text, { in: directories })).toEqual(expect.arrayContaining(ids));
});

test('what went into Y Tý, and where La Pan Tẩn went', () => {
  expect(
    predecessors('nso2025:02701', { in: directories }).links.map(({ place, extent }) => [
      place?.fullName,
      extent,
    ]),
  ).toEqual([
    ['Xã A Lù', 'whole'],
    ['Xã Y Tý', 'whole'],
  ]);
  expect(
    successors('gso2004:02791', { in: directories }).links.map(({ place, extent, act }) => [
      place?.fullName,
      extent,
      act,
    ]),
  ).toEqual([['Xã Cao Sơn', 'whole', '1673/NQ-UBTVQH15']]);
});

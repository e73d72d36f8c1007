import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listedUnits } from '../../../src/units/history/index.js';
import { kindWords } from '../../../src/units/history/kindLetters.js';
import { lastList, stepBack, type Listed } from '../../../src/units/history/lists.js';
import { historySteps } from '../../../src/units/history/readSteps.js';
import { historyTable } from './historyTables.js';

const levels = { 2: 'p', 3: 'd', 5: 'c' } as const;

/** The fingerprint of a list: level, code, full name and parent of each unit, sorted. */
function fingerprint(lines: readonly string[]): string {
  return createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

function lineOf(code: string, { kind, name, parent }: Listed): string {
  return [levels[code.length as 2 | 3 | 5], code, `${kindWords[kind]!} ${name}`, parent].join('\t');
}

const lists = historyTable('snapshots').filter(
  ({ in_chain, sha256_16 }) => in_chain === 'yes' && sha256_16 !== '',
);

describe('the lists of the statistics office', () => {
  test('are given back, all 214 of the chain, by their fingerprints', () => {
    const units = lastList();
    const lines = new Map([...units].map(([code, unit]) => [code, lineOf(code, unit)]));
    const found = historySteps().map((step) => {
      stepBack(units, step);
      // Of each step, only the lines that it touches are made anew: all of them, 214 times, take long.
      for (const { code } of step.groups.flatMap(({ undos }) => undos)) {
        const unit = units.get(code);
        if (unit === undefined) lines.delete(code);
        else lines.set(code, lineOf(code, unit));
      }
      return `${step.listedOn} ${fingerprint([...lines.values()])}`;
    });
    expect(found.reverse()).toEqual(lists.map(({ date, sha256_16 }) => `${date!} ${sha256_16!}`));
    expect(found).toHaveLength(214);
  });

  test.each(['2004-08-31', '2008-08-01', '2020-03-01', '2025-03-01'])('of %s', (day) => {
    const { kind, listedOn, units } = listedUnits(day);
    expect({ kind, listedOn }).toEqual({ kind: 'listed-units', listedOn: day });
    const lines = units.map(({ level, code, fullName, parentCode = '' }) =>
      [level.charAt(0), code.value, fullName, parentCode].join('\t'),
    );
    const { sha256_16, communes, districts, provinces } = lists.find(({ date }) => date === day)!;
    expect(fingerprint(lines)).toBe(sha256_16);
    expect(
      ['commune', 'district', 'province'].map((level) => units.filter((one) => one.level === level).length),
    ).toEqual([communes, districts, provinces].map(Number));
  });

  test('are frozen, in the order of their codes', () => {
    const { units } = listedUnits('2010-01-01');
    expect([units[0], units[63], units[63 + 697]].map((unit) => unit!.code.value)).toEqual([
      '01',
      '001',
      '00001',
    ]);
    expect(
      Object.isFrozen(units) && units.every((unit) => Object.isFrozen(unit) && Object.isFrozen(unit.code)),
    ).toBe(true);
  });

  test.each([
    ['2004-10-15', '2004-08-31'],
    ['2004-10-16', '2004-10-16'],
    ['2019-12-31', '2019-12-01'],
    ['2025-06-29', '2025-03-01'],
    ['2025-06-30', '2025-06-30'],
  ])('on %s the last was that of %s', (day, listedOn) => {
    expect(listedUnits(day).listedOn).toBe(listedOn);
  });

  test.each([
    ['2004-08-30', 'too-small'],
    ['2025-07-01', 'too-large'],
    ['2019-02-30', 'no-such-date'],
    ['31/12/2019', 'bad-format'],
    [20191231, 'wrong-type'],
    [undefined, 'wrong-type'],
    [Symbol('x'), 'wrong-type'],
    [Object.create(null), 'wrong-type'],
  ])('%o is refused: %s', (day, code) => {
    expect(() => listedUnits(day as string)).toThrow(
      expect.objectContaining({ name: 'MtqgError', code, path: ['date'] }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblems, explain, type MtqgError } from '../../../src/foundation/index.js';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import {
  findUnits,
  provinces,
  resolveUnits,
  type ResolveOptions,
  type ResolvedUnits,
  type Unit,
  type UnitRow,
} from '../../../src/units/index.js';
import { tries } from '../../fixtures/tries.js';

const former = { in: formerCommunes(), level: 'commune' } as const;

const told = ({ rows }: ResolvedUnits) =>
  rows.map((row) => (row.status === 'resolved' ? `${row.place.id} ${row.matchedBy}` : row.status));

const problemOf = (rows: unknown, options?: unknown) => {
  try {
    resolveUnits(rows as UnitRow[], options as ResolveOptions);
  } catch (error) {
    const { code, path } = error as MtqgError;
    return [code, path.join('.')];
  }
  return [];
};

const byId = new Map(
  [formerCommunes(), provinces()].flatMap(({ units }) => units.map((unit) => [unit.id, unit] as const)),
);
const parentOf = ({ parents }: Unit) => byId.get(parents[0]!.parent)!;
const units = formerCommunes().units.filter(({ level }) => level === 'commune');
const table = units.map((unit) => {
  const district = parentOf(unit);
  const province = parentOf(district);
  return { unit, district, province };
});
const code = ({ code: { value } }: Unit) => value;

describe('resolveUnits', () => {
  it('finds all 10,035 communes by their names with district and province', () => {
    const rows = table.map(({ unit, district, province }) => ({
      name: unit.fullName,
      district: district.fullName,
      province: province.fullName,
    }));
    const { resolvedRows } = resolveUnits(rows, former);
    expect(resolvedRows.map(({ place }) => place.id)).toEqual(units.map(({ id }) => id));
    // The same rows again come from the memory.
    expect(resolveUnits(rows, former).resolvedRows).toEqual(resolvedRows);
  });

  it('finds them all as the conversion table prints them, and by their codes', () => {
    const rows = table.map(
      ({ unit, district, province }) =>
        `${unit.fullName}, ${district.fullName} (${code(district)}), ${province.fullName} (${code(province)})`,
    );
    const ids = units.map(({ id }) => id);
    const idsOf = ({ resolvedRows }: ResolvedUnits) => resolvedRows.map(({ place }) => place.id);
    expect(idsOf(resolveUnits(rows, former))).toEqual(ids);
    expect(idsOf(resolveUnits(units.map(code), former))).toEqual(ids);
    const withNames = units.map((unit) => ({ code: code(unit), name: unit.name }));
    expect(idsOf(resolveUnits(withNames, former))).toEqual(ids);
    const numbers = units.map((unit) => ({ code: Number(code(unit)) }));
    const short = resolveUnits(numbers, { ...former, accept: ['code-without-zeros'] });
    expect(idsOf(short)).toEqual(ids);
    expect(resolveUnits(numbers, former).weakRows).toHaveLength(
      units.filter((unit) => code(unit).startsWith('0')).length,
    );
  });

  it('answers as findUnits does', () => {
    const words = ['Tân Lập', 'Phường 1', 'xa y ty', 'Xã Tiên Sơn', 'Sa', '4', '00004', 'Ngã Bảy', 'x', '—'];
    const places = ['', 'Gò Vấp', 'Quận 3', 'Lào Cai', '15', 'Duy Tiên', 'nowhere', 'Việt Nam'];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom(...words),
            district: fc.constantFrom(...places),
            province: fc.constantFrom(...places),
          }),
        ),
        (rows) => {
          const { rows: results } = resolveUnits(rows, former);
          results.forEach((row, at) => {
            const { name, district, province } = rows[at]!;
            const { matches } = findUnits(`${name},${district},${province}`, former);
            const exact = matches.filter(({ matchedBy }) =>
              ['id', 'code', 'full-name', 'name', 'alias'].includes(matchedBy),
            );
            if (row.status === 'resolved') expect(exact.map(({ place }) => place)).toEqual([row.place]);
            else if (row.status === 'ambiguous') expect(row.matches).toEqual(exact);
            else if (row.status === 'weak') expect([row.matches, exact]).toEqual([matches, []]);
            else expect(matches).toEqual([]);
          });
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it('takes a weaker reason only if it is accepted', () => {
    const rows = ['xa y ty', 'Phường Y Tý', '2701', 'xã Mường Khươn', 'Mường'];
    expect(told(resolveUnits(rows, former))).toEqual(['weak', 'weak', 'weak', 'not-found', 'weak']);
    const accept = ['toneless', 'other-kind', 'code-without-zeros'] as const;
    expect(told(resolveUnits(rows, { ...former, accept }))).toEqual([
      'gso2004:02701 toneless',
      'gso2004:02701 other-kind',
      'gso2004:02701 code-without-zeros',
      'not-found',
      'weak',
    ]);
    expect(told(resolveUnits(['Tan Lap'], { ...former, accept }))).toEqual(['ambiguous']);
  });

  it('names the candidates, and the nearest where there are none', () => {
    const { ambiguousRows, unfoundRows } = resolveUnits(
      [
        { xa: 'Xã Tân Lập', tinh: 'Thái Nguyên' },
        { xa: 'Xã Bản Mếe', tinh: 'Lào Cai' },
      ],
      { ...former, columns: { name: 'xa', province: 'tinh' } },
    );
    expect(ambiguousRows.map(({ matches }) => matches.length > 1)).toEqual([]);
    expect(unfoundRows.map(({ text, nearest }) => [text, nearest[0]?.fullName])).toEqual([
      ['Xã Bản Mếe, Lào Cai', 'Xã Bản Mế'],
    ]);
  });

  it('reads the tables of the statistics office whole', () => {
    const old = provinces().units.filter(({ code: { system } }) => system === 'gso2004');
    const rows = [
      'CẢ NƯỚC - WHOLE COUNTRY',
      'Đồng bằng sông Hồng - Red River Delta',
      'Trung du và miền núi phía Bắc - Northern midlands and mountain areas',
      'Bắc Trung Bộ và duyên hải miền Trung - Northern Central area and Central coastal area',
      'Tây Nguyên - Central Highlands',
      'Đông Nam Bộ - South East',
      'Đồng bằng sông Cửu Long - Mekong River Delta',
      ...old.map(({ name }) => (name === 'Hồ Chí Minh' ? 'TP. Hồ Chí Minh' : name)),
    ];
    const { resolvedRows } = resolveUnits(rows, { date: '2024-12-31' });
    expect(resolvedRows).toHaveLength(70);
    expect(resolvedRows.slice(7).map(({ place }) => place)).toEqual(old);
  });

  it('keeps what cannot be read with its row', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const rows = [
      { name: 'Xã Y Tý' },
      { name: '' },
      { name: 'Xã Y Tý', district: {} },
      { code: 1.5 },
      { code: -1 },
      { name: 'x'.repeat(1001) },
      '  ',
      1.5,
      null,
      [],
      throwing,
      { code: 'gso2004:02701', name: 'Y Tý' },
      { name: 'Y Tý', district: null },
    ];
    const { rows: results, unreadableRows } = resolveUnits(rows as UnitRow[], former);
    expect(results.map(({ status }) => status)).toEqual([
      'resolved',
      ...Array.from({ length: 10 }, () => 'unreadable'),
      'resolved',
      'resolved',
    ]);
    expect(unreadableRows.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const problems = unreadableRows.flatMap((row) => row.problems);
    expect(problems.map(({ code: problem, path }) => `${problem} ${path.join('.')}`)).toEqual([
      'missing rows.1.name',
      'wrong-type rows.2.district',
      'wrong-type rows.3.code',
      'wrong-type rows.4.code',
      'too-long rows.5.name',
      'missing rows.6',
      'wrong-type rows.7',
      'missing rows.8',
      'wrong-type rows.9',
      'wrong-type rows.10',
    ]);
    expect(describeProblems(problems.slice(0, 1), 'vi')).toContain('rows[1].name');
    expect(told(resolveUnits(['x'.repeat(1001)], former))).toEqual(['unreadable']);
    // A list with holes.
    expect(told(resolveUnits(new Array<string>(2), former))).toEqual(['unreadable', 'unreadable']);
  });

  it('says in both languages what is to be looked at', () => {
    const rows = ['Xã Y Tý', 'Xã Tân Lập', 'xa y ty', 'Xã Bản Mếe', 'Atlantis', ''];
    const said = explain(resolveUnits(rows, former), 'vi').split('\n');
    expect(said[0]).toBe(
      'Xác định được đơn vị hành chính của 1/6 dòng; 1 dòng chưa chắc chắn, 1 dòng có nhiều khả năng, 2 dòng không tìm thấy, 1 dòng không đọc được.',
    );
    expect(said[1]).toMatch(/^  Dòng 2, “Xã Tân Lập”: có thể là Xã Tân Lập, huyện .+; …\.$/);
    expect(said[2]).toBe('  Dòng 3, “xa y ty”: chưa chắc là Xã Y Tý, huyện Bát Xát, tỉnh Lào Cai.');
    expect(said[3]).toMatch(/^  Dòng 4, “Xã Bản Mếe”: không tìm thấy; tên gần nhất: .*Xã Bản Mế/);
    expect(said[4]).toMatch(/^  Dòng 5, “Atlantis”: không tìm thấy/);
    expect(said[5]).toMatch(/^  Dòng 6 không đọc được: rows\[5\]/);
    expect(explain(resolveUnits(['Xã Y Tý'], former), 'en')).toBe('1 of 1 rows have their unit.');
    expect(explain(resolveUnits(rows, former), 'en').split('\n')[0]).toBe(
      '1 of 6 rows have their unit; 1 not surely matched, 1 ambiguous, 2 not found, 1 unreadable.',
    );
  });

  it('freezes what it gives, and goes by the directories of each call', () => {
    const result = resolveUnits(['Xã Y Tý', 'Atlantis', ''], former);
    expect([result, result.rows, ...result.rows].every((one) => Object.isFrozen(one))).toBe(true);
    expect(JSON.parse(JSON.stringify(result)).unfoundRows[0].nearest).toEqual([]);
    const now = { in: communes(), level: 'commune' } as const;
    expect(told(resolveUnits(['Xã Y Tý'], now))).toEqual(['nso2025:02701 full-name']);
    const both = { in: [formerCommunes(), communes()], level: 'commune' } as const;
    expect(told(resolveUnits(['Xã Y Tý'], both))).toEqual(['ambiguous']);
    expect(told(resolveUnits(['Xã Y Tý'], former))).toEqual(['gso2004:02701 full-name']);
    expect(told(resolveUnits(['Xã Y Tý'], { ...both, date: '2025-07-01' }))).toEqual([
      'nso2025:02701 full-name',
    ]);
  });

  it('rejects a list that throws when it is read', () => {
    const throwing = new Proxy(['Xã Y Tý'], {
      get: () => {
        throw new Error('mine');
      },
    });
    expect(problemOf(throwing, former)).toEqual(['wrong-type', 'rows']);
  });

  it('answers alike in however many districts it looked', () => {
    const rows = Array.from({ length: 2001 }, (_, at) => ({ name: 'Hà Nội', district: `x${String(at)}` }));
    const all = resolveUnits([{ name: 'Hà Nội' }, ...rows, { name: 'Hà Nội' }], { system: 'nso2025' });
    expect(told(all).filter((one) => one === 'nso2025:01 name')).toHaveLength(2);
    expect(told(all).at(-1)).toBe('nso2025:01 name');
    expect(all.unfoundRows).toHaveLength(2001);
  });

  it('tells a row that cannot be looked into in its row', () => {
    const closed = new Proxy(
      {},
      {
        has: () => {
          throw new Error('closed');
        },
      },
    );
    const { unreadableRows } = resolveUnits(
      [closed, { xa: 'Xã Y Tý' }] as UnitRow[],
      {
        ...former,
        columns: { name: 'xa' },
      } as ResolveOptions,
    );
    expect(unreadableRows.map(({ index, problems }) => [index, problems.map(({ code }) => code)])).toEqual([
      [0, ['missing']],
    ]);
  });

  it('rejects what is no list and no option', () => {
    expect(problemOf(new Array(1_000_001), former)).toEqual(['too-long', 'rows']);
    expect(problemOf('Xã Y Tý', former)).toEqual(['wrong-type', 'rows']);
    expect(problemOf(['Xã Y Tý'], { level: 'commune' })).toEqual(['no-such-member', 'options.level']);
    expect(problemOf([], { accept: ['guess'] })).toEqual(['not-one-of', 'options.accept.0']);
    expect(problemOf([], { columns: { xa: 'x' } })).toEqual(['unknown-key', 'options.columns.xa']);
    expect(problemOf([], null)).toEqual(['wrong-type', 'options']);
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { isOwnDirectory } from '../../../src/units/model/ownDirectories.js';
import { unitKinds, type Unit } from '../../../src/units/index.js';
import { countsOf, table } from './communeTables.js';

const current = communes();
const former = formerCommunes();
const formerAt = (level: string) => former.units.filter((unit) => unit.level === level);
const byId = new Map([...current.units, ...former.units].map((unit) => [unit.id, unit]));
const unit = (id: string): Unit => byId.get(id)!;

/** The Vietnamese word of the kind of a unit on a day. */
function kindOn({ kinds }: Unit, day: string): string {
  const on = kinds.filter(
    ({ validity }) => validity.from <= day && (validity.to === null || day <= validity.to),
  );
  expect(on).toHaveLength(1);
  return unitKinds[on[0]!.kind].name.vi;
}

describe('the packed data say what the tables say', () => {
  test('the modules are what `npm run pack:communes` makes of the tables, byte for byte', () => {
    const script = fileURLToPath(new URL('../../tools/packCommunes.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('every commune since 1 July 2025: code, kind, name, province', () => {
    const names = new Map(table('current-provinces').map(([code, name]) => [code, name]));
    expect(
      current.units.map((one) => [
        one.code.value,
        kindOn(one, '2025-07-01'),
        one.name,
        one.parents[0]!.parent,
        one.within,
      ]),
    ).toEqual(
      table('current-communes').map(([code, kind, name, province]) => [
        code,
        kind,
        name,
        `nso2025:${province!}`,
        names.get(province),
      ]),
    );
  });

  test('every commune of 30 June 2025: code, kind, name, other spelling, district', () => {
    expect(
      formerAt('commune').map((one) => [
        one.code.value,
        kindOn(one, '2025-06-30'),
        one.name,
        one.aliases.join('|'),
        one.parents[0]!.parent,
      ]),
    ).toEqual(
      table('former-communes').map(([code, kind, name, other, district]) => [
        code,
        kind,
        name,
        other,
        `gso2004:${district!}`,
      ]),
    );
  });

  test('every district of 30 June 2025: code, name, province', () => {
    const names = new Map(table('former-provinces').map(([code, name]) => [code, name]));
    expect(
      formerAt('district').map((one) => [one.code.value, one.fullName, one.parents[0]!.parent, one.within]),
    ).toEqual(
      table('former-districts').map(([code, name, province]) => [
        code,
        name,
        `gso2004:${province!}`,
        names.get(province),
      ]),
    );
  });

  test('every link: from, to, extent, and the resolution of the province', () => {
    const provinceOf = new Map(table('current-communes').map(([code, , , province]) => [code, province]));
    const acts = new Map(table('current-provinces').map(([code, , act]) => [code, act]));
    const lines = (rows: (string | undefined)[][]) => rows.map((row) => row.join(' ')).sort();
    expect(
      lines(
        current.successions.map(({ predecessor, successor, extent, date, act }) => [
          predecessor,
          successor,
          extent,
          date,
          act,
        ]),
      ),
    ).toEqual(
      lines(
        table('links').map(([from, to, extent]) => [
          `gso2004:${from!}`,
          `nso2025:${to!}`,
          extent,
          '2025-07-01',
          acts.get(provinceOf.get(to)),
        ]),
      ),
    );
  });

  test('every change of kind: the commune, the day, the act', () => {
    expect(
      current.units
        .filter(({ kinds }) => kinds.length > 1)
        .map(({ code, kinds }) => [
          code.value,
          unitKinds[kinds[1]!.kind].name.vi,
          kinds[1]!.validity.from,
          kinds[1]!.act,
        ])
        .sort(),
    ).toEqual(table('kind-changes').sort());
  });
});

describe('the communes since 1 July 2025', () => {
  test.each([
    ['2025-07-01', { xã: 2621, phường: 687, 'đặc khu': 13 }],
    ['2026-04-29', { xã: 2621, phường: 687, 'đặc khu': 13 }],
    ['2026-04-30', { xã: 2611, phường: 697, 'đặc khu': 13 }],
    ['2026-09-19', { xã: 2611, phường: 697, 'đặc khu': 13 }],
    ['2026-09-20', { xã: 2599, phường: 709, 'đặc khu': 13 }],
  ])('on %s', (day, counts) => {
    expect(countsOf(current.units.map((one) => kindOn(one, day)))).toEqual(counts);
  });

  // The counts of the 34 resolutions, which agree with those of the mapping portal.
  test('of each province, by kind, then and now, with the communes of before and the links', () => {
    const provinceOf = (id: string) => unit(id).parents[0]!.parent.slice('nso2025:'.length);
    const sums = new Map<string, string[][]>();
    for (const one of current.units) {
      const province = provinceOf(one.id);
      sums.set(province, [
        ...(sums.get(province) ?? []),
        [kindOn(one, '2025-07-01'), kindOn(one, '2026-09-20')],
      ]);
    }
    const links = current.successions.filter(({ predecessor }) => unit(predecessor).level === 'commune');
    const linksOf = countsOf(links.map(({ successor }) => provinceOf(successor)));
    const oldOf = countsOf(
      [...new Set(links.map(({ predecessor, successor }) => `${provinceOf(successor)} ${predecessor}`))].map(
        (key) => key.slice(0, 2),
      ),
    );
    expect(
      [...sums].map(([province, kinds]) => {
        const count = (at: number, kind: string) => kinds.filter((pair) => pair[at] === kind).length;
        const then = ['xã', 'phường', 'đặc khu'].map((kind) => count(0, kind));
        const now = ['xã', 'phường', 'đặc khu'].map((kind) => count(1, kind));
        return [province, ...then, ...now, oldOf[province], linksOf[province]];
      }),
    ).toEqual(
      table('counts')
        .map(([province, , ...numbers]) => [province, ...numbers.map(Number)])
        .sort(),
    );
  });

  test('a commune that became a ward is both, each in its time', () => {
    expect(unit('nso2025:25270')).toEqual({
      id: 'nso2025:25270',
      level: 'commune',
      name: 'Lộc Ninh',
      kind: 'ward',
      code: { system: 'nso2025', value: '25270' },
      within: 'Đồng Nai',
      fullName: 'Phường Lộc Ninh',
      aliases: ['Xã Lộc Ninh'],
      kinds: [
        {
          kind: 'rural-commune',
          validity: { from: '2025-07-01', to: '2026-04-29' },
          act: '1662/NQ-UBTVQH15',
        },
        { kind: 'ward', validity: { from: '2026-04-30', to: null }, act: '237/NQ-UBTVQH16' },
      ],
      validity: { from: '2025-07-01', to: null },
      parents: [{ parent: 'nso2025:75', validity: { from: '2025-07-01', to: null } }],
    });
  });

  test('no new commune lies in two old provinces', () => {
    const provinceOf = (id: string): string => {
      const { level, parents } = unit(id);
      return level === 'district' ? parents[0]!.parent : provinceOf(parents[0]!.parent);
    };
    const pairs = new Set(
      current.successions.map(({ predecessor, successor }) => `${successor} ${provinceOf(predecessor)}`),
    );
    expect(pairs.size).toBe(3321);
  });
});

describe('the links', () => {
  const links = current.successions.filter(({ predecessor }) => unit(predecessor).level === 'commune');

  test('10,566 of communes, by extent', () => {
    expect(countsOf(links.map(({ extent }) => extent))).toEqual({
      whole: 9594,
      part: 826,
      'part-area-all-people': 59,
      'area-only': 85,
      'people-only': 2,
    });
  });

  test('five of island districts that had no communes', () => {
    const islands = current.successions.filter(({ predecessor }) => unit(predecessor).level === 'district');
    expect(
      islands.map(
        ({ predecessor, successor, extent }) =>
          `${unit(predecessor).fullName} > ${unit(successor).fullName}: ${extent}`,
      ),
    ).toEqual(
      ['Bạch Long Vĩ', 'Cồn Cỏ', 'Hoàng Sa', 'Lý Sơn', 'Côn Đảo'].map(
        (name) => `Huyện ${name} > Đặc khu ${name}: whole`,
      ),
    );
  });

  test('every commune of before goes somewhere, and every commune of now comes from somewhere', () => {
    expect(new Set(links.map(({ predecessor }) => predecessor)).size).toBe(10_035);
    expect(new Set(current.successions.map(({ successor }) => successor)).size).toBe(3321);
    expect(
      current.successions.every(({ predecessor, successor }) => byId.has(predecessor) && byId.has(successor)),
    ).toBe(true);
  });

  // Resolutions 1673 (Lào Cai) and 1684 (Tuyên Quang).
  test.each([
    ['Y Tý', '02701', 'Y Tý', '02701'],
    ['La Pan Tẩn', '02791', 'Cao Sơn', '02782'],
    ['Gia Phú', '02923', 'Gia Phú', '02923'],
    ['Sín Chéng', '02824', 'Sín Chéng', '02824'],
    ['Nghĩa Đô', '02953', 'Nghĩa Đô', '02953'],
    ['Vĩnh Yên', '02956', 'Nghĩa Đô', '02953'],
    ['Pả Vi', '00781', 'Mèo Vạc', '00769'],
  ])('%s (%s) went whole into %s (%s)', (oldName, oldCode, newName, newCode) => {
    const found = current.successions.filter(({ predecessor }) => predecessor === `gso2004:${oldCode}`);
    expect(found.map(({ successor, extent }) => [successor, extent])).toEqual([
      [`nso2025:${newCode}`, 'whole'],
    ]);
    expect(unit(`gso2004:${oldCode}`).name).toBe(oldName);
    expect(unit(`nso2025:${newCode}`).name).toBe(newName);
  });

  test('Kỳ Lợi: its area to Vũng Áng, its people to Sông Trí and Hoành Sơn', () => {
    const found = current.successions.filter(({ predecessor }) => predecessor === 'gso2004:18796');
    expect(found.map(({ successor, extent }) => `${unit(successor).name}: ${extent}`).sort()).toEqual([
      'Hoành Sơn: people-only',
      'Sông Trí: people-only',
      'Vũng Áng: area-only',
    ]);
  });
});

describe('the units of 30 June 2025', () => {
  test('10,035 communes and 696 districts by kind', () => {
    expect(countsOf(former.units.map(({ kind }) => kind!))).toEqual({
      'rural-commune': 7690,
      ward: 1728,
      township: 617,
      'rural-district': 508,
      'urban-district': 49,
      town: 52,
      'provincial-city': 85,
      'municipal-city': 2,
    });
  });

  test.each([
    ['gso2004:769', 'Thành phố Thủ Đức', 'Thủ Đức', 'municipal-city'],
    ['gso2004:080', 'Thành phố Lào Cai', 'Lào Cai', 'provincial-city'],
    ['gso2004:088', 'Thị xã Sa Pa', 'Sa Pa', 'town'],
    ['gso2004:760', 'Quận 1', '1', 'urban-district'],
    ['gso2004:082', 'Huyện Bát Xát', 'Bát Xát', 'rural-district'],
  ])('the district %s is %s', (id, fullName, name, kind) => {
    expect(unit(id)).toMatchObject({ fullName, name, kind });
  });

  test('a spelling of the list of units that differs is an alias', () => {
    expect(former.units.filter(({ name }) => name === 'Sà Phìn').map(({ aliases }) => aliases)).toEqual([
      ['Xà Phìn'],
    ]);
  });

  test('exists from the code table to the last day', () => {
    expect(new Set(former.units.map(({ validity }) => `${validity.from} ${String(validity.to)}`))).toEqual(
      new Set(['2004-07-08 2025-06-30']),
    );
  });
});

describe.each([
  ['communes', communes],
  ['formerCommunes', formerCommunes],
])('%s()', (_name, directoryOf) => {
  test('is unpacked once, frozen, plain data', () => {
    const directory = directoryOf();
    expect(directoryOf()).toBe(directory);
    expect(isOwnDirectory(directory)).toBe(true);
    expect(Object.isFrozen(directory.units[0]!.kinds[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(directory))).toEqual(directory);
  });

  test('has names in Unicode NFC, without stray characters', () => {
    const names = directoryOf().units.flatMap(({ name, fullName, aliases }) => [name, fullName, ...aliases]);
    expect(
      names.filter((name) => name !== name.normalize('NFC') || !/^[\p{L}\d .'’-]+$/u.test(name)),
    ).toEqual([]);
  });

  test('has an id of its own for each unit', () => {
    const { units } = directoryOf();
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(units.every(({ id, code }) => id === `${code.system}:${code.value}`)).toBe(true);
  });

  test('names the data sets whose licence asks for it', () => {
    expect(directoryOf().notices.map((notice) => /\(github\.com\/(\S+)\)/.exec(notice)?.[1])).toEqual([
      'zindont/vietnam-address-kit',
      'tranngocminhhieu/vietnamadminunits',
      'thanglequoc/vietnamese-provinces-database',
      'dvhcvn/20250701',
    ]);
  });
});

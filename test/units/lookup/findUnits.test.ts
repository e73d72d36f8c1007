import { describe, expect, it } from 'vitest';
import { explain, type MtqgError } from '../../../src/foundation/index.js';
import { communes as currentCommunes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import {
  defineUnits,
  findUnits,
  provinces,
  type FindUnitsOptions,
  type UnitDefinition,
  type UnitDirectory,
} from '../../../src/units/index.js';

const found = (text: string, options?: FindUnitsOptions) =>
  findUnits(text, options).matches.map(({ place, matchedBy }) => `${place.id} ${matchedBy}`);

const problemOf = (text: unknown, options?: unknown) => {
  try {
    findUnits(text as string, options as FindUnitsOptions);
  } catch (error) {
    const { code, path } = error as MtqgError;
    return [code, path.join('.')];
  }
  return [];
};

const past = { from: '2004-07-08', to: '2025-06-30' };
const present = { from: '2025-07-01', to: null };
const oldCode = (value: string) => ({ system: 'gso2004', value });
const newCode = (value: string) => ({ system: 'nso2025', value });
const lies = (parent: string, validity: UnitDefinition['validity']) => ({
  parents: [{ parent, validity }],
  validity,
});

/** A few communes as they were and are, with their districts. */
const communes = defineUnits({
  name: 'sample',
  asOf: '2026-09-25',
  units: [
    {
      level: 'district',
      kind: 'rural-district',
      name: 'Bát Xát',
      code: oldCode('082'),
      ...lies('gso2004:10', past),
    },
    {
      level: 'district',
      kind: 'provincial-city',
      name: 'Yên Bái',
      code: oldCode('132'),
      ...lies('gso2004:15', past),
    },
    {
      level: 'commune',
      kind: 'rural-commune',
      name: 'Y Tý',
      code: oldCode('02701'),
      ...lies('gso2004:082', past),
    },
    {
      level: 'commune',
      kind: 'rural-commune',
      name: 'Y Tý',
      code: newCode('02701'),
      ...lies('nso2025:15', present),
    },
    {
      level: 'commune',
      kind: 'township',
      name: 'Mèo Vạc',
      code: oldCode('00769'),
      ...lies('gso2004:02', past),
    },
    {
      level: 'commune',
      kind: 'rural-commune',
      name: 'Mèo Vạc',
      code: newCode('00769'),
      ...lies('nso2025:08', present),
    },
    { level: 'commune', kind: 'rural-commune', name: 'Ba Tơ', code: newCode('21484'), validity: present },
    { level: 'commune', kind: 'rural-commune', name: 'Ba Tô', code: newCode('21496'), validity: present },
    { level: 'commune', kind: 'rural-commune', name: "Ea H'leo", code: newCode('24181'), validity: present },
    {
      level: 'commune',
      kind: 'ward',
      name: 'Hòa Bình',
      code: newCode('04795'),
      aliases: ['Hoà Bình', 'Hoa Binh City'],
      validity: present,
    },
    { level: 'commune', kind: 'special-zone', name: 'Lý Sơn', code: newCode('21548'), validity: present },
    {
      level: 'commune',
      kind: 'ward',
      name: 'Phường 4',
      fullName: 'Phường 4',
      code: oldCode('27691'),
      validity: past,
    },
    { level: 'commune', kind: 'rural-commune', name: 'Bản Mế', code: oldCode('02827'), validity: past },
    {
      level: 'village',
      kind: 'thon',
      name: 'Lao Chải',
      code: { system: 'y-ty', value: '1' },
      ...lies('nso2025:02701', present),
    },
  ],
});

describe('findUnits', () => {
  it('gives all units that a code or name may mean, those of today first', () => {
    expect(found('15')).toEqual(['nso2025:15 code', 'gso2004:15 code']);
    expect(found('Lào Cai')).toEqual(['nso2025:15 name', 'gso2004:10 name']);
    expect(found('VN-02')).toEqual(['gso2004:10 code']);
    expect(found('gso2004:10')).toEqual(['gso2004:10 id']);
    expect(found('02701', { in: communes })).toEqual(['nso2025:02701 code', 'gso2004:02701 code']);
  });

  it.each([
    ['xã Y Tý', ['nso2025:02701 full-name', 'gso2004:02701 full-name']],
    ['Xã Y Tý', ['nso2025:02701 full-name', 'gso2004:02701 full-name']],
    ['X. Y Tý', ['nso2025:02701 full-name', 'gso2004:02701 full-name']],
    ['xa y ty', ['nso2025:02701 toneless', 'gso2004:02701 toneless']],
    ['Y Týng', []],
    ['TT. Mèo Vạc', ['gso2004:00769 full-name']],
    ['thị trấn Mèo Vạc', ['gso2004:00769 full-name']],
    ['thi tran meo vac', ['gso2004:00769 toneless']],
    ['đặc khu Lý Sơn', ['nso2025:21548 full-name']],
    ['dac khu ly son', ['nso2025:21548 toneless']],
    ['H. Bát Xát', ['gso2004:082 full-name']],
    ['huyện Bát Xát', ['gso2004:082 full-name']],
    ['TP Yên Bái', ['gso2004:132 full-name']],
    ['thành phố Yên Bái', ['gso2004:132 full-name']],
    ['P. Hoà Bình', ['nso2025:04795 full-name']],
    ['Hoa Binh City', ['nso2025:04795 alias']],
    ['Phường 4', ['gso2004:27691 name']],
    ['Bản Mế', ['gso2004:02827 name']],
    ['xã Bản Mế', ['gso2004:02827 full-name']],
    ['thôn Lao Chải', ['y-ty:1 full-name']],
    ["Ea H'leo", ['nso2025:24181 name']],
    ['Ea H’leo', ['nso2025:24181 name']],
    ['ea hleo', ['nso2025:24181 name']],
    ['phường Y Tý', ['nso2025:02701 other-kind', 'gso2004:02701 other-kind']],
    ['quận Mèo Vạc', []],
  ])('reads %s', (text, matches) => {
    expect(found(text, { in: communes })).toEqual(matches);
  });

  it('puts what has the same diacritics before what is alike without them', () => {
    expect(found('Ba Tô', { in: communes })).toEqual(['nso2025:21496 name', 'nso2025:21484 toneless']);
    expect(found('ba to', { in: communes })).toEqual(['nso2025:21484 toneless', 'nso2025:21496 toneless']);
  });

  it('goes by the beginning where nothing bears the whole name', () => {
    expect(found('Hà', { level: 'province', date: '2025-07-01' })).toEqual([
      'nso2025:01 beginning',
      'nso2025:42 beginning',
    ]);
    expect(found('Ha', { level: 'province', date: '2025-07-01' })).toEqual([
      'nso2025:01 toneless-beginning',
      'nso2025:42 toneless-beginning',
    ]);
    expect(found('xã Mèo', { in: communes })).toEqual(['nso2025:00769 beginning']);
    expect(found('—', { in: communes })).toEqual([]);
  });

  it('keeps to the day, the level, the system and the place that are asked for', () => {
    const all = [provinces(), communes];
    expect(found('Yên Bái', { in: all })).toEqual(['gso2004:15 name', 'gso2004:132 name']);
    expect(found('Yên Bái', { in: all, level: 'district' })).toEqual(['gso2004:132 name']);
    expect(found('Y Tý', { in: communes, date: '2025-06-30' })).toEqual(['gso2004:02701 name']);
    expect(found('Y Tý', { in: communes, system: 'nso2025' })).toEqual(['nso2025:02701 name']);
    expect(found('Y Tý', { in: communes, within: 'gso2004:10' })).toEqual(['gso2004:02701 name']);
    expect(found('Y Tý', { in: communes, within: 'huyen bat xat' })).toEqual(['gso2004:02701 name']);
    expect(found('Y Tý', { in: communes, within: 'Lào Cai' }).length).toBe(2);
    expect(found('Y Tý', { in: communes, within: 'Hà Giang' })).toEqual([]);
    expect(found('Lao Chải', { in: communes, within: 'nso2025:15' })).toEqual(['y-ty:1 name']);
  });

  it('takes what stands behind commas as the place', () => {
    expect(found('xã Y Tý, huyện Bát Xát, tỉnh Lào Cai', { in: communes })).toEqual([
      'gso2004:02701 full-name',
    ]);
    expect(found('Y Tý, thị xã Bát Xát', { in: communes })).toEqual(['gso2004:02701 other-kind']);
    expect(found('Y Tý, tỉnh Bát Xát', { in: communes })).toEqual([]);
    expect(found('Yên Bái,', { in: communes })).toEqual(['gso2004:132 name']);
  });

  it('cuts at the limit, and says how many there are', () => {
    const { matches, total } = findUnits('15', { limit: 1 });
    expect([matches.length, total]).toEqual([1, 2]);
  });

  it('gives a unit once, though two directories hold it', () => {
    const copy = JSON.parse(JSON.stringify(communes)) as UnitDirectory;
    expect(found('Mèo Vạc', { in: [communes, copy] })).toEqual(['nso2025:00769 name', 'gso2004:00769 name']);
  });

  it('takes a directory as it was when it was first used', () => {
    const copy = JSON.parse(JSON.stringify(communes)) as { name: string; units: unknown[] };
    expect(found('Ba Tơ', { in: copy as never })[0]).toBe('nso2025:21484 name');
    copy.units = [];
    expect(found('Ba Tơ', { in: copy as never })[0]).toBe('nso2025:21484 name');
  });

  it('ends though units lie in each other in a circle', () => {
    const circle = defineUnits({
      name: 'circle',
      asOf: '2025-07-01',
      units: ['1', '2'].map((value) => ({
        level: 'village',
        name: `Làng ${value}`,
        code: { system: 'c', value },
        ...lies(value === '1' ? 'c:2' : 'c:1', present),
      })),
    });
    expect(found('Làng 1', { in: circle, within: 'Làng 2' })).toEqual(['c:1 name']);
    expect(found('Làng 1, Làng 3', { in: circle })).toEqual([]);
  });

  it('tells namesakes apart by where they lie, and says that there is none', () => {
    const both = { in: [currentCommunes(), formerCommunes()] };
    const said = explain(findUnits('xã Tân Tiến', { ...both, within: 'Lạng Sơn' }), 'vi').split('\n');
    expect(said[1]).toMatch(/^  Xã Tân Tiến, tỉnh Lạng Sơn \(mã \d+\): khớp tên đầy đủ\.$/);
    expect(said.at(-1)).toMatch(
      /^  Xã Tân Tiến, huyện .+, tỉnh Lạng Sơn \(mã \d+, đến ngày 30\/6\/2025\): khớp tên đầy đủ\.$/,
    );
    expect(explain(findUnits('Tân', { level: 'province' }), 'vi')).toBe(
      'Không tìm thấy đơn vị nào phù hợp với “Tân”.',
    );
  });

  it('answers alike however many places were asked for', () => {
    for (let at = 0; at <= 2000; at += 1) findUnits(`15, nowhere ${String(at)}`);
    const options = { in: currentCommunes(), within: 'Lào Cai' };
    expect(findUnits('xã Y Tý', options)).toEqual(findUnits('xã Y Tý', options));
    expect(findUnits('xã Y Tý', options).total).toBe(1);
  });

  it('says where a unit of the caller lies in the words of its directory, and ends in a circle of parents', () => {
    const validity = { from: '2025-07-01', to: null };
    const own = defineUnits({
      name: 'own',
      asOf: '2025-07-01',
      units: [
        { level: 'village', name: 'A', code: { system: 'o', value: '1' }, validity, within: 'Y Tý' },
        {
          level: 'village',
          name: 'B',
          code: { system: 'o', value: '2' },
          validity,
          parents: [{ parent: 'o:3', validity }],
        },
        {
          level: 'village',
          name: 'C',
          code: { system: 'o', value: '3' },
          validity,
          parents: [{ parent: 'o:2', validity }],
        },
      ],
    });
    const said = (text: string) => explain(findUnits(text, { in: own }), 'en').split('\n')[1];
    expect(said('A')).toBe('  A, Y Tý (code 1): by its name.');
    expect(said('B')).toBe('  B, c (code 2): by its name.');
    expect(findUnits('B', { in: own, within: 'B' }).total).toBe(0);
  });

  it('explains in both languages', () => {
    const result = findUnits('15');
    expect(explain(result, 'vi').split('\n')).toEqual([
      'Tìm thấy 2 đơn vị phù hợp với “15”:',
      '  Tỉnh Lào Cai (mã 15): khớp mã số.',
      '  Tỉnh Yên Bái (mã 15, đến ngày 30/6/2025): khớp mã số.',
    ]);
    expect(explain(result, 'en').split('\n')[0]).toBe('Units that match “15”: 2.');
    expect(Object.isFrozen(result.matches)).toBe(true);
  });

  it('rejects what is no text and no option', () => {
    expect(problemOf('  ')).toEqual(['bad-format', 'text']);
    expect(problemOf('15', { limit: 0 })).toEqual(['too-small', 'options.limit']);
    expect(problemOf('15', { limit: 1.5 })).toEqual(['not-whole', 'options.limit']);
    expect(problemOf('15', { level: 'ward' })).toEqual(['not-one-of', 'options.level']);
    expect(problemOf('15', { date: '2025-02-29' })).toEqual(['no-such-date', 'options.date']);
    expect(
      problemOf('15', { in: { kind: 'unit-directory', name: 'x', units: [], successions: [], notices: [] } }),
    ).toEqual(['missing', 'options.in.asOf']);
    expect(problemOf('15', { in: null })).toEqual(['wrong-type', 'options.in']);
  });
});

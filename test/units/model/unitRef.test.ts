import { describe, expect, it } from 'vitest';
import { readInput, type MtqgError } from '../../../src/foundation/index.js';
import { classificationNames, unitKey, unitKinds, type UnitKind } from '../../../src/units/index.js';
import { unitCodeSchema, unitRefSchema } from '../../../src/units/internal.js';

const problemsOf = (input: unknown) => {
  try {
    readInput(unitRefSchema, input);
  } catch (error) {
    return (error as MtqgError).problems.map(({ code, path }) => [code, path.join('.')]);
  }
  return [];
};

describe('a unit', () => {
  it('is named by its level and name, with what else is known', () => {
    const giaPhu = {
      level: 'commune',
      name: 'Gia Phú',
      kind: 'rural-commune',
      within: 'huyện Bảo Thắng, Lào Cai',
    };
    expect(readInput(unitRefSchema, giaPhu)).toEqual(giaPhu);
  });

  it.each(Object.entries(unitKinds))('of kind %s is of one level', (kind, { level }) => {
    const levels = ['country', 'region', 'province', 'district', 'commune', 'village'];
    const fitting = levels.filter((one) => problemsOf({ level: one, name: 'A', kind }).length === 0);
    expect(fitting).toEqual([level]);
  });

  it('is of the level that the law gives its kind', () => {
    const kindsOf = (wanted: string) =>
      Object.entries(unitKinds).flatMap(([kind, { level }]) => (level === wanted ? [kind] : []));
    expect(kindsOf('province')).toEqual(['province', 'central-city']);
    expect(kindsOf('district')).toEqual([
      'rural-district',
      'urban-district',
      'town',
      'provincial-city',
      'municipal-city',
    ]);
    expect(kindsOf('commune')).toEqual(['rural-commune', 'ward', 'township', 'special-zone']);
    expect(kindsOf('village')).toEqual(['thon', 'ban', 'ap']);
  });

  it('of a kind of another level is rejected', () => {
    expect(
      problemsOf({ level: 'commune', name: 'Bảo Thắng', kind: 'rural-district' satisfies UnitKind }),
    ).toEqual([['not-one-of', 'kind']]);
  });

  it('has no code without its system', () => {
    expect(problemsOf({ level: 'province', name: 'Lào Cai', code: { value: '15' } })).toEqual([
      ['missing', 'code.system'],
    ]);
    expect(readInput(unitCodeSchema, { system: 'nso2025', value: '08' })).toEqual({
      system: 'nso2025',
      value: '08',
    });
  });

  it('needs a level and a name, and nothing unheard of', () => {
    expect(problemsOf({ level: 'ward', name: '', area: 3 })).toEqual([
      ['unknown-key', 'area'],
      ['not-one-of', 'level'],
      ['too-short', 'name'],
    ]);
  });
});

describe('unitKey', () => {
  const code = (system: string, value: string) => ({ system, value });

  it('tells one code in two systems apart', () => {
    const before = unitKey({ level: 'province', name: 'Yên Bái', code: code('gso2004', '15') });
    const after = unitKey({ level: 'province', name: 'Lào Cai', code: code('nso2025', '15') });
    expect(before).not.toBe(after);
  });

  it('goes by the code, where there is one, whatever the spelling of the name', () => {
    const one = unitKey({ level: 'province', name: 'Hòa Bình', code: code('gso2004', '17') });
    expect(unitKey({ level: 'province', name: 'Hoà Bình', code: code('gso2004', '17') })).toBe(one);
  });

  it('tells namesakes apart by level and place', () => {
    const keys = [
      unitKey({ level: 'commune', name: 'Lào Cai' }),
      unitKey({ level: 'province', name: 'Lào Cai' }),
      unitKey({ level: 'commune', name: 'Lào Cai', within: 'Lào Cai' }),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

describe('names', () => {
  it('are in composed Unicode, so that they compare with what people type', () => {
    const texts = [
      ...Object.values(classificationNames),
      ...Object.values(unitKinds).map(({ name }) => name),
    ];
    expect(texts.every(({ vi }) => vi === vi.normalize('NFC'))).toBe(true);
  });
});

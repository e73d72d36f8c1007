import { describe, expect, it } from 'vitest';
import type { MtqgError } from '../../../src/foundation/index.js';
import {
  defineUnits,
  findUnits,
  provinces,
  type UnitDefinition,
  type UnitDirectoryDefinition,
} from '../../../src/units/index.js';

const laoChai = {
  level: 'village',
  name: 'Lao Chải',
  code: { system: 'y-ty', value: '1' },
  validity: { from: '2025-07-01', to: null },
} as const satisfies UnitDefinition;

const directory = (
  units: readonly UnitDefinition[],
  rest: Partial<UnitDirectoryDefinition> = {},
): UnitDirectoryDefinition => ({ name: 'villages', asOf: '2025-07-01', units, ...rest });

const problemsOf = (definition: unknown) => {
  try {
    defineUnits(definition as UnitDirectoryDefinition);
  } catch (error) {
    return (error as MtqgError).problems.map(({ code, path }) => [code, path.join('.')]);
  }
  return [];
};

describe('defineUnits', () => {
  it('fills in what a village needs beside its name, kind, code and days', () => {
    const { units } = defineUnits(directory([{ ...laoChai, kind: 'thon' }]));
    expect(units).toEqual([
      {
        ...laoChai,
        kind: 'thon',
        id: 'y-ty:1',
        fullName: 'Thôn Lao Chải',
        aliases: [],
        kinds: [{ kind: 'thon', validity: { from: '2025-07-01', to: null } }],
        parents: [],
      },
    ]);
  });

  it('takes the kind of today from the last of the dated kinds', () => {
    const kinds = [
      { kind: 'rural-commune', validity: { from: '2025-07-01', to: '2026-04-29' } },
      { kind: 'ward', validity: { from: '2026-04-30', to: null }, act: '237/NQ-UBTVQH16' },
    ] as const;
    const { units } = defineUnits(directory([{ ...laoChai, level: 'commune', kinds }]));
    expect(units[0]).toMatchObject({ kind: 'ward', fullName: 'Phường Lao Chải', kinds });
  });

  it('writes Thành phố before any city', () => {
    const cities = (['central-city', 'provincial-city', 'municipal-city'] as const).map(
      (kind, at): UnitDefinition => ({
        ...laoChai,
        kind,
        level: kind === 'central-city' ? 'province' : 'district',
        code: { system: 'c', value: String(at) },
      }),
    );
    const names = defineUnits(directory(cities)).units.map(({ fullName }) => fullName);
    expect(new Set(names)).toEqual(new Set(['Thành phố Lao Chải']));
  });

  it('leaves the kind open where none is given', () => {
    const { units } = defineUnits(directory([laoChai]));
    expect(units[0]).toEqual({
      ...laoChai,
      id: 'y-ty:1',
      fullName: 'Lao Chải',
      aliases: [],
      kinds: [],
      parents: [],
    });
  });

  it('keeps classifications with their source, and whatever else is given', () => {
    const citation = {
      source: { kind: 'publication', title: '861/QĐ-TTg' },
      provenance: 'unconfirmed',
    } as const;
    const unit = {
      ...laoChai,
      aliases: ['Lao Chải 1'],
      fullName: 'Làng Lao Chải',
      parents: [{ parent: 'nso2025:02701', validity: laoChai.validity }],
      classifications: [{ classification: 'border', validity: laoChai.validity, citation }],
    } as const;
    expect(defineUnits(directory([unit])).units[0]).toMatchObject(unit);
  });

  it('takes back a directory of its own, and the provinces', () => {
    const villages = defineUnits(directory([{ ...laoChai, kind: 'thon' }]));
    expect(defineUnits(villages)).toEqual(villages);
    expect(defineUnits(provinces())).toEqual(provinces());
    expect(Object.isFrozen(villages.units[0]?.kinds)).toBe(true);
  });

  it('makes units that look-ups find beside the provinces', () => {
    const villages = defineUnits(directory([{ ...laoChai, kind: 'ban' }]));
    const { matches } = findUnits('bản lao chải', { in: [provinces(), villages] });
    expect(matches).toEqual([{ place: villages.units[0], matchedBy: 'full-name' }]);
  });

  it('rejects one code twice, and one succession twice', () => {
    const link = { predecessor: 'a:1', successor: 'a:2', extent: 'whole', date: '2025-07-01' } as const;
    expect(problemsOf(directory([laoChai, laoChai]))).toEqual([['duplicate', 'units.1.code']]);
    expect(problemsOf(directory([laoChai], { successions: [link, link] }))).toEqual([
      ['duplicate', 'successions.1.successor'],
    ]);
  });

  it('rejects what contradicts itself', () => {
    expect(problemsOf(directory([{ ...laoChai, id: 'y-ty:2' }]))).toEqual([['contradiction', 'units.0.id']]);
    expect(problemsOf(directory([{ ...laoChai, kind: 'ward' }]))).toEqual([
      ['contradiction', 'units.0.kind'],
    ]);
    const kinds = [{ kind: 'ward', validity: laoChai.validity }] as const;
    expect(problemsOf(directory([{ ...laoChai, kinds }]))).toEqual([
      ['contradiction', 'units.0.kinds.0.kind'],
    ]);
    const other = { ...laoChai, level: 'commune', kind: 'township', kinds } as const;
    expect(problemsOf(directory([other]))).toEqual([['contradiction', 'units.0.kind']]);
    const self = { predecessor: 'a:1', successor: 'a:1', extent: 'whole', date: '2025-07-01' } as const;
    expect(problemsOf(directory([], { successions: [self] }))).toEqual([
      ['contradiction', 'successions.0.successor'],
    ]);
  });

  it('rejects kinds that overlap in time or have no end before the next', () => {
    const dated = (to: string | null) =>
      ({
        ...laoChai,
        level: 'commune',
        kinds: [
          { kind: 'rural-commune', validity: { from: '2025-07-01', to } },
          { kind: 'ward', validity: { from: '2026-04-30', to: null } },
        ],
      }) as const;
    const late = [['out-of-order', 'units.0.kinds.1.validity.from']];
    expect(problemsOf(directory([dated(null)]))).toEqual(late);
    expect(problemsOf(directory([dated('2026-04-30')]))).toEqual(late);
    expect(problemsOf(directory([dated('2026-04-29')]))).toEqual([]);
  });

  it('rejects other shapes, with every problem', () => {
    expect(problemsOf({ name: '', units: [{ ...laoChai, level: 'ward' }], asOf: '2025', more: 1 })).toEqual([
      ['unknown-key', 'more'],
      ['too-short', 'name'],
      ['not-one-of', 'units.0.level'],
      ['bad-format', 'asOf'],
    ]);
  });
});

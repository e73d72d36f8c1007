import { describe, expect, it } from 'vitest';
import { explain, type MtqgError } from '../../../src/foundation/index.js';
import {
  defineUnits,
  extentNames,
  predecessors,
  province,
  provinces,
  successors,
} from '../../../src/units/index.js';

const problemOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    const { code, path } = error as MtqgError;
    return [code, path.join('.')];
  }
  return [];
};

const old = (name: string, value: string) =>
  ({
    level: 'commune',
    kind: 'rural-commune',
    name,
    code: { system: 'gso2004', value },
    validity: { from: '2004-07-08', to: '2025-06-30' },
  }) as const;

/** Kỳ Lợi: all its area to Vũng Áng, its people to two others (1665/NQ-UBTVQH15). */
const kyLoi = defineUnits({
  name: 'Kỳ Lợi',
  asOf: '2025-07-01',
  units: [old('Kỳ Lợi', '18796')],
  successions: [
    { from: 'gso2004:18796', to: 'nso2025:18823', extent: 'area-only', on: '2025-07-01' },
    {
      from: 'gso2004:18796',
      to: 'nso2025:18754',
      extent: 'people-only',
      on: '2025-07-01',
      act: '1665/NQ-UBTVQH15',
    },
  ],
});

describe('successors', () => {
  it('say what a province went into, how much of it, when and by which act', () => {
    const result = successors(province('Yên Bái'));
    expect(result).toMatchObject({ kind: 'unit-succession', direction: 'successors', of: 'gso2004:15' });
    expect(result.links).toEqual([
      {
        id: 'nso2025:15',
        unit: province('15', { system: 'nso2025' }),
        extent: 'whole',
        on: '2025-07-01',
        act: '202/2025/QH15',
      },
    ]);
    expect(explain(result, 'vi').split('\n')).toEqual([
      'Đơn vị kế tiếp của Tỉnh Yên Bái (gso2004:15): 1',
      '  Tỉnh Lào Cai (nso2025:15): toàn bộ, từ 01/07/2025 (202/2025/QH15)',
    ]);
    expect(Object.isFrozen(result.links)).toBe(true);
  });

  it('are none of a province that stands', () => {
    expect(successors('nso2025:15').links).toEqual([]);
  });

  it('keep each extent, and name units that no given directory holds by their id', () => {
    const result = successors('gso2004:18796', { in: kyLoi });
    expect(result.links).toEqual([
      { id: 'nso2025:18823', extent: 'area-only', on: '2025-07-01' },
      { id: 'nso2025:18754', extent: 'people-only', on: '2025-07-01', act: '1665/NQ-UBTVQH15' },
    ]);
    expect(explain(result, 'en').split('\n')).toEqual([
      'Successors of Xã Kỳ Lợi (gso2004:18796): 2',
      '  nso2025:18823: area only, no people, from 2025-07-01',
      '  nso2025:18754: people only, no area, from 2025-07-01 (1665/NQ-UBTVQH15)',
    ]);
  });

  it('count a link once that two directories hold', () => {
    const again = defineUnits(kyLoi);
    expect(successors('gso2004:18796', { in: [kyLoi, again] }).links.length).toBe(2);
  });
});

describe('predecessors', () => {
  it('say what a province came from', () => {
    const result = predecessors('nso2025:25');
    expect(result.links.map(({ unit }) => unit?.name)).toEqual(['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc']);
    expect(explain(result, 'vi').split('\n')[0]).toBe('Đơn vị tiền thân của Tỉnh Phú Thọ (nso2025:25): 3');
  });

  it('are the successors, turned round', () => {
    for (const { id } of provinces().units)
      for (const link of successors(id).links)
        expect(predecessors(link.id).links.map((back) => back.id)).toContain(id);
  });

  it('are known of a unit of another directory by its links alone', () => {
    expect(predecessors('nso2025:18823', { in: kyLoi })).toMatchObject({
      of: 'nso2025:18823',
      links: [{ id: 'gso2004:18796', extent: 'area-only' }],
    });
  });
});

describe('both', () => {
  it.each([successors, predecessors])('reject a unit that nobody knows, and what is no unit', (look) => {
    expect(problemOf(() => look('nso2025:99'))).toEqual(['no-such-member', 'unit']);
    expect(problemOf(() => look({ id: 'nso2025:99' }))).toEqual(['no-such-member', 'unit']);
    expect(problemOf(() => look(''))).toEqual(['too-short', '']);
    expect(problemOf(() => look(15 as never))).toEqual(['wrong-type', '']);
    expect(problemOf(() => look({} as never))).toEqual(['wrong-type', '']);
    expect(problemOf(() => look(null as never))).toEqual(['wrong-type', '']);
    expect(problemOf(() => look('nso2025:15', { at: '2025-07-01' } as never))).toEqual(['unknown-key', 'at']);
  });

  it('name the five extents', () => {
    expect(Object.keys(extentNames)).toEqual([
      'whole',
      'part',
      'part-area-all-people',
      'area-only',
      'people-only',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { explain, type MtqgError } from 'mtqg/foundation';
import { defineUnits, extentNames, predecessors, province, provinces, successors } from 'mtqg/units';

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
    { predecessor: 'gso2004:18796', successor: 'nso2025:18823', extent: 'area-only', date: '2025-07-01' },
    {
      predecessor: 'gso2004:18796',
      successor: 'nso2025:18754',
      extent: 'people-only',
      date: '2025-07-01',
      act: '1665/NQ-UBTVQH15',
    },
  ],
});

describe('successors', () => {
  it('say what a province went into, how much of it, when and by which act', () => {
    const result = successors(province('Yên Bái'));
    expect(result).toMatchObject({
      kind: 'unit-successors',
      place: { id: 'gso2004:15', name: 'Tỉnh Yên Bái' },
    });
    expect(result.links).toEqual([
      {
        id: 'nso2025:15',
        place: province('15', { system: 'nso2025' }),
        extent: 'whole',
        date: '2025-07-01',
        act: '202/2025/QH15',
      },
    ]);
    expect(explain(result, 'vi').split('\n')).toEqual([
      'Đơn vị mới tiếp nhận Tỉnh Yên Bái: 1 đơn vị.',
      '  Tỉnh Lào Cai: toàn bộ, từ ngày 01/7/2025 (Nghị quyết số 202/2025/QH15).',
    ]);
    expect(Object.isFrozen(result.links)).toBe(true);
  });

  it('are none of a province that stands', () => {
    const none = successors('nso2025:15');
    expect(none.links).toEqual([]);
    expect(explain(none, 'vi')).toBe('Chưa có đơn vị mới nào tiếp nhận Tỉnh Lào Cai.');
    expect(explain(predecessors('gso2004:15'), 'en')).toBe(
      'No old unit is known that makes up Tỉnh Yên Bái.',
    );
  });

  it('keep each extent, and name units that no given directory holds by their id', () => {
    const result = successors('gso2004:18796', { in: kyLoi });
    expect(result.links).toEqual([
      { id: 'nso2025:18823', extent: 'area-only', date: '2025-07-01' },
      { id: 'nso2025:18754', extent: 'people-only', date: '2025-07-01', act: '1665/NQ-UBTVQH15' },
    ]);
    expect(explain(result, 'en').split('\n')).toEqual([
      'Units that took in Xã Kỳ Lợi: 2.',
      '  Unit nso2025:18823: area only, no people, from 2025-07-01.',
      '  Unit nso2025:18754: people only, no area, from 2025-07-01 (Resolution 1665/NQ-UBTVQH15).',
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
    expect(result.links.map(({ place }) => place?.name)).toEqual(['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc']);
    expect(explain(result, 'vi').split('\n')[0]).toBe('Đơn vị cũ hợp thành Tỉnh Phú Thọ: 3 đơn vị.');
  });

  it('are the successors, turned round', () => {
    for (const { id } of provinces().units)
      for (const link of successors(id).links)
        expect(predecessors(link.id).links.map((back) => back.id)).toContain(id);
  });

  it('are known of a unit of another directory by its links alone', () => {
    expect(predecessors('nso2025:18823', { in: kyLoi })).toMatchObject({
      place: { id: 'nso2025:18823', name: 'nso2025:18823' },
      links: [{ id: 'gso2004:18796', extent: 'area-only' }],
    });
  });
});

describe('both', () => {
  it.each([successors, predecessors])('reject a unit that nobody knows, and what is no unit', (look) => {
    expect(problemOf(() => look('nso2025:99'))).toEqual(['no-such-member', 'place']);
    expect(problemOf(() => look({ id: 'nso2025:99' }))).toEqual(['no-such-member', 'place']);
    expect(problemOf(() => look(''))).toEqual(['too-short', 'place']);
    expect(problemOf(() => look(15 as never))).toEqual(['wrong-type', 'place']);
    expect(problemOf(() => look({} as never))).toEqual(['wrong-type', 'place']);
    expect(problemOf(() => look(null as never))).toEqual(['wrong-type', 'place']);
    expect(problemOf(() => look('nso2025:15', { at: '2025-07-01' } as never))).toEqual([
      'unknown-key',
      'options.at',
    ]);
  });

  it('name the six extents', () => {
    expect(Object.keys(extentNames)).toEqual([
      'whole',
      'part',
      'part-area-all-people',
      'area-only',
      'people-only',
      'unknown',
    ]);
  });
});

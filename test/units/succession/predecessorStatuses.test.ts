import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../../src/foundation/index.js';
import { predecessorStatuses, type UnitStatus } from '../../../src/units/index.js';

const yenBai: UnitStatus = { unit: 'gso2004:15', status: 'đạt', on: '2024-12-31' };
const problemsOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
  }
  return [];
};

describe('predecessorStatuses', () => {
  it('lists the statuses of predecessors, and derives none', () => {
    const { units } = predecessorStatuses([yenBai, { ...yenBai, status: 'nâng cao' }]);
    expect(units.map(({ unit, own }) => [unit.id, own.length])).toEqual([
      ['gso2004:15', 2],
      ['nso2025:15', 0],
    ]);
    expect(units[1]?.predecessors).toEqual([
      { unit: { id: 'gso2004:10', name: 'Tỉnh Lào Cai' }, extent: 'whole', on: '2025-07-01', statuses: [] },
      {
        unit: { id: 'gso2004:15', name: 'Tỉnh Yên Bái' },
        extent: 'whole',
        on: '2025-07-01',
        statuses: [yenBai, { ...yenBai, status: 'nâng cao' }],
      },
    ]);
    expect(Object.isFrozen(units[1]?.predecessors)).toBe(true);
  });

  it('keeps the status of the new unit beside them', () => {
    const { units } = predecessorStatuses([{ unit: 'nso2025:15', status: 'mới' }]);
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({
      own: [{ status: 'mới' }],
      predecessors: [{ statuses: [] }, { statuses: [] }],
    });
  });

  it('names units by their identity where no directory names them', () => {
    const nameless = {
      kind: 'unit-directory' as const,
      name: 'test',
      units: [],
      successions: [{ from: 'a:1', to: 'b:1', extent: 'part' as const, on: '2025-07-01' }],
      asOf: '2025-07-01',
      notices: [],
    };
    const { units } = predecessorStatuses([{ unit: 'a:1', status: 'x' }], { in: nameless });
    expect(units.map(({ unit }) => unit.name)).toEqual(['a:1', 'b:1']);
  });

  it('says so in both languages', () => {
    expect(explain(predecessorStatuses([yenBai]), 'vi').split('\n')).toEqual([
      'Danh hiệu, tình trạng không suy ra được từ đơn vị cũ; dưới đây chỉ liệt kê:',
      '  Tỉnh Yên Bái: đạt',
      '  Tỉnh Lào Cai: –',
      '    từ Tỉnh Lào Cai (toàn bộ): –',
      '    từ Tỉnh Yên Bái (toàn bộ): đạt',
    ]);
  });

  it('rejects units that there are not, and options that are none', () => {
    expect(problemsOf(() => predecessorStatuses([{ ...yenBai, unit: 'gso2004:99' }]))).toEqual([
      ['no-such-member', '0.unit'],
    ]);
    expect(problemsOf(() => predecessorStatuses([]))).toEqual([['too-short', '']]);
    expect(problemsOf(() => predecessorStatuses([yenBai], { within: 'x' } as never))).toEqual([
      ['unknown-key', 'within'],
    ]);
    expect(problemsOf(() => predecessorStatuses([yenBai], null as never))).toEqual([
      ['wrong-type', 'options'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from 'mtqg/foundation';
import { predecessorStatuses, type UnitStatus } from 'mtqg/units';

const yenBai: UnitStatus = { place: 'gso2004:15', status: 'đạt', date: '2024-12-31' };
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
    const { places } = predecessorStatuses([yenBai, { ...yenBai, status: 'nâng cao' }]);
    expect(places.map(({ place, statuses }) => [place.id, statuses.length])).toEqual([
      ['gso2004:15', 2],
      ['nso2025:15', 0],
    ]);
    expect(places[1]?.predecessors).toEqual([
      {
        place: { id: 'gso2004:10', name: 'Tỉnh Lào Cai' },
        extent: 'whole',
        date: '2025-07-01',
        statuses: [],
      },
      {
        place: { id: 'gso2004:15', name: 'Tỉnh Yên Bái' },
        extent: 'whole',
        date: '2025-07-01',
        statuses: [yenBai, { ...yenBai, status: 'nâng cao' }],
      },
    ]);
    expect(Object.isFrozen(places[1]?.predecessors)).toBe(true);
  });

  it('keeps the status of the new unit beside them', () => {
    const { places } = predecessorStatuses([{ place: 'nso2025:15', status: 'mới' }]);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({
      statuses: [{ status: 'mới' }],
      predecessors: [{ statuses: [] }, { statuses: [] }],
    });
  });

  it('names units by their identity where no directory names them', () => {
    const nameless = {
      kind: 'unit-directory' as const,
      name: 'test',
      units: [],
      successions: [{ predecessor: 'a:1', successor: 'b:1', extent: 'part' as const, date: '2025-07-01' }],
      asOf: '2025-07-01',
      notices: [],
    };
    const { places } = predecessorStatuses([{ place: 'a:1', status: 'x' }], { in: nameless });
    expect(places.map(({ place }) => place.name)).toEqual(['a:1', 'b:1']);
  });

  it('says so in both languages', () => {
    expect(explain(predecessorStatuses([yenBai]), 'vi').split('\n')).toEqual([
      'Không suy ra danh hiệu của đơn vị mới từ các đơn vị cũ; danh hiệu của từng đơn vị:',
      '  Tỉnh Yên Bái: đạt.',
      '  Tỉnh Lào Cai: chưa có thông tin.',
      '    Từ Tỉnh Lào Cai (toàn bộ): chưa có thông tin.',
      '    Từ Tỉnh Yên Bái (toàn bộ): đạt.',
    ]);
  });

  it('rejects units that there are not, and options that are none', () => {
    expect(problemsOf(() => predecessorStatuses([{ ...yenBai, place: 'gso2004:99' }]))).toEqual([
      ['no-such-member', 'statuses.0.place'],
    ]);
    expect(problemsOf(() => predecessorStatuses([]))).toEqual([['too-short', 'statuses']]);
    expect(problemsOf(() => predecessorStatuses([yenBai], { within: 'x' } as never))).toEqual([
      ['unknown-key', 'options.within'],
    ]);
    expect(problemsOf(() => predecessorStatuses([yenBai], null as never))).toEqual([
      ['wrong-type', 'options'],
    ]);
  });
});

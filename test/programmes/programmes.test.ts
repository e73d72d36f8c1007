import { describe, expect, test } from 'vitest';
import { explain } from '../../src/foundation/internal.js';
import {
  programmeItem,
  programmeOn,
  programmes,
  type ProgrammeField,
  type ProgrammeItem,
} from '../../src/programmes/index.js';
import { programmeIdSchema } from '../../src/programmes/internal.js';
import { problemsOf } from '../capital/problems.js';

const FIELDS: readonly ProgrammeField[] = ['new-rural', 'poverty', 'ethnic-minority'];

describe('the programme in force', () => {
  test.each([
    ['new-rural', '2021-01-01', 'new-rural-2021-2025'],
    ['new-rural', '2025-12-31', 'new-rural-2021-2025'],
    ['poverty', '2025-12-31', 'poverty-2021-2025'],
    ['ethnic-minority', '2025-12-31', 'ethnic-minority-2021-2025'],
    ['new-rural', '2026-01-01', 'merged-2026-2035'],
    ['poverty', '2026-01-01', 'merged-2026-2035'],
    // Approved for 2021–2030, but it ended with its first phase.
    ['ethnic-minority', '2026-01-01', 'merged-2026-2035'],
    ['ethnic-minority', '2035-12-31', 'merged-2026-2035'],
  ] as const)('%s on %s: %s', (field, date, id) => {
    expect(programmeOn({ field, date }).id).toBe(id);
    expect(programmeOn({ programme: id, date }).id).toBe(id);
  });

  test.each([
    [{ field: 'poverty', date: '2020-12-31' }, [['not-in-force', 'date']]],
    [{ field: 'poverty', date: '2036-01-01' }, [['not-in-force', 'date']]],
    [{ programme: 'poverty-2021-2025', date: '2026-01-01' }, [['not-in-force', 'date']]],
    [{ date: '2025-12-31' }, [['missing', 'field']]],
    [
      { field: 'poverty', programme: 'poverty-2021-2025', date: '2025-12-31' },
      [['contradiction', 'programme']],
    ],
    [{ field: 'health', date: '2025-12-31' }, [['not-one-of', 'field']]],
    [{ field: 'poverty', date: '2025-02-29' }, [['no-such-date', 'date']]],
  ])('%#: none', (query, problems) => {
    expect(problemsOf(() => programmeOn(query as never))).toEqual(problems);
  });

  test('is explained by its resolution and its decision', () => {
    const told = explain(programmeOn({ field: 'poverty', date: '2023-09-30' }), 'vi');
    expect(told).toContain('Ngày 30/9/2023, lĩnh vực giảm nghèo bền vững');
    expect(told).toContain('24/2021/QH15');
    expect(told).toContain('90/QĐ-TTg');
    expect(explain(programmeOn({ programme: 'merged-2026-2035', date: '2026-01-01' }), 'en')).toContain(
      '417/QĐ-BNNMT',
    );
  });
});

describe('projects and components', () => {
  test('Project 8 of the ethnic-minority programme: gender equality, the Women’s Union, 2,387.812 tỷ', () => {
    const { item } = programmeItem({ programme: 'ethnic-minority-2021-2025', number: '8' });
    expect(item).toMatchObject({
      kind: 'project',
      title: { vi: 'Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em' },
      provenance: 'secondary',
      lead: { vi: 'Hội Liên hiệp Phụ nữ Việt Nam' },
      capital: { amount: { value: '2387812000000', unit: 'VND' } },
    });
  });

  test('the counts are those of the decisions', () => {
    const [ntm, poverty, ethnic, merged] = programmes();
    expect([ntm, poverty, ethnic].map((programme) => programme!.items.length)).toEqual([11, 7, 10]);
    // “10 projects, 14 sub-projects”
    expect(ethnic!.items.flatMap(({ items = [] }) => items)).toHaveLength(14);
    expect(poverty!.items.flatMap(({ items = [] }) => items)).toHaveLength(11);
    expect(merged!.items.map(({ items = [] }) => items.length)).toEqual([10, 5]);
    expect(ntm!.thematicProgrammes.map(({ component }) => component)).toEqual([
      '3',
      '3',
      '3',
      '8',
      '7',
      '10',
    ]);
  });

  test('what has no title says so; what is believed is unconfirmed', () => {
    const untitled = programmeItem({ programme: 'poverty-2021-2025', number: '1.1' });
    expect(untitled.item).toMatchObject({ kind: 'sub-project', provenance: 'unknown', sources: [] });
    expect(untitled.item).not.toHaveProperty('title');
    expect(explain(untitled, 'vi')).toContain('Tiểu dự án 1.1: chưa có tên');
    expect(programmeItem({ programme: 'new-rural-2021-2025', number: '4' }).item.provenance).toBe(
      'unconfirmed',
    );
    expect(programmeItem({ programme: 'ethnic-minority-2021-2025', number: '1' }).item).toMatchObject({
      provenance: 'unconfirmed',
      sources: [{ provenance: 'secondary' }],
    });
    const believed = programmeItem({ programme: 'poverty-2021-2025', number: '1' });
    expect(explain(believed, 'vi')).toContain('Tên chưa đối chiếu với văn bản gốc.');
    expect(explain(programmeItem({ programme: 'poverty-2021-2025', number: '2' }), 'vi')).not.toContain(
      'chưa đối chiếu',
    );
    expect(programmeItem({ programme: 'merged-2026-2035', number: 'II.3' }).item.note?.vi).toContain(
      'bình đẳng giới',
    );
  });

  test('numbers restart in each programme, and none is guessed', () => {
    expect(problemsOf(() => programmeItem({ programme: 'poverty-2021-2025', number: '8' }))).toEqual([
      ['no-such-member', 'number'],
    ]);
    expect(problemsOf(() => programmeItem({ programme: 'x', number: '' } as never))).toEqual([
      ['not-one-of', 'programme'],
      ['too-short', 'number'],
    ]);
  });
});

describe('the data', () => {
  const itemsOf = (items: readonly ProgrammeItem[]): readonly ProgrammeItem[] =>
    items.flatMap((item) => [item, ...itemsOf(item.items ?? [])]);

  test.each(programmes().map((programme) => [programme.id, programme] as const))(
    '%s hangs together',
    (id, programme) => {
      expect(programmeIdSchema.safeParse(id).success).toBe(true);
      for (const next of programme.successors) {
        expect(programmes().find((other) => other.id === next)?.predecessors).toContain(id);
      }
      for (const before of programme.predecessors) {
        expect(programmes().find((other) => other.id === before)?.successors).toContain(id);
      }
      const items = itemsOf(programme.items);
      expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
      for (const item of items) {
        expect([item.number, item.provenance === 'unknown']).toEqual([item.number, item.title === undefined]);
        if (item.provenance === 'secondary') expect(item.sources.length).toBeGreaterThan(0);
        if (item.title) expect(item.title.vi).toBe(item.title.vi.normalize('NFC'));
      }
    },
  );

  test('cannot be changed', () => {
    expect(Object.isFrozen(programmes())).toBe(true);
    expect(Object.isFrozen(programmes()[2]?.items[7]?.capital?.amount)).toBe(true);
  });
});

test.each(FIELDS)('every field is followed through the merger: %s', (field) => {
  const before = programmeOn({ field, date: '2025-12-31' });
  expect(before.successors).toEqual([programmeOn({ field, date: '2026-01-01' }).id]);
  expect(before.capitalCarriedTo?.date).toBe('2026-12-31');
});

test.each(programmes())(
  '$id: its days follow from the approved years, which no text states to the day',
  (programme) => {
    expect(programme.validity.from.slice(4)).toBe('-01-01');
    expect(programme.validity.to?.slice(4)).toBe('-12-31');
    expect(
      [programme.validitySources.from, programme.validitySources.to].map((one) => one.provenance),
    ).toEqual(['unconfirmed', 'unconfirmed']);
  },
);

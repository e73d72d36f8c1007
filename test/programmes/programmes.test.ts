import { describe, expect, test } from 'vitest';
import { capitalSources } from 'mtqg/capital';
import { officialCriteriaSets } from 'mtqg/criteria';
import { explain } from 'mtqg/foundation';
import { povertyStandards } from 'mtqg/poverty';
import {
  findProgrammes,
  legalRoleNames,
  programmeItem,
  programmeOn,
  programmes,
  type Programme,
  type ProgrammeField,
  type ProgrammeItem,
} from 'mtqg/programmes';
import { programmeIdSchema } from 'mtqg/schemas';
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
    for (const { id, decision } of ntm!.thematicProgrammes) {
      const { source } = decision;
      expect(source.kind === 'instrument' && `new-rural-2021-2025/${source.number.split('/')[0]!}`).toBe(id);
    }
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
      expect(items.map((item) => item.id)).toEqual(items.map(({ number }) => `${id}/${number}`));
      expect(JSON.stringify({ ...programme, legalChain: [], capital: [] })).not.toContain(
        '"provenance":"official"',
      );
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

describe('what goes on across the merger', () => {
  test('gender equality was a project and is a content of a content', () => {
    const { item } = programmeItem({ programme: 'merged-2026-2035', number: 'II.3.03' });
    expect(item).toMatchObject({ kind: 'content', provenance: 'secondary' });
    expect(item.predecessors).toEqual(['ethnic-minority-2021-2025/8', 'ethnic-minority-2021-2025/9.2']);
    for (const number of ['8', '9.2']) {
      const before = programmeItem({ programme: 'ethnic-minority-2021-2025', number }).item;
      expect(before.successors).toEqual([item.id]);
    }
  });
});

describe('the legal chain', () => {
  const chain = (id: Programme['id']): readonly string[] =>
    programmes()
      .find((programme) => programme.id === id)!
      .legalChain.map(({ role, citation: { source }, amends }) =>
        [role, source.kind === 'instrument' ? source.number : source.title, amends].join(' ').trim(),
      );

  test.each([
    [
      'new-rural-2021-2025',
      ['approval 25/2021/QH15', 'programme-decision 263/QĐ-TTg', 'allocation 07/2022/QĐ-TTg'],
    ],
    [
      'poverty-2021-2025',
      ['approval 24/2021/QH15', 'programme-decision 90/QĐ-TTg', 'allocation 02/2022/QĐ-TTg'],
    ],
    [
      'ethnic-minority-2021-2025',
      [
        'approval 120/2020/QH14',
        'programme-decision 1719/QĐ-TTg',
        'programme-decision 920/QĐ-TTg 1719/QĐ-TTg',
        'allocation 39/2021/QĐ-TTg',
        'allocation 18/2023/QĐ-TTg 39/2021/QĐ-TTg',
      ],
    ],
  ] as const)('of %s, and what the three share', (id, own) => {
    expect(chain(id)).toEqual([
      ...own,
      'management-decree 27/2022/NĐ-CP',
      'management-decree 38/2023/NĐ-CP 27/2022/NĐ-CP',
      'recurrent-funds 55/2023/TT-BTC',
      'recurrent-funds 75/2024/TT-BTC 55/2023/TT-BTC',
      'recurrent-funds 112/2025/TT-BTC 55/2023/TT-BTC',
      'special-mechanisms 111/2024/QH15',
    ]);
  });

  test('of the one programme', () => {
    expect(chain('merged-2026-2035')).toEqual([
      'approval 257/2025/QH15',
      'implementation-plan 424/NQ-CP',
      'programme-decision 417/QĐ-BNNMT',
      'management-decree 358/2025/NĐ-CP',
      'allocation 16/2026/QĐ-TTg',
      'recurrent-funds 60/2026/TT-BTC',
    ]);
  });

  test('only the three approvals that the codification prints are read in the text', () => {
    const official = programmes().flatMap(({ legalChain }) =>
      legalChain.filter(({ citation }) => citation.provenance === 'official'),
    );
    expect(official.map(({ role }) => role)).toEqual(['approval', 'approval', 'approval']);
    for (const { citation } of official) expect(citation.readIn?.en).toContain('codification');
    expect(Object.keys(legalRoleNames)).toEqual(expect.arrayContaining(official.map(({ role }) => role)));
  });
});

describe('capital by source and vintage', () => {
  /** Vintage, source, billions of đồng, how it is qualified, and how sure it is. */
  const lines = (id: Programme['id']): readonly string[] =>
    programmes()
      .find((programme) => programme.id === id)!
      .capital.map(({ vintage, source = 'all', amount, qualifier, provenance }) =>
        [vintage, source, Number(amount.value) / 1e9, qualifier, provenance].filter(Boolean).join(' '),
      );

  test('of new rural development', () => {
    expect(lines('new-rural-2021-2025')).toEqual([
      'approved NSNN 196332 at-least official',
      'approved NSTW 39632 official',
      'approved NSTW.DTPT 30000 official',
      'approved NSTW.SN 9632 official',
      'approved NSDP 156700 official',
      'medium-term NSTW.DTPT.TN 30000 official',
      'medium-term NSTW.DTPT.NN 2050 secondary',
      'expected all 2455212 unconfirmed',
      'expected LG 224080 unconfirmed',
      'expected TDTM 1790000 unconfirmed',
      'expected DN 105000 unconfirmed',
      'expected CD 139800 unconfirmed',
    ]);
  });

  test('of poverty reduction', () => {
    expect(lines('poverty-2021-2025')).toEqual([
      'approved all 75000 at-least official',
      'approved NSTW 48000 official',
      'approved NSTW.DTPT 20000 official',
      'approved NSTW.SN 28000 official',
      'approved NSDP 12690 official',
      'approved HDK 14310 official',
      'medium-term NSTW.DTPT.TN 20000 official',
    ]);
  });

  test('of ethnic-minority areas: approved and planned investment differ, and both are true', () => {
    expect(lines('ethnic-minority-2021-2025')).toEqual([
      'approved all 137664 at-least official',
      'approved NSTW 104954 official',
      'approved NSDP 10016 official',
      'approved TDCS 19727 official',
      'approved HDK 2967 official',
      'approved NSTW.DTPT 50629.163 unconfirmed',
      'approved NSTW.SN 54324.848 unconfirmed',
      'medium-term NSTW.DTPT.TN 50000 official',
    ]);
  });

  test('of the one programme: enterprises and community are one line', () => {
    expect(lines('merged-2026-2035')).toEqual([
      'approved NSNN 423000 about secondary',
      'approved NSTW 100000 secondary',
      'approved NSTW.DTPT 70000 secondary',
      'approved NSTW.SN 30000 secondary',
      'approved NSDP 300000 about secondary',
      'approved TDCS 23000 about secondary',
      'expected all 1044000 about secondary',
      'expected NSTW 100000 secondary',
      'expected NSDP 300000 about secondary',
      'expected LG 360000 about secondary',
      'expected TDCS 23000 about secondary',
      'expected DNCD 261000 about secondary',
    ]);
  });

  test('the parts of an approval add up', () => {
    const of = (id: Programme['id'], source: string, vintage = 'approved'): number =>
      Number(
        programmes()
          .find((programme) => programme.id === id)!
          .capital.find((line) => line.vintage === vintage && (line.source ?? 'all') === source)!.amount
          .value,
      ) / 1e9;
    const sum = (id: Programme['id'], sources: readonly string[]): number =>
      sources.reduce((total, source) => total + of(id, source), 0);
    expect(sum('new-rural-2021-2025', ['NSTW', 'NSDP'])).toBe(of('new-rural-2021-2025', 'NSNN'));
    expect(sum('poverty-2021-2025', ['NSTW', 'NSDP', 'HDK'])).toBe(of('poverty-2021-2025', 'all'));
    expect(sum('ethnic-minority-2021-2025', ['NSTW', 'NSDP', 'TDCS', 'HDK'])).toBe(
      of('ethnic-minority-2021-2025', 'all'),
    );
    expect(sum('merged-2026-2035', ['NSTW', 'NSDP', 'TDCS'])).toBe(of('merged-2026-2035', 'NSNN'));
  });

  test.each(programmes())('$id: every line has a source that exists, and one for its figure', (programme) => {
    const codes = new Set<string>(Object.keys(capitalSources));
    for (const { source, provenance, sources, years } of programme.capital) {
      if (source !== undefined) expect(codes).toContain(source);
      expect(sources[0]?.provenance).toBe(provenance);
      expect(years.from).toBeGreaterThanOrEqual(programme.titleYears.from);
    }
    const sets = new Set(officialCriteriaSets().map(({ id }) => id));
    for (const set of programme.criteriaSets) expect(sets).toContain(set);
    const standards = new Set(povertyStandards().map(({ id }) => id));
    for (const standard of programme.povertyStandards) expect(standards).toContain(standard);
  });
});

describe('found by what they are called', () => {
  const found = (text: string, date?: string): readonly string[] =>
    findProgrammes(text, date === undefined ? {} : { date }).programmes.map(({ id }) => id);

  test.each([
    ['merged-2026-2035', ['merged-2026-2035']],
    ['MTQG 1719', ['ethnic-minority-2021-2025']],
    ['chuong trinh 1719', ['ethnic-minority-2021-2025']],
    ['Chương trình 263', ['new-rural-2021-2025']],
    ['NTM', ['new-rural-2021-2025', 'merged-2026-2035']],
    ['ntm', ['new-rural-2021-2025', 'merged-2026-2035']],
    ['DTTS&MN', ['ethnic-minority-2021-2025', 'merged-2026-2035']],
    ['DTTS & MN', ['ethnic-minority-2021-2025', 'merged-2026-2035']],
    ['GNBV', ['poverty-2021-2025', 'merged-2026-2035']],
    ['giảm nghèo bền vững', ['poverty-2021-2025', 'merged-2026-2035']],
    ['Chương trình mục tiêu quốc gia giảm nghèo bền vững', ['poverty-2021-2025', 'merged-2026-2035']],
    ['Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025', ['poverty-2021-2025']],
    ['National Target Programme on new rural development', ['new-rural-2021-2025', 'merged-2026-2035']],
    ['Chương trình mục tiêu quốc gia', []],
    ['DA1', []],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test('of a day', () => {
    expect(found('NTM', '2025-12-31')).toEqual(['new-rural-2021-2025']);
    expect(found('NTM', '2026-01-01')).toEqual(['merged-2026-2035']);
    expect(found('MTQG 1719', '2026-01-01')).toEqual([]);
  });

  test('and told', () => {
    expect(explain(findProgrammes('NTM'), 'vi')).toContain('Số chương trình phù hợp với “NTM”: 2.');
    expect(problemsOf(() => findProgrammes(' ', { date: '2025-02-30' }))).toEqual([
      ['bad-format', 'text'],
      ['no-such-date', 'options.date'],
    ]);
  });
});

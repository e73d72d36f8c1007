import { describe, expect, test } from 'vitest';
import { disbursementTableWarningTexts } from '../../../src/capital/index.js';
import { done, keyOf, plan, tableOf } from './tables.js';

const said = (...args: Parameters<typeof tableOf>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tableOf(...args).warnings.map(({ code, groups = [] }) => [
      code,
      groups.map((group) => keyOf(group)).join(' '),
    ]),
  );
const [one, two, three] = ['1', '2', '3'].map((component) => ({ component }));
const by = { by: 'component' } as const;
const [july, august] = [{ asOf: '2025-07-31' }, { asOf: '2025-08-31' }];

describe('a table warns', () => {
  test('of nothing where nothing is wrong', () => {
    expect(said([done('1', august), done('2')], [plan('5')])).toEqual({});
    expect(said([done('5')], [plan('5')])).toEqual({});
    expect(said([done('2'), done('1', august)], [plan('5')])).toEqual({});
  });

  test('of what has no plan, no disbursement, or more than its plan', () => {
    expect(said([done('1', one), done('7', two)], [plan('5', two), plan('5', three)], by)).toEqual({
      'no-plan': '1',
      'no-disbursement': '3',
      'over-plan': '2',
    });
  });

  test('of own or carried-over capital alone of which nothing is reported, and names it', () => {
    const old = { planKind: 'carried-over' } as const;
    const all = [plan('9'), plan('3', old)];
    const textsOf = (...args: Parameters<typeof tableOf>) =>
      tableOf(...args)
        .warnings.filter(({ code }) => code === 'no-disbursement')
        .map(({ text }) => [text.vi.slice(0, 80), text.en.slice(0, 61)]);
    expect(textsOf([done('1')], all)).toEqual([
      [
        'Có kế hoạch vốn nhưng chưa có số giải ngân (A, riêng vốn kéo dài); chưa có số li',
        'A plan but no report of disbursement (A, carried-over capital',
      ],
    ]);
    expect(textsOf([done('1', old)], all)).toEqual([
      [
        'Có kế hoạch vốn nhưng chưa có số giải ngân (A, không gồm vốn kéo dài); chưa có s',
        'A plan but no report of disbursement (A, without carried-over',
      ],
    ]);
    expect(said([], all)).toEqual({ 'no-disbursement': 'A' });
    expect(textsOf([], all)[0]![0]).toContain('(A);');
    expect(said([done('1'), done('1', old)], all)).toEqual({});
    expect(textsOf([done('1', { planKind: 'not-stated' })], all)).toEqual([]);
    expect(textsOf([done('1')], [plan('9', { carriedOver: 'included' })])).toEqual([]);
  });

  test('of it in the innermost groups alone', () => {
    expect(said([done('1', one), done('7', two)], [plan('5', one)])).toEqual({ 'over-plan': 'A' });
    expect(said([done('1', one), done('2', two)], [plan('5', one)])).toEqual({});
    expect(
      said([done('1', one), done('2', two)], [plan('5', one)], { by: ['programme', 'component'] }),
    ).toEqual({
      'no-plan': 'A/2',
    });
    expect(said([done('1')], [], { by: [] })).toEqual({ 'no-plan': '' });
  });

  test('of reports that are old, or the first', () => {
    expect(
      said(
        [
          done('1', { ...one, ...july }),
          done('2', { ...one, ...august }),
          done('2', { ...two, ...august }),
          done('3', two),
          done('1', three),
        ],
        [plan('9', one), plan('9', two), plan('9', three)],
        by,
      ),
    ).toEqual({ 'older-report': '1', 'no-earlier-report': '3' });
    const inPeriod = { counting: 'in-period' } as const;
    expect(
      said(
        [done('2', { ...two, ...august, ...inPeriod }), done('1', { ...three, ...inPeriod })],
        [plan('9', two), plan('9', three)],
        by,
      ),
    ).toEqual({});
  });

  test('of the first report of one pot alone, and names it', () => {
    const old = { planKind: 'carried-over' } as const;
    const firsts = (...records: Parameters<typeof tableOf>[0]) =>
      tableOf(records, [plan('9'), plan('3', old)])
        .warnings.filter(({ code }) => code === 'no-earlier-report')
        .map(({ text }) => [text.vi, text.en]);
    expect(firsts(done('1', august), done('2'), done('1', old))).toEqual([
      [
        'Chưa có báo cáo đến ngày 31/8/2025 (A, riêng vốn kéo dài); toàn bộ số giải ngân của phần này được tính là tăng thêm so với kỳ trước.',
        'No report up to 2025-08-31 (A, carried-over capital alone); all that was disbursed of it counts as new since then.',
      ],
    ]);
    expect(firsts(done('1', { ...old, ...august }), done('2', old), done('1'))[0]![1]).toContain(
      '(A, without carried-over capital)',
    );
    const other = { ...one, ...august };
    expect(firsts(done('1', other), done('2', one), done('1'), done('1', old))[0]![1]).toContain('(A)');
  });

  test('of a cumulative amount that is less than before', () => {
    const fell = (...records: Parameters<typeof tableOf>[0]) =>
      tableOf(records, [plan('9')])
        .warnings.filter(({ code }) => code === 'disbursed-fell')
        .map(({ text }) => [text.vi, text.en]);
    expect(fell(done('3', august), done('2'))).toEqual([
      [
        'Số giải ngân lũy kế thấp hơn số đến ngày 31/8/2025 (A); đề nghị kiểm tra lại.',
        'The cumulative amount is less than that up to 2025-08-31 (A); check both.',
      ],
    ]);
    expect(fell(done('3', august), done('3'))).toEqual([]);
    expect(fell(done('2', august), done('3'))).toEqual([]);
    const inPeriod = { counting: 'in-period' } as const;
    expect(
      fell(done('3', { ...august, ...inPeriod }), done('-1', { ...inPeriod, correction: true })),
    ).toEqual([]);
  });

  test('of records that are all older than the table', () => {
    const june = { asOf: '2025-06-30' };
    const table = tableOf([done('1', { ...one, ...june }), done('2', { ...two, ...july })], [plan('9')], {
      by: 'component',
    });
    expect(
      table.warnings
        .filter(({ code }) => code === 'older-report')
        .map(({ text, groups }) => [text.vi, groups!.map(({ keys }) => keys)]),
    ).toEqual([
      ['Số liệu chưa cập nhật đến ngày 30/9/2025 (Tổng số).', [{}]],
      ['Số liệu chưa cập nhật đến ngày 31/7/2025 (1).', [{ component: '1' }]],
    ]);
    expect(said([done('1', { asOf: '2025-09-29' })], [plan('5')])).toEqual({ 'older-report': '' });
  });

  test('of estimates that are in the sums', () => {
    const estimate = { figureStatus: 'estimate' } as const;
    const counted = (...records: Parameters<typeof tableOf>[0]) =>
      said(records, [plan('99')])['estimates-counted'];
    expect(counted(done('1', { ...august, ...estimate }), done('2', estimate))).toBe('A');
    expect(counted(done('1', { ...august, ...estimate }), done('2'))).toBeUndefined();
    expect(counted(done('1', estimate), done('2'))).toBeUndefined();
    expect(counted(done('1', august), done('2'))).toBeUndefined();
    expect(counted(done('9'), done('1', { ...estimate, correction: true }))).toBeUndefined();
    expect(
      said([done('1', one), done('2', { ...two, ...estimate })], [plan('5', one), plan('5', two)], by),
    ).toEqual({ 'estimates-counted': '2' });
  });

  test('of an estimate beside something actual of the same month', () => {
    const inPeriod = { counting: 'in-period' } as const;
    const estimate = { ...inPeriod, figureStatus: 'estimate' } as const;
    const warned = (...records: Parameters<typeof tableOf>[0]) =>
      tableOf(records, [plan('99')]).warnings.map(({ code }) => code);
    const early = { ...inPeriod, asOf: '2025-09-10' };
    expect(warned(done('3', early), done('5', estimate))).toEqual([
      'estimates-counted',
      'estimate-beside-actual',
    ]);
    expect(warned(done('3', { ...inPeriod, ...august }), done('5', estimate))).toEqual(['estimates-counted']);
    expect(warned(done('3', inPeriod), done('5', estimate))).toEqual([]);
    const fix = { correction: true } as const;
    expect(warned(done('3', { ...early, ...fix }), done('5', estimate))).toEqual(['estimates-counted']);
    expect(warned(done('3', early), done('5', { ...estimate, ...fix }))).toEqual(['estimates-counted']);
    expect(warned(done('3', { ...early, programme: 'B' }), done('5', estimate))).not.toContain(
      'estimate-beside-actual',
    );
  });

  test('of carried-over capital that is not told apart', () => {
    const old = { planKind: 'carried-over' } as const;
    expect(said([done('1', { planKind: 'not-stated' })], [plan('9'), plan('3', old)])).toEqual({
      'carried-over-not-apart': 'A',
    });
    expect(said([done('1')], [plan('9', { carriedOver: 'included' })])).toEqual({
      'carried-over-not-apart': 'A',
    });
    expect(said([done('1', { planKind: 'not-stated' })], [plan('9')])).toEqual({});
  });

  test('of advances', () => {
    const ahead = { planKind: 'advance' } as const;
    expect(said([done('1')], [plan('9'), plan('3', ahead)])).toEqual({ 'advance-apart': 'A' });
    expect(said([done('1'), done('1', ahead)], [plan('9')])).toEqual({ 'advance-apart': 'A' });
  });
});

test('warnings name what they are about, ten groups at most', () => {
  const lines = Array.from({ length: 12 }, (_, at) => ({
    component: `hạng mục ${at + 1}`,
    programme: 'Ô tô',
  }));
  const { warnings } = tableOf(
    [done('1', { ...lines[0]!, ...august }), done('1', { component: 'z' })],
    lines.map((line) => plan('5', line)),
    { by: ['programme', 'component'], names: { z: { vi: 'Khác', en: 'Other' } } },
  );
  expect(warnings.map(({ text }) => text.vi)).toEqual([
    'Có số giải ngân nhưng chưa có kế hoạch vốn (A, Khác); số giải ngân vẫn nằm trong tổng số.',
    `Có kế hoạch vốn nhưng chưa có số giải ngân (${lines
      .slice(1, 11)
      .map(({ component }) => `Ô tô, ${component}`)
      .join(
        '; ',
      )} và 1 mục khác); chưa có số liệu không có nghĩa là bằng 0: kế hoạch vốn của phần này đã nằm trong tổng số, số giải ngân thì chưa, nên tỷ lệ chung có thể thấp hơn thực tế.`,
    'Số liệu chưa cập nhật đến ngày 30/9/2025 (Ô tô, hạng mục 1).',
    'Chưa có báo cáo đến ngày 31/8/2025 (A, Khác); toàn bộ số giải ngân của phần này được tính là tăng thêm so với kỳ trước.',
  ]);
  expect(warnings[1]!.text.en).toContain('hạng mục 11 and 1 more)');
  expect(warnings[1]!.groups).toHaveLength(11);
  expect(Object.keys(disbursementTableWarningTexts)).toHaveLength(11);
  const { warnings: whole } = tableOf([done('1')], [], { by: [] });
  expect(whole.map(({ text }) => text.en)).toEqual([
    'Disbursed without a plan (Total); the amounts are in the total.',
  ]);
});

test('a table assumes what nothing states', () => {
  const assumed = (...args: Parameters<typeof tableOf>) =>
    tableOf(...args).assumptions.map(({ code }) => code);
  const open = { value: '5', unit: 'billionVND' } as const;
  expect(assumed([], [plan('5')])).toEqual([]);
  expect(assumed([], [{ ...open, planKind: 'not-stated', carriedOver: 'not-stated' }])).toEqual([
    'plan-kind-not-stated',
    'years-not-stated',
    'carry-over-not-stated',
    'capital-type-not-stated',
  ]);
  const silent = plan('5', { carriedOver: 'not-stated' });
  expect(assumed([], [silent])).toEqual(['carry-over-not-stated']);
  expect(assumed([], [silent, plan('2', { planKind: 'carried-over', carriedOver: 'not-stated' })])).toEqual(
    [],
  );
  expect(assumed([], [silent, plan('2', { planKind: 'carried-over', programme: 'B' })])).toEqual([
    'carry-over-not-stated',
  ]);
  expect(assumed([], [plan('5', { planKind: 'supplement', carriedOver: 'not-stated' })])).toEqual([]);
  const adjusted = plan('5', { planKind: 'adjusted', carriedOver: 'not-stated' });
  expect(assumed([], [plan('5'), adjusted])).toEqual(['carry-over-not-stated']);
  const plus = { ...adjusted, correction: true } as const;
  const dated = (date: string) => ({ assignedBy: { authority: 'province', date } }) as const;
  expect(
    assumed(
      [],
      [
        { ...adjusted, carriedOver: 'excluded', ...dated('2025-06-01') },
        { ...plus, ...dated('2025-07-01') },
      ],
    ),
  ).toEqual([]);
});

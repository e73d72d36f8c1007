import { describe, expect, it, test } from 'vitest';
import * as mtqg from '../../src/index.js';
import { toRows, type TableRow } from '../../src/tables/index.js';
import { publicCalls } from '../fixtures/publicCalls.js';
import { problemsOf } from '../problems.js';

const scored = (name: string, findings: Readonly<Record<string, mtqg.Finding>>) =>
  mtqg.scoreCriteria(mtqg.commune2026to2030(), {
    subject: { level: 'commune', name },
    date: '2026-07-01',
    set: 'commune-2026-2030',
    column: 'group-2',
    findings,
  });

const rowOf = (rows: readonly TableRow[], indicator: string) =>
  rows.find((row) => row['indicator'] === indicator || row['chỉ tiêu'] === indicator);

const refused = mtqg.tallyClassifications({
  subject: { vi: 'Tỉnh A', en: 'Province A' },
  communes: 0,
  counts: [{ classifications: ['border'], communes: 0 }],
});

describe('the long form', () => {
  it('tells a value with its unit, status, provenance and name', () => {
    const rows = toRows(scored('Xã A', { '3.1': { value: '8.2' }, '3.9': 'met' }));
    expect(rowOf(rows, 'criteria-score.criteria.3.indicators.3.1.value')).toEqual({
      subject: 'Xã A',
      indicator: 'criteria-score.criteria.3.indicators.3.1.value',
      period: '2026',
      value: '8.2',
      unit: 'percent',
      status: 'not-met',
      provenance: 'official',
      note: 'Growth of per-capita income',
    });
    expect(rowOf(rows, 'criteria-score.criteria.3.indicators.3.1.margin')).toMatchObject({
      value: '-1.3',
      unit: 'percentagePoint',
    });
    expect(rowOf(rows, 'criteria-score.criteria.3.indicators.3.9.status')).toMatchObject({
      value: 'met',
      unit: 'code',
      status: 'met',
    });
    expect(rowOf(rows, 'criteria-score.criteria.3.indicators.3.6.status')).toMatchObject({
      value: 'not-assessed',
      status: 'not-assessed',
    });
  });

  it('shows what was refused, with the reason, and never as an empty cell', () => {
    const rows = toRows(refused);
    expect(rowOf(rows, 'classification-tally.shares.1.ofAllPercent')).toEqual({
      subject: 'Province A',
      indicator: 'classification-tally.shares.1.ofAllPercent',
      period: '',
      value: 'refused',
      unit: '',
      status: 'refused: zero-denominator',
      provenance: '',
      note: 'the denominator is zero, so there is no ratio',
    });
    expect(
      rowOf(toRows(refused, { locale: 'vi' }), 'classification-tally.shares.1.ofAllPercent'),
    ).toMatchObject({
      'đối tượng': 'Tỉnh A',
      'giá trị': 'không tính được',
      'trạng thái': 'refused: zero-denominator',
    });
    expect(rowOf(toRows(refused), 'classification-tally.communes')?.['value']).toBe('0');
  });

  it('shows what is not known, both ends of a range, warnings and lists of codes', () => {
    const area = mtqg.communeArea({
      subject: 'Xã B',
      date: '2023-12-31',
      minorityPercent: 20,
      poorPercent: 17,
    });
    const rows = toRows(area);
    expect(rowOf(rows, 'commune-area.communeArea')).toMatchObject({
      value: 'unknown',
      status: 'unknown',
      period: '2023-12-31',
      provenance: 'official',
    });
    expect(rowOf(rows, 'commune-area.possibleAreas')).toMatchObject({
      value: 'area-3; area-1; area-2',
      unit: 'code',
    });
    const own = {
      subject: 'Xã C',
      years: { from: 2021, to: null },
      rate: { kind: 'range', lower: '1.5', upper: null, unit: 'percent' },
      isOpen: false,
      rank: 3,
      big: 12n,
      exact: '0.25',
      figures: Float64Array.of(1, Number.NaN),
      wrong: { kind: 'quantity', value: 'x', unit: 'percent' },
      warnings: [
        { code: 'late', affectedYears: [2023, 2024], text: { vi: 'muộn', en: 'late' } },
        { code: 'late', text: { vi: 'muộn', en: 'late' } },
        'no warning',
      ],
      assumptions: [{ code: 'assumed' }],
      sources: [{ provenance: 'official' }, { provenance: 'unconfirmed' }, 'x'],
      name: { vi: 'Tên', en: 'Name' },
      note: { vi: 'lưu ý', en: 'see' },
      label: { vi: 'nhãn', en: 'label' },
      left: undefined,
    };
    expect(toRows(own).map((row) => [row['indicator'], row['value'], row['unit'], row['status']])).toEqual([
      ['rate.lower', '1.5', 'percent', 'lower-bound'],
      ['rate.upper', 'unbounded', 'percent', 'upper-bound'],
      ['isOpen', 'false', 'yes-no', 'known'],
      ['rank', '3', 'number', 'known'],
      ['big', '12', 'number', 'known'],
      ['exact', '0.25', 'number', 'known'],
      ['figures.1', '1', 'number', 'known'],
      ['figures.2', 'unknown', 'number', 'unknown'],
      ['wrong', 'unknown', 'percent', 'unknown'],
      ['warnings', 'late', 'code', 'warning'],
      ['warnings', 'late', 'code', 'warning'],
      ['assumptions', 'assumed', 'code', 'assumption'],
    ]);
    expect(toRows(own)[0]).toMatchObject({
      period: '2021/..',
      provenance: 'unconfirmed',
      note: 'Name: see',
    });
    expect(
      toRows(own)
        .filter((row) => row['status'] === 'warning')
        .map((row) => row['period']),
    ).toEqual(['2023; 2024', '2021/..']);
  });

  it('marks a refusal without code or reason, and a figure without unit, as what is known of them', () => {
    const rows = toRows({
      subject: 'Xã A',
      rate: { kind: 'refusal' },
      share: { kind: 'refusal', code: 'zero-denominator', reason: { vi: 'mẫu số bằng 0', en: 'zero' } },
      count: { kind: 'quantity', value: '3' },
    });
    expect(rows.map((row) => [row['value'], row['unit'], row['status'], row['note']])).toEqual([
      ['refused', '', 'refused: unknown', ''],
      ['refused', '', 'refused: zero-denominator', 'zero'],
      ['3', '', 'known', ''],
    ]);
  });

  it('numbers what stands at several places under one name, and tells lists by what they hold', () => {
    const rows = toRows({
      subject: 'Xã A',
      list: [
        { value: 1 },
        { id: 'a', value: 2 },
        { year: 2024, value: 3 },
        { year: 2024, value: 4 },
        { subject: { name: { name: { vi: 'Xã Z', en: 'Commune Z' } } }, value: 5 },
        'text',
        [null],
        [' ', 'b'],
        { code: ' ' },
      ],
    });
    expect(rows.map((row) => [row['subject'], row['indicator'], row['period'], row['value']])).toEqual([
      ['Xã A', 'list.1.value', '', '1'],
      ['Xã A', 'list.a.value', '', '2'],
      ['Xã A', 'list.value', '2024', '3'],
      ['Xã A', 'list.value#2', '2024', '4'],
      ['Commune Z', 'list.value', '', '5'],
      ['Xã A', 'list.6', '', 'text'],
      ['Xã A', 'list.7.1', '', 'unknown'],
      ['Xã A', 'list.8', '', ' ; b'],
      ['Xã A', 'list. .code', '', 'unknown'],
    ]);
  });

  it('gives numbers as text, every digit kept, or as numbers', () => {
    const exact = {
      subject: 'A',
      share: { kind: 'quantity', value: '0.1234567890123456789', unit: 'percent' },
    };
    const huge = { subject: 'A', share: { kind: 'quantity', value: '9'.repeat(400), unit: 'VND' } };
    expect(toRows(exact)[0]?.['value']).toBe('0.1234567890123456789');
    expect(toRows(exact, { numbers: 'number' })[0]?.['value']).toBe(0.12345678901234568);
    expect(toRows(huge, { numbers: 'number' })[0]?.['value']).toBe('9'.repeat(400));
    expect(toRows(refused, { numbers: 'number' }).map((row) => row['value'])).toEqual([
      0,
      'border',
      0,
      'refused',
    ]);
  });
});

describe('the wide form', () => {
  it('has a row for each subject and period, a column for each indicator, and no empty cell', () => {
    const tally = (subject: string, communes: number, border: number) =>
      mtqg.tallyClassifications({
        subject,
        communes,
        counts: [{ classifications: ['border'], communes: border }],
      });
    const rows = toRows([tally('A', 10, 4), tally('B', 0, 0), { subject: 'C', other: true }], {
      form: 'wide',
      numbers: 'number',
    });
    expect(rows).toEqual([
      {
        subject: 'A',
        period: '',
        'classification-tally.communes (commune)': 10,
        'classification-tally.shares.1.classifications (code)': 'border',
        'classification-tally.shares.1.communes (commune)': 4,
        'classification-tally.shares.1.ofAllPercent (percent)': 40,
        'other (yes-no)': 'not given',
      },
      {
        subject: 'B',
        period: '',
        'classification-tally.communes (commune)': 0,
        'classification-tally.shares.1.classifications (code)': 'border',
        'classification-tally.shares.1.communes (commune)': 0,
        'classification-tally.shares.1.ofAllPercent (percent)': 'refused',
        'other (yes-no)': 'not given',
      },
      {
        subject: 'C',
        period: '',
        'classification-tally.communes (commune)': 'not given',
        'classification-tally.shares.1.classifications (code)': 'not given',
        'classification-tally.shares.1.communes (commune)': 'not given',
        'classification-tally.shares.1.ofAllPercent (percent)': 'not given',
        'other (yes-no)': 'true',
      },
    ]);
    expect(rows.map((row) => Object.keys(row).join())).toEqual(Array(3).fill(Object.keys(rows[0]!).join()));
    expect(Object.keys(toRows(refused, { form: 'wide', locale: 'vi' })[0]!).slice(0, 2)).toEqual([
      'đối tượng',
      'kỳ',
    ]);
    expect(toRows(refused, { form: 'wide' })[0]).toHaveProperty(
      ['classification-tally.shares.1.ofAllPercent'],
      'refused',
    );
  });

  it('agrees with the long form', () => {
    const results = [
      scored('Xã A', { '3.1': { value: '9.5' } }),
      scored('Xã B', { '3.1': { value: '9.4' } }),
    ];
    const long = toRows(results);
    const wide = toRows(results, { form: 'wide' });
    expect(wide).toHaveLength(2);
    for (const { subject, indicator, value, unit } of long as readonly Record<string, string>[]) {
      const row = wide.find((one) => one['subject'] === subject)!;
      expect(row[unit === '' ? indicator! : `${indicator} (${unit})`] ?? row[indicator!]).toBe(value);
    }
  });
});

describe('bad input', () => {
  const one = { subject: 'A', rate: 1 };
  const cyclic: Record<string, unknown> = { subject: 'A' };
  cyclic['self'] = cyclic;
  const deep = Array.from({ length: 40 }).reduce<object>((inner) => ({ inner }), one);
  test.each<[string, () => unknown, readonly (readonly string[])[]]>([
    ['no subject', () => toRows({ rate: 1 }), [['missing', 'results.subject']]],
    ['no subject in a list', () => toRows([one, { rate: 1 }]), [['missing', 'results.1.subject']]],
    ['twice the same', () => toRows([one, { ...one, rate: 2 }]), [['duplicate', 'results.1']]],
    ['no result', () => toRows([one, 3] as never), [['wrong-type', 'results.1']]],
    ['none at all', () => toRows(null as never), [['wrong-type', 'results']]],
    ['a list in a list', () => toRows([[one]]), [['wrong-type', 'results.0']]],
    ['a function', () => toRows({ subject: 'A', run: () => 1 }), [['wrong-type', 'results.run']]],
    ['a circle', () => toRows(cyclic), [['cyclic', 'results.self']]],
    ['too deep', () => toRows({ subject: 'A', deep }), [['too-deep', `results.deep${'.inner'.repeat(32)}`]]],
    ['too long', () => toRows({ subject: 'A', list: new Array(20_000_000) }), [['too-long', 'results.list']]],
    [
      'a getter that throws',
      () =>
        toRows({
          subject: 'A',
          get rate(): number {
            throw new Error('no');
          },
        }),
      [['wrong-type', 'results']],
    ],
    [
      'options',
      () => toRows(one, { locale: 'fr', form: 'tall', numbers: 1, subject: 2 } as never),
      [
        ['not-one-of', 'locale'],
        ['not-one-of', 'options.form'],
        ['not-one-of', 'options.numbers'],
        ['wrong-type', 'options.subject'],
      ],
    ],
  ])('%s', (_, action, problems) => {
    expect(problemsOf(action)).toEqual(problems);
  });

  it('is named once, by the option, where a result does not name it', () => {
    expect(toRows({ rate: 1 }, { subject: 'Xã A' })[0]?.['subject']).toBe('Xã A');
    expect(toRows(one, { subject: 'Xã A' })[0]?.['subject']).toBe('A');
  });

  it('is refused where it holds too much, what is shared counted at each of its places', () => {
    const shared = Array(3).fill(Array(700_000).fill({ vi: 'x', en: 'x' })) as unknown[];
    expect(problemsOf(() => toRows({ subject: 'A', shared }))).toEqual([['too-long', 'results']]);
  });
});

describe('whatever the library returns', () => {
  test.each(publicCalls.map(([name, call, input], at) => [`${String(at)} ${name}`, call, input] as const))(
    '%s becomes rows without an empty value',
    (_, call, input) => {
      const result = call(input);
      if (typeof result !== 'object' || result === null) return;
      const results = Array.isArray(result)
        ? { list: result as unknown[] }
        : (result as Record<string, unknown>);
      let rows: readonly TableRow[];
      try {
        rows = toRows(results, { subject: 'X', locale: 'vi' });
      } catch (error) {
        // What was compiled, or is a directory, is run, not told.
        expect(mtqg.isMtqgError(error, 'wrong-type')).toBe(true);
        return;
      }
      for (const row of rows) {
        expect(Object.keys(row)).toHaveLength(8);
        expect([row['giá trị'], row['đối tượng'], row['chỉ tiêu']]).not.toContain('');
      }
      const keys = rows.map((row) => JSON.stringify([row['đối tượng'], row['chỉ tiêu'], row['kỳ']]));
      expect(new Set(keys).size).toBe(keys.length);
      expect(Object.isFrozen(rows)).toBe(true);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { explain, formatQuantity } from '../../../src/foundation/index.js';
import { disbursementTable, type DisbursementRecord, type PlanRecord } from '../../../src/capital/index.js';
import { done, figuresOf, keyOf, plan, shown, sumsOf, tableOf } from './tables.js';

describe('published figures', () => {
  test('27 November 2025: one amount, four plans, four ratios', () => {
    const asOf = '2025-11-27';
    const ratios = ['913216.2', '885786.6', '1080828.8', '1035078.9'].map((value) => {
      const { total } = tableOf([done('528870.2', { asOf })], [plan(value)], { asOf });
      return formatQuantity(total.withCarriedOver.ratioPercent, 'vi', { decimals: 1 });
    });
    expect(ratios).toEqual(['57,9%', '59,7%', '48,9%', '51,1%']);
  });

  test('31 August 2025: 26,426 with carry-over is 3,487 of it and 22,939 of the year’s own plan', () => {
    // The plans are those that the published rates of 51 and 45% imply, to the nearest tỷ.
    const asOf = '2025-08-31';
    const { total } = tableOf(
      [done('22939', { asOf }), done('3487', { asOf, planKind: 'carried-over' })],
      [plan('44978'), plan('7749', { planKind: 'carried-over' })],
      { asOf },
    );
    expect(figuresOf(total.withCarriedOver).slice(0, 3)).toEqual(['52727', '26426', '26301']);
    const rates = [total.withCarriedOver, total.withoutCarriedOver, total.carriedOverOnly].map((figures) =>
      formatQuantity(figures!.ratioPercent, 'en', { decimals: 0 }),
    );
    expect(rates).toEqual(['50%', '51%', '45%']);
  });

  test('Bắc Giang: 998 of 1,971 is 50.63%', () => {
    const years = { from: 2021, to: 2023 };
    const { total } = tableOf([done('998', { years })], [plan('1971', { years })]);
    expect(formatQuantity(total.withCarriedOver.ratioPercent, 'en', { decimals: 2 })).toBe('50.63%');
    expect(shown(total.withCarriedOver.remaining)).toBe('973');
  });

  test('Quảng Nam 2023: 262 of 1,730 is 15.1%, not the 11.5 that was published', () => {
    const { printedChecks } = tableOf([done('262')], [plan('1730')], { printed: [{ ratioPercent: '11.5' }] });
    expect(printedChecks.map(({ verdict, recomputed }) => [verdict, shown(recomputed).slice(0, 5)])).toEqual([
      ['inconsistent', '15.14'],
    ]);
  });
});

const NTM = { programme: 'NTM' };
const records = [
  done('10', { ...NTM, capitalSource: 'NSTW', subject: 'Xã Một' }),
  done('20', { ...NTM, capitalSource: 'NSTW', subject: 'Xã Hai' }),
  done('5', { ...NTM, capitalSource: 'NSDP', subject: 'Xã Một' }),
  done('7', { capitalSource: 'NSTW', subject: 'Xã Hai' }),
];
const plans = [
  plan('40', { ...NTM, capitalSource: 'NSTW', subject: 'Xã Hai' }),
  plan('30', { ...NTM, capitalSource: 'NSTW', subject: 'Xã Một' }),
  plan('10', { ...NTM, capitalSource: 'NSDP', subject: 'Xã Một' }),
  plan('20', { capitalSource: 'NSTW', subject: 'Xã Hai' }),
];

describe('rows', () => {
  test('lie within one another, each the sum of those within it, in the order of the plans', () => {
    const table = tableOf(records, plans, { by: ['programme', 'capitalSource', 'subject'] });
    expect(table.rows.map(({ depth, name }) => `${depth} ${name.vi}`)).toEqual([
      '1 NTM',
      '2 Ngân sách trung ương',
      '3 Xã Hai',
      '3 Xã Một',
      '2 Ngân sách địa phương (đối ứng)',
      '3 Xã Một',
      '1 A',
      '2 Ngân sách trung ương',
      '3 Xã Hai',
    ]);
    expect(sumsOf(table)).toEqual({
      '': '100 42',
      NTM: '80 35',
      'NTM/NSTW': '70 30',
      'NTM/NSTW/Xã Hai': '40 20',
      'NTM/NSTW/Xã Một': '30 10',
      'NTM/NSDP': '10 5',
      'NTM/NSDP/Xã Một': '10 5',
      A: '20 7',
      'A/NSTW': '20 7',
      'A/NSTW/Xã Hai': '20 7',
    });
    expect(table.total).toMatchObject({ depth: 0, keys: {}, name: { vi: 'Tổng số', en: 'Total' } });
    expect(table.rows[2]!.keys).toEqual({ programme: 'NTM', capitalSource: 'NSTW', subject: 'Xã Hai' });
  });

  test('may be grouped by one key or by none', () => {
    expect(sumsOf(tableOf(records, plans, { by: 'subject' }))).toEqual({
      '': '100 42',
      'Xã Hai': '60 27',
      'Xã Một': '40 15',
    });
    const { by, rows } = tableOf(records, plans, { by: [] });
    expect([by, rows]).toEqual([[], []]);
  });

  test('bear the names of places in two languages, those of codes, and those that the caller gives', () => {
    const members = {
      subject: { vi: 'Lào Cai', en: 'Lao Cai' },
      capitalType: 'recurrent',
      component: '8',
      years: { from: 2021, to: 2025 },
    } as const;
    const { rows } = tableOf([done('1', members)], [plan('2', members)], {
      by: ['subject', 'capitalType', 'component', 'years', 'capitalSource'],
      names: { '8': { vi: 'Dự án 8', en: 'Project 8' } },
    });
    expect(rows.map(({ name, keys }) => [name.vi, name.en, Object.values(keys).at(-1)])).toEqual([
      ['Lào Cai', 'Lao Cai', 'Lào Cai'],
      ['kinh phí sự nghiệp (chi thường xuyên)', 'recurrent funds', 'recurrent'],
      ['Dự án 8', 'Project 8', '8'],
      ['2021-2025', '2021-2025', '2021-2025'],
      ['Chưa nêu nguồn vốn', 'source not stated', null],
    ]);
  });

  test('say programmes that the library knows by their names, others as they are given', () => {
    const of = (programme: string) => plan('2', { programme });
    const { rows } = tableOf([], [of('poverty-2021-2025'), of('CTMT văn hóa'), of('merged-2026-2035')], {
      by: 'programme',
    });
    expect(rows.map(({ name, keys }) => [keys.programme, name.vi, name.en])).toEqual([
      [
        'poverty-2021-2025',
        'Chương trình giảm nghèo bền vững giai đoạn 2021-2025',
        'sustainable poverty reduction, 2021-2025',
      ],
      ['CTMT văn hóa', 'CTMT văn hóa', 'CTMT văn hóa'],
      [
        'merged-2026-2035',
        'Chương trình xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035',
        'new rural development, sustainable poverty reduction and ethnic-minority and mountainous areas, 2026-2035',
      ],
    ]);
  });

  test('know a place by its Vietnamese name', () => {
    const place = { vi: 'Lào Cai', en: 'Lao Cai' };
    const table = tableOf([done('1', { subject: 'Lào Cai' })], [plan('2', { subject: place })], {
      by: 'subject',
    });
    expect(table.rows.map(({ name }) => name)).toEqual([place]);
  });

  test('of what no plan names stand behind, by their text; what is not stated comes last', () => {
    const line = (component?: string) => (component === undefined ? {} : { component });
    const { rows } = tableOf(
      [done('1'), done('1', line('c')), done('1', line('b')), done('1', line('z')), done('1', line('y'))],
      [plan('9', line('z')), plan('9', line('y')), plan('9')],
      { by: 'component' },
    );
    expect(rows.map((row) => keyOf(row))).toEqual(['z', 'y', 'b', 'c', 'null']);
  });
});

test('names stand in the order of the alphabet, marks aside', () => {
  const names = ['Yên Bái', 'Đắk Lắk', 'Điện Biên', 'Cà Mau', 'Ca Mau', 'An Giang', 'Đồng', 'Dồng', 'Eo'];
  const { rows } = tableOf(
    names.map((subject) => done('1', { subject })),
    [],
    { by: 'subject' },
  );
  expect(rows.map(({ name }) => name.vi)).toEqual([
    'An Giang',
    'Ca Mau',
    'Cà Mau',
    'Đắk Lắk',
    'Điện Biên',
    'Dồng',
    'Đồng',
    'Eo',
    'Yên Bái',
  ]);
});

describe('ranks and shortfall', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((component) => ({ component }));
  const table = tableOf(
    [done('10', a), done('45', b), done('30', c), done('20', d)],
    [plan('100', a), plan('50', b), plan('100', c), plan('200', d), plan('50', e)],
    { by: 'component' },
  );

  test('the highest ratio is first, and those that are alike share a place', () => {
    expect(table.rows.map((row) => [keyOf(row), row.rank])).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 2],
      ['d', 3],
      ['e', undefined],
    ]);
    expect('rank' in table.total).toBe(false);
  });

  test('in whatever order they come', () => {
    const ranks = (...amounts: readonly string[]) =>
      tableOf(
        amounts.map((amount, at) => done(amount, { component: String(at) })),
        amounts.map((_, at) => plan('100', { component: String(at) })),
        { by: 'component' },
      ).rows.map(({ rank }) => rank);
    expect([ranks('10', '20', '30', '40'), ranks('40', '30', '20', '10')]).toEqual([
      [4, 3, 2, 1],
      [1, 2, 3, 4],
    ]);
    expect(ranks('20', '40', '10', '40', '30')).toEqual([4, 1, 5, 1, 3]);
  });

  test('each row adds its part to what the total is short of', () => {
    expect(shown(table.total.shortfallPoints)).toBe('79');
    expect(table.rows.map((row) => shown(row.shortfallPoints))).toEqual(['18', '1', '14', '36', '10']);
    expect(shown(table.total.withCarriedOver.ratioPercent)).toBe('21');
  });

  test('a row with a lower ratio than the total holds it back', () => {
    expect(table.rows.filter(({ holdsBack }) => holdsBack).map((row) => keyOf(row))).toEqual(['a', 'd']);
    expect(table.total.holdsBack).toBe(false);
    const even = tableOf([done('1', a), done('2', b)], [plan('2', a), plan('4', b)], { by: 'component' });
    expect(even.rows.map(({ holdsBack, rank }) => [holdsBack, rank])).toEqual([
      [false, 1],
      [false, 1],
    ]);
  });

  test('more than the plan takes from the shortfall', () => {
    const { rows, total } = tableOf([done('30', a), done('0', b)], [plan('20', a), plan('20', b)], {
      by: 'component',
    });
    expect([...rows, total].map((row) => shown(row.shortfallPoints))).toEqual(['-25', '50', '25']);
    expect(shown(rows[0]!.withCarriedOver.remaining)).toBe('-10');
  });
});

describe('what is missing', () => {
  test('is refused in its row, and counts as nothing in sums', () => {
    const { total, rows } = tableOf(
      [done('10', { component: 'a' }), done('5', { component: 'c' })],
      [plan('20', { component: 'a' }), plan('30', { component: 'b' })],
      { by: 'component' },
    );
    expect(rows.map((row) => figuresOf(row.withCarriedOver))).toEqual([
      ['20', '10', '10', '50'],
      ['30', 'missing-input records', 'missing-input records', 'missing-input records'],
      ['missing-input plans', '5', 'missing-input plans', 'missing-input plans'],
    ]);
    expect(figuresOf(total.withCarriedOver)).toEqual(['50', '15', '35', '30']);
    expect(rows.map((row) => [shown(row.shortfallPoints), row.holdsBack, row.rank])).toEqual([
      ['20', false, 1],
      ['60', false, undefined],
      ['-10', false, undefined],
    ]);
  });

  test('a plan of zero has no ratio, and no rank', () => {
    const { total, rows } = tableOf([done('0'), done('0', NTM)], [plan('0'), plan('5', NTM)]);
    expect(rows.map((row) => figuresOf(row.withCarriedOver))).toEqual([
      ['0', '0', '0', 'zero-denominator'],
      ['5', '0', '5', '0'],
    ]);
    expect(rows.map(({ rank, holdsBack }) => [rank, holdsBack])).toEqual([
      [undefined, false],
      [1, false],
    ]);
    expect(shown(total.withCarriedOver.ratioPercent)).toBe('0');
    const { total: none } = tableOf([done('0')], [plan('0')]);
    expect([none.shortfallPoints, none.withCarriedOver.ratioPercent].map(shown)).toEqual([
      'zero-denominator',
      'zero-denominator',
    ]);
  });

  test('without any plan there is no shortfall, without anything only refusals', () => {
    const { total } = tableOf([done('1')], []);
    expect([shown(total.shortfallPoints), total.holdsBack]).toEqual(['missing-input plans', false]);
    const nothing = tableOf([], []);
    expect(nothing.rows).toEqual([]);
    expect(figuresOf(nothing.total.withCarriedOver)[0]).toBe('missing-input plans');
    expect(['latestAsOf' in nothing, 'previousAsOf' in nothing]).toEqual([false, false]);
    expect([nothing.warnings, nothing.printedChecks]).toEqual([[], []]);
  });
});

test('amounts of all scales and forms are added exactly', () => {
  const parts: readonly (readonly [DisbursementRecord['value'], DisbursementRecord['unit']])[] = [
    ['0.1', 'VND'],
    [0.25, 'thousandVND'],
    [3n, 'millionVND'],
    ['0.000000001', 'billionVND'],
    [1e-7, 'trillionVND'],
    ['9007199254740993', 'VND'],
    ['9007199254740991', 'VND'],
    ['1234567890123456789', 'trillionVND'],
  ];
  const lines = parts.map(([value, unit], place) => ({
    ...done('0', { component: String(place) }),
    value,
    unit,
  }));
  const { total } = tableOf(lines, [{ ...plan('1'), value: '0.000000003' }]);
  // 0.1 + 250 + 3,000,000 + 1 + 100,000 + 2 × 9,007,199,254,740,992 + 1,234,567,890,123,456,789 × 10^12
  expect(total.withCarriedOver).toMatchObject({
    plan: { value: '3' },
    disbursed: { value: '1234567890123474803398512582235.1' },
  });
  expect(tableOf(lines.slice(5, 7), []).total.withCarriedOver).toMatchObject({
    disbursed: { value: '18014398509481984' },
  });
});

test('parts of a đồng in one plan alone are in the sums', () => {
  const { total } = tableOf([done('1')], [{ ...plan('0.5'), unit: 'VND' }, plan('1', { component: '1' })]);
  expect(total.withCarriedOver).toMatchObject({
    plan: { value: '1000000000.5' },
    disbursed: { value: '1000000000' },
  });
});

test('amounts of one line that no double holds together are added exactly', () => {
  const largest = { value: '9007199254740991', unit: 'VND', counting: 'in-period' } as const;
  const rows = ['a', 'b', 'c'].map((id) => done('0', { ...largest, id }));
  const less = done('0', { ...largest, value: '-9007199254740991', correction: true, id: 'd' });
  const sumOf = (records: readonly DisbursementRecord[]) =>
    tableOf(records, []).total.withCarriedOver.disbursed;
  expect(sumOf(rows)).toMatchObject({ value: '27021597764222973' });
  expect(sumOf([...rows, less, { ...less, id: 'e' }, { ...less, id: 'f' }])).toMatchObject({ value: '0' });
  expect(sumOf([less, { ...less, id: 'e' }])).toMatchObject({ value: '-18014398509481982' });
  expect(sumOf([less, { ...less, id: 'e' }, { ...less, id: 'f' }])).toMatchObject({
    value: '-27021597764222973',
  });
});

test('the result is frozen, says what it is, and is its own data', () => {
  const place = { vi: 'Lào Cai', en: 'Lao Cai' };
  const table = tableOf([done('1', { subject: place })], [plan('2')], { subject: 'Tỉnh', by: 'subject' });
  place.vi = 'Khác';
  expect(table).toMatchObject({
    kind: 'disbursement-table',
    subject: 'Tỉnh',
    by: ['subject'],
    asOf: '2025-09-30',
    latestAsOf: '2025-09-30',
  });
  expect(table.rows.map(({ name }) => name.vi)).toContain('Lào Cai');
  expect([table, table.rows, table.rows[0], table.total.withCarriedOver.plan].every(Object.isFrozen)).toBe(
    true,
  );
  expect(table.explanation).toBe(table.explanation);
});

test('an explanation tells the total, the bases, the change, the rows, and what was printed otherwise', () => {
  const carried = { planKind: 'carried-over', years: { from: 2024, to: 2024 } } as const;
  const rows: readonly DisbursementRecord[] = [
    done('10', { asOf: '2025-08-31' }),
    done('30'),
    done('4', carried),
    done('10', NTM),
  ];
  const all: readonly PlanRecord[] = [plan('50'), plan('10', carried), plan('60', NTM)];
  const table = disbursementTable(rows, all, {
    subject: 'Tỉnh Ví dụ',
    by: 'programme',
    asOf: '2025-09-30',
    printed: [
      { plan: { value: '121', unit: 'billionVND' }, ratioPercent: '36.67' },
      { keys: { programme: 'NTM' }, ratioPercent: '16.76' },
    ],
  });
  expect(
    explain(table, 'vi')
      .split('\n')
      .filter((line) => !/Căn cứ|Lưu ý/.test(line)),
  ).toEqual([
    'Tỉnh Ví dụ: đến ngày 30/9/2025, giải ngân 44 tỷ đồng trên kế hoạch vốn 120 tỷ đồng, tỷ lệ 36,67%.',
    '  44 tỷ đồng ÷ 120 tỷ đồng × 100 ≈ 36,6667%',
    '  Không gồm vốn kéo dài: giải ngân 40 tỷ đồng trên kế hoạch vốn 110 tỷ đồng, tỷ lệ 36,36%.',
    '    40 tỷ đồng ÷ 110 tỷ đồng × 100 ≈ 36,3636%',
    '  Riêng vốn kéo dài: giải ngân 4 tỷ đồng trên kế hoạch vốn 10 tỷ đồng, tỷ lệ 40%.',
    '    4 tỷ đồng ÷ 10 tỷ đồng × 100 = 40%',
    '  So với ngày 31/8/2025, số giải ngân tăng thêm 34 tỷ đồng, tương ứng 28,33 điểm phần trăm.',
    '  A: giải ngân 34 tỷ đồng trên kế hoạch vốn 60 tỷ đồng, tỷ lệ 56,67%.',
    '    34 tỷ đồng ÷ 60 tỷ đồng × 100 ≈ 56,6667%',
    '    Không gồm vốn kéo dài: giải ngân 30 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 60%.',
    '      30 tỷ đồng ÷ 50 tỷ đồng × 100 = 60%',
    '    Riêng vốn kéo dài: giải ngân 4 tỷ đồng trên kế hoạch vốn 10 tỷ đồng, tỷ lệ 40%.',
    '      4 tỷ đồng ÷ 10 tỷ đồng × 100 = 40%',
    '  NTM: giải ngân 10 tỷ đồng trên kế hoạch vốn 60 tỷ đồng, tỷ lệ 16,67%. Thấp hơn tỷ lệ chung, chiếm 41,67 điểm phần trăm trong phần tổng số còn thiếu so với kế hoạch.',
    '    10 tỷ đồng ÷ 60 tỷ đồng × 100 ≈ 16,6667%',
    '  Tổng số: kế hoạch vốn ghi trong báo cáo là 121 tỷ đồng, tính lại là 120 tỷ đồng, chênh lệch 1 tỷ đồng.',
    '    Có thể nhầm một chữ số ở “A”: 60 tỷ đồng thay cho 61 tỷ đồng (giả thiết, không sửa số liệu).',
    '    Có thể nhầm một chữ số ở “Tổng số”: 121 tỷ đồng thay cho 120 tỷ đồng (giả thiết, không sửa số liệu).',
    '    Có thể nhầm một chữ số ở “NTM”: 60 tỷ đồng thay cho 61 tỷ đồng (giả thiết, không sửa số liệu).',
    '  NTM: tỷ lệ giải ngân ghi trong báo cáo là 16,76%, tính lại là 16,67%, chênh lệch 0,09 điểm phần trăm.',
    '    Có thể đảo chữ số ở “NTM”: 16,76% thay cho 16,67% (giả thiết, không sửa số liệu).',
  ]);
  expect(explain(table, 'en')).toContain(
    'NTM: 10 billion VND disbursed of 60 billion VND, 16.67%. It is below the total, and makes 41.67 percentage points of what the total is short of its plan.',
  );
});

test('an explanation tells a fall as one, and no change', () => {
  const before = { asOf: '2025-08-31' };
  const changeTold = (value: string) =>
    (['vi', 'en'] as const).map((locale) =>
      explain(tableOf([done('9', before), done(value)], [plan('50')]), locale)
        .split('\n')
        .find((line) => /^ *(So với|Since)/.test(line)),
    );
  expect(changeTold('4')).toEqual([
    '  So với ngày 31/8/2025, số giải ngân giảm 5 tỷ đồng, tương ứng 10 điểm phần trăm.',
    '  Since 2025-08-31: 5 billion VND less, 10 percentage points.',
  ]);
  expect(changeTold('9')).toEqual([
    '  So với ngày 31/8/2025, số giải ngân không thay đổi.',
    '  Since 2025-08-31: no change.',
  ]);
  expect(changeTold('10')[1]).toBe('  Since 2025-08-31: 1 billion VND more, 2 percentage points.');
});

test('an explanation tells the day of the latest records, not that of the table', () => {
  const june = { asOf: '2025-06-30' };
  const firstOf = (...args: Parameters<typeof tableOf>) => explain(tableOf(...args), 'vi').split('\n')[0];
  expect(firstOf([done('50', june)], [plan('100')])).toBe(
    'Đến ngày 30/6/2025, giải ngân 50 tỷ đồng trên kế hoạch vốn 100 tỷ đồng, tỷ lệ 50%.',
  );
  expect(firstOf([], [plan('100')])).toBe(
    'Đến ngày 30/9/2025, kế hoạch vốn 100 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân).',
  );
});

test('an explanation tells estimates as such', () => {
  const table = tableOf(
    [done('10', { figureStatus: 'estimate' }), done('5', NTM)],
    [plan('50'), plan('50', NTM)],
  );
  const told = (locale: 'vi' | 'en') =>
    explain(table, locale)
      .split('\n')
      .filter((line) => /(trên kế hoạch vốn|disbursed of) /.test(line));
  expect(told('vi')).toEqual([
    'Đến ngày 30/9/2025, ước giải ngân 15 tỷ đồng trên kế hoạch vốn 100 tỷ đồng, tỷ lệ 15%.',
    '  A: ước giải ngân 10 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 20%.',
    '  NTM: giải ngân 5 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 10%. Thấp hơn tỷ lệ chung, chiếm 45 điểm phần trăm trong phần tổng số còn thiếu so với kế hoạch.',
  ]);
  expect(told('en').slice(0, 2)).toEqual([
    'By 2025-09-30, an estimated 15 billion VND disbursed of 100 billion VND, 15%.',
    '  A: an estimated 10 billion VND disbursed of 50 billion VND, 20%.',
  ]);
});

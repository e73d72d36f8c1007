import { describe, expect, test } from 'vitest';
import { disbursementTable, type DisbursementRecord } from '../../../src/capital/index.js';
import { disbursementRecordSchema, planRecordSchema } from '../../../src/capital/internal.js';
import { isMtqgError, readInput, type Problem } from '../../../src/foundation/index.js';
import { problemsOf, saidOf } from '../../problems.js';
import { done, plan, tableOf } from './tables.js';

const citation = { source: { kind: 'publication', title: 'Example' }, provenance: 'secondary' } as const;
const loan = { value: '10', currency: 'USD', exchangeRate: '25000', date: '2025-08-01', citation };

function thrownBy(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (isMtqgError(error)) return error.problems;
  }
  return [];
}

/** What may stand in a member of a row, most of it wrong. */
const odd: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    '',
    ' ',
    '\u0000',
    '0',
    '-0',
    '-1',
    '1.',
    '.5',
    '1.5',
    '1..5',
    '1,5',
    '1e5',
    'x',
    'é',
  ],
  ...['x'.repeat(2001), '9'.repeat(34), '9'.repeat(35), '0.0000000000001', '12345678901234567890123'],
  ...[0, -0, -1, 1.5, 1e21, 1e-7, NaN, Infinity, 2025, 5n, -5n, 'VND', 'billionVND', 'USD'],
  ...[
    'NSTW',
    'NSTW.X',
    'not-stated',
    'all',
    'investment',
    'annual',
    'carried-over',
    'toString',
    'cumulative',
  ],
  ...['actual', 'estimate', 'included', '2025-09-30', '2025-02-30', '30/9/2025', 'quantity', 'refusal'],
  ...[
    {},
    [],
    { from: 2025, to: 2025 },
    { from: 2025, to: 2024 },
    { from: 1899, to: 2025 },
    { from: 2025, to: 2201 },
  ],
  ...[{ from: 2025.5, to: 2026 }, { from: '2025', to: 2025 }, { from: 2025 }, { from: 2025, to: 2025, x: 1 }],
  ...[
    { vi: 'Lào Cai', en: 'Lao Cai' },
    { vi: 'Lào Cai' },
    { vi: '', en: 'x' },
    loan,
    { ...loan, currency: 'VND' },
  ],
  ...[
    citation,
    { ...citation, provenance: 'sure' },
    { authority: 'province' },
    { authority: 'king' },
    new Date(0),
  ],
  ...[() => 1, Symbol('x'), Object.create(null), new Map(), new Proxy({}, {})],
];

describe('what is wrong with a row is what its schema says', () => {
  const lists = [
    [
      'records',
      disbursementRecordSchema,
      done('1', { subject: 'Y Tý', component: '8', capitalSource: 'NSTW', id: 'a' }),
    ],
    [
      'plans',
      planRecordSchema,
      plan('1', { subject: 'Y Tý', component: '8', capitalSource: 'NSTW', id: 'a' }),
    ],
  ] as const;
  const own = [
    'asOf',
    'counting',
    'figureStatus',
    'carriedOver',
    'assignedBy',
    'scope',
    'citation',
    'convertedFrom',
  ];

  test.each(lists)('%s', (list, schema, row) => {
    const members = new Set([
      ...Object.keys(row),
      ...own,
      'correction',
      'kind',
      'unknown',
      '__proto__',
      'constructor',
    ]);
    const different: object[] = [];
    for (const member of members) {
      // Each row has a line and an id of its own; the days are known from a row before.
      const before = { ...row, component: 'other', id: 'other' };
      const rows = odd.map((value, at): object =>
        Object.defineProperty({ ...row, component: `c${String(at)}`, id: `i${String(at)}` }, member, {
          value,
          enumerable: true,
        }),
      );
      const expected = rows.flatMap((given, at) =>
        thrownBy(() => readInput<unknown>(schema, given)).map((problem) => ({
          ...problem,
          path: [list, at + 1, ...problem.path],
        })),
      );
      const lines = list === 'records' ? [[before, ...rows], []] : [[], [before, ...rows]];
      const options = { by: 'programme', asOf: '9999-12-31' } as const;
      const [records, plans] = lines as [[], []];
      const problems = thrownBy(() => disbursementTable(records, plans, options));
      // What lies in no row alone: a plan below zero, a correction of nothing, what is given twice.
      const wrong = new Set(expected.map(({ path }) => path[1]));
      const inRow = problems.filter(
        ({ code, path }) => wrong.has(path[1] ?? '') || (code !== 'contradiction' && code !== 'duplicate'),
      );
      // One expectation for all: there are thousands.
      if (JSON.stringify(inRow) !== JSON.stringify(expected)) different.push({ member, inRow, expected });
    }
    expect(different).toEqual([]);
  });

  test('objects that rows share are read once, and as they are', () => {
    const subject = { vi: 'Lào Cai', en: 'Lao Cai' };
    const assignedBy = { authority: 'province', date: '2025-01-01' } as const;
    const scope = { vi: 'phạm vi', en: 'scope' };
    const shared = { subject, citation };
    const rows = ['1', '2'].map((component) => done('1', { ...shared, component }));
    const plans = ['1', '2'].map((component) => plan('2', { ...shared, component, assignedBy, scope }));
    expect(tableOf(rows, plans, { by: 'subject' }).rows).toHaveLength(1);
    const bad = { subject: { vi: 'x' }, citation: {} } as unknown as Partial<DisbursementRecord>;
    expect(problemsOf(() => tableOf([done('1', bad), done('1', { ...bad, component: '1' })], []))).toEqual([
      ['missing', 'records.0.subject.en'],
      ['missing', 'records.0.citation.source'],
      ['missing', 'records.0.citation.provenance'],
      ['missing', 'records.1.subject.en'],
      ['missing', 'records.1.citation.source'],
      ['missing', 'records.1.citation.provenance'],
    ]);
  });

  test('rows behind getters and proxies are read', () => {
    const row = done('1');
    const throwing = new Proxy(row, {
      get() {
        throw new RangeError('no');
      },
    });
    const inherited = { ...row };
    Object.setPrototypeOf(inherited, { inherited: 1 });
    const bare: DisbursementRecord = { ...done('2', { component: '1' }) };
    Object.setPrototypeOf(bare, null);
    expect(tableOf([new Proxy(row, {}), bare], []).rows).toHaveLength(1);
    expect(problemsOf(() => tableOf([throwing], []))[0]?.[1]).toMatch(/^records\.0/);
    expect(problemsOf(() => tableOf([inherited], []))).toEqual([['wrong-type', 'records.0']]);
  });
});

describe('lists', () => {
  test.each([null, 1, 'x', {}, { length: 1 }])('are no %j', (list) => {
    expect(problemsOf(() => tableOf(list as never, list as never))).toEqual([
      ['wrong-type', 'records'],
      ['wrong-type', 'plans'],
    ]);
  });

  test('may not be left out', () => {
    expect(problemsOf(() => tableOf(undefined as never, undefined as never))).toEqual([
      ['missing', 'records'],
      ['missing', 'plans'],
    ]);
  });

  test('that throw, or have gaps, are told', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(problemsOf(() => tableOf(proxy, []))).toEqual([['wrong-type', 'records']]);
    const throwing = new Proxy([done('1')], {
      get: (target, key) => {
        if (key === '0') throw new Error('no');
        return Reflect.get(target, key);
      },
    });
    expect(problemsOf(() => tableOf(throwing, [, plan('1')] as never))).toEqual([
      ['missing', 'records.0'],
      ['missing', 'plans.0'],
    ]);
  });

  test('are not looked at further after a thousand problems', () => {
    const rows = Array.from({ length: 2000 }, () => done('x'));
    expect(problemsOf(() => tableOf(rows, [plan('x')]))).toHaveLength(1000);
    const late = Array.from({ length: 1500 }, (_, at) =>
      done('1', { asOf: '2025-12-31', component: String(at) }),
    );
    expect(problemsOf(() => tableOf(late, []))).toHaveLength(1000);
  });
});

describe('options', () => {
  const wrong = (options: object) => problemsOf(() => tableOf([], [], options));

  test.each<[object, readonly string[]]>([
    [{ by: 'place' }, ['not-one-of', 'options.by']],
    [{ by: ['programme', 'x'] }, ['not-one-of', 'options.by.1']],
    [{ by: ['programme', 'subject', 'programme'] }, ['duplicate', 'options.by.2']],
    [{ asOf: '30/9/2025' }, ['bad-format', 'options.asOf']],
    [{ since: '2025-09-30' }, ['period-reversed', 'options.since']],
    [{ estimates: 'allow' }, ['not-one-of', 'options.estimates']],
    [{ names: { a: 'A' } }, ['wrong-type', 'options.names.a']],
    [{ printed: [{ ratio: '1' }] }, ['unknown-key', 'options.printed.0.ratio']],
    [
      { printed: [{ keys: { programme: 'B' }, ratioPercent: '1' }] },
      ['no-such-member', 'options.printed.0.keys'],
    ],
  ])('%j', (options, problem) => {
    expect(wrong(options)).toEqual([problem]);
  });

  test('may have the last report the day before', () => {
    expect(wrong({ since: '2025-09-29' })).toEqual([]);
  });

  test('are needed', () => {
    expect(problemsOf(() => disbursementTable([], [], undefined as never))[0]?.[1]).toBe('options');
  });

  test('that are wrong are told with what is wrong with the rows', () => {
    expect(problemsOf(() => tableOf([done('x')], [plan('y')], { asOf: 'x' }))).toEqual([
      ['bad-format', 'options.asOf'],
      ['bad-format', 'records.0.value'],
      ['bad-format', 'plans.0.value'],
    ]);
  });

  test('of printed rows the table must have', () => {
    const call = () => tableOf([done('1')], [], { printed: [{ keys: { programme: 'B' } }] });
    expect(saidOf(call, 'en')).toBe('options.printed[0].keys: there is no B in the table');
    expect(saidOf(call, 'vi')).toMatch(/B.*bảng/);
  });
});

describe('records beside one another', () => {
  const problems = (...rows: readonly DisbursementRecord[]) => problemsOf(() => tableOf(rows, []));
  const inPeriod = { counting: 'in-period' } as const;

  test('none is later than the table', () => {
    const late = [done('1'), done('2', { asOf: '2025-10-01', component: '1' })];
    expect(problems(...late)).toEqual([['contradiction', 'records.1.asOf']]);
    expect(saidOf(() => tableOf(late, []), 'vi')).toBe(
      'records[1].asOf: mâu thuẫn: số liệu đến ngày 01/10/2025 trong bảng tính đến ngày 30/9/2025',
    );
  });

  test('estimates are refused on demand', () => {
    const rows = [done('1'), done('2', { figureStatus: 'estimate', component: '1' })];
    expect(problemsOf(() => tableOf(rows, [], { estimates: 'refuse' }))).toEqual([
      ['contradiction', 'records.1.figureStatus'],
    ]);
    expect(problems(...rows)).toEqual([]);
  });

  test('a line is counted in one way', () => {
    expect(
      problems(
        done('1'),
        done('2', { ...inPeriod, asOf: '2025-08-31' }),
        done('2', { ...inPeriod, component: '1' }),
      ),
    ).toEqual([['contradiction', 'records.1.counting']]);
    expect(saidOf(() => tableOf([done('1'), done('2', { ...inPeriod, asOf: '2025-08-31' })], []), 'en')).toBe(
      'records[1].counting: contradiction: cumulative amounts and amounts of periods in one line (records[0])',
    );
  });

  test('cumulative amounts of a line all state what they are drawn from, or none does', () => {
    const open = { planKind: 'not-stated' } as const;
    const carried = { planKind: 'carried-over' } as const;
    expect(
      problems(done('9', open), done('1', carried), done('2', { ...carried, asOf: '2025-08-31' })),
    ).toEqual([['contradiction', 'records.1.planKind']]);
    expect(problems(done('1', carried), done('9', open))).toEqual([['contradiction', 'records.1.planKind']]);
    expect(problems(done('1', { ...carried, ...inPeriod }), done('9', { ...open, ...inPeriod }))).toEqual([]);
    expect(problems(done('1', carried), done('9', { ...open, component: '1' }))).toEqual([]);
    expect(problems(done('1', carried), done('9'), done('2', { planKind: 'advance' }))).toEqual([]);
  });

  test('none is given twice', () => {
    expect(problems(done('1'), done('2'))).toEqual([['duplicate', 'records.1']]);
    expect(problems(done('1', { id: 'a' }), done('2', { id: 'b' }))).toEqual([['duplicate', 'records.1']]);
    expect(problems(done('1', inPeriod), done('2', inPeriod))).toEqual([['duplicate', 'records.1']]);
    expect(problems(done('1', { ...inPeriod, id: 'a' }), done('2', { ...inPeriod, id: 'a' }))).toEqual([
      ['duplicate', 'records.1.id'],
    ]);
    expect(problems(done('1', { id: 'a' }), done('2', { id: 'a', component: '1' }))).toEqual([
      ['duplicate', 'records.1.id'],
    ]);
    expect(
      problems(
        done('1'),
        done('1', { figureStatus: 'estimate' }),
        done('1', { asOf: '2025-08-31' }),
        done('1', { planKind: 'carried-over' }),
        done('1', { programme: 'B' }),
        done('1', { correction: true }),
        done('1', { correction: true }),
      ),
    ).toEqual([]);
    expect(problems(done('1', { figureStatus: 'not-stated' }), done('1'))).toEqual([
      ['duplicate', 'records.1'],
    ]);
  });

  test('reports of several lines and days are none of one another', () => {
    const days = ['2025-07-31', '2025-08-31', '2025-09-30'];
    const lines = ['1', '2', '3', '4', '5', '6'];
    const all = lines.flatMap((component) => days.map((asOf) => done('1', { component, asOf })));
    expect(problems(...all)).toEqual([]);
    const last = { asOf: '2025-07-31', figureStatus: 'estimate' } as const;
    expect(problems(...days.slice(1).map((asOf) => done('1', { asOf })), done('1', last))).toEqual([]);
    expect(problems(done('1', last), ...days.slice(1).map((asOf) => done('1', { asOf })))).toEqual([]);
  });

  test('a cumulative correction corrects something', () => {
    const minus = { correction: true } as const;
    expect(problems(done('9', { asOf: '2025-08-31' }), done('-1', minus))).toEqual([
      ['contradiction', 'records.1.correction'],
    ]);
    expect(problems(done('9', { planKind: 'carried-over' }), done('-1', minus))).toEqual([
      ['contradiction', 'records.1.correction'],
    ]);
    expect(saidOf(() => tableOf([done('-1', minus)], []), 'en')).toBe(
      'records[0].correction: contradiction: there is no cumulative amount of this line and day to be corrected',
    );
    // With another problem at hand, the report of it may be that one.
    expect(problems(done('x'), done('-1', minus))).toEqual([['bad-format', 'records.0.value']]);
  });
});

test('all rows are told at once, records first, each list in its order', () => {
  const records = [
    done('1'),
    done('2', { asOf: '2025-12-31', component: '1' }),
    done('x'),
    done('3'),
    done('4', { capitalSource: 'X' as never }),
  ];
  const plans = [
    plan('1', { planKind: 'approved' }),
    plan('2'),
    plan('-3', { component: '1' }),
    plan('1', { planKind: 'approved' }),
  ];
  expect(problemsOf(() => tableOf(records, plans))).toEqual([
    ['contradiction', 'records.1.asOf'],
    ['bad-format', 'records.2.value'],
    ['duplicate', 'records.3'],
    ['not-one-of', 'records.4.capitalSource'],
    ['contradiction', 'plans.1.planKind'],
    ['too-small', 'plans.2.value'],
    ['duplicate', 'plans.3'],
  ]);
});

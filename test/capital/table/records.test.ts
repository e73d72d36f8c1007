import { describe, expect, test } from 'vitest';
import { explain, formatQuantity } from '../../../src/foundation/index.js';
import { done, figuresOf, plan, shown, tableOf } from './tables.js';

const disbursed = (...args: Parameters<typeof tableOf>): string =>
  shown(tableOf(...args).total.withCarriedOver.disbursed);
const [july, august] = [{ asOf: '2025-07-31' }, { asOf: '2025-08-31' }];
/** A figure in both languages. */
const bothOf = (figure: Parameters<typeof formatQuantity>[0]) =>
  (['vi', 'en'] as const).map((locale) => formatQuantity(figure, locale));
const inPeriod = { counting: 'in-period' } as const;
const estimate = { figureStatus: 'estimate' } as const;

describe('cumulative amounts', () => {
  test('the last report of a line counts, in whatever order they come', () => {
    expect(disbursed([done('9', july), done('30'), done('20', august)], [])).toBe('30');
    expect(disbursed([done('30'), done('20', august), done('9', july)], [])).toBe('30');
  });

  test('a line that was not reported again counts as it was reported last', () => {
    expect(disbursed([done('9', { ...august, component: '1' }), done('5', { component: '2' })], [])).toBe(
      '14',
    );
  });

  test('the plans that they are drawn from are told apart', () => {
    expect(disbursed([done('9'), done('5', { planKind: 'carried-over' })], [])).toBe('14');
  });
});

describe('amounts of periods', () => {
  test('are added up', () => {
    const all = [
      done('9', { ...inPeriod, ...july }),
      done('30', inPeriod),
      done('20', { ...inPeriod, ...august }),
    ];
    expect(disbursed(all, [])).toBe('59');
  });

  test('of one day are told apart by their numbers', () => {
    expect(disbursed([done('9', { ...inPeriod, id: 'a' }), done('9', { ...inPeriod, id: 'b' })], [])).toBe(
      '18',
    );
    expect(disbursed([done('9', inPeriod), done('9', { ...inPeriod, id: 'b' })], [])).toBe('18');
  });
});

describe('estimates', () => {
  test('count where nothing actual is reported of their day', () => {
    expect(disbursed([done('20', august), done('30', estimate)], [])).toBe('30');
    expect(disbursed([done('30', estimate), done('28')], [])).toBe('28');
    expect(disbursed([done('28'), done('30', estimate)], [])).toBe('28');
    expect(
      disbursed([done('28', { ...inPeriod, ...august }), done('30', { ...inPeriod, ...estimate })], []),
    ).toBe('58');
    expect(disbursed([done('28', inPeriod), done('30', { ...inPeriod, ...estimate })], [])).toBe('28');
  });

  test('what does not say whether it is one counts as actual, and is said to', () => {
    const table = tableOf([done('28', { figureStatus: 'not-stated' }), done('30', estimate)], [plan('50')]);
    expect(shown(table.total.withCarriedOver.disbursed)).toBe('28');
    expect(table.assumptions.map(({ code }) => code)).toEqual(['figure-status-not-stated']);
  });
});

describe('corrections', () => {
  const minus = { correction: true } as const;

  test('of periods are added', () => {
    expect(disbursed([done('9', inPeriod), done('-2', { ...inPeriod, ...minus })], [])).toBe('7');
    expect(disbursed([done('-2', { ...inPeriod, ...minus })], [])).toBe('-2');
  });

  test('of a cumulative amount belong to the report of their day', () => {
    expect(disbursed([done('9'), done('-2', minus)], [])).toBe('7');
    const older = [done('9', august), done('-2', { ...minus, ...august }), done('20')];
    expect(disbursed(older, [])).toBe('20');
    expect(shown(tableOf(older, []).total.change)).toBe('13');
  });

  test('of an estimate count with it, and not beside an actual amount', () => {
    const corrected = [done('30', estimate), done('-2', { ...minus, ...estimate })];
    expect(disbursed(corrected, [])).toBe('28');
    expect(disbursed([...corrected, done('25')], [])).toBe('25');
  });

  test('and their reverse cancel', () => {
    const pair = [done('-2', minus), done('2', minus)];
    expect(tableOf([done('9'), ...pair], [plan('20')])).toEqual(tableOf([done('9')], [plan('20')]));
  });
});

describe('the change since the report before', () => {
  const rows = [done('9', july), done('20', august), done('30')];

  test('is told from the day before the latest of all records', () => {
    const table = tableOf(rows, [plan('50')], { asOf: '2025-10-15' });
    expect([table.latestAsOf, table.previousAsOf]).toEqual(['2025-09-30', '2025-08-31']);
    expect([table.total.change, table.total.changePoints].map(shown)).toEqual(['10', '20']);
  });

  test('is told from another day on demand: from the last report up to it', () => {
    for (const since of ['2025-07-31', '2025-08-15']) {
      const table = tableOf(rows, [plan('50')], { since });
      expect([table.previousAsOf, shown(table.total.change)]).toEqual([since, '21']);
    }
  });

  test('is refused from a day after which nothing is reported', () => {
    const changes = ['2025-09-29', '2025-09-30', '2025-10-31'].map((since) => {
      const { total } = tableOf(rows, [plan('50')], { asOf: '2025-11-30', since });
      return [total.change, total.changePoints].map((figure) => formatQuantity(figure, 'vi'));
    });
    const refused = 'thiếu số liệu về kỳ báo cáo sau ngày so sánh';
    expect(changes).toEqual([
      ['10 tỷ đồng', '20 điểm phần trăm'],
      [refused, refused],
      [refused, refused],
    ]);
  });

  test('of periods is what was disbursed after that day', () => {
    const table = tableOf(
      rows.map((row) => ({ ...row, ...inPeriod })),
      [plan('100')],
      { since: '2025-07-31' },
    );
    expect([table.total.change, table.total.withCarriedOver.disbursed].map(shown)).toEqual(['50', '59']);
  });

  test('may be negative, and takes carried-over capital with it but no advances', () => {
    const carried = { planKind: 'carried-over' } as const;
    const table = tableOf(
      [
        ...[done('9', august), done('8')],
        ...[done('5', { ...august, ...carried }), done('5', carried)],
        ...[done('1', { ...august, planKind: 'advance' }), done('7', { planKind: 'advance' })],
      ],
      [],
    );
    expect(shown(table.total.change)).toBe('-1');
  });

  test('has no points without a plan, or of a plan of zero', () => {
    expect(shown(tableOf(rows, []).total.changePoints)).toBe('missing-input plans');
    expect(shown(tableOf(rows, [plan('0')]).total.changePoints)).toBe('zero-denominator');
  });

  test('is refused where nothing is reported', () => {
    const {
      rows: [, none],
    } = tableOf(rows, [plan('50'), plan('5', { programme: 'B' })]);
    expect([none!.change, none!.changePoints].map(shown)).toEqual([
      'missing-input records',
      'missing-input records',
    ]);
  });

  test('is refused without a report before', () => {
    const { total } = tableOf([done('30')], [plan('50')]);
    expect([total.change, total.changePoints].map(shown)).toEqual([
      'missing-input records',
      'missing-input records',
    ]);
    expect([bothOf(total.change), bothOf(total.changePoints)]).toEqual([
      ['thiếu số liệu về kỳ báo cáo trước', 'it needs an earlier report'],
      ['thiếu số liệu về kỳ báo cáo trước', 'it needs an earlier report'],
    ]);
    const { total: none } = tableOf([], [plan('50')], { since: '2025-07-31' });
    expect(shown(none.change)).toBe('missing-input records');
  });
});

describe('with and without carried-over capital', () => {
  const old = { planKind: 'carried-over', years: { from: 2024, to: 2024 } } as const;
  const open = { planKind: 'not-stated' } as const;

  test('each has its plan and its amount', () => {
    const { total } = tableOf([done('30'), done('4', old)], [plan('50'), plan('10', old)]);
    expect([total.withCarriedOver, total.withoutCarriedOver, total.carriedOverOnly].map(figuresOf)).toEqual([
      ['60', '34', '26', '56.66666666666666666666666666666667'],
      ['50', '30', '20', '60'],
      ['10', '4', '6', '40'],
    ]);
  });

  test('are the same where there is none', () => {
    const { total } = tableOf([done('30', open)], [plan('50')]);
    expect(total.withoutCarriedOver).toEqual(total.withCarriedOver);
    expect('carriedOverOnly' in total).toBe(false);
  });

  test('cannot be told of a group where they cannot of a row within it', () => {
    const lines = [
      [done('8', old), done('20', { ...open, programme: 'B' })],
      [plan('10', old), plan('50', { ...old, programme: 'B' })],
    ] as const;
    const { total, rows } = tableOf(...lines);
    expect(rows.map(({ carriedOverOnly }) => figuresOf(carriedOverOnly))).toEqual([
      ['10', '8', '2', '80'],
      ['50', 'missing-input planKind', 'missing-input planKind', 'missing-input planKind'],
    ]);
    expect(figuresOf(total.carriedOverOnly)).toEqual([
      '60',
      'missing-input planKind',
      'missing-input planKind',
      'missing-input planKind',
    ]);
    const { total: within } = tableOf(
      [done('8', old), done('20', { programme: 'B' })],
      [plan('10', old), plan('50', { carriedOver: 'included', programme: 'B' })],
    );
    expect(figuresOf(within.carriedOverOnly)).toEqual([
      'missing-input carriedOver',
      '8',
      'missing-input carriedOver',
      'missing-input carriedOver',
    ]);
  });

  test('are told in the explanation, but for what of neither figure can be told', () => {
    const basesTold = (...[rows, all]: Parameters<typeof tableOf>) =>
      explain(tableOf(rows, all, { by: [] }), 'en')
        .split('\n')
        .filter((line) => /capital/.test(line) && !/Note|Assum/.test(line));
    expect(basesTold([done('20', open)], [plan('50', { carriedOver: 'included' })])).toEqual([]);
    expect(basesTold([done('20')], [plan('50', { carriedOver: 'included' })])).toEqual([
      '  Without carried-over capital: plan not defined (it needs the carried-over part of the plan); disbursed 20 billion VND.',
    ]);
  });

  test('cannot be told where the amounts do not say what they are drawn from', () => {
    const { total } = tableOf([done('34', open)], [plan('50'), plan('10', old)]);
    expect([total.withCarriedOver, total.withoutCarriedOver, total.carriedOverOnly].map(figuresOf)).toEqual([
      ['60', '34', '26', '56.66666666666666666666666666666667'],
      ['50', 'missing-input planKind', 'missing-input planKind', 'missing-input planKind'],
      ['10', 'missing-input planKind', 'missing-input planKind', 'missing-input planKind'],
    ]);
  });

  test('cannot be told of any line of which the plan contains it', () => {
    const lines = ['1', '2'].map((component) => ({ component }));
    const { rows } = tableOf(
      lines.map((line) => done('30', { ...open, ...line })),
      [plan('50', lines[0]), plan('50', { ...lines[1], carriedOver: 'included' })],
      { by: 'component' },
    );
    expect(rows.map(({ withoutCarriedOver }) => figuresOf(withoutCarriedOver)[1])).toEqual([
      '30',
      'missing-input planKind',
    ]);
  });

  test('of carried-over capital without a plan', () => {
    const { total } = tableOf([done('4', old)], []);
    expect(figuresOf(total.carriedOverOnly).slice(0, 2)).toEqual(['missing-input plans', '4']);
    expect(figuresOf(total.withoutCarriedOver)[1]).toBe('missing-input records');
  });

  test('cannot be told where the plan contains it', () => {
    const { total } = tableOf([done('30')], [plan('50', { carriedOver: 'included' })]);
    expect([total.withCarriedOver, total.withoutCarriedOver].map(figuresOf)).toEqual([
      ['50', '30', '20', '60'],
      ['missing-input carriedOver', '30', 'missing-input carriedOver', 'missing-input carriedOver'],
    ]);
    const { total: both } = tableOf([done('30', open)], [plan('50', { carriedOver: 'included' })]);
    expect(figuresOf(both.withoutCarriedOver)[1]).toBe('missing-input planKind');
  });

  test('one line of which it cannot be told keeps the total from being told', () => {
    const other = { programme: 'B' };
    const { total, rows } = tableOf(
      [done('30', open), done('5', { ...open, ...other })],
      [plan('50'), plan('10', old), plan('20', other)],
    );
    expect(rows.map((row) => figuresOf(row.withoutCarriedOver)[1])).toEqual(['missing-input planKind', '5']);
    expect(figuresOf(total.withoutCarriedOver)).toEqual([
      '70',
      'missing-input planKind',
      'missing-input planKind',
      'missing-input planKind',
    ]);
  });

  test('own capital that is not there is refused beside carried-over capital', () => {
    const { total } = tableOf([done('4', old)], [plan('10', old)]);
    expect(figuresOf(total.withoutCarriedOver).slice(0, 2)).toEqual([
      'missing-input plans',
      'missing-input records',
    ]);
    expect(figuresOf(total.withCarriedOver)).toEqual(['10', '4', '6', '40']);
  });
});

test('advances stand apart', () => {
  const ahead = { planKind: 'advance' } as const;
  const { total } = tableOf([done('30'), done('2', ahead)], [plan('50'), plan('8', ahead)]);
  expect(figuresOf(total.advance)).toEqual(['8', '2', '6', '25']);
  expect(figuresOf(total.withCarriedOver)).toEqual(['50', '30', '20', '60']);
  expect(total.withoutCarriedOver).toEqual(total.withCarriedOver);
  const { total: alone } = tableOf([done('2', ahead)], []);
  expect(figuresOf(alone.advance).slice(0, 2)).toEqual(['missing-input plans', '2']);
  expect(figuresOf(alone.withCarriedOver)[1]).toBe('missing-input records');
});

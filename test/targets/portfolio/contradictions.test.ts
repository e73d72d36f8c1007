import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import { assessPortfolio, type Target } from '../../../src/targets/internal.js';

const portfolio = (targets: readonly object[], more: object = {}) =>
  assessPortfolio({ date: '2025-06-30', targets: targets as readonly Target[], ...more });

const found = (targets: readonly object[], more: object = {}) =>
  portfolio(targets, more).contradictions.map(({ code, targetIds }) => `${code}: ${targetIds.join(', ')}`);

const level = (id: string, value: unknown, year: number, more: object = {}) => ({
  kind: 'level',
  id,
  name: 'poor rate',
  unit: 'percent',
  direction: 'at-most',
  target: { value, year },
  ...more,
});

describe('two values for one thing and date', () => {
  it('finds them, by the same bound or by two that leave nothing between', () => {
    expect(found([level('a', 10, 2025), level('b', 12, 2025)])).toEqual(['other-value: a, b']);
    expect(found([level('a', 10, 2025), level('b', 11, 2025, { direction: 'at-least' })])).toEqual([
      'other-value: a, b',
    ]);
    expect(found([level('a', 11, 2025, { direction: 'at-least' }), level('b', 10, 2025)])).toEqual([
      'other-value: a, b',
    ]);
    expect(
      found([level('a', 10, 2025, { direction: 'exactly' }), level('b', 12, 2025, { direction: 'exactly' })]),
    ).toEqual(['other-value: a, b']);
  });

  it('finds none where both can be: the same, a corridor, a value within bounds', () => {
    expect(found([level('a', '10', 2025), level('b', 10, 2025)])).toEqual([]);
    expect(found([level('a', 12, 2025), level('b', 10, 2025, { direction: 'at-least' })])).toEqual([]);
    expect(found([level('a', 10, 2025), level('b', 10, 2025, { direction: 'at-least' })])).toEqual([]);
    expect(found([level('a', 10, 2025, { direction: 'exactly' }), level('b', 12, 2025)])).toEqual([]);
  });

  it('holds apart what is of another name, subject, region, unit or year that is not said', () => {
    const a = level('a', 10, 2025);
    expect(found([a, level('b', 12, 2025, { name: 'near-poor rate' })])).toEqual([]);
    expect(found([a, level('b', 12, 2025, { subject: 'Lào Cai' })])).toEqual([]);
    expect(found([a, level('b', 12, 2025, { unit: 'household' })])).toEqual([]);
    expect(found([a, level('b', 12, 2025, { regions: ['north'] })], { observed: [] })).toEqual([]);
    expect(found([a, { ...level('b', 12, 2025), target: { value: 12 } }])).toEqual([]);
    expect(
      found(
        [level('a', 10, 2025, { name: undefined }), level('b', 12, 2025, { name: undefined })].map(
          withoutName,
        ),
      ),
    ).toEqual([]);
  });

  it('puts together what the caller says is one indicator', () => {
    const [a, b, c] = [
      level('a', 10, 2025),
      level('b', 12, 2025, { name: 'poor households' }),
      level('c', 13, 2025, { name: 'poor households' }),
    ];
    expect(found([a, b], { sameIndicator: [['a', 'b']] })).toEqual(['other-value: a, b']);
    expect(
      found([a, b, level('d', 99, 2025, { name: 'another thing' })], { sameIndicator: [['a', 'b']] }),
    ).toEqual(['other-value: a, b']);
    // Those of one name go with it.
    expect(found([a, b, c], { sameIndicator: [['a', 'b']] })).toEqual([
      'other-value: a, b',
      'other-value: a, c',
      'other-value: b, c',
    ]);
  });

  it('reads the forms of a level: a multiple, a count to be added, a range', () => {
    const income = (id: string, more: object) => ({ id, name: 'income', unit: 'millionVND', ...more });
    expect(
      found([
        income('level', { kind: 'level', direction: 'at-least', target: { value: 60, year: 2025 } }),
        income('times', {
          kind: 'multiple',
          baseline: { value: 30, year: 2020 },
          target: { times: '1.5', year: 2025 },
        }),
        income('same', {
          kind: 'multiple',
          baseline: { value: 40, year: 2020 },
          target: { times: '1.5', year: 2025 },
        }),
        income('unknown', { kind: 'multiple', baseline: { year: 2020 }, target: { times: 3, year: 2025 } }),
      ]),
    ).toEqual(['other-value: level, times', 'other-value: times, same']);
    const communes = (id: string, more: object) => ({ id, name: 'communes', unit: 'commune', ...more });
    expect(
      found([
        communes('level', { kind: 'level', direction: 'at-least', target: { value: 54, year: 2025 } }),
        communes('added', {
          kind: 'count-added',
          baseline: { value: 39, year: 2023 },
          target: { added: 16, year: 2025 },
        }),
        communes('open', { kind: 'count-added', target: { added: 1, year: 2025 } }),
        communes('range', { kind: 'level', direction: 'between', target: { from: 50, to: 53, year: 2025 } }),
      ]),
    ).toEqual(['other-value: level, added', 'other-value: level, range', 'other-value: added, range']);
    const ratio = (id: string, times: number) => ({
      kind: 'ratio',
      id,
      name: 'income',
      unit: 'millionVND',
      comparedName: 'national income',
      direction: 'at-least',
      target: { times, year: 2025 },
    });
    expect(found([ratio('half', 0.5), ratio('third', 0.3)])).toEqual(['other-value: half, third']);
  });

  it('adds the id to a name that two have in one language', () => {
    const named = (id: string, value: number, vi: string) =>
      level(id, value, 2025, { name: { vi, en: 'poor rate' } });
    const told = portfolio([named('a', 10, 'tỷ lệ nghèo'), named('b', 12, 'tỷ lệ hộ nghèo')], {
      sameIndicator: [['a', 'b']],
    });
    expect(explain(told, 'vi')).toContain('“tỷ lệ nghèo [a]” và “tỷ lệ hộ nghèo [b]”');
    expect(
      explain(
        portfolio([level('a', 10, 2025), level('b', 12, 2030, { name: { vi: 'khác', en: 'other' } })], {
          sameIndicator: [['a', 'b']],
        }),
        'en',
      ),
    ).toContain('“poor rate” asks for 10% by 2025, “other” for 12% by 2030');
  });

  it('tells it in both languages', () => {
    const told = portfolio([level('a', 10, 2025), level('b', 12, 2025, { name: 'poor rate' })]);
    expect(explain(told, 'en')).toContain(
      '“poor rate [a]” and “poor rate [b]” ask for different values by 2025: 10% and 12%.',
    );
    expect(explain(told, 'vi')).toContain('cùng đến năm 2025 nhưng hai mức khác nhau, 10% và 12%');
  });
});

const withoutName = (given: object) => JSON.parse(JSON.stringify({ ...given, name: undefined })) as object;

describe('a later date that asks for less', () => {
  it('finds it between targets and between the rows of one', () => {
    expect(found([level('a', 10, 2025), level('b', 12, 2030)])).toEqual(['later-asks-less: a, b']);
    expect(found([level('b', 12, 2030), level('a', 10, 2025)])).toEqual(['later-asks-less: a, b']);
    expect(found([level('a', 10, 2025), level('b', 8, 2030)])).toEqual([]);
    expect(found([level('a', 10, 2025), level('b', 10, 2030)])).toEqual([]);
    const up = { direction: 'at-least' };
    expect(found([level('a', 50, 2025, up), level('b', 40, 2030, up)])).toEqual(['later-asks-less: a, b']);
    expect(found([level('a', 70, 2030, { ...up, table: [{ target: { value: 80, year: 2025 } }] })])).toEqual([
      'later-asks-less: a, a',
    ]);
  });

  it('compares rows of one region only, and tells the region', () => {
    const target = level('a', 70, 2030, {
      direction: 'at-least',
      table: [
        { regions: ['north', 'south'], target: { value: 60, year: 2025 } },
        { regions: ['north'], target: { value: 50, year: 2030 } },
        { regions: ['south'], target: { value: 65, year: 2030 } },
      ],
    });
    expect(portfolio([target]).contradictions).toMatchObject([{ code: 'later-asks-less', region: 'north' }]);
  });

  it('does not take the regions of a target for those of its rows', () => {
    const target = level('a', 70, 2030, {
      direction: 'at-least',
      regions: ['north'],
      table: [{ target: { value: 80, year: 2025 } }],
    });
    expect(found([target])).toEqual([]);
  });

  it('finds none where a range moves, or sides differ', () => {
    const exact = { direction: 'exactly' };
    expect(found([level('a', 10, 2025, exact), level('b', 12, 2030, exact)])).toEqual([]);
    expect(found([level('a', 10, 2025), level('b', 12, 2030, { direction: 'at-least' })])).toEqual([]);
  });
});

describe('a share and its count', () => {
  const share = (value: string, more: object = {}) => ({
    kind: 'share',
    id: 'share',
    name: 'communes that meet the standard',
    unit: 'commune',
    direction: 'at-least',
    denominator: 94,
    target: { value, year: 2025 },
    ...more,
  });
  const count = (value: unknown, more: object = {}) => ({
    kind: 'level',
    id: 'count',
    name: 'communes that meet the standard',
    unit: 'commune',
    direction: 'at-least',
    target: { value, year: 2025 },
    ...more,
  });

  test.each([
    // 54 ÷ 94 = 57.446…, 55 ÷ 94 = 58.51…
    ['57.4', 54, []],
    ['57.45', 54, []],
    ['57.5', 54, ['share-and-count: share, count']],
    ['58.5', 55, []],
    ['58.6', 55, ['share-and-count: share, count']],
    ['57.4', 53, ['share-and-count: share, count']],
  ])('%s% of 94 and %s', (value, number, codes) => {
    expect(found([share(value), count(number)])).toEqual(codes);
    expect(found([count(number), share(value)])).toEqual(codes);
  });

  it('asks without a whole whether there is any', () => {
    const open = (value: string) => share(value, { denominator: undefined, of: 'communes' });
    const some = (given: object) => JSON.parse(JSON.stringify(given)) as object;
    expect(found([some(open('57.4')), count(54)])).toEqual([]);
    // From 99.95% on, three things would be a whole of three and a bit.
    expect(found([some(open('99.9')), count(3)])).toEqual(['share-and-count: share, count']);
    expect(found([some(open('0')), count(3)])).toEqual([]);
  });

  it('compares neither another year nor another unit nor what is no number of things', () => {
    expect(found([share('57.5'), count(54, { target: { value: 54, year: 2026 } })])).toEqual([]);
    expect(found([share('57.5'), count(54, { unit: 'household' })])).toEqual([]);
    expect(found([share('57.5'), count('54.5')])).toEqual([]);
    expect(found([share('57.5', { direction: 'at-most' }), count(54, { direction: 'at-most' })])).toEqual([
      'share-and-count: share, count',
    ]);
    expect(found([share('57.5', { target: { numerator: 55, year: 2025 } }), count(54)])).toEqual([]);
  });

  it('tells the whole', () => {
    expect(explain(portfolio([share('57.5'), count(54)]), 'en')).toContain(
      'asks for 57.5%, “communes that meet the standard [count]” for 54 communes of 94 communes: both cannot be.',
    );
    expect(explain(portfolio([share('57.5'), count(54)]), 'vi')).toContain(
      'là 54 xã trên tổng số 94 xã: hai số liệu không thể cùng đúng.',
    );
  });
});

describe('a yearly change that does not lead to a level', () => {
  const change = (target: object, more: object = {}) => ({
    kind: 'yearly-change',
    id: 'change',
    name: 'poor rate',
    target,
    ...more,
  });
  // From 50 by 4 to 5 points a year for four years: 34 to 30.
  const goal = (value: unknown, more: object = {}) =>
    level('goal', value, 2025, { baseline: { value: 50, year: 2021 }, ...more });

  test.each([
    [{ value: -4 }, 34, []],
    [{ value: -4 }, '33.99', ['change-and-level: change, goal']],
    [{ from: -4, to: -5 }, 30, []],
    [{ from: -4, to: -5 }, '29.99', ['change-and-level: change, goal']],
    [{ from: -5, to: -4 }, '29.99', ['change-and-level: change, goal']],
    [{ value: -4, year: 2024 }, 20, []],
    [{ value: -4, year: 2025 }, 20, ['change-and-level: change, goal']],
  ])('%j to %s', (target, value, codes) => {
    expect(found([change(target), goal(value)])).toEqual(codes);
  });

  it('follows rises, and takes its own baseline where the level has none', () => {
    const up = { direction: 'at-least' };
    expect(found([change({ value: 4 }), goal(66, up)])).toEqual([]);
    expect(found([change({ value: 4 }), goal('66.01', up)])).toEqual(['change-and-level: change, goal']);
    const own = { baseline: { value: 50, year: 2021 } };
    expect(found([change({ value: -4 }, own), level('goal', 30, 2025)])).toEqual([
      'change-and-level: change, goal',
    ]);
    expect(found([change({ value: -4 }), level('goal', 30, 2025)])).toEqual([]);
    expect(found([change({ value: -4 }), level('goal', 30, 2025, { baseline: { value: 50 } })])).toEqual([]);
  });

  it('does not compare a fall with a floor, nor another unit, subject, region or past year', () => {
    expect(found([change({ value: -4 }), goal(60, { direction: 'at-least' })])).toEqual([]);
    expect(found([change({ value: 4 }), goal(30)])).toEqual([]);
    expect(found([change({ value: -4 }, { unit: 'household/year' }), goal(20)])).toEqual([]);
    expect(found([change({ value: -4 }, { subject: 'Lào Cai' }), goal(20)])).toEqual([]);
    expect(found([change({ value: -4 }), goal(20, { regions: ['north'] })])).toEqual([]);
    expect(
      found([change({ value: -4 }, { baseline: { value: 50, year: 2026 } }), level('goal', 20, 2025)]),
    ).toEqual([]);
    expect(
      found([
        change({ value: -1000 }, { unit: 'household/year' }),
        { ...goal(100), unit: 'household', baseline: { value: 5000, year: 2021 } },
      ]),
    ).toEqual(['change-and-level: change, goal']);
  });

  it('tells where it leads', () => {
    const told = portfolio([change({ from: -4, to: -5 }), goal(25)]);
    expect(explain(told, 'en')).toContain(
      '“poor rate [change]” has it fall by 5 percentage points/year: from 50% in 2021 to 30% by 2025 only, not to the 25% of “poor rate [goal]”.',
    );
    expect(explain(told, 'vi')).toContain('từ 50% năm 2021 chỉ đến 30% năm 2025, không đạt 25%');
  });
});

describe('a floor above an average', () => {
  const floor = (value: number, more: object = {}) => ({
    kind: 'floor',
    id: 'floor',
    name: 'no commune below',
    unit: 'criterion',
    countedIn: 'commune',
    target: { value, year: 2025 },
    ...more,
  });
  const average = (value: unknown, more: object = {}) => ({
    kind: 'level',
    id: 'average',
    name: 'criteria per commune',
    unit: 'criterion/commune',
    direction: 'at-least',
    target: { value, year: 2025 },
    ...more,
  });

  it('needs no common name, and counts at the bound as possible', () => {
    expect(found([floor(15), average(14)])).toEqual(['floor-above-average: floor, average']);
    expect(found([average('14.9'), floor(15)])).toEqual(['floor-above-average: floor, average']);
    expect(found([floor(15), average(15)])).toEqual([]);
    expect(found([floor(15), average(14, { direction: 'at-most' })])).toEqual([
      'floor-above-average: floor, average',
    ]);
  });

  it('looks at an average of the same time or later, of the same places', () => {
    expect(found([floor(15), average(14, { target: { value: 14, year: 2030 } })])).toEqual([
      'floor-above-average: floor, average',
    ]);
    expect(found([floor(15, { target: { value: 15, year: 2030 } }), average(14)])).toEqual([]);
    expect(found([floor(15), average(14, { subject: 'Lai Châu' })])).toEqual([]);
    expect(found([floor(15), average(14, { unit: 'indicator/commune' })])).toEqual([]);
    expect(found([floor(15), average(14, { target: { value: 14 } })])).toEqual([
      'floor-above-average: floor, average',
    ]);
  });

  it('compares floors with floors', () => {
    expect(found([floor(15), floor(12, { id: 'other' })])).toEqual(['other-value: floor, other']);
    expect(found([floor(15), floor(12, { id: 'other', target: { value: 12, year: 2030 } })])).toEqual([
      'later-asks-less: floor, other',
    ]);
    expect(explain(portfolio([floor(15), floor(12, { id: 'other' })]), 'en')).toContain(
      '15 criteria and 12 criteria',
    );
  });
});

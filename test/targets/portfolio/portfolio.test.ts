import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { explain, isMtqgError } from '../../../src/foundation/index.js';
import {
  assessPortfolio,
  targetGap,
  type PortfolioInput,
  type Target,
} from '../../../src/targets/internal.js';
import { tries } from '../../fixtures/tries.js';

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
};

const rate = (id: string, value: unknown, more: object = {}): Target =>
  ({
    kind: 'level',
    id,
    name: id,
    unit: 'percent',
    direction: 'at-most',
    baseline: { value: 20, year: 2020 },
    target: { value, year: 2025 },
    ...more,
  }) as Target;

const seen = (targetId: string, value: unknown, year = 2023, more: object = {}) => ({
  targetId,
  observations: [{ year, value }] as never,
  ...more,
});

/** By the end of 2023 three of five years are gone: 60%. */
const input: PortfolioInput = {
  subject: { vi: 'Nghị quyết A', en: 'Resolution A' },
  date: '2024-03-31',
  targets: [
    rate('done', 10, { component: 'poverty', subject: 'Lào Cai' }),
    rate('fine', 10, { component: 'poverty' }),
    rate('late', 10, { component: 'poverty', subject: 'Lào Cai' }),
    rate('later', 10, { component: 'housing' }),
    rate('away', 10, { target: { value: 10, year: 2030 } }),
    rate('over', 10, { target: { value: 10, year: 2023 } }),
    rate('dark', 10),
  ],
  observed: [
    seen('done', 9),
    seen('fine', 14),
    seen('late', 16),
    seen('later', 18),
    seen('away', 21),
    seen('over', 15),
  ],
};

describe('targets together', () => {
  const told = assessPortfolio(input);

  it('counts them by state', () => {
    expect(told.count).toEqual({ kind: 'quantity', value: '7', unit: 'objective' });
    expect(told.statuses.map(({ status, count }) => `${count.value} ${status}`)).toEqual([
      '1 met',
      '1 on-pace',
      '2 behind',
      '1 moving-away',
      '1 deadline-passed',
      '1 undetermined',
    ]);
    expect(told.items.map(({ targetId }) => targetId)).toEqual(input.targets.map(({ id }) => id));
    expect(told.items[2]?.result).toEqual(
      targetGap(input.targets[2]!, [{ year: 2023, value: 16 }], { date: '2024-03-31' }),
    );
  });

  it('counts them by component, place and year', () => {
    const said = (groups: typeof told.byYear) =>
      groups.map(({ component, subject, year, count, statuses }) => [
        component ?? subject ?? year,
        count.value,
        statuses.map(({ status }) => status).join(),
      ]);
    expect(said(told.byComponent)).toEqual([
      ['poverty', '3', 'met,on-pace,behind'],
      ['housing', '1', 'behind'],
      // 21 may be 20.5, as 20 may.
      [undefined, '3', 'behind,moving-away,deadline-passed,undetermined'],
    ]);
    expect(said(told.byPlace).map(([place, count]) => [place, count])).toEqual([
      ['Lào Cai', '2'],
      [undefined, '5'],
    ]);
    expect(said(told.byYear).map(([year, count]) => [year, count])).toEqual([
      [2025, '5'],
      [2030, '1'],
      [2023, '1'],
    ]);
  });

  it('finds those that hold the whole back, the furthest behind first', () => {
    expect(
      told.heldBackBy.map(({ targetId, status, lagPoints }) => [
        targetId,
        status,
        'value' in lagPoints ? lagPoints.value : lagPoints.code,
      ]),
    ).toEqual([
      // The time of one is over: half of its way is missing, 50 points. Of the others 60% is gone, of that of 2030 30%.
      ['over', 'deadline-passed', '50'],
      ['away', 'moving-away', '40'],
      ['later', 'behind', '40'],
      ['late', 'behind', '20'],
    ]);
    expect(told.heldBackBy[0]?.reason.en).toBe('its time is over and it is not met');
  });

  it('keeps what is not known in sight', () => {
    expect(told.undetermined.map(({ targetId }) => targetId)).toEqual(['dark']);
    expect(told.undetermined[0]?.reason.en).toContain('it needs');
  });

  it('tells it in both languages', () => {
    const en = explain(told, 'en');
    expect(en).toContain('Resolution A, ');
    expect(en).toContain('1 met, 1 on pace, 2 behind');
    expect(en).toContain('by 50 percentage points');
    expect(explain(told, 'vi')).toContain('1 mục tiêu đạt, 1 mục tiêu đúng tiến độ, 2 mục tiêu chậm tiến độ');
    expect(explain(told, 'vi')).toContain('chênh lệch 50 điểm phần trăm');
    expect(explain(told, 'vi')).toContain('Dark: chưa đủ số liệu để kết luận');
    expect(explain(assessPortfolio({ date: '2024-03-31', targets: [rate('a', 10)] }), 'en')).toMatch(
      /^\S+: 1 /,
    );
    expect(Object.isFrozen(told.byYear[0])).toBe(true);
  });
});

describe('targets without a way that is measured', () => {
  const change: Target = { kind: 'yearly-change', id: 'change', target: { value: -4 } };
  const told = assessPortfolio({
    date: '2024-03-31',
    targets: [
      change,
      rate('lost', 10, { baseline: { value: 8, year: 2020 } }),
      rate('late', 10),
      rate('old', 10, { target: { value: 10, year: 2022 } }),
      rate('none', 10, { baseline: undefined }),
      rate('open', 10, { target: { value: 10 } }),
    ].map((target) => JSON.parse(JSON.stringify(target)) as Target),
    observed: [
      { targetId: 'change', observations: [{ year: 2023, change: -3 }] },
      seen('lost', 12),
      seen('late', 19),
      seen('old', 15, 2021),
      seen('none', 15),
      seen('open', 25),
    ],
  });

  it('puts them behind those with a lag, by their state', () => {
    expect(told.heldBackBy.map(({ targetId, status }) => [targetId, status])).toEqual([
      ['late', 'behind'],
      ['lost', 'lost'],
      ['open', 'moving-away'],
      ['change', 'behind'],
    ]);
    expect(told.heldBackBy.map(({ lagPoints }) => ('code' in lagPoints ? lagPoints.code : 'known'))).toEqual([
      'known',
      'baseline-met',
      'missing-input',
      'missing-input',
    ]);
    expect(explain(told, 'en')).toContain('Lost: it was met and has been lost.');
  });

  it('says why one is undetermined, where its figures are too old too', () => {
    expect(told.undetermined.map(({ targetId }) => targetId)).toEqual(['old', 'none']);
    expect(told.undetermined[0]?.reason).toEqual({
      vi: 'đã hết thời hạn nhưng chưa có số liệu của năm cuối',
      en: 'its time is over, and the figures are of an earlier year',
    });
    expect(told.undetermined[1]?.reason.en).toContain('it needs');
  });
});

describe('states that may be', () => {
  it('counts where rounding leaves open where a target stands', () => {
    // 14.0 may be 13.95 to 14.05: on pace or behind.
    const { statuses } = assessPortfolio({
      date: '2024-03-31',
      targets: [rate('edge', 10), rate('clear', 10)],
      observed: [seen('edge', '14.0'), seen('clear', '18.0')],
    });
    expect(
      statuses.map(({ status, count, possibleCount }) => [status, count.value, possibleCount.value]),
    ).toEqual([
      ['on-pace', '1', '1'],
      ['behind', '1', '2'],
    ]);
  });

  it('says so in words', () => {
    const told = assessPortfolio({
      date: '2024-03-31',
      targets: [rate('edge', 10), rate('clear', 10)],
      observed: [seen('edge', '14.0'), seen('clear', '18.0')],
    });
    expect(explain(told, 'en')).toContain('1 behind (up to 2)');
    expect(explain(told, 'vi')).toContain('(có thể đến 2)');
  });
});

describe('what is due', () => {
  const path = {
    path: [
      { year: 2022, value: 16 },
      { year: 2023, value: 14 },
    ],
  };
  const due = (more: object = {}) =>
    assessPortfolio({
      date: '2024-03-31',
      targets: [
        rate('road', 10, path),
        {
          kind: 'completion',
          id: 'houses',
          unit: 'house',
          denominator: 628,
          deadlines: [
            { setBy: 'province', date: '2023-12-31' },
            { setBy: 'Government', date: '2024-06-30' },
          ],
        },
      ],
      observed: [
        {
          targetId: 'road',
          observations: [
            { year: 2022, value: 15 },
            { year: 2023, value: 15 },
          ],
        },
        { targetId: 'houses', observations: [{ year: 2023, value: 600 }] },
      ],
      ...more,
    }).due.map(({ targetId, dueKind, date, dueStatus }) => `${date} ${targetId} ${dueKind} ${dueStatus}`);

  it('lists milestones and deadlines up to the day of assessment', () => {
    expect(due()).toEqual([
      '2022-12-31 road milestone met',
      '2023-12-31 road milestone missed',
      '2023-12-31 houses deadline missed',
    ]);
  });

  it('lists those of a later day, and the targets themselves', () => {
    expect(due({ dueBy: '2025-12-31' })).toEqual([
      '2022-12-31 road milestone met',
      '2023-12-31 road milestone missed',
      '2023-12-31 houses deadline missed',
      '2024-06-30 houses deadline due',
      '2025-12-31 road target due',
    ]);
    expect(due({ dueBy: '2025-12-30' })).toHaveLength(4);
  });

  test.each([
    [9, 'met'],
    [11, 'missed'],
  ])('a target whose year is over, at %s', (value, dueStatus) => {
    const { due: found } = assessPortfolio({
      date: '2026-01-01',
      targets: [rate('a', 10)],
      observed: [seen('a', value, 2025)],
    });
    expect(found).toEqual([{ targetId: 'a', dueKind: 'target', date: '2025-12-31', dueStatus }]);
  });
});

describe('regions', () => {
  const byRegion = rate('table', 10, {
    table: [{ regions: ['north', 'south'], target: { value: 15, year: 2025 } }],
  });

  it('assesses each region of a table, with nothing where nothing was found', () => {
    const { items, byPlace, undetermined } = assessPortfolio({
      date: '2024-03-31',
      targets: [byRegion],
      observed: [seen('table', 15, 2023, { region: 'south' })],
    });
    expect(items.map(({ region, result }) => [region, result.status])).toEqual([
      ['south', 'met'],
      [undefined, 'undetermined'],
      ['north', 'undetermined'],
    ]);
    expect(byPlace.map(({ region }) => region)).toEqual(['south', undefined, 'north']);
    expect(undetermined.map(({ region }) => region)).toEqual([undefined, 'north']);
  });

  const twoDates = rate('table', 10, {
    baseline: { value: 20, year: 2020 },
    table: [
      { target: { value: 5, year: 2030 } },
      { baseline: { value: 22, year: 2018 }, target: { value: 13, year: 2023 } },
      { regions: ['north'], target: { value: 8, year: 2030 } },
    ],
  });

  it('assesses each year of a table as a target of its own', () => {
    const observed = [seen('table', 14, 2023), seen('table', 15, 2023, { region: 'north' })];
    const { count, items, byYear, heldBackBy, ...told } = assessPortfolio({
      date: '2024-03-31',
      targets: [twoDates],
      observed,
    });
    expect(items.map(({ region, year, result }) => [region, year, result.targetYear, result.status])).toEqual(
      [
        [undefined, 2023, 2023, 'deadline-passed'],
        [undefined, 2025, 2025, 'on-pace'],
        [undefined, 2030, 2030, 'on-pace'],
        ['north', undefined, 2030, 'on-pace'],
      ],
    );
    for (const { year, region, result } of items) {
      const target =
        region === 'north'
          ? rate('table', 8, { target: { value: 8, year: 2030 } })
          : year === 2023
            ? rate('table', 13, { baseline: { value: 22, year: 2018 }, target: { value: 13, year: 2023 } })
            : rate('table', 5, { target: { value: year === 2025 ? 10 : 5, year } });
      const alone = targetGap(target, observed[region === 'north' ? 1 : 0]!.observations, {
        date: '2024-03-31',
      });
      // What is said of it names the region.
      const untold = { region: undefined, explanation: undefined };
      expect({ ...result, ...untold }).toEqual({ ...alone, ...untold });
    }
    expect(count.value).toBe('4');
    expect(byYear.map(({ year, count: of }) => [year, of.value])).toEqual([
      [2023, '1'],
      [2025, '1'],
      [2030, '2'],
    ]);
    expect(heldBackBy).toMatchObject([{ targetId: 'table', year: 2023, status: 'deadline-passed' }]);
    const all = { ...told, count, items, byYear, heldBackBy };
    expect(explain(all, 'en')).toContain('Table (by 2023): its time is over and it is not met');
    expect(explain(all, 'vi')).toContain('(đến năm 2023): đã hết thời hạn mà chưa đạt');
  });

  it('tells each year of which nothing was found, milestones once, and what is due', () => {
    const { undetermined, due, explanation } = assessPortfolio({
      date: '2024-03-31',
      targets: [
        {
          ...twoDates,
          table: (
            twoDates as { readonly table: readonly { readonly target: { readonly year: number } }[] }
          ).table.filter(({ target }) => target.year === 2030),
          path: [{ year: 2022, value: 15 }],
        } as never,
      ],
      dueBy: '2031-01-01',
    });
    expect(undetermined.map(({ region, year }) => [region, year])).toEqual([
      [undefined, 2025],
      [undefined, 2030],
      ['north', undefined],
    ]);
    expect(
      due.filter(({ region }) => region === undefined).map(({ dueKind, date }) => `${dueKind} ${date}`),
    ).toEqual(['milestone 2022-12-31', 'target 2025-12-31', 'target 2030-12-31']);
    expect(explain({ explanation } as never, 'en')).toContain('Table (by 2030): undetermined');
  });

  it('assesses the years that hold for all other regions of a target that is set for some', () => {
    const table = [{ target: { value: 8, year: 2025 } }, { target: { value: 6, year: 2030 } }];
    const { items } = assessPortfolio({
      date: '2024-03-31',
      targets: [rate('table', 10, { regions: ['north'], table })],
      observed: [seen('table', 7)],
    });
    expect(items.map(({ region, year, result }) => [region, year, result.isMet])).toEqual([
      [undefined, 2025, 'yes'],
      [undefined, 2030, 'no'],
      ['north', undefined, 'unknown'],
    ]);
  });

  it('puts what is asked of no year behind the years', () => {
    const { items, undetermined } = assessPortfolio({
      date: '2024-03-31',
      targets: [rate('table', 10, { target: { value: 5 }, table: [{ target: { value: 10, year: 2025 } }] })],
    });
    expect(items.map(({ year, result }) => [year, result.targetYear])).toEqual([
      [2025, 2025],
      [undefined, undefined],
    ]);
    expect(undetermined.map((one) => 'year' in one)).toEqual([true, false]);
  });

  it('names the year beside the region, and refuses a region that no row names', () => {
    const table = [
      { regions: ['north'], target: { value: 8, year: 2025 } },
      { regions: ['north'], target: { value: 6, year: 2030 } },
      { target: { value: 5, year: 2030 } },
    ];
    const target = rate('table', 10, { table });
    const told = assessPortfolio({ date: '2024-03-31', targets: [target] });
    expect(told.undetermined.map(({ region, year }) => [region, year])).toEqual([
      [undefined, 2025],
      [undefined, 2030],
      ['north', 2025],
      ['north', 2030],
    ]);
    expect(explain(told, 'en')).toContain('Table (north, by 2030): undetermined');
    const south = [seen('table', 15, 2023, { region: 'south' })];
    expect(
      problemsOf(() => assessPortfolio({ date: '2024-03-31', targets: [target], observed: south })),
    ).toEqual(['observed.0.region no-such-member']);
  });

  it('names the region', () => {
    const told = assessPortfolio({
      date: '2024-03-31',
      targets: [byRegion],
      observed: [seen('table', 19, 2023, { region: 'south' })],
      dueBy: '2025-12-31',
    });
    expect(told.heldBackBy).toMatchObject([{ targetId: 'table', region: 'south' }]);
    expect(told.due.map(({ region }) => region)).toEqual(['south', undefined, 'north']);
    expect(explain(told, 'en')).toContain('Table (south): less of the way is done');
  });
});

describe('bad input', () => {
  const a = rate('a', 10);
  test.each([
    [{ targets: [] }, ['targets too-short']],
    [{ targets: 'x', observed: [{ targetId: 'b', observations: [] }] }, ['targets wrong-type']],
    [{ observed: 'x', sameIndicator: 'x' }, ['observed wrong-type', 'sameIndicator wrong-type']],
    [{ targets: [{ ...a, id: undefined }] }, ['targets.0.id missing']],
    [{ targets: [a, a] }, ['targets.1.id duplicate']],
    [{ observed: [{ targetId: 'b', observations: [] }] }, ['observed.0.targetId no-such-member']],
    [
      {
        observed: [
          { targetId: 'a', observations: [] },
          { targetId: 'a', observations: [] },
        ],
      },
      ['observed.1 duplicate'],
    ],
    [{ sameIndicator: [['a', 'b']] }, ['sameIndicator.0.1 no-such-member']],
    [{ sameIndicator: [['a']] }, ['sameIndicator.0 too-short']],
    [{ date: 'today' }, ['date bad-format']],
    [{ dueBy: '2025-13-01' }, ['dueBy no-such-date']],
  ])('%j', (more, problems) => {
    const bad = JSON.parse(JSON.stringify({ date: '2024-03-31', targets: [a], ...more })) as PortfolioInput;
    expect(problemsOf(() => assessPortfolio(bad))).toEqual(problems);
  });

  it('tells what is wrong with what was found of all targets, at its place', () => {
    const table = rate('t', 10, { table: [{ regions: ['north'], target: { value: 15, year: 2025 } }] });
    expect(
      problemsOf(() =>
        assessPortfolio({
          date: '2024-03-31',
          targets: [a, table],
          observed: [
            seen('a', 'x'),
            seen('t', { value: 1, unit: 'VND' }),
            seen('t', 1, 2023, { region: 'west' }),
          ],
        }),
      ),
    ).toEqual([
      'observed.0.observations.0.value bad-format',
      'observed.1.observations.0.value.unit unit-mismatch',
      'observed.2.region no-such-member',
    ]);
  });
});

test('each target is counted once, whatever the order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...input.targets], { minLength: 1 }), (targets) => {
      const ids = targets.map(({ id }) => id);
      const some = {
        ...input,
        targets,
        observed: input.observed!.filter(({ targetId }) => ids.includes(targetId)),
      };
      const { statuses, byComponent, byPlace, byYear, count, heldBackBy } = assessPortfolio(some);
      const sum = (groups: readonly { readonly count: { readonly value: string } }[]) =>
        groups.reduce((so, one) => so + Number(one.count.value), 0);
      for (const groups of [statuses, byComponent, byPlace, byYear])
        expect(sum(groups)).toBe(Number(count.value));
      const lags = heldBackBy.map(({ lagPoints }) => Number((lagPoints as { value: string }).value));
      expect(lags).toEqual([...lags].sort((one, other) => other - one));
    }),
    { numRuns: tries(20) },
  );
});

test('what is past a range holds back, and is not said to lag by less than nothing', () => {
  const told = assessPortfolio({
    date: '2024-01-15',
    targets: [
      {
        kind: 'level',
        id: 'range',
        unit: 'household',
        direction: 'between',
        baseline: { value: 20, year: 2021 },
        target: { from: 30, to: 40, year: 2025 },
      },
    ],
    observed: [{ targetId: 'range', observations: [{ year: 2023, value: 45 }] }],
  });
  expect(told.heldBackBy).toMatchObject([{ status: 'overshot', lagPoints: { value: '-200' } }]);
  expect(explain(told, 'vi')).toContain('Range: vượt quá mức cho phép.');
});

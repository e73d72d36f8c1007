import { describe, expect, test } from 'vitest';
import type { PlanRecord } from '../../../src/capital/index.js';
import { problemsOf, saidOf } from '../../problems.js';
import { done, plan, shown, tableOf } from './tables.js';

const planned = (...plans: readonly PlanRecord[]): string =>
  shown(tableOf([done('1')], plans).total.withCarriedOver.plan);
/** A plan without one of its members. */
function without(whole: PlanRecord, member: keyof PlanRecord): PlanRecord {
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => name !== member),
  ) as unknown as PlanRecord;
}

const problems = (...plans: readonly PlanRecord[]) => problemsOf(() => tableOf([], plans));
const on = (date: string, authority: 'prime-minister' | 'province' = 'province') => ({
  assignedBy: { authority, date },
});
const adjusted = { planKind: 'adjusted' } as const;
const supplement = { planKind: 'supplement' } as const;

describe('an adjusted plan', () => {
  test('replaces the plan of its line', () => {
    expect(planned(plan('50'), plan('45', adjusted))).toBe('45');
    expect(planned(plan('45', adjusted), plan('50'), plan('20', { component: '1' }))).toBe('65');
    expect(planned(plan('45', adjusted))).toBe('45');
  });

  test('the latest of several counts', () => {
    const [first, second] = [
      plan('45', { ...adjusted, ...on('2025-05-01') }),
      plan('47', { ...adjusted, ...on('2025-06-01') }),
    ];
    expect([planned(plan('50'), first, second), planned(second, first)]).toEqual(['47', '47']);
  });

  test('needs days where there are several', () => {
    const undated = plan('45', { ...adjusted, assignedBy: { authority: 'province' } });
    expect(problems(plan('47', { ...adjusted, ...on('2025-06-01') }), undated)).toEqual([
      ['ambiguous', 'plans.1.assignedBy'],
    ]);
    expect(
      problems(
        plan('47', { ...adjusted, ...on('2025-06-01') }),
        plan('45', { ...adjusted, ...on('2025-06-01', 'prime-minister') }),
      ),
    ).toEqual([['ambiguous', 'plans.1.assignedBy']]);
    expect(saidOf(() => tableOf([], [plan('47', { ...adjusted, ...on('2025-06-01') }), undated]), 'en')).toBe(
      'plans[1].assignedBy: ambiguous, it may be: before plans[0] / after it (both need a date)',
    );
  });

  test('may be given in rows with numbers of their own', () => {
    expect(
      planned(plan('50'), plan('20', { ...adjusted, id: 'a' }), plan('25', { ...adjusted, id: 'b' })),
    ).toBe('45');
  });

  test('is corrected, not replaced, by a correction of it', () => {
    const change = plan('120', { ...adjusted, ...on('2025-06-01') });
    const plus = (date?: string) =>
      plan('5', { ...adjusted, correction: true, ...(date === undefined ? {} : on(date)) });
    expect(planned(plan('100'), change, plus('2025-07-01'))).toBe('125');
    expect(planned(change, plus('2025-06-01'), plus('2025-06-01'))).toBe('130');
    expect(planned(change, plus('2025-05-31'))).toBe('120');
    expect(planned(plus('2025-05-02'), plan('90', { ...adjusted, ...on('2025-05-01') }), change)).toBe('120');
    expect(planned(plan('120', adjusted), plus())).toBe('125');
    expect(problems(change, plus())).toEqual([['ambiguous', 'plans.1.assignedBy']]);
    expect(saidOf(() => tableOf([], [plan('120', adjusted), plus('2025-07-01')]), 'en')).toBe(
      'plans[1].assignedBy: ambiguous, it may be: a correction of plans[0] / of an earlier plan (both need a date)',
    );
  });

  test('leaves carried-over and advanced capital as they are', () => {
    expect(
      planned(
        plan('50'),
        plan('45', adjusted),
        plan('10', { planKind: 'carried-over' }),
        plan('7', { planKind: 'advance' }),
      ),
    ).toBe('55');
  });
});

describe('a supplement', () => {
  test('adds to the plan', () => {
    expect(planned(plan('50'), plan('5', supplement))).toBe('55');
    expect(
      planned(
        plan('50'),
        plan('5', { ...supplement, ...on('2025-05-01') }),
        plan('6', { ...supplement, ...on('2025-06-01') }),
      ),
    ).toBe('61');
    expect(planned(plan('5', supplement))).toBe('5');
  });

  test('adds to an adjusted plan that is older, and lies in one that is not', () => {
    const change = plan('45', { ...adjusted, ...on('2025-05-01') });
    const on1 = (date: string) => planned(plan('50'), change, plan('5', { ...supplement, ...on(date) }));
    expect(['2025-04-30', '2025-05-01', '2025-05-02'].map(on1)).toEqual(['45', '45', '50']);
  });

  test('needs a day beside an adjusted plan, as that does', () => {
    const change = plan('45', { ...adjusted, ...on('2025-05-01') });
    expect(problems(change, plan('5', supplement))).toEqual([['ambiguous', 'plans.1.assignedBy']]);
    expect(problems(plan('45', adjusted), plan('5', { ...supplement, ...on('2025-05-01') }))).toEqual([
      ['ambiguous', 'plans.1.assignedBy'],
    ]);
    expect(saidOf(() => tableOf([], [change, plan('5', supplement)]), 'vi')).toBe(
      'plans[1].assignedBy: không rõ nghĩa, có thể là: cộng thêm vào plans[0] / đã nằm trong đó (cần ngày giao của cả hai)',
    );
  });
});

describe('vintages of the same money are not added', () => {
  test.each<[string, readonly PlanRecord[]]>([
    ['of two authorities', [plan('50', on('2025-01-01', 'prime-minister')), plan('55', on('2025-01-01'))]],
    ['of two days', [plan('50', on('2025-01-01')), plan('55', on('2025-02-01'))]],
    [
      'of two documents',
      [
        plan('50', { assignedBy: { authority: 'province', documentNumber: '1/QĐ-UBND' } }),
        plan('55', { assignedBy: { authority: 'province', documentNumber: '2/QĐ-UBND' } }),
      ],
    ],
    ['approved beside assigned', [plan('50', { planKind: 'approved' }), plan('55')]],
    ['assigned beside allocated', [plan('50'), plan('55', { planKind: 'allocated' })]],
    ['of a kind that is not stated', [plan('50', { planKind: 'not-stated' }), plan('55')]],
    ['with and without carried-over capital', [plan('50', { carriedOver: 'included' }), plan('55')]],
    [
      'medium-term beside annual',
      [plan('50', { planKind: 'medium-term', years: { from: 2021, to: 2025 } }), plan('55')],
    ],
    ['adjusted of other years', [plan('50', { ...adjusted, years: { from: 2024, to: 2025 } }), plan('55')]],
  ])('%s', (_name, [one, other]) => {
    expect(problems(one!, other!)).toEqual([['contradiction', 'plans.1.planKind']]);
    expect(problems(other!, one!)).toEqual([['contradiction', 'plans.1.planKind']]);
  });

  test('also where years are not stated', () => {
    const open = without(plan('50'), 'years');
    expect(problems(open, plan('55'))).toEqual([['contradiction', 'plans.1.planKind']]);
    expect(problems(plan('55'), open)).toEqual([['contradiction', 'plans.1.planKind']]);
  });

  test('what is told of it', () => {
    const call = () => tableOf([], [plan('50', { planKind: 'approved' }), plan('55')]);
    expect(saidOf(call, 'en')).toBe(
      'plans[1].planKind: contradiction: annual plan beside approved plan (plans[0]): vintages of the same money are not added',
    );
    expect(saidOf(call, 'vi')).toBe(
      'plans[1].planKind: mâu thuẫn: kế hoạch vốn hằng năm bên cạnh kế hoạch vốn được phê duyệt (plans[0]): là các lần giao của cùng một số vốn, không được cộng',
    );
  });

  test('those of other years, lines and kinds of money are', () => {
    expect(
      planned(
        plan('50'),
        plan('1', { planKind: 'medium-term', years: { from: 2021, to: 2024 } }),
        plan('2', { planKind: 'medium-term', years: { from: 2026, to: 2030 } }),
        plan('3', { planKind: 'approved', component: '1' }),
        plan('4', { planKind: 'approved', subject: 'Y Tý' }),
        plan('5', { planKind: 'approved', capitalType: 'recurrent' }),
        plan('6', { planKind: 'approved', capitalSource: 'NSTW' }),
        plan('7', { planKind: 'carried-over' }),
      ),
    ).toBe('78');
  });
});

describe('plans given twice', () => {
  test('are told by their line and vintage', () => {
    expect(problems(plan('50'), plan('55'), plan('50', { component: '1' }))).toEqual([
      ['duplicate', 'plans.1'],
    ]);
    expect(problems(plan('5', supplement), plan('5', supplement))).toEqual([['duplicate', 'plans.1']]);
  });

  test('are told apart by numbers of their own, which no two share', () => {
    expect(planned(plan('50', { id: 'a' }), plan('55', { id: 'b' }), plan('1'))).toBe('106');
    expect(problems(plan('50', { id: 'a' }), plan('55', { id: 'a', component: '1' }))).toEqual([
      ['duplicate', 'plans.1.id'],
    ]);
    expect(saidOf(() => tableOf([], [plan('50', { id: 'a' }), plan('55', { id: 'a' })]), 'en')).toBe(
      'plans[1].id: given twice: plans[0].id',
    );
  });

  test('corrections are not', () => {
    const minus = plan('-5', { correction: true });
    expect(planned(plan('50'), minus, minus)).toBe('40');
    expect(problems(plan('50', { id: 'a' }), { ...minus, id: 'a' })).toEqual([['duplicate', 'plans.1.id']]);
  });
});

describe('a correction', () => {
  const minus = { correction: true } as const;

  test.each<[string, readonly PlanRecord[]]>([
    ['alone', [plan('5', minus)]],
    ['of a plan of another line', [plan('5', minus), plan('50', { component: '1' })]],
    [
      'of carried-over capital beside a plan',
      [plan('5', { ...minus, planKind: 'carried-over' }), plan('50')],
    ],
    ['of an advance beside a plan', [plan('5', { ...minus, planKind: 'advance' }), plan('50')]],
    ['of an adjusted plan beside a plan', [plan('5', { ...minus, ...adjusted }), plan('50')]],
    ['of a plan beside an adjusted one', [plan('5', minus), plan('50', adjusted)]],
    [
      'of a supplement beside carried-over capital',
      [plan('5', { ...minus, ...supplement }), plan('50', { planKind: 'carried-over' })],
    ],
  ])('of nothing is refused: %s', (_name, plans) => {
    expect(problems(...plans)).toEqual([['contradiction', 'plans.0.correction']]);
  });

  test('of a plan may be dated later, and need not say who assigned the plan', () => {
    const by = (authority: 'province' | 'prime-minister', date: string) => ({
      assignedBy: { authority, date },
    });
    const whole = plan('50', by('province', '2025-01-15'));
    expect(planned(whole, plan('-5', { ...minus, ...by('province', '2025-02-20') }))).toBe('45');
    expect(planned(plan('-5', { ...minus, ...by('province', '2025-02-20') }), whole)).toBe('45');
    expect(planned(whole, plan('-5', minus), plan('2', minus))).toBe('47');
    expect(problems(whole, plan('-5', { ...minus, ...by('prime-minister', '2025-02-20') }))).toEqual([
      ['contradiction', 'plans.1.planKind'],
    ]);
    expect(problems(whole, plan('-5', { ...minus, carriedOver: 'included' }))).toEqual([
      ['contradiction', 'plans.1.planKind'],
      ['contradiction', 'plans.1.value'],
    ]);
    expect(problems(whole, plan('48', by('prime-minister', '2024-12-04')), plan('-5', minus))).toEqual([
      ['contradiction', 'plans.1.planKind'],
    ]);
  });

  test('is of a plan of its years and kind', () => {
    const later = plan('5', { ...minus, years: { from: 2025, to: 2026 } });
    expect(problems(plan('50'), later)).toEqual([['contradiction', 'plans.1.planKind']]);
    expect(problems(plan('50'), plan('5', { ...minus, planKind: 'approved' }))).toEqual([
      ['contradiction', 'plans.1.planKind'],
    ]);
    expect(planned(plan('50'), plan('-5', { ...minus, carriedOver: 'not-stated' }))).toBe('45');
  });

  test('of nothing is not told beside another problem, which may be of its plan', () => {
    expect(problems(plan('50'), plan('55'), plan('5', { ...minus, component: '1' }))).toEqual([
      ['duplicate', 'plans.1'],
    ]);
  });

  test('of a supplement may cut the plan', () => {
    const cut = plan('-5', { ...minus, ...supplement, ...on('2025-07-01') });
    expect(planned(plan('50'), cut)).toBe('45');
    expect(planned(plan('40', { ...adjusted, ...on('2025-06-01') }), cut)).toBe('35');
    expect(planned(plan('7', supplement), plan('-5', { ...minus, ...supplement }))).toBe('2');
  });

  test('what is told of it', () => {
    expect(saidOf(() => tableOf([], [plan('5', minus)]), 'vi')).toBe(
      'plans[0].correction: mâu thuẫn: không có kế hoạch vốn cùng dòng, cùng loại để điều chỉnh',
    );
  });
});

test('no line may be left with less than nothing', () => {
  const minus = (value: string) => plan(value, { correction: true });
  expect(planned(plan('50'), minus('-50'))).toBe('0');
  expect(problems(plan('50'), minus('-50.1'), plan('70', { component: '1' }))).toEqual([
    ['contradiction', 'plans.1.value'],
  ]);
});

test('carried-over capital is in a plan or beside it', () => {
  expect(problems(plan('50', { carriedOver: 'included' }), plan('5', { planKind: 'carried-over' }))).toEqual([
    ['contradiction', 'plans.0.carriedOver'],
  ]);
  expect(planned(plan('5', { planKind: 'carried-over', carriedOver: 'included' }), plan('50'))).toBe('55');
});

test('plans that were assigned after the day of the table do not count yet', () => {
  const table = tableOf(
    [],
    [plan('50', on('2025-09-30')), plan('5', { ...supplement, ...on('2025-10-01') })],
  );
  expect(shown(table.total.withCarriedOver.plan)).toBe('50');
  expect(table.warnings.map(({ code, text }) => [code, text.en])).toContainEqual([
    'plan-after-as-of',
    'Plans assigned after 2025-09-30 do not count yet: 1.',
  ]);
});

test('a line that has nothing but such a plan has no row', () => {
  expect(tableOf([], [plan('50'), plan('5', { ...on('2025-10-01'), programme: 'B' })]).rows).toHaveLength(1);
});

describe('a part beside its whole', () => {
  test.each<[string, Partial<PlanRecord>, Partial<PlanRecord>]>([
    ['capitalSource', { capitalSource: 'NSTW.DTPT.TN' }, { capitalSource: 'NSTW' }],
    ['capitalType', { capitalType: 'recurrent' }, { capitalType: 'all' }],
    [
      'capitalSource',
      { capitalSource: 'NSTW', capitalType: 'recurrent' },
      { capitalSource: 'NSNN', capitalType: 'all' },
    ],
    [
      'capitalSource',
      { capitalSource: 'NSTW', years: { from: 2025, to: 2025 } },
      { capitalSource: 'NSNN', years: { from: 2024, to: 2025 } },
    ],
  ])('counts twice: %s', (member, part, whole) => {
    expect(problems(plan('5', part), plan('50', whole))).toEqual([['contradiction', `plans.0.${member}`]]);
    expect(problemsOf(() => tableOf([done('50', whole as object), done('5', part as object)], []))).toEqual([
      ['contradiction', `records.1.${member}`],
    ]);
  });

  test('does not where they are of other lines or years', () => {
    expect(
      problems(
        plan('1', { capitalSource: 'NSTW' }),
        plan('2', { capitalSource: 'NSNN', component: '1' }),
        plan('3', { capitalSource: 'NSNN', years: { from: 2024, to: 2024 } }),
        plan('4', { capitalSource: 'NSDP', capitalType: 'all' }),
        plan('5', { capitalType: 'recurrent' }),
        plan('6'),
      ),
    ).toEqual([]);
    expect(problems(without(plan('1'), 'capitalType'), plan('2', { capitalType: 'all' }))).toEqual([]);
    const inPeriod = { counting: 'in-period' } as const;
    expect(
      problemsOf(() =>
        tableOf(
          [
            done('5', { ...inPeriod, capitalSource: 'NSTW' }),
            done('50', { ...inPeriod, capitalSource: 'NSNN' }),
          ],
          [],
        ),
      ),
    ).toEqual([]);
  });

  test('of the same years, which one of several rows may have', () => {
    const of = (year: number, capitalSource: 'NSTW' | 'NSNN') =>
      plan('5', { capitalSource, years: { from: year, to: year } });
    expect(problems(of(2023, 'NSTW'), of(2024, 'NSTW'), of(2024, 'NSNN'))).toEqual([
      ['contradiction', 'plans.1.capitalSource'],
    ]);
    expect(problems(of(2024, 'NSTW'), of(2023, 'NSTW'), of(2024, 'NSNN'))).toEqual([
      ['contradiction', 'plans.0.capitalSource'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  planToTarget,
  targetGap,
  type LevelTarget,
  type PlaceCriteria,
  type PlanTarget,
  type PlanTerms,
  type ShareTarget,
} from '../../../src/targets/internal.js';
import { shown, told } from '../shown.js';

const places: readonly PlaceCriteria[] = [
  { subject: 'A', met: ['1', '2', '3', '4'], missing: [] },
  { subject: 'B', met: ['1', '2'], missing: ['3', '4'] },
  { subject: 'C', met: ['1', '2', '3'], missing: ['4'] },
  { subject: 'D', met: ['4'], missing: ['1', '2', '3'] },
];
const count = (value: number): LevelTarget => ({
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  target: { value },
});
const average = (value: number | string): LevelTarget => ({
  kind: 'level',
  unit: 'criterion/commune',
  direction: 'at-least',
  target: { value },
});
const floor = (value: number): PlanTarget => ({
  kind: 'floor',
  unit: 'criterion',
  countedIn: 'commune',
  target: { value },
});
const money = (value: number | string) => ({ value, unit: 'billionVND' }) as const;
const costs = [{ cost: money(1) }, { criterion: '4', cost: money('3.5') }];

const planFor = (target: PlanTarget, terms: Partial<PlanTerms> = {}) =>
  planToTarget(places, { target, ...terms });
const pushesOf = (target: PlanTarget, terms: Partial<PlanTerms> = {}) =>
  planFor(target, terms).pushes.map(
    ({ subject, criteria }) => `${String(subject)}: ${criteria.map(({ id }) => id).join(' ')}`,
  );

describe('costs', () => {
  it('decide, in the unit in which they are told, money in đồng', () => {
    // Without costs C lacks least; a fourth criterion costs more than three others.
    expect(pushesOf(count(2))).toEqual(['C: 4']);
    const plan = planFor(count(2), { costs });
    expect(pushesOf(count(2), { costs })).toEqual(['D: 1 2 3']);
    expect(shown(plan.cost)).toBe('3000000000 VND');
    expect(plan.pushes[0]?.criteria.map(({ cost }) => shown(cost))).toEqual(Array(3).fill('1000000000 VND'));
    expect(plan.assumptions.map(({ code }) => code)).toEqual(['meets-all']);
    expect(told(plan, 'en').slice(0, 2)).toEqual([
      'To reach the target of 2 communes (now 1 commune), push 1 commune, 3 criteria, at a cost of 3 billion VND; that makes 2 communes.',
      'D: from 1 criterion to 4 criteria (criteria 1, 2, 3), at a cost of 3 billion VND.',
    ]);
    expect(told(plan, 'vi')[0]).toBe(
      'Để đạt mục tiêu 2 xã (hiện có 1 xã), cần tập trung chỉ đạo 1 xã, hoàn thành thêm 3 tiêu chí, chi phí 3 tỷ đồng; khi đó đạt 2 xã.',
    );
  });

  it('may be in any unit, with decimals, and nothing at all', () => {
    const days = (value: string) => ({ cost: { value, unit: 'labourDay' } }) as const;
    expect(shown(planFor(count(2), { costs: [days('0.125')] }).cost)).toBe('0.125 labourDay');
    expect(shown(planFor(count(3), { costs: [days('0.1'), { criterion: '3', ...days('0.25') }] }).cost)).toBe(
      '0.45 labourDay',
    );
    const free = planFor(count(4), { costs: [days('0')], budget: { value: 0, unit: 'labourDay' } });
    expect([free.status, shown(free.cost)]).toEqual(['reached', '0 labourDay']);
  });

  it('go from the closest scope to the widest', () => {
    const told4 = (more: PlanTerms['costs']) =>
      shown(
        planFor(count(2), {
          costs: [{ cost: money(9) }, ...(more ?? [])],
          excluded: [{ subject: 'B' }, { subject: 'D' }],
        }).cost,
      );
    expect(told4([])).toBe('9000000000 VND');
    expect(told4([{ criterion: '4', cost: money(8) }])).toBe('8000000000 VND');
    expect(
      told4([
        { criterion: '4', cost: money(8) },
        { subject: 'C', cost: money(7) },
      ]),
    ).toBe('7000000000 VND');
    const all = [
      { criterion: '4', cost: money(8) },
      { subject: 'C', cost: money(7) },
      { subject: 'C', criterion: '4', cost: money(6) },
    ];
    expect(told4(all)).toBe('6000000000 VND');
    expect(
      told4([
        { subject: 'D', criterion: '4', cost: money(1) },
        { subject: 'C', criterion: '3', cost: money(1) },
      ]),
    ).toBe('9000000000 VND');
  });

  it('that are equal are taken in the order given, the place with fewer criteria first', () => {
    const free = [{ cost: money(0) }];
    expect(pushesOf(count(2), { costs: free })).toEqual(['C: 4']);
    expect(pushesOf(average('2.75'))).toEqual(['B: 3']);
    expect(pushesOf(average('3.25'))).toEqual(['B: 3 4', 'C: 4']);
    expect(pushesOf(floor(3))).toEqual(['B: 3', 'D: 1 2']);
    const twins = ['E', 'F'].map((subject): PlaceCriteria => ({ subject, met: ['1'], missing: ['2'] }));
    const first = (rows: readonly PlaceCriteria[]) =>
      planToTarget(rows, { target: count(1) }).pushes[0]?.subject;
    expect([first(twins), first([...twins].reverse())]).toEqual(['E', 'F']);
  });
});

describe('a budget', () => {
  it('goes as far as it goes, and says what the target takes', () => {
    const plan = planFor(count(4), { costs, budget: money('6.5') });
    expect([
      plan.status,
      shown(plan.reached),
      shown(plan.cost),
      shown(plan.neededCost),
      shown(plan.budget),
    ]).toEqual(['over-budget', '3 commune', '6500000000 VND', '11000000000 VND', '6500000000 VND']);
    expect(told(plan, 'en')[0]).toBe(
      'A budget of 6.5 billion VND does not reach the target of 4 communes (now 1 commune; it takes 11 billion VND); at most it makes 3 communes: push 2 communes, 4 criteria, at a cost of 6.5 billion VND.',
    );
    expect(told(plan, 'vi')[0]).toBe(
      'Kinh phí 6,5 tỷ đồng không đủ để đạt mục tiêu 4 xã (hiện có 1 xã, cần 11 tỷ đồng); nhiều nhất đạt 3 xã, nếu tập trung chỉ đạo 2 xã, hoàn thành thêm 4 tiêu chí, chi phí 6,5 tỷ đồng.',
    );
    expect(shown(planFor(count(4), { costs, budget: money('6.4999') }).reached)).toBe('2 commune');
    expect(planFor(count(4), { costs, budget: { value: 11, unit: 'billionVND' } }).status).toBe('reached');
    // What is left over below the smallest part of a cost buys nothing.
    expect(shown(planFor(count(2), { budget: { value: '0.99', unit: 'criterion' } }).reached)).toBe(
      '1 commune',
    );
  });

  it('counts criteria where there are no costs', () => {
    const plan = planFor(average(4), { budget: { value: 4, unit: 'criterion' } });
    expect([plan.status, shown(plan.reached), shown(plan.bound), shown(plan.neededCost)]).toEqual([
      'over-budget',
      '3.5 criterion/commune',
      '3.5 criterion/commune',
      '6 criterion',
    ]);
  });

  it('does not make a target reachable that is out of reach', () => {
    const plan = planFor(floor(5), { budget: { value: 1, unit: 'criterion' } });
    expect([plan.status, shown(plan.reached)]).toEqual(['out-of-reach', '0 commune']);
  });
});

describe('capacities and exclusions', () => {
  it('limit the criteria of a place', () => {
    expect(pushesOf(count(3), { mostCriteria: 2 })).toEqual(['C: 4', 'B: 3 4']);
    expect(planFor(count(4), { mostCriteria: 2 }).status).toBe('out-of-reach');
    expect(pushesOf(average('3.25'), { mostCriteria: 1 })).toEqual(['B: 3', 'C: 4', 'D: 1']);
    expect(planFor(floor(2), { mostCriteria: 0 })).toMatchObject({ status: 'out-of-reach', pushes: [] });
  });

  it('limit the places', () => {
    expect(planFor(count(3), { mostPlaces: 2 }).status).toBe('reached');
    expect(planFor(count(4), { mostPlaces: 2 })).toMatchObject({
      status: 'out-of-reach',
      reached: { value: '3' },
    });
    expect(planFor(count(4), { mostPlaces: 0 })).toMatchObject({
      status: 'out-of-reach',
      reached: { value: '1' },
    });
    expect(planFor(average(4), { mostPlaces: 0 })).toMatchObject({
      status: 'out-of-reach',
      pushes: [],
      isProvenBest: true,
    });
  });

  it('leave out places, criteria, and criteria of places', () => {
    expect(pushesOf(count(2), { excluded: [{ subject: 'C' }] })).toEqual(['B: 3 4']);
    expect(pushesOf(count(2), { excluded: [{ criterion: '4' }] })).toEqual(['D: 1 2 3']);
    expect(pushesOf(count(3), { excluded: [{ subject: 'B', criterion: '3' }] })).toEqual([
      'C: 4',
      'D: 1 2 3',
    ]);
    expect(pushesOf(average(4), { excluded: [{ subject: 'B', criterion: '3' }] })).toEqual([
      'B: 4',
      'C: 4',
      'D: 1 2 3',
    ]);
  });

  it('need no cost for what is left out, or need not be pushed', () => {
    const only = [{ criterion: '4', cost: money(1) }];
    expect(planFor(count(2), { costs: only, excluded: [{ subject: 'D' }, { criterion: '3' }] }).status).toBe(
      'reached',
    );
    expect(
      planFor(floor(3), {
        costs: [{ criterion: '3', cost: money(1) }],
        excluded: [{ subject: 'D' }, { criterion: '4' }],
      }).status,
    ).toBe('out-of-reach');
  });
});

describe('a place named in both languages', () => {
  it('is told in each, and found in costs', () => {
    const subject = { vi: 'xã đảo', en: 'the island commune' };
    const cost = { subject, cost: money(2) };
    const plan = planToTarget([{ subject, met: ['1'], missing: ['2'] }], { target: count(1), costs: [cost] });
    expect([told(plan, 'vi')[1], told(plan, 'en')[1], shown(plan.cost)]).toEqual([
      'Xã đảo: từ 1 tiêu chí lên 2 tiêu chí (tiêu chí 2), chi phí 2 tỷ đồng.',
      'The island commune: from 1 criterion to 2 criteria (criterion 2), at a cost of 2 billion VND.',
      '2000000000 VND',
    ]);
  });
});

describe('what is unknown', () => {
  const open: readonly PlaceCriteria[] = [
    { subject: 'A', met: ['1', '2'], missing: ['3'] },
    { subject: 'B', met: ['1'], missing: ['2'], unknown: ['3'] },
    { subject: 'C', met: ['1', '2'], missing: [], notApplicable: ['3'] },
  ];
  const plan = (target: PlanTarget, rows = open, terms: Partial<PlanTerms> = {}) =>
    planToTarget(rows, { target, ...terms });

  it('is neither met nor pushed, and listed', () => {
    const two = plan(count(2));
    expect([two.status, shown(two.current), two.placesUnknown]).toEqual(['reached', '1 commune', ['B']]);
    expect(two.lackingPlaces).toMatchObject([
      { subject: 'A', missing: ['3'], unknown: [], unknownCount: { value: '0' } },
      { subject: 'B', missing: ['2'], unknown: ['3'], unknownCount: { value: '1' } },
    ]);
    expect(two.warnings.map(({ code }) => code)).toEqual(['criteria-unknown']);
    expect(two.warnings[0]?.text).toEqual({
      vi: 'số đơn vị có tiêu chí chưa rõ đạt hay chưa: 1; các tiêu chí này không được tính là đạt và không đưa vào kế hoạch',
      en: 'places with criteria of which it is not known whether they are met: 1; these are neither counted as met nor planned for',
    });
  });

  it('leaves open whether a target can be reached', () => {
    const three = plan(count(3));
    expect([three.status, shown(three.reached)]).toEqual(['unknown', '2 commune']);
    expect(told(three, 'en')[0]).toMatch(
      /^It is not known whether the target of 3 communes can be reached \(now at least 1 commune\)/,
    );
    expect(told(three, 'vi')[0]).toMatch(/^Chưa đủ số liệu để biết có đạt được mục tiêu 3 xã hay không/);
    expect(plan(count(4)).status).toBe('out-of-reach');
    // The unknown criterion may be met, but the one that is missing cannot be pushed.
    expect(plan(count(3), open, { excluded: [{ subject: 'B' }] }).status).toBe('out-of-reach');
    // Whether it costs anything does not matter for that.
    expect(plan(count(3), open, { costs: [{ criterion: '3', cost: money(1) }] }).status).toBe('unknown');
  });

  it('does not keep a place from reaching a floor by what is known', () => {
    expect(plan(floor(2))).toMatchObject({ status: 'reached', pushes: [{ subject: 'B' }] });
    expect(plan(floor(3), open.slice(0, 2)).status).toBe('unknown');
  });

  it('leaves places of which nothing is known out of an average, and in all other counts', () => {
    const rows = [...open, { subject: 'D', met: [], missing: [], unknown: ['1', '2', '3'] }];
    const two = plan(average(2), rows);
    expect([shown(two.denominator), shown(two.current)?.slice(0, 6), shown(two.reached)]).toEqual([
      '3 commune',
      '1.6666',
      '2 criterion/commune',
    ]);
    expect(two.warnings.map(({ code }) => code)).toEqual(['criteria-unknown', 'places-unassessed']);
    expect(two.warnings[1]?.text).toEqual({
      vi: 'số đơn vị chưa có số liệu, không tính vào bình quân: 1',
      en: 'places of which nothing is known, left out of the average: 1',
    });
    const share = plan(
      { kind: 'share', unit: 'commune', of: 'communes', direction: 'at-least', target: { value: 50 } },
      rows,
    );
    expect([shown(share.denominator), shown(share.target), share.warnings.length]).toEqual([
      '4 commune',
      '2 commune',
      1,
    ]);
    expect(plan(average('2.75'), rows).status).toBe('unknown');
  });

  it('a place to which nothing applies does not meet everything', () => {
    const rows = [{ subject: 'A', met: [], missing: [], notApplicable: ['1'] }];
    expect(plan(count(1), rows)).toMatchObject({ status: 'out-of-reach', current: { value: '0' } });
    expect(plan(average(0), rows)).toMatchObject({ status: 'met', warnings: [] });
  });
});

describe('a target of which the figure itself is not enough', () => {
  const rows: readonly PlaceCriteria[] = ['A', 'B', 'C', 'D'].map((subject, at) => ({
    subject,
    met: at === 0 ? ['1', '2'] : ['1'],
    missing: at === 0 ? [] : ['2'],
  }));
  const planOf = (target: PlanTarget) => {
    const { status, reached, pushedPlaces } = planToTarget(rows, { target });
    return [status, reached.value, pushedPlaces.value];
  };
  const half: ShareTarget = {
    kind: 'share',
    unit: 'commune',
    denominator: 4,
    direction: 'at-least',
    target: { value: 50 },
  };

  it('asks for one more where it is whole, and for the next whole number where it is not', () => {
    expect(planOf(half)).toEqual(['reached', '2', '1']);
    expect(planOf({ ...half, wording: 'more-than' })).toEqual(['reached', '3', '2']);
    expect(planOf({ ...half, wording: 'more-than', target: { value: 60 } })).toEqual(['reached', '3', '2']);
    expect(planOf({ ...count(2), wording: 'more-than' })).toEqual(['reached', '3', '2']);
    expect(planOf({ ...count(4), wording: 'more-than' })).toEqual(['out-of-reach', '4', '3']);
    expect(planOf(average('1.5'))).toEqual(['reached', '1.5', '1']);
    expect(planOf({ ...average('1.5'), wording: 'more-than' })).toEqual(['reached', '1.75', '2']);
  });

  it('is met by what it plans, as the gap is', () => {
    for (const value of [1, 2, 3])
      for (const wording of ['exact', 'more-than'] as const) {
        const target: LevelTarget = { ...count(value), wording, target: { value, year: 2025 } };
        const { reached } = planToTarget(rows, { target });
        const found = [{ year: 2024, value: reached.value }];
        expect(targetGap(target, found, { date: '2025-01-15' })).toMatchObject({ isMet: 'yes' });
      }
  });
});

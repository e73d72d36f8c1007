import { describe, expect, it } from 'vitest';
import { planToTarget, targetGap, type PlanTarget, type PlanTerms } from '../../../src/targets/internal.js';
import { shown, told } from '../shown.js';
import { communeWith, laiChau } from './laiChau.js';

const count = (value: number): PlanTarget => ({
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  target: { value, year: 2025 },
});
const average = (value: string): PlanTarget => ({
  kind: 'level',
  unit: 'criterion/commune',
  direction: 'at-least',
  target: { value, year: 2024 },
  denominator: 94,
});
const floor: PlanTarget = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 } };

const planFor = (target: PlanTarget, terms: Partial<PlanTerms> = {}) =>
  planToTarget(laiChau, { subject: 'Lai Châu', target, ...terms });

describe('Lai Châu at the end of 2023', () => {
  it('goes from 39 communes to 54 by the 15 that lack least', () => {
    const plan = planFor(count(54));
    expect(plan).toMatchObject({
      kind: 'plan-to-target',
      targetKind: 'level',
      status: 'reached',
      subject: 'Lai Châu',
    });
    expect([plan.target, plan.current, plan.reached, plan.denominator].map(shown)).toEqual([
      '54 commune',
      '39 commune',
      '54 commune',
      '94 commune',
    ]);
    expect([plan.pushedPlaces, plan.pushedCriteria, plan.cost, plan.neededCost].map(shown)).toEqual([
      '15 commune',
      '38 criterion',
      '38 criterion',
      '38 criterion',
    ]);
    expect([plan.isProvenBest, shown(plan.bound), shown(plan.boundGap)]).toEqual([
      true,
      '38 criterion',
      '0 criterion',
    ]);
    expect(shown(plan.reachedPercent)?.slice(0, 6)).toBe('57.446');
    expect(shown(plan.currentPercent)?.slice(0, 6)).toBe('41.489');
    expect(plan.pushes.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 15 }, (_, index) => `Xã ${String(index + 40)}`),
    );
    const [first] = plan.pushes;
    expect(first).toEqual({
      subject: 'Xã 40',
      criteria: [{ id: '19', cost: { kind: 'quantity', value: '1', unit: 'criterion' } }],
      cost: { kind: 'quantity', value: '1', unit: 'criterion' },
      before: { kind: 'quantity', value: '18', unit: 'criterion' },
      after: { kind: 'quantity', value: '19', unit: 'criterion' },
    });
    expect(plan.lackingPlaces).toHaveLength(55);
    expect(plan.lackingPlaces.at(-1)).toMatchObject({ subject: 'Xã 94', met: { value: '7' }, unknown: [] });
    expect(plan.lackingPlaces.at(-1)?.missing).toHaveLength(12);
    expect(plan.placesUnknown).toEqual([]);
    expect(plan.assumptions.map(({ code }) => code)).toEqual(['meets-all', 'equal-costs']);
    expect(plan.warnings).toEqual([]);
    expect('budget' in plan || 'floor' in plan).toBe(false);
  });

  it('is told in two languages', () => {
    const plan = planFor(count(40));
    expect(told(plan, 'vi').slice(0, 2)).toEqual([
      'Lai Châu: để đạt mục tiêu 40 xã (hiện có 39 xã), cần tập trung chỉ đạo 1 xã, hoàn thành thêm 1 tiêu chí; khi đó đạt 40 xã.',
      'Xã 40: từ 18 tiêu chí lên 19 tiêu chí (tiêu chí 19).',
    ]);
    expect(told(plan, 'en').slice(0, 2)).toEqual([
      'Lai Châu: to reach the target of 40 communes (now 39 communes), push 1 commune, 1 criterion; that makes 40 communes.',
      'Xã 40: from 18 criteria to 19 criteria (criterion 19).',
    ]);
    expect(told(planFor(floor), 'vi')[0]).toBe(
      'Lai Châu: để đạt mục tiêu “không đơn vị nào dưới 15 tiêu chí” (hiện có 54 xã), cần tập trung chỉ đạo 40 xã, hoàn thành thêm 281 tiêu chí; khi đó đạt 94 xã.',
    );
    expect(told(planFor(floor), 'en')[21]).toMatch(/^And 20 more places/);
    expect(told(planFor(count(59)), 'en')[20]).toMatch(/^Xã 59/);
    expect(told(planFor(count(59)), 'en').join(' ')).not.toMatch(/more places/);
  });

  it('goes from 13.9 criteria per commune to 15.5 by 150 criteria', () => {
    const plan = planFor(average('15.5'));
    expect([plan.status, shown(plan.target), shown(plan.reached)]).toEqual([
      'reached',
      '15.5 criterion/commune',
      '15.5 criterion/commune',
    ]);
    expect(Number(plan.current.value).toFixed(1)).toBe('13.9');
    expect([plan.pushedCriteria, plan.cost].map(shown)).toEqual(['150 criterion', '150 criterion']);
    expect(plan.assumptions.map(({ code }) => code)).toEqual(['equal-costs']);
    expect('reachedPercent' in plan || 'currentPercent' in plan).toBe(false);
    // Another way to compute it: the gap in all.
    const gap = targetGap(
      {
        kind: 'level',
        unit: 'criterion/commune',
        direction: 'at-least',
        target: { value: '15.5' },
        denominator: 94,
      },
      [{ year: 2023, value: plan.current }],
      { date: '2023-12-31' },
    );
    expect(Number('value' in gap.totalGap! ? gap.totalGap.value : NaN)).toBeCloseTo(150, 10);
  });

  it('has no commune under 15 criteria after 40 of them are pushed', () => {
    const plan = planFor(floor);
    expect(
      [plan.status, plan.target, plan.floor, plan.current, plan.reached].map((one) =>
        typeof one === 'string' ? one : shown(one),
      ),
    ).toEqual(['reached', '94 commune', '15 criterion', '54 commune', '94 commune']);
    expect([plan.pushedPlaces, plan.pushedCriteria].map(shown)).toEqual(['40 commune', '281 criterion']);
    expect(plan.pushes.every(({ after }) => after.value === '15')).toBe(true);
    // The commune with 7 criteria needs most, and comes last.
    expect(plan.pushes.at(-1)?.subject).toBe('Xã 94');
    expect(plan.assumptions.map(({ code }) => code)).toEqual(['equal-costs']);
  });

  it('takes a share as the smallest count that is no less', () => {
    const share = (target: { value?: string; numerator?: number }): PlanTarget => ({
      kind: 'share',
      unit: 'commune',
      direction: 'at-least',
      denominator: 94,
      target,
    });
    expect(shown(planFor(share({ value: '80' })).target)).toBe('76 commune');
    // The Party resolution prints 54 of 94 as 57.5%; by itself that would be 55.
    expect(shown(planFor(share({ value: '57.5' })).target)).toBe('55 commune');
    expect(shown(planFor(share({ numerator: 54 })).target)).toBe('54 commune');
    expect(planFor(share({ numerator: 54 }))).toEqual({ ...planFor(count(54)), targetKind: 'share' });
  });

  it('is met where nothing is missing, and out of reach where there are not enough places', () => {
    expect(planFor(count(39))).toMatchObject({
      status: 'met',
      pushes: [],
      cost: { value: '0' },
      bound: { value: '0', unit: 'criterion' },
    });
    expect(told(planFor(count(39)), 'vi').slice(0, 1)).toEqual([
      'Lai Châu: mục tiêu 39 xã đã đạt, hiện có 39 xã.',
    ]);
    expect(told(planFor(count(39)), 'en').slice(0, 1)).toEqual([
      'Lai Châu: the target of 39 communes is met: now 39 communes.',
    ]);
    expect(planFor(count(20))).toMatchObject({ status: 'met', pushes: [], isProvenBest: true });
    expect(planFor(count(94)).status).toBe('reached');
    const plan = planFor(count(95));
    expect([plan.status, shown(plan.reached), shown(plan.bound), shown(plan.boundGap)]).toEqual([
      'out-of-reach',
      '94 commune',
      '94 commune',
      '0 commune',
    ]);
    expect('neededCost' in plan).toBe(false);
    expect(told(plan, 'en')[0]).toMatch(
      /^Lai Châu: the target of 95 communes is out of reach within these limits/,
    );
    expect(told(plan, 'vi')[0]).toMatch(/^Lai Châu: không thể đạt mục tiêu 95 xã trong điều kiện đã nêu/);
    expect(planFor(average('19')).status).toBe('reached');
    expect(planFor(average('19.01')).status).toBe('out-of-reach');
  });

  it('takes an average that it returned for what it is', () => {
    const { current } = planFor(average('15.5'));
    expect(planFor({ ...average('15.5'), target: { value: current.value } } as PlanTarget).status).toBe(
      'met',
    );
  });

  it('may do without a subject', () => {
    const plan = planToTarget([communeWith(19, 'Xã 1')], { target: count(1) });
    expect('subject' in plan).toBe(false);
    expect(told(plan, 'en').slice(0, 1)).toEqual(['The target of 1 commune is met: now 1 commune.']);
  });

  it('shows what another target would take, beside the one there is', () => {
    const [now, then] = [planFor(count(54)), planFor(count(60))];
    expect([now.cost, then.cost].map(shown)).toEqual(['38 criterion', '104 criterion']);
  });
});

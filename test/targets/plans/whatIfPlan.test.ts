import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../../src/foundation/index.js';
import { defineCriteriaSet, scoreCriteria } from '../../../src/criteria/index.js';
import { planToTarget, whatIfPlan, type PlanTarget, type PlanTerms } from '../../../src/targets/internal.js';
import { smallCases } from './bruteForce.js';
import { tries } from '../../fixtures/tries.js';

const places = [
  { subject: 'Xã A', met: ['1', '2'], missing: [] },
  { subject: 'Xã B', met: ['1'], missing: ['2'] },
  { subject: 'Xã C', met: [], missing: ['1', '2'] },
];
const communes = (value: number): PlanTarget => ({
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  target: { value },
});
const costs = [
  { criterion: '1', cost: { value: 2, unit: 'billionVND' as const } },
  { criterion: '2', cost: { value: '1.5', unit: 'billionVND' as const } },
];
const terms: PlanTerms = { subject: 'Huyện X', target: communes(2), costs };

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
};

describe('another plan beside the old one', () => {
  it('with another threshold', () => {
    const { before, after, changedInputs, changedFigures, placesGained, placesDropped, subject } = whatIfPlan(
      places,
      terms,
      { terms: { target: communes(3) } },
    );
    expect(before).toEqual(planToTarget(places, terms));
    expect(after).toEqual(planToTarget(places, { ...terms, target: communes(3) }));
    expect(subject).toBe('Huyện X');
    expect(changedInputs).toEqual(['terms.target.target.value']);
    expect(placesGained).toEqual(['Xã C']);
    expect(placesDropped).toEqual([]);
    expect(
      changedFigures.map(({ member, difference }) => [member, difference?.value, difference?.unit]),
    ).toEqual([
      ['target', '1', 'commune'],
      ['reached', '1', 'commune'],
      ['pushedPlaces', '1', 'commune'],
      ['pushedCriteria', '2', 'criterion'],
      ['cost', '3500000000', 'VND'],
      ['neededCost', '3500000000', 'VND'],
    ]);
  });

  it('with a budget that there was not, told as such', () => {
    const { changedFigures, changedInputs, placesDropped } = whatIfPlan(places, terms, {
      terms: { budget: { value: 1, unit: 'billionVND' } },
    });
    expect(changedInputs).toEqual(['terms.budget']);
    expect(placesDropped).toEqual(['Xã B']);
    expect(changedFigures[0]).toEqual({ member: 'status', before: 'reached', after: 'over-budget' });
    expect(changedFigures.find(({ member }) => member === 'budget')).toEqual({
      member: 'budget',
      after: { kind: 'quantity', value: '1000000000', unit: 'VND' },
    });
  });

  it('with a place that stands otherwise, and one more', () => {
    const { after, changedInputs, changedFigures } = whatIfPlan(places, terms, {
      places: [
        { subject: 'Xã B', met: ['1', '2'], missing: [] },
        { subject: 'Xã D', met: ['1', '2'], missing: [] },
        { subject: 'Xã A', met: ['1', '2'], missing: [] },
      ],
    });
    expect(after.status).toBe('met');
    expect(after.denominator.value).toBe('4');
    expect(changedInputs).toEqual(['places.Xã B', 'places.Xã D']);
    expect(changedFigures[0]).toMatchObject({ member: 'status', before: 'reached', after: 'met' });
  });

  it('takes scores of this program and numbers of every kind', () => {
    const set = defineCriteriaSet({
      id: 'x',
      level: 'commune',
      tier: 'smart',
      title: { vi: 'x', en: 'x' },
      validity: { from: '2021-01-01', to: null },
      citation: { source: { kind: 'publication', title: 'x' }, provenance: 'secondary' },
      criteria: [{ id: 'a', number: 1, name: { vi: 'Một', en: 'One' } }],
    });
    const score = (name: string, finding: 'met' | 'not-met') =>
      scoreCriteria(set, {
        subject: { level: 'commune', name, within: 'X' },
        date: '2025-01-01',
        set: 'x',
        findings: { a: finding },
      } as never);
    const { after, changedInputs, placesDropped } = whatIfPlan(
      [score('Y', 'not-met'), score('Z', 'met')],
      { target: { ...communes(2), target: { value: 2n } } as PlanTarget },
      { places: [score('Y', 'met')] },
    );
    expect(after.status).toBe('met');
    expect(changedInputs).toEqual(['places.Y']);
    expect(placesDropped).toMatchObject([{ name: 'Y' }]);
    expect(
      whatIfPlan(places, terms, {
        terms: { target: { ...communes(2), target: { value: 3n } } as PlanTarget },
      }).after.target.value,
    ).toBe('3');
  });

  it('says where nothing changes', () => {
    const same = whatIfPlan(places, terms, { terms: { mostPlaces: 3 } });
    expect(same.changedFigures).toEqual([]);
    expect(same.changedInputs).toEqual(['terms.mostPlaces']);
    expect(explain(same, 'en')).toContain('Huyện X: the result does not change.');
    expect(explain(same, 'vi')).toContain('Huyện X: kết quả không thay đổi.');
    expect(whatIfPlan(places, terms, {})).toMatchObject({ changedInputs: [], changedFigures: [] });
  });

  it('tells it in words', () => {
    const nobody: PlanTerms = { target: communes(2), costs };
    const told = whatIfPlan(places, nobody, { terms: { budget: { value: 1, unit: 'billionVND' } } });
    expect(told).not.toHaveProperty('subject');
    const en = explain(told, 'en');
    expect(en).toContain('The result changes.');
    expect(en).toContain('Outcome: from reached to over budget.');
    expect(en).toContain('Budget: from none to 1 billion VND.');
    expect(explain(told, 'vi')).toContain('Kết luận: từ đạt được thành không đủ kinh phí.');
  });

  it('is frozen, and takes its inputs as they are', () => {
    const result = whatIfPlan(Object.freeze(places), Object.freeze(terms), Object.freeze({ terms: {} }));
    expect(Object.isFrozen(result.changedFigures)).toBe(true);
  });

  it('finds the same as two plans', () => {
    fc.assert(
      fc.property(smallCases, smallCases, (one, other) => {
        // The costs of other places would name what is not there.
        const change = { terms: { target: other.terms.target } };
        const { after, before, changedFigures } = whatIfPlan(one.places, one.terms, change);
        expect(after).toEqual(planToTarget(one.places, { ...one.terms, ...change.terms }));
        const cost = changedFigures.find(({ member }) => member === 'cost');
        expect(Number(cost?.difference?.value ?? 0)).toBe(
          Number(after.cost.value) - Number(before.cost.value),
        );
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('bad changes', () => {
  it.each([
    [
      { places: [{ subject: 'Xã B', met: 1 }] },
      ['change.places.0.met wrong-type', 'change.places.0.missing missing'],
    ],
    [{ terms: 1 }, ['change.terms wrong-type']],
    [{ term: {} }, ['change.term unknown-key']],
    [undefined, ['change missing']],
    [{ terms: { colour: 'red' } }, ['terms.colour unknown-key']],
    [{ terms: { mostPlaces: -1 } }, ['terms.mostPlaces too-small']],
    [{ places: [{ subject: 'Xã B', met: ['9'], missing: [] }] }, ['places.1 contradiction']],
  ])('%j', (change, problems) => {
    expect(problemsOf(() => whatIfPlan(places, terms, change as never))).toEqual(problems);
  });
});

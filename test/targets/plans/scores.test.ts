import { describe, expect, it } from 'vitest';
import {
  criteriaSetOn,
  defineCriteriaSet,
  scoreCriteria,
  type Assessment,
  type CriteriaScore,
} from '../../../src/criteria/index.js';
import { explain } from '../../../src/foundation/index.js';
import { planToTarget, type PlanTarget } from '../../../src/targets/internal.js';
import { smallDefinition } from '../../criteria/smallSet.js';
import { problemsOf } from '../../problems.js';
import { shown } from '../shown.js';

const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
const ids = set.criteria.map(({ id }) => id);

/** A commune that has met so many, of the others `open` nobody knows. */
function scored(name: string, met: number, open = 0): CriteriaScore {
  const found = ids
    .slice(0, ids.length - open)
    .map((id, index) => [id, index < met ? 'met' : index === met ? 'basically-met' : 'not-met'] as const);
  return scoreCriteria(set, {
    subject: { level: 'commune', name },
    date: '2018-12-31',
    set: set.id,
    column: 'TDMNPB',
    findings: Object.fromEntries(found) as NonNullable<Assessment['findings']>,
  });
}

const count = (value: number): PlanTarget => ({
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  target: { value },
});
const average = (value: string): PlanTarget => ({
  kind: 'level',
  unit: 'criterion/commune',
  direction: 'at-least',
  target: { value },
});
const scores = [scored('A', 19), scored('B', 16), scored('C', 17), scored('D', 12, 2)];
const stored = JSON.parse(JSON.stringify(scores)) as CriteriaScore[];

describe('scores of scoreCriteria', () => {
  it('tell what each commune lacks, by name', () => {
    const plan = planToTarget(scores, { target: count(2) });
    expect(plan.pushes).toMatchObject([
      { subject: { level: 'commune', name: 'C' }, before: { value: '17' }, after: { value: '19' } },
    ]);
    // What is basically met is missing, too.
    expect(plan.pushes[0]?.criteria.map(({ id, name }) => [id, name])).toEqual([
      ['18', set.criteria[17]?.name],
      ['19', set.criteria[18]?.name],
    ]);
    expect(
      plan.lackingPlaces.map(({ subject, met, missing, unknown }) => [
        typeof subject === 'string' || 'vi' in subject ? '' : subject.name,
        met.value,
        missing.length,
        unknown,
      ]),
    ).toEqual([
      ['B', '16', 3, []],
      ['C', '17', 2, []],
      ['D', '12', 5, ['18', '19']],
    ]);
    expect(plan.placesUnknown).toEqual([{ level: 'commune', name: 'D' }]);
    expect(explain(plan, 'en')).toContain('C: from 17 criteria to 19 criteria (criteria 18, 19).');
  });

  it('may be read back from storage', () => {
    expect(planToTarget(stored, { target: count(2) })).toEqual(planToTarget(scores, { target: count(2) }));
    expect(planToTarget([scores[0]!, ...stored.slice(1)], { target: average('17') })).toEqual(
      planToTarget(scores, { target: average('17') }),
    );
  });

  it('are named by their units in costs and exclusions', () => {
    const [, b, c] = scores.map(({ subject }) => subject);
    const plan = planToTarget(scores, {
      target: count(2),
      excluded: [{ subject: c! }],
      costs: [
        { cost: { value: 2, unit: 'millionVND' } },
        { subject: b!, criterion: '19', cost: { value: 5, unit: 'millionVND' } },
      ],
    });
    expect([plan.pushes.length, shown(plan.cost)]).toEqual([1, '9000000 VND']);
    expect(plan.pushes[0]?.criteria.map(({ id }) => id)).toEqual(['17', '18', '19']);
  });

  it('that only count leave open which criteria are missing', () => {
    const tally = scoreCriteria(set, {
      subject: { level: 'commune', name: 'E' },
      date: '2018-12-31',
      tally: { met: 13, notMet: 6 },
    });
    const plan = planToTarget([...scores, tally], { target: average('17') });
    expect(plan.lackingPlaces.at(-1)).toMatchObject({
      met: { value: '13' },
      missing: [],
      unknownCount: { value: '6' },
    });
    expect(plan.lackingPlaces.at(-1)?.unknown).toHaveLength(19);
    expect(shown(plan.current)).toBe('15.4 criterion/commune');
  });

  it('of which nothing was assessed are left out of an average', () => {
    const blank = scoreCriteria(set, { subject: { level: 'commune', name: 'E' }, date: '2018-12-31' });
    const plan = planToTarget([...scores, blank], { target: average('17') });
    expect([shown(plan.denominator), shown(plan.current)]).toEqual(['4 commune', '16 criterion/commune']);
  });

  it('must rest on one set, be of different places, and of the level of the target', () => {
    const other = defineCriteriaSet(smallDefinition);
    const small = scoreCriteria(other, { subject: { level: 'commune', name: 'F' }, date: '2023-12-31' });
    const twice = [...scores, scores[0]!, small];
    const wrong = [
      ['duplicate', 'places.4.subject'],
      ['contradiction', 'places.5.set'],
    ];
    expect(problemsOf(() => planToTarget(twice, { target: count(2) }))).toEqual(wrong);
    expect(problemsOf(() => planToTarget(JSON.parse(JSON.stringify(twice)), { target: count(2) }))).toEqual(
      wrong,
    );
    const districts = { ...count(2), unit: 'district' } as PlanTarget;
    expect(
      problemsOf(() => planToTarget(scores, { target: districts, budget: { value: 1, unit: 'VND' } })),
    ).toEqual([
      ['unit-mismatch', 'terms.target.unit'],
      ['unit-mismatch', 'terms.budget.unit'],
    ]);
    expect(
      problemsOf(() =>
        planToTarget(scores, { target: { ...average('1'), unit: 'objective/commune' } as PlanTarget }),
      ),
    ).toEqual([['unit-mismatch', 'terms.target.unit']]);
  });
});

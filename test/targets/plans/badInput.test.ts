import { describe, expect, it } from 'vitest';
import { planToTarget } from '../../../src/targets/internal.js';
import { problemsOf, saidOf } from '../../problems.js';
import { small } from '../../criteria/smallSet.js';
import { scoreCriteria } from '../../../src/criteria/index.js';

const places = [
  { subject: 'A', met: ['1', '2'], missing: ['3'] },
  { subject: 'B', met: ['1'], missing: ['2', '3'] },
];
const target = { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1 } };
const average = { ...target, unit: 'criterion/commune' };
const share = {
  kind: 'share',
  unit: 'commune',
  of: 'communes',
  direction: 'at-least',
  target: { value: 80 },
};
const floor = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 2 } };
const money = (value: unknown, unit = 'billionVND') => ({ value, unit });

const call = (rows: unknown, terms: unknown) => () => planToTarget(rows as never, terms as never);
const wrongTerms = (terms: object) => problemsOf(call(places, { target, ...terms }));
const wrongPlaces = (rows: unknown) => problemsOf(call(rows, { target }));

describe('a target that no plan can be made for', () => {
  it.each([
    [
      'another kind',
      { kind: 'multiple', unit: 'criterion', baseline: { value: 1 }, target: { times: 2 } },
      'not-one-of',
      'kind',
    ],
    ['so many more', { kind: 'count-added', unit: 'commune', target: { added: 2 } }, 'not-one-of', 'kind'],
    ['a ceiling', { ...target, direction: 'at-most' }, 'not-one-of', 'direction'],
    [
      'a ceiling by its baseline',
      { ...target, direction: undefined, baseline: { value: 9 } },
      'not-one-of',
      'direction',
    ],
    ['a share as a ceiling', { ...share, direction: 'at-most' }, 'not-one-of', 'direction'],
    ['no direction', { ...target, direction: undefined }, 'missing', 'direction'],
    ['no place', { ...target, unit: 'criterion' }, 'unit-mismatch', 'unit'],
    ['an average of something else', { ...target, unit: 'indicator/commune' }, 'unit-mismatch', 'unit'],
    ['an average over something else', { ...target, unit: 'criterion/household' }, 'unit-mismatch', 'unit'],
    ['a share of households', { ...share, unit: 'household' }, 'unit-mismatch', 'unit'],
    ['a floor of something else', { ...floor, unit: 'indicator' }, 'unit-mismatch', 'unit'],
    ['a floor for households', { ...floor, countedIn: 'household' }, 'unit-mismatch', 'countedIn'],
    ['another number of places', { ...share, denominator: 3 }, 'contradiction', 'denominator'],
    ['an average over another number', { ...average, denominator: 94 }, 'contradiction', 'denominator'],
    ['a count without its whole', { ...share, target: { numerator: 1 } }, 'missing', 'target.value'],
  ])('%s', (_name, wrong, code, at) => {
    expect(problemsOf(call(places, { target: wrong }))).toEqual([[code, `terms.target.${at}`]]);
  });

  it('says which units it takes', () => {
    const said = (wrong: object) => saidOf(call(places, { target: wrong }), 'en');
    expect(said({ ...target, unit: 'criterion' })).toMatch(
      /province, district, commune, village, criterion\/.*criterion\/village, received criterion/,
    );
    expect(said({ ...share, unit: 'household' })).toMatch(
      / province, district, commune, village, received household/,
    );
    expect(said({ ...floor, unit: 'indicator' })).toMatch(/unit criterion, received indicator/);
    expect(said({ ...floor, countedIn: 'household' })).toMatch(
      / province, district, commune, village, received household/,
    );
    expect(said({ ...share, denominator: 3 })).toMatch(/the target is about 3 places, and 2 are listed/);
    expect(saidOf(call(places, { target: { ...share, denominator: 3 } }), 'vi')).toMatch(
      /mục tiêu tính trên 3 đơn vị nhưng danh sách có 2 đơn vị/,
    );
  });

  it('a share or an average of nothing', () => {
    expect(problemsOf(call([], { target: share }))).toEqual([['too-short', 'places']]);
    const nobody = [{ subject: 'A', met: [], missing: [], unknown: ['1'] }];
    expect(problemsOf(call(nobody, { target: average }))).toEqual([['missing', 'terms.target']]);
    expect(saidOf(call(nobody, { target: average }), 'en')).toMatch(
      /expected a place of which something is known/,
    );
    expect(problemsOf(call(nobody, { target }))).toEqual([]);
    expect(problemsOf(call(nobody, { target: floor }))).toEqual([]);
  });
});

describe('terms', () => {
  it('have costs and a budget in one unit, not negative', () => {
    expect(wrongTerms({ costs: [{ cost: money(-1) }], budget: money(-1) })).toEqual([
      ['too-small', 'terms.costs.0.cost.value'],
      ['too-small', 'terms.budget.value'],
    ]);
    expect(
      wrongTerms({
        costs: [{ cost: money(1) }, { criterion: '3', cost: money(1, 'labourDay') }],
        budget: money(1, 'criterion'),
      }),
    ).toEqual([
      ['unit-mismatch', 'terms.costs.1.cost.unit'],
      ['unit-mismatch', 'terms.budget.unit'],
    ]);
    expect(
      wrongTerms({
        costs: [{ cost: money(1) }, { criterion: '3', cost: money(1, 'VND') }],
        budget: money(1, 'millionVND'),
      }),
    ).toEqual([]);
    expect(wrongTerms({ budget: money(1) })).toEqual([['unit-mismatch', 'terms.budget.unit']]);
    expect(wrongTerms({ costs: [], budget: money(1, 'criterion') })).toEqual([
      ['missing', 'terms.costs'],
      ['missing', 'terms.costs'],
    ]);
    expect(wrongTerms({ costs: [{ cost: 1 }] })).toEqual([['wrong-type', 'terms.costs.0.cost']]);
  });

  it('have a cost for each criterion that may be needed', () => {
    const costs = [{ criterion: '3', cost: money(1) }];
    expect(wrongTerms({ costs })).toEqual([['missing', 'terms.costs']]);
    expect(saidOf(call(places, { target, costs }), 'en')).toMatch(/a cost of criterion 2, which B lacks/);
    expect(saidOf(call(places, { target, costs }), 'vi')).toMatch(/chi phí của tiêu chí 2, mà B còn thiếu/);
    expect(wrongTerms({ costs, excluded: [{ criterion: '2' }] })).toEqual([]);
  });

  it('speak of places and criteria that there are, once', () => {
    expect(
      wrongTerms({
        costs: [
          { cost: money(1) },
          { criterion: '4', cost: money(1) },
          { subject: 'C', cost: money(1) },
          { cost: money(2) },
        ],
        excluded: [
          { subject: 'A', criterion: '9' },
          { subject: 'B', criterion: '3' },
          { subject: 'B', criterion: '3' },
          {},
        ],
      }),
    ).toEqual([
      ['no-such-member', 'terms.costs.1.criterion'],
      ['no-such-member', 'terms.costs.2.subject'],
      ['duplicate', 'terms.costs.3'],
      ['no-such-member', 'terms.excluded.0.criterion'],
      ['duplicate', 'terms.excluded.2'],
      ['missing', 'terms.excluded.3'],
    ]);
    const said = (terms: object) => saidOf(call(places, { target, ...terms }), 'en');
    expect(said({ excluded: [{ criterion: '4' }] })).toMatch(/there is no 4 in the criteria of the places/);
    expect(said({ excluded: [{ subject: 'C' }] })).toMatch(/there is no C in the places/);
    expect(
      said({
        excluded: [
          { subject: 'B', criterion: '3' },
          { subject: 'B', criterion: '3' },
        ],
      }),
    ).toMatch(/given twice: B 3/);
    expect(said({ excluded: [{ criterion: '3' }, { criterion: '3' }] })).toMatch(/given twice: 3/);
    expect(said({ excluded: [{}] })).toMatch(/“criterion” or “subject”/);
  });

  it('have whole numbers for capacities', () => {
    expect(wrongTerms({ mostPlaces: -1, mostCriteria: 1.5, colour: 1 })).toEqual([
      ['unknown-key', 'terms.colour'],
      ['too-small', 'terms.mostPlaces'],
      ['not-whole', 'terms.mostCriteria'],
    ]);
  });
});

describe('places', () => {
  it('are told of all at once: twice the same, or judged by other criteria', () => {
    const rows = [
      ...places,
      places[0],
      { subject: 'C', met: ['1'], missing: ['4'] },
      { subject: 'D', met: ['1', '1'], missing: ['2', '3'], unknown: ['2'] },
    ];
    expect(wrongPlaces(rows)).toEqual([
      ['duplicate', 'places.2.subject'],
      ['contradiction', 'places.3'],
      ['duplicate', 'places.4.met.1'],
      ['duplicate', 'places.4.unknown.0'],
    ]);
    expect(saidOf(call(rows, { target }), 'en')).toMatch(
      /C is judged by other criteria than the places before it/,
    );
    expect(saidOf(call(rows, { target }), 'vi')).toMatch(
      /C được đánh giá theo các tiêu chí khác với các đơn vị đứng trước/,
    );
  });

  it('are told of beside what is wrong with the terms', () => {
    expect(
      problemsOf(
        call([{ subject: 'A', met: ['1'] }], { target: { ...target, unit: 'criterion' }, mostPlaces: -1 }),
      ),
    ).toEqual([
      ['missing', 'places.0.missing'],
      ['too-small', 'terms.mostPlaces'],
    ]);
    expect(problemsOf(call([...places, { met: [] }, places[0]], { target }))).toEqual([
      ['missing', 'places.2.subject'],
      ['missing', 'places.2.missing'],
      ['duplicate', 'places.3.subject'],
    ]);
    expect(problemsOf(call(undefined, undefined)).map(([, at]) => at)).toEqual(['places', 'terms']);
  });

  it('are scores or rows, not both', () => {
    const score = scoreCriteria(small, {
      subject: { level: 'commune', name: 'Xã A' },
      date: '2023-12-31',
      set: 'small',
      findings: { '4': 'met' },
    });
    expect(wrongPlaces([score, { subject: 'B', met: ['1', '2', '3', '4'], missing: [] }])).toEqual([
      ['contradiction', 'places.1'],
    ]);
  });
});

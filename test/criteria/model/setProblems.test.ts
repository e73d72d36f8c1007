import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  type CriteriaSetDefinition,
  type CriterionRule,
  type Requirement,
} from '../../../src/criteria/index.js';
import { problemsOf } from '../../problems.js';
import { atLeast, definitionOf, frame, indicatorOf } from '../setOf.js';

const text = { vi: 'A', en: 'A' };
const { citation } = frame;
const always = { from: '2022-01-01', to: null };

const ofCell = (requirement: Requirement) =>
  problemsOf(() => defineCriteriaSet(definitionOf([indicatorOf(requirement)])));
const ofSet = (more: Partial<CriteriaSetDefinition>) =>
  problemsOf(() => defineCriteriaSet(definitionOf([indicatorOf(atLeast('1'))], more)));
const ofRule = (rule: CriterionRule) =>
  problemsOf(() =>
    defineCriteriaSet({
      ...frame,
      criteria: [
        {
          id: '1',
          number: 1,
          name: text,
          indicators: [indicatorOf(atLeast('1')), indicatorOf({ kind: 'met' }, { id: '1.2' })],
          rule,
        },
      ],
    }),
  );
const CELL = 'criteria.0.indicators.0.requirement';

describe('a cell by column', () => {
  it('has every column of the set, and no other', () => {
    expect(
      ofCell({ kind: 'by-column', columns: { all: atLeast('1'), north: atLeast('1'), east: atLeast('1') } }),
    ).toEqual([
      ['missing', `${CELL}.columns.south`],
      ['no-such-member', `${CELL}.columns.east`],
    ]);
  });
});

describe('a cell by year', () => {
  const years = (...spans: [number, number][]) =>
    ofCell({
      kind: 'by-year',
      years: spans.map(([from, to]) => ({ from, to, requirement: atLeast('1') })),
    });

  it('leaves no year out between its first and its last', () => {
    expect(years([2021, 2022], [2023, 2025])).toEqual([]);
    expect(years([2021, 2021], [2023, 2025])).toEqual([['gap', `${CELL}.years.1.from`]]);
  });

  it('gives no year twice', () => {
    expect(years([2021, 2023], [2023, 2025])).toEqual([['overlap', `${CELL}.years.1.from`]]);
    expect(years([2023, 2025], [2021, 2022])).toEqual([['overlap', `${CELL}.years.1.from`]]);
  });

  it('runs forward', () => {
    expect(years([2025, 2021])).toEqual([['period-reversed', `${CELL}.years.0`]]);
  });
});

describe('a cell that was amended', () => {
  const versions = (...spans: [string, string | null][]) =>
    ofCell({
      kind: 'by-date',
      versions: spans.map(([from, to]) => ({ from, to, requirement: atLeast('1') })),
    });

  it('has a version for every day on which the set is in force', () => {
    expect(versions(['2022-01-01', '2024-02-29'], ['2024-03-01', null])).toEqual([]);
    expect(versions(['2021-01-01', null])).toEqual([]);
    expect(versions(['2022-01-02', null])).toEqual([['gap', `${CELL}.versions.0.from`]]);
    expect(versions(['2022-01-01', '2030-12-31'])).toEqual([['gap', `${CELL}.versions.0.to`]]);
    expect(versions(['2022-01-01', '2024-02-28'], ['2024-03-01', null])).toEqual([
      ['gap', `${CELL}.versions.1.from`],
    ]);
  });

  it('has only one for each day', () => {
    expect(versions(['2022-01-01', '2024-03-01'], ['2024-03-01', null])).toEqual([
      ['overlap', `${CELL}.versions.1.from`],
    ]);
    expect(versions(['2022-01-01', null], ['2024-03-01', null])).toEqual([
      ['overlap', `${CELL}.versions.1.from`],
    ]);
  });

  it('may end with the set', () => {
    const requirement: Requirement = {
      kind: 'by-date',
      versions: [{ from: '2022-01-01', to: '2025-12-31', requirement: atLeast('1') }],
    };
    const validity = { from: '2022-01-01', to: '2025-12-31' };
    expect(
      problemsOf(() => defineCriteriaSet(definitionOf([indicatorOf(requirement)], { validity }))),
    ).toEqual([]);
  });
});

describe('a cell by a local count', () => {
  const bands = (fact: string, ...spans: [number, number | null][]) =>
    ofCell({
      kind: 'by-count',
      fact,
      bands: spans.map(([from, to]) => ({ from, to, requirement: atLeast('1') })),
    });

  it('has a band for every count from 0 up', () => {
    expect(bands('schools', [0, 3], [4, null])).toEqual([]);
    expect(bands('schools', [1, 3], [4, null])).toEqual([['gap', `${CELL}.bands.0.from`]]);
    expect(bands('schools', [0, 3], [4, 9])).toEqual([['gap', `${CELL}.bands.1.to`]]);
    expect(bands('schools', [0, 3], [5, null])).toEqual([['gap', `${CELL}.bands.1.from`]]);
    expect(bands('schools', [0, 3], [3, null])).toEqual([['overlap', `${CELL}.bands.1.from`]]);
  });

  it('counts a fact of the set that is a number', () => {
    expect(bands('pupils', [0, null])).toEqual([['no-such-member', `${CELL}.fact`]]);
    expect(bands('difficult', [0, null])).toEqual([['no-such-member', `${CELL}.fact`]]);
  });
});

describe('a threshold', () => {
  it('has the unit of its indicator or part, however deep it lies', () => {
    const money: Requirement = { kind: 'number', operator: '>=', value: '1', unit: 'VND' };
    expect(ofCell({ kind: 'met', embedded: money })).toEqual([['unit-mismatch', `${CELL}.embedded.unit`]]);
    expect(ofCell({ kind: 'if-any', of: text, requirement: money })).toEqual([
      ['unit-mismatch', `${CELL}.requirement.unit`],
    ]);
    expect(ofCell({ kind: 'both-sexes', requirement: money })).toEqual([
      ['unit-mismatch', `${CELL}.requirement.unit`],
    ]);
    const parts = [
      { id: 'a', name: text, requirement: money },
      { id: 'b', name: text, unit: 'VND', requirement: money },
    ] as const;
    expect(ofCell({ kind: 'all-of', parts })).toEqual([
      ['unit-mismatch', `${CELL}.parts.0.requirement.unit`],
    ]);
  });

  it('is interpolated between an earlier and a later year', () => {
    const between = (from: number, to: number) =>
      ofCell({
        kind: 'interpolated',
        operator: '>=',
        unit: 'percent',
        start: { year: from, value: '10' },
        end: { year: to, value: '20' },
      });
    expect(between(2015, 2020)).toEqual([]);
    expect(between(2020, 2020)).toEqual([['out-of-order', `${CELL}.end.year`]]);
  });

  it('is relative to an indicator that the set has', () => {
    const to = { kind: 'threshold', indicator: '9' } as const;
    const relative: Requirement = { kind: 'relative', operator: '>=', unit: 'percent', times: '1', to };
    expect(ofCell(relative)).toEqual([['no-such-member', `${CELL}.to.indicator`]]);
    expect(ofCell({ ...relative, to: { ...to, set: 'another' } })).toEqual([]);
  });

  it('is not relative to itself, by whatever way round', () => {
    const relativeTo = (indicator: string): Requirement => ({
      kind: 'if-any',
      of: text,
      requirement: {
        kind: 'relative',
        operator: '>=',
        unit: 'percent',
        times: '2',
        to: { kind: 'threshold', indicator },
      },
    });
    const chain = (...cells: Requirement[]) =>
      problemsOf(() =>
        defineCriteriaSet(definitionOf(cells.map((cell, at) => indicatorOf(cell, { id: `1.${at + 1}` })))),
      );
    expect(chain(relativeTo('1.2'), relativeTo('1.3'), atLeast('1'))).toEqual([]);
    expect(chain(relativeTo('1.1'))).toEqual([['cyclic', CELL]]);
    expect(chain(relativeTo('1.2'), relativeTo('1.3'), relativeTo('1.1'))).toEqual([
      ['cyclic', CELL],
      ['cyclic', 'criteria.0.indicators.1.requirement'],
      ['cyclic', 'criteria.0.indicators.2.requirement'],
    ]);
    // The first is relative to a circle that it is no part of.
    expect(chain(relativeTo('1.2'), relativeTo('1.2'))).toEqual([
      ['cyclic', 'criteria.0.indicators.1.requirement'],
    ]);
  });

  it('of grades is one of its grades, which differ', () => {
    const grade = (id: string) => ({ id, name: text });
    const grades = [grade('1'), grade('2'), grade('1')];
    expect(ofCell({ kind: 'grade', grades, atLeast: '3' })).toEqual([
      ['duplicate', `${CELL}.grades.2.id`],
      ['no-such-member', `${CELL}.atLeast`],
    ]);
  });

  it('has parts that differ', () => {
    const part = { id: 'a', name: text, requirement: atLeast('1') };
    for (const cell of [
      { kind: 'all-of', parts: [part, part] },
      { kind: 'any-of', parts: [part, part] },
      { kind: 'of-which', whole: atLeast('2'), parts: [part, part] },
    ] as const)
      expect(ofCell(cell)).toEqual([['duplicate', `${CELL}.parts.1.id`]]);
  });

  it('of a monitored indicator is held to the same rules', () => {
    const monitored = [indicatorOf({ kind: 'by-column', columns: {} }, { id: 'm' })];
    expect(ofSet({ monitored }).map(([code]) => code)).toEqual(['missing', 'missing', 'missing']);
  });
});

describe('columns and facts', () => {
  it('differ by id', () => {
    const [column, fact] = [frame.columns[0], frame.facts[1]];
    expect(ofSet({ columns: [column, column], facts: [fact, fact] })).toEqual([
      ['duplicate', 'facts.1.id'],
      ['duplicate', 'columns.1.id'],
    ]);
  });

  it('of a rule are those of the set', () => {
    const rule = (more: object) => ({ column: 'north', validity: always, citation, ...more });
    const oneOf = (fact: string, ...options: (string | boolean)[]) =>
      ({ kind: 'is', fact, oneOf: options }) as const;
    expect(
      ofSet({
        columnRules: [
          rule({ column: 'east' }),
          rule({ column: { fact: 'region' } }),
          rule({ column: { fact: 'difficult' } }),
          rule({ column: null, when: oneOf('coast', true) }),
          rule({ when: oneOf('region', 'north', 'east') }),
          rule({ when: oneOf('difficult', 'yes') }),
          rule({ when: oneOf('schools', 'many') }),
          rule({ when: { kind: 'compares', fact: 'schools', operator: '>', value: 3 } }),
          rule({ when: { kind: 'not', of: { kind: 'compares', fact: 'region', operator: '>', value: 3 } } }),
          rule({ when: { kind: 'all', of: [oneOf('difficult', true), oneOf('region', true)] } }),
        ],
      }),
    ).toEqual([
      ['no-such-member', 'columnRules.0.column'],
      ['no-such-member', 'columnRules.2.column.fact'],
      ['no-such-member', 'columnRules.3.when.fact'],
      ['no-such-member', 'columnRules.4.when.oneOf.1'],
      ['no-such-member', 'columnRules.5.when.oneOf.0'],
      ['wrong-type', 'columnRules.6.when.fact'],
      ['wrong-type', 'columnRules.8.when.of.fact'],
      ['no-such-member', 'columnRules.9.when.of.1.oneOf.0'],
    ]);
  });

  it('named by a fact exist', () => {
    const facts = [{ ...frame.facts[0], options: ['north', 'east'] }];
    const columnRules = [{ column: { fact: 'region' }, validity: always, citation }];
    expect(ofSet({ facts, columnRules })).toEqual([['no-such-member', 'columnRules.0.column']]);
  });
});

describe('the rule of a criterion', () => {
  it('asks for no more indicators than there are, and for none that is not there', () => {
    expect(ofRule({ kind: 'at-least', count: 2, including: ['1.2'] })).toEqual([]);
    expect(ofRule({ kind: 'at-least', count: 3, including: ['1.2', '1.3'] })).toEqual([
      ['too-large', 'criteria.0.rule.count'],
      ['no-such-member', 'criteria.0.rule.including.1'],
    ]);
  });

  it('gives points to every indicator and to nothing else, enough of them', () => {
    const points = { '1.1': { points: '5' }, '1.2': { points: '4.5' } };
    expect(ofRule({ kind: 'points', atLeast: '9.5', points })).toEqual([]);
    expect(ofRule({ kind: 'points', atLeast: '0', points })).toEqual([
      ['wrong-type', 'criteria.0.rule.atLeast'],
    ]);
    expect(ofRule({ kind: 'points', atLeast: '9.6', points })).toEqual([
      ['too-large', 'criteria.0.rule.atLeast'],
    ]);
    expect(
      ofRule({ kind: 'points', atLeast: '1', points: { '1.1': { points: '5' }, '1.3': { points: '5' } } }),
    ).toEqual([
      ['no-such-member', 'criteria.0.rule.points.1.3'],
      ['missing', 'criteria.0.rule.points.1.2'],
    ]);
  });

  it('counts values as points only where they are points', () => {
    const points = { '1.1': { points: '5', byValue: true }, '1.2': { points: '5', byValue: true } };
    expect(ofRule({ kind: 'points', atLeast: '1', points })).toEqual([
      ['unit-mismatch', 'criteria.0.rule.points.1.1'],
      ['unit-mismatch', 'criteria.0.rule.points.1.2'],
    ]);
    const criteria = [
      {
        id: '1',
        number: 1,
        name: text,
        indicators: [{ id: 'a', name: text }],
        rule: { kind: 'points', atLeast: '1', points: { a: { points: '5', byValue: true } } },
      },
    ] as const;
    expect(problemsOf(() => defineCriteriaSet({ ...frame, criteria }))).toEqual([
      ['unit-mismatch', 'criteria.0.rule.points.a'],
    ]);
  });
});

describe('the texts of a set', () => {
  it('amend it in the order of time, and not before it is in force', () => {
    const amendment = (from: string) => ({ from, what: text, citation });
    expect(ofSet({ amendments: [amendment('2022-01-01'), amendment('2024-03-01')] })).toEqual([]);
    expect(ofSet({ amendments: [amendment('2021-12-31')] })).toEqual([['out-of-order', 'amendments.0.from']]);
    expect(ofSet({ amendments: [amendment('2024-03-01'), amendment('2024-02-29')] })).toEqual([
      ['out-of-order', 'amendments.1.from'],
    ]);
  });
});

import { describe, expect, it, test } from 'vitest';
import {
  compileCriteria,
  defineCriteriaSet,
  type CriteriaSet,
  type CriteriaSetDefinition,
  type Requirement,
} from '../../src/criteria/index.js';
import { defineLocalPovertyStandard } from '../../src/poverty/index.js';
import { criteriaSql, povertySql } from '../../src/sql/index.js';
import { problemsOf } from '../problems.js';

const name = { vi: 'X', en: 'X' };
const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' } as const;

function setWith(requirement: Requirement, more: Partial<CriteriaSetDefinition> = {}) {
  return defineCriteriaSet({
    id: 'own',
    level: 'commune',
    tier: 'standard',
    title: name,
    validity: { from: '2020-01-01', to: null },
    citation,
    facts: [
      { kind: 'yes-no', id: 'poor', name },
      { kind: 'number', id: 'schools', name, unit: 'item' },
    ],
    criteria: [
      { id: '1', number: 1, name, indicators: [{ id: '1.1', name, unit: 'percent', requirement }] },
      { id: '2', number: 2, name },
    ],
    ...more,
  });
}

const number = (value: string): Requirement => ({ kind: 'number', operator: '>=', value, unit: 'percent' });
const plain = setWith(number('50'));
const context = { date: '2024-12-31' };
const source = {
  dialect: 'duckdb',
  table: 't',
  keys: ['code'],
  values: { '1.1': 'v' },
  findings: { '2': null },
} as const;

const of = (more: object, set = plain) =>
  problemsOf(() => criteriaSql(set, context, { ...source, ...more } as never));

describe('a criteria set as SQL refuses', () => {
  it('what the mapping does not say, all at once', () => {
    expect(of({ values: {}, findings: {} })).toEqual([
      ['missing', 'source.values.1.1'],
      ['missing', 'source.findings.2'],
    ]);
    expect(of({ values: { '1.1': null } })).toEqual([]);
    expect(of({ values: {}, findings: { '1': 'f', '2': 'g' } })).toEqual([]);
  });

  it('facts and figures on which thresholds depend and that nobody names', () => {
    const byCount = setWith({
      kind: 'by-count',
      fact: 'schools',
      bands: [{ from: 0, to: null, requirement: number('50') }],
    });
    expect(of({}, byCount)).toEqual([['missing', 'source.facts.schools']]);
    expect(of({ facts: { schools: null } }, byCount)).toEqual([]);
    expect(problemsOf(() => criteriaSql(byCount, { ...context, facts: { schools: 3 } }, source))).toEqual([]);
    const relative = setWith({
      kind: 'relative',
      operator: '>=',
      times: 1,
      unit: 'percent',
      to: { kind: 'reference', base: 'last-year' },
    });
    expect(of({}, relative)).toEqual([['missing', 'source.references.last-year.1.1']]);
    expect(of({ references: { 'last-year': { '1.1': null } } }, relative)).toEqual([]);
  });

  it('ids that the set lacks, and forms that do not fit', () => {
    expect(
      of({
        columns: 'c',
        values: { '1.1': 'v', '9': 'w' },
        findings: { '2': null, '8': 'f' },
        grades: { '1.1': 'g' },
        facts: { rich: 'x' },
        references: { 'own-past': { '7': 'y' } },
      }),
    ).toEqual([
      ['no-such-member', 'source.values.9'],
      ['no-such-member', 'source.findings.8'],
      ['not-one-of', 'source.grades.1.1'],
      ['no-such-member', 'source.facts.rich'],
      ['no-such-member', 'source.references.own-past.7'],
      ['no-such-member', 'source.columns'],
    ]);
    expect(of({ values: {} }, setWith({ kind: 'met' })).map(([code]) => code)).toEqual(['missing']);
    expect(of({}, setWith({ kind: 'met' }))).toEqual([['not-one-of', 'source.values.1.1']]);
  });

  it('a status of what is only watched, and no value or grade of it, as the columnar form', () => {
    const watching = setWith(number('50'), {
      monitored: [
        { id: 'cameras', name, unit: 'item' },
        { id: 'grade', name, requirement: { kind: 'grade', grades: [{ id: 'a', name }], atLeast: 'a' } },
      ],
    });
    const given = (more: object) => of({ values: { '1.1': 'v' }, ...more }, watching);
    expect(given({ values: { '1.1': 'v', cameras: 'c' }, grades: { cameras: 'g', grade: 'h' } })).toEqual([]);
    expect(given({ findings: { '2': null, cameras: 'c' } })).toEqual([
      ['wrong-type', 'source.findings.cameras'],
    ]);
    expect(given({ values: { '1.1': 'v', grade: 'c' } })).toEqual([['not-one-of', 'source.values.grade']]);
    const table = (more: object) =>
      problemsOf(() =>
        compileCriteria(watching, context).evaluate({ rows: 1, set: 'own', ...more } as never),
      );
    expect(table({ values: { cameras: [1] }, grades: { cameras: ['x'], grade: ['a'] } })).toEqual([]);
    expect(table({ findings: { cameras: ['met'] } })).toEqual([['wrong-type', 'table.findings.cameras']]);
    expect(table({ values: { grade: [1] } })).toEqual([['not-one-of', 'table.values.grade']]);
  });

  it('names that no dialect or not this one can hold', () => {
    expect(of({ table: 'a\0b', keys: ['a\ud800'], values: { '1.1': '' } })).toEqual([
      ['too-short', 'source.values.1.1'],
    ]);
    expect(of({ table: ['s', 'a\0b'], keys: ['a\ud800'] })).toEqual([
      ['bad-format', 'source.table.1'],
      ['bad-format', 'source.keys.0'],
    ]);
    const long = 'ế'.repeat(22);
    expect(of({ dialect: 'postgresql', values: { '1.1': long } })).toEqual([
      ['too-long', 'source.values.1.1'],
    ]);
    expect(of({ dialect: 'postgresql', values: { '1.1': 'ế'.repeat(21) } })).toEqual([]);
    expect(of({ values: { '1.1': long } })).toEqual([]);
    expect(of({ values: { '1.1': '😀'.repeat(64) } })).toEqual([['too-long', 'source.values.1.1']]);
    expect(of({ values: { '1.1': 'đ'.repeat(127) } })).toEqual([]);
  });

  it('a name that is given twice, where capitals make no difference too', () => {
    expect(of({ values: { '1.1': 'CODE' } })).toEqual([['duplicate', 'source.values.1.1']]);
    expect(of({ dialect: 'postgresql', values: { '1.1': 'CODE' } })).toEqual([]);
    expect(of({ dialect: 'clickhouse', keys: ['v'] })).toEqual([['duplicate', 'source.values.1.1']]);
  });

  it('a threshold with more digits than the dialect has, with its place', () => {
    const long = setWith({ kind: 'if-any', of: name, requirement: number(`50.${'3'.repeat(37)}`) });
    expect(of({}, long)).toEqual([['too-long', 'set.criteria.0.indicators.0.requirement.requirement']]);
    expect(of({ dialect: 'postgresql' }, long)).toEqual([]);
    expect(of({}, setWith(number(`50.${'3'.repeat(36)}`)))).toEqual([]);
  });

  it('a fact of the context with more digits than the dialect has, and does not round it', () => {
    const byCount = setWith({
      kind: 'by-count',
      fact: 'schools',
      bands: [
        { from: 0, to: 4, requirement: number('50') },
        { from: 5, to: null, requirement: number('90') },
      ],
    });
    const printed = (dialect: 'duckdb' | 'postgresql', schools: string) =>
      criteriaSql(byCount, { ...context, facts: { schools } }, { ...source, dialect }).sql;
    const long = `4.${'9'.repeat(45)}`;
    expect(problemsOf(() => printed('duckdb', long))).toEqual([['too-long', 'context.facts.schools']]);
    expect(printed('postgresql', long)).toContain(`${long} < 5`);
    expect(printed('duckdb', `4.${'9'.repeat(37)}`)).toContain('9 < 5');
  });

  it('thresholds of sets that are relative in a circle, or one to the next without end', () => {
    const to = (set: string, indicator: string): Requirement => ({
      kind: 'relative',
      operator: '>=',
      times: 1,
      unit: 'percent',
      to: { kind: 'threshold', set, indicator },
    });
    const other = { ...setWith(to('own', '1.1'), { id: 'other' }) };
    const asked = (set: CriteriaSet, ...sets: CriteriaSet[]) =>
      problemsOf(() => criteriaSql(set, context, source, { sets }));
    expect(asked(setWith(to('other', '1.1')), other)).toEqual([['cyclic', 'options.sets']]);
    const chain = Array.from({ length: 34 }, (_, place) =>
      setWith(place === 33 ? number('50') : to(`set ${String(place + 1)}`, '1.1'), {
        id: `set ${String(place)}`,
      }),
    );
    expect(asked(chain[0]!, ...chain.slice(1))).toEqual([['too-deep', 'set']]);
    expect(asked(chain[1]!, ...chain.slice(2))).toEqual([]);
  });

  it('another dialect, no keys, and a context that does not fit', () => {
    expect(of({ dialect: 'oracle', keys: [] }).map(([, path]) => path)).toEqual([
      'source.dialect',
      'source.keys',
    ]);
    expect(problemsOf(() => criteriaSql(plain, { date: '2019-12-31' }, source))).toEqual([
      ['not-in-force', 'context.date'],
    ]);
  });
});

test('columns that are returned have names of their own, told with what they hold', () => {
  const { returns, expects } = criteriaSql(plain, context, {
    ...source,
    keys: ['STATUS', 'criteria_1'],
    findings: { '1': 'f', '2': null },
  });
  expect(expects).toEqual([
    { columnName: 'STATUS', columnType: 'any', path: ['keys', 0] },
    { columnName: 'criteria_1', columnType: 'any', path: ['keys', 1] },
    { columnName: 'v', columnType: 'number', path: ['values', '1.1'] },
    { columnName: 'f', columnType: 'text', path: ['findings', '1'] },
  ]);
  expect(returns.map(({ columnName }) => columnName)).toEqual([
    'STATUS',
    'criteria_1',
    'problem',
    'status_2',
    'counts_not_applicable',
    'counts_met',
    'counts_basically_met',
    'counts_set_by_province',
    'counts_set_by_ministry',
    'counts_threshold_unknown',
    'counts_not_assessed',
    'counts_not_met',
    'counts_unknown',
    'criteria_1_2',
    'criteria_2',
    'indicators_1_1',
  ]);
  expect(returns.at(-1)).toEqual({
    columnName: 'indicators_1_1',
    columnType: 'text',
    path: ['indicators', '1.1'],
  });
});

describe('a poverty standard as SQL refuses', () => {
  const households = {
    dialect: 'duckdb',
    table: 'h',
    keys: ['code'],
    area: 'area',
    income: 'income',
  } as const;
  const ofPoverty = (standard: string, more: object) =>
    problemsOf(() => povertySql(standard as never, { ...households, ...more } as never));

  it('deprivations that are not told, told twice, or of another standard', () => {
    expect(ofPoverty('vn-2022', {})).toEqual([['missing', 'source.deprived']]);
    expect(ofPoverty('vn-2022', { deprived: { watr: 'w' } }).slice(0, 2)).toEqual([
      ['no-such-member', 'source.deprived.watr'],
      ['missing', 'source.deprived.employment'],
    ]);
    expect(ofPoverty('vn-2022', { deprivationCount: 'n', deprived: {} })[0]).toEqual([
      'duplicate',
      'source.deprivationCount',
    ]);
    expect(ofPoverty('vn-2006', { deprivationCount: 'n' })).toEqual([
      ['no-such-member', 'source.deprivationCount'],
    ]);
    expect(ofPoverty('vn-2006', {})).toEqual([]);
    expect(ofPoverty('vn-2022', { deprivationCount: null, income: null })).toEqual([]);
  });

  it('lines with more digits than the dialect has, each area once', () => {
    const upTo = `3000000.${'1'.repeat(32)}`;
    const local = defineLocalPovertyStandard({
      id: 'city-x',
      name,
      national: 'vn-2022',
      validity: { from: '2022-01-01', to: '2025-12-31' },
      citation,
      incomeLines: [{ line: 'income', area: 'urban', upTo }],
    });
    const printed = (dialect: 'duckdb' | 'postgresql') =>
      problemsOf(() => povertySql(local, { ...households, dialect, deprivationCount: 'n' }));
    expect(printed('duckdb')).toEqual([['too-long', 'standard.classRules.urban']]);
    expect(printed('postgresql')).toEqual([]);
  });

  it('what is no standard, and names that are wrong', () => {
    expect(ofPoverty('vn-1999', { deprivationCount: 'n' })).toEqual([['not-one-of', 'standard']]);
    expect(ofPoverty('vn-2006', { area: 'code', income: 'x\0' })).toEqual([
      ['bad-format', 'source.income'],
      ['duplicate', 'source.area'],
    ]);
  });
});

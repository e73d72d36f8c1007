import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
  criteriaSetOn,
  defineCriteriaSet,
  officialCriteriaSets,
} from '../../src/criteria/index.js';
import { problemsOf } from './problemsOf.js';
import { small, smallDefinition } from './smallSet.js';

const on = (date: string) => criteriaSetOn({ level: 'commune', tier: 'standard', date });

describe('criteriaSetOn', () => {
  it.each([
    // 1980/QĐ-TTg takes effect on 1 December 2016.
    ['2016-12-01', commune2016to2020],
    ['2018-12-31', commune2016to2020],
    // No source states an end, and 318/QĐ-TTg takes effect on the day of its signing, 8 March 2022.
    ['2021-06-30', commune2016to2020],
    ['2022-03-07', commune2016to2020],
    ['2022-03-08', commune2021to2025],
    ['2023-12-31', commune2021to2025],
    // 51/2025/QĐ-TTg takes effect on 15 February 2026.
    ['2026-02-14', commune2021to2025],
    ['2026-02-15', commune2026to2030],
  ])('finds on %s the set that applies', (date, set) => {
    expect(on(date)).toBe(set);
  });

  it('finds none before the first', () => {
    expect(problemsOf(() => on('2016-11-30'))).toEqual([['not-in-force', 'date']]);
  });

  it('does not know sets of every level and tier', () => {
    expect(problemsOf(() => criteriaSetOn({ level: 'village', tier: 'smart', date: '2024-01-01' }))).toEqual([
      ['no-such-member', 'tier'],
    ]);
  });

  it('chooses among the sets of a caller, checked or as stored', () => {
    const stored = JSON.parse(JSON.stringify(small)) as typeof small;
    const query = { level: 'commune', tier: 'standard', date: '2024-01-01' } as const;
    expect(criteriaSetOn(query, [small])).toBe(small);
    expect(criteriaSetOn(query, [stored])).toEqual(small);
  });

  it('respects a stated end', () => {
    const ended = defineCriteriaSet({
      ...smallDefinition,
      validity: { from: '2022-01-01', to: '2023-12-31' },
    });
    const query = (date: string) => ({ level: 'commune', tier: 'standard', date }) as const;
    expect(criteriaSetOn(query('2023-12-31'), [ended])).toBe(ended);
    expect(problemsOf(() => criteriaSetOn(query('2024-01-01'), [ended]))).toEqual([['not-in-force', 'date']]);
  });

  it('does not choose between two sets that apply', () => {
    const other = defineCriteriaSet({ ...smallDefinition, id: 'other' });
    const query = { level: 'commune', tier: 'standard', date: '2024-01-01' } as const;
    expect(problemsOf(() => criteriaSetOn(query, [small, other]))).toEqual([['ambiguous', 'date']]);
  });

  it('rejects what is no question and no list of sets', () => {
    expect(problemsOf(() => on('2023-02-30'))).toEqual([['no-such-date', 'date']]);
    const query = { level: 'commune', tier: 'standard', date: '2024-01-01' } as const;
    expect(problemsOf(() => criteriaSetOn(query, 'sets' as never))).toEqual([['wrong-type', 'sets']]);
    expect(problemsOf(() => criteriaSetOn(query, [{ ...small, criteria: [] }]))).toEqual([
      ['too-short', 'sets.0.criteria'],
    ]);
  });
});

describe('the official sets', () => {
  const members = officialCriteriaSets.map((set) => [set.id, set] as const);

  it.each(members)('%s satisfies the rules of every set', (_, set) => {
    expect(defineCriteriaSet(set)).toEqual(set);
    expect(Object.isFrozen(set)).toBe(true);
  });

  it('have as many criteria and indicators as the decisions', () => {
    const counts = officialCriteriaSets.map(({ criteria }) => [
      criteria.length,
      criteria.flatMap(({ indicators = [] }) => indicators).length,
    ]);
    // 1980/QĐ-TTg 19 and 49, 318/QĐ-TTg 19 and 57, 51/2025/QĐ-TTg 10 and 47, none of which is established.
    expect(counts).toEqual([
      [19, 49],
      [19, 57],
      [10, 0],
    ]);
  });

  it.each(members)('%s numbers its criteria without a gap', (_, { criteria }) => {
    expect(criteria.map(({ number }) => number)).toEqual(criteria.map((_, index) => index + 1));
  });

  it.each(members)('%s has names in composed Unicode', (_, set) => {
    const text = JSON.stringify(set);
    expect(text).toBe(text.normalize('NFC'));
  });

  it.each(members)('%s claims of no value that it was read in the legal text', (_, set) => {
    expect(JSON.stringify(set)).not.toContain('"official"');
  });

  it('follow each other without overlap or gap', () => {
    const starts = officialCriteriaSets.map(({ validity }) => validity.from);
    expect(officialCriteriaSets.map(({ supersededFrom }) => supersededFrom)).toEqual([
      ...starts.slice(1),
      undefined,
    ]);
  });

  it('state every threshold with a source, and none that is not known', () => {
    const requirements = officialCriteriaSets
      .flatMap(({ criteria }) => criteria.flatMap(({ indicators = [] }) => indicators))
      .flatMap(({ requirement }) => (requirement === undefined ? [] : [requirement]));
    expect(
      requirements.filter(({ kind, citation }) => (kind === 'unknown') !== (citation === undefined)),
    ).toEqual([]);
  });
});

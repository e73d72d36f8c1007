import { describe, expect, it } from 'vitest';
import {
  commune2009to2015,
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
  communeAdvanced2021to2025,
  communeModel2018to2020,
  communeModel2021to2025,
  criteriaSetOn,
  defineCriteriaSet,
  districtWithoutCommunes2024,
} from 'mtqg/criteria';
import { problemsOf } from '../problems.js';
import { small, smallDefinition } from './smallSet.js';

const on = (date: string) => criteriaSetOn({ level: 'commune', tier: 'standard', date });

describe('criteriaSetOn', () => {
  it.each([
    // 491/QĐ-TTg was signed on 16 April 2009.
    ['2009-04-16', commune2009to2015()],
    ['2016-11-30', commune2009to2015()],
    // 1980/QĐ-TTg takes effect on 1 December 2016.
    ['2016-12-01', commune2016to2020()],
    ['2018-12-31', commune2016to2020()],
    // No source states an end, and 318/QĐ-TTg takes effect on the day of its signing, 8 March 2022.
    ['2021-06-30', commune2016to2020()],
    ['2022-03-07', commune2016to2020()],
    ['2022-03-08', commune2021to2025()],
    ['2023-12-31', commune2021to2025()],
    // 51/2025/QĐ-TTg takes effect on 15 February 2026.
    ['2026-02-14', commune2021to2025()],
    ['2026-02-15', commune2026to2030()],
  ])('finds on %s the set that applies', (date, set) => {
    expect(on(date)).toBe(set);
  });

  it.each([
    ['2018-06-05', communeModel2018to2020()],
    ['2022-03-07', communeModel2018to2020()],
    ['2022-03-08', communeModel2021to2025()],
    // 51/2025/QĐ-TTg names no model communes, and no source says that 319/QĐ-TTg ended.
    ['2026-02-15', communeModel2021to2025()],
  ])('finds on %s the model set', (date, set) => {
    expect(criteriaSetOn({ level: 'commune', tier: 'model', date })).toBe(set);
  });

  it('finds the advanced set, which says from when on it may no longer be applied', () => {
    const found = criteriaSetOn({ level: 'commune', tier: 'advanced', date: '2026-02-15' });
    expect(found).toBe(communeAdvanced2021to2025());
    expect(found.transitions?.map(({ validity }) => validity.from)).toEqual(['2026-02-15']);
    expect(
      problemsOf(() => criteriaSetOn({ level: 'commune', tier: 'advanced', date: '2022-03-07' })),
    ).toEqual([['not-in-force', 'date']]);
  });

  it('takes the set for districts without communes for no other district', () => {
    expect(criteriaSetOn({ level: 'district', tier: 'special', date: '2024-03-01' })).toBe(
      districtWithoutCommunes2024(),
    );
    expect(
      problemsOf(() => criteriaSetOn({ level: 'district', tier: 'standard', date: '2024-03-01' })),
    ).toEqual([['no-such-member', 'tier']]);
  });

  it('finds none before the first', () => {
    expect(problemsOf(() => on('2009-04-15'))).toEqual([['not-in-force', 'date']]);
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

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  commune2009to2015,
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
  communeAdvanced2021to2025,
  communeModel2018to2020,
  communeModel2021to2025,
  defineCriteriaSet,
  districtWithoutCommunes2024,
  officialCriteriaSets,
  type CriteriaSet,
  type Indicator,
} from 'mtqg/criteria';
import type { Citation } from '../../../src/foundation/internal.js';
import { cellTally, leavesOf } from '../../tools/criteriaCells.js';
import { criteriaPage } from '../../tools/criteriaPage.js';

const members = officialCriteriaSets().map((set) => [set.id, set] as const);

/** The citations that stand anywhere in a value. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'provenance' in value && 'source' in value ? [value as Citation] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

function indicatorsOf({ criteria }: CriteriaSet): readonly Indicator[] {
  return criteria.flatMap(({ indicators = [] }) => indicators);
}

describe('the official sets', () => {
  it.each(members)('%s satisfies the rules of every set', (_, set) => {
    expect(defineCriteriaSet(set)).toEqual(set);
    expect(Object.isFrozen(set)).toBe(true);
  });

  // 1980/QĐ-TTg 19 and 49; 318/QĐ-TTg 19 and 57, 19 and 75; 51/2025/QĐ-TTg 10, 691 and 319/QĐ-TTg 4 each. Of 691 the rest of
  // criteria 3 and 4 stands as one indicator each; of 211, which breaks off at criterion 5, so does what comes after; of 51/2025 four
  // indicators of criterion 3 are held, and its rest.
  it.each([
    [commune2009to2015(), 19, 2],
    [commune2016to2020(), 19, 49],
    [commune2021to2025(), 19, 57],
    [commune2026to2030(), 10, 5],
    [communeAdvanced2021to2025(), 19, 75],
    [communeModel2018to2020(), 4, 17],
    [communeModel2021to2025(), 4, 4],
    [districtWithoutCommunes2024(), 5, 9],
  ])('$id has as many criteria and indicators as established', (set, criteria, indicators) => {
    expect([set.criteria.length, indicatorsOf(set).length]).toEqual([criteria, indicators]);
  });

  it.each([
    [commune2009to2015(), 19, undefined],
    [commune2016to2020(), 19, undefined],
    [commune2021to2025(), 19, 57],
    [commune2026to2030(), 10, 47],
    [communeAdvanced2021to2025(), 19, 75],
    [communeModel2018to2020(), 4, undefined],
    [communeModel2021to2025(), 4, undefined],
  ])('$id says how many it is published to have', ({ statedCounts }, criteria, indicators) => {
    expect([statedCounts?.criteria, statedCounts?.indicators]).toEqual([criteria, indicators]);
  });

  // Per criterion: what a list from memory adds up to, and what 318/QĐ-TTg is published to have.
  it.each([
    [commune2016to2020(), '2 4 2 2 1 3 1 4 2 1 1 1 2 3 3 1 8 6 2'],
    [commune2021to2025(), '2 4 2 2 1 3 1 4 2 1 1 2 5 2 4 1 12 6 2'],
    [communeAdvanced2021to2025(), '3 4 6 1 6 3 1 5 1 1 1 3 8 4 3 3 12 8 2'],
  ])('$id divides its criteria', ({ criteria }, counts) => {
    expect(criteria.map(({ indicators = [] }) => indicators.length).join(' ')).toBe(counts);
  });

  // read in the legal text, published elsewhere, unconfirmed, unknown, set by province, set by ministry: a change of any cell shows here.
  it.each([
    [commune2009to2015(), [0, 8, 24, 8, 0, 0]],
    [commune2016to2020(), [0, 68, 95, 11, 4, 0]],
    [commune2021to2025(), [0, 30, 55, 60, 5, 7]],
    [commune2026to2030(), [12, 0, 0, 5, 1, 4]],
    [communeAdvanced2021to2025(), [0, 2, 36, 44, 7, 0]],
    [communeModel2018to2020(), [0, 16, 0, 2, 0, 0]],
    [communeModel2021to2025(), [0, 4, 0, 0, 0, 0]],
    [districtWithoutCommunes2024(), [0, 5, 0, 2, 2, 0]],
  ])('$id holds so many values of each provenance', (set, expected) => {
    const { official, secondary, unconfirmed, unknown, province, ministry } = cellTally(set);
    expect([official, secondary, unconfirmed, unknown, province, ministry]).toEqual(expected);
  });

  it.each(members)('%s holds a requirement for every indicator, known or not', (_, set) => {
    const all = [...indicatorsOf(set), ...(set.monitored ?? [])];
    expect(all.filter(({ requirement }) => requirement === undefined)).toEqual([]);
  });

  it.each(members)('%s states every value with a source, and none that is not known', (_, set) => {
    const none = { source: { kind: 'publication', title: 'none' }, provenance: 'unknown' } as const;
    const leaves = indicatorsOf(set).flatMap(({ requirement }) =>
      requirement ? leavesOf(requirement, none) : [],
    );
    expect(
      leaves.filter(({ requirement, citation }) => (requirement.kind === 'unknown') !== (citation === none)),
    ).toEqual([]);
  });

  it.each(members)('%s says which way its measured indicators get better', (_, set) => {
    const isWrong = ({ unit, direction }: Indicator) => (unit === undefined) !== (direction === undefined);
    expect(
      indicatorsOf(set)
        .filter(isWrong)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it.each(members)('%s numbers its criteria without a gap', (_, { criteria }) => {
    expect(criteria.map(({ number }) => number)).toEqual(criteria.map((_, index) => index + 1));
  });

  it.each(members)('%s has names in composed Unicode', (_, set) => {
    const text = JSON.stringify(set);
    expect(text).toBe(text.normalize('NFC'));
  });

  it.each(members)('%s claims only of what a gazette prints that it was read in the legal text', (_, set) => {
    const official = citationsIn(set).filter(({ provenance }) => provenance === 'official');
    expect(official.length > 0).toBe(set.id === 'commune-2026-2030');
    for (const { source, gazette } of official) {
      expect(source).toMatchObject({ number: '52/2026/TT-BTC', effectiveFrom: '2026-06-27' });
      expect(gazette).toEqual({ number: '287', publishedOn: '2026-05-27' });
    }
  });

  it('of one level and tier follow each other without overlap or gap', () => {
    const keys = [...new Set(officialCriteriaSets().map(({ level, tier }) => `${level} ${tier}`))];
    const chains = keys.map((key) =>
      officialCriteriaSets().filter(({ level, tier }) => `${level} ${tier}` === key),
    );
    for (const chain of chains) {
      const [, ...laterStarts] = chain.map(({ validity }) => validity.from);
      expect(chain.map(({ supersededFrom }) => supersededFrom)).toEqual([...laterStarts, undefined]);
    }
    expect(chains.map((chain) => chain.length)).toEqual([4, 1, 2, 1]);
  });

  it('hold the four indicators of 51/2025/QĐ-TTg that are named without their criterion, not judged', () => {
    expect(commune2026to2030().monitored?.map(({ id, requirement }) => [id, requirement?.kind])).toEqual([
      ['ocop-plan', 'unknown'],
      ['poverty', 'unknown'],
      ['clean-water', 'unknown'],
      ['food-safety', 'unknown'],
    ]);
  });

  it.each([
    ['en', 'docs/criteria-sets.md'],
    ['vi', 'docs/vi/cac-bo-tieu-chi.md'],
  ] as const)('are the page in %s', (locale, path) => {
    const committed = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    expect(committed === criteriaPage(locale), 'run npm run docs:criteria').toBe(true);
  });
});

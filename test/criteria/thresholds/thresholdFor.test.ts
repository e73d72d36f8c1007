import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  thresholdFor,
  type Circumstances,
  type Requirement,
  type ThresholdOptions,
} from '../../../src/criteria/index.js';
import { makeResolver } from '../../../src/criteria/thresholds/resolver.js';
import { resolveRequirement } from '../../../src/criteria/thresholds/resolveRequirement.js';
import { problemsOf } from '../../problems.js';
import { atLeast, definitionOf, frame, indicatorOf, setOf, withoutColumns } from '../setOf.js';

const text = { vi: 'A', en: 'A' };
const date = '2023-12-31';
const thresholdOf = (cell: Requirement, more: Partial<Circumstances> = {}, options: ThresholdOptions = {}) =>
  thresholdFor(setOf(cell), '1.1', { date, ...more }, options);
const valueOf = (cell: Requirement, more: Partial<Circumstances> = {}, options: ThresholdOptions = {}) => {
  const threshold = thresholdOf(cell, more, options);
  return threshold?.requirement.kind === 'number' ? threshold.requirement.value : threshold?.lacks;
};

describe('a threshold by column', () => {
  const cell: Requirement = {
    kind: 'by-column',
    columns: { all: atLeast('80'), north: atLeast('70'), south: atLeast('90') },
  };

  it('is that of the column, which the result names', () => {
    expect(thresholdOf(cell, { column: 'north' })).toEqual({
      kind: 'indicator-threshold',
      indicator: '1.1',
      requirement: atLeast('70'),
      column: 'north',
      citation: frame.citation,
    });
  });

  it('is unknown where the set has no columns at all', () => {
    const plain = withoutColumns(definitionOf([indicatorOf({ kind: 'by-column', columns: {} })]));
    expect(thresholdFor(defineCriteriaSet(plain), '1.1', { date })?.lacks).toEqual([
      { kind: 'column', candidates: [], facts: [] },
    ]);
  });

  it('is unknown while the column is open, and says what would settle it', () => {
    expect(thresholdOf(cell)?.requirement).toEqual({ kind: 'unknown' });
    expect(valueOf(cell)).toEqual([{ kind: 'column', candidates: ['north', 'south'], facts: [] }]);
  });
});

describe('a threshold by year', () => {
  const cell: Requirement = {
    kind: 'by-year',
    years: [
      { from: 2022, to: 2022, requirement: atLeast('39') },
      { from: 2023, to: 2024, requirement: atLeast('41') },
    ],
  };

  it('is that of the year of the date, or of the year whose figures are judged', () => {
    expect(thresholdOf(cell)).toMatchObject({ requirement: { value: '41' }, year: 2023 });
    expect(valueOf(cell, { year: 2022 })).toBe('39');
  });

  it('is unknown in a year that is not listed', () => {
    expect(valueOf(cell, { date: '2025-01-01' })).toEqual([{ kind: 'year', year: 2025 }]);
  });
});

describe('an interpolated threshold', () => {
  const cell = (first: string, last: string): Requirement => ({
    kind: 'interpolated',
    operator: '>=',
    unit: 'percent',
    start: { year: 2020, value: first },
    end: { year: 2025, value: last },
  });

  it('lies on the line between its two years', () => {
    // The published example, (49 − 29) : 5 + 29 = 33, moved by the years of this set.
    expect(valueOf(cell('29', '49'), { date: '2023-12-31', year: 2021 })).toBe('33');
    expect(valueOf(cell('29', '49'), { date: '2025-12-31' })).toBe('49');
    expect(valueOf(cell('29', '49'), { year: 2020 })).toBe('29');
  });

  it('keeps 34 digits where the line has no end', () => {
    const thirds: Requirement = { ...cell('0', '1'), end: { year: 2023, value: '1' } } as Requirement;
    expect(valueOf(thirds, { year: 2021 })).toBe('0.3333333333333333333333333333333333');
  });

  it('is unknown outside its years', () => {
    expect(valueOf(cell('29', '49'), { date: '2026-01-01' })).toEqual([{ kind: 'year', year: 2026 }]);
    expect(valueOf(cell('29', '49'), { year: 2019 })).toEqual([{ kind: 'year', year: 2019 }]);
  });
});

describe('a threshold that was amended', () => {
  it('is that of the day', () => {
    const cell: Requirement = {
      kind: 'by-date',
      versions: [
        { from: '2022-01-01', to: '2024-02-29', requirement: atLeast('50') },
        { from: '2024-03-01', to: null, requirement: atLeast('60') },
      ],
    };
    expect(['2022-01-01', '2024-02-29', '2024-03-01'].map((day) => valueOf(cell, { date: day }))).toEqual([
      '50',
      '50',
      '60',
    ]);
  });
});

describe('a threshold by a local count', () => {
  const cell: Requirement = {
    kind: 'by-count',
    fact: 'schools',
    bands: [
      { from: 0, to: 3, requirement: atLeast('50') },
      { from: 4, to: null, requirement: atLeast('70') },
    ],
  };

  it('is that of the count', () => {
    expect(['0', 3, '4', 40].map((schools) => valueOf(cell, { facts: { schools } }))).toEqual([
      '50',
      '50',
      '70',
      '70',
    ]);
  });

  it('is unknown without the count', () => {
    expect(valueOf(cell)).toEqual([{ kind: 'fact', fact: 'schools' }]);
    expect(valueOf(cell, { facts: { difficult: true } })).toEqual([{ kind: 'fact', fact: 'schools' }]);
  });
});

describe('a relative threshold', () => {
  const times = (factor: string, base: 'province-average' | 'own-past' | 'last-year'): Requirement => ({
    kind: 'relative',
    operator: '>=',
    unit: 'percent',
    times: factor,
    to: { kind: 'reference', base },
  });

  it('is a multiple of the figure that is given', () => {
    // 491/QĐ-TTg: income of 1.2 times the province average.
    expect(
      valueOf(times('1.2', 'province-average'), { references: { 'province-average': { '1.1': '30.5' } } }),
    ).toBe('36.6');
    expect(valueOf(times('1.5', 'own-past'), { references: { 'own-past': { '1.1': 20 } } })).toBe('30');
  });

  it('of a part takes the figure of the part', () => {
    const cell: Requirement = { kind: 'both-sexes', requirement: times('1', 'last-year') };
    const threshold = thresholdOf(cell, {
      references: { 'last-year': { '1.1/men': '7', '1.1/women': '8' } },
    });
    const parts = threshold && 'parts' in threshold.requirement ? threshold.requirement.parts : [];
    expect(parts.map(({ id, threshold: of }) => [id, of.requirement])).toEqual([
      ['men', { kind: 'number', operator: '>=', value: '7', unit: 'percent' }],
      ['women', { kind: 'number', operator: '>=', value: '8', unit: 'percent' }],
    ]);
  });

  it('is unknown without the figure', () => {
    const lacks = [{ kind: 'reference', base: 'last-year', of: '1.1' }];
    expect(valueOf(times('1', 'last-year'))).toEqual(lacks);
    expect(valueOf(times('1', 'last-year'), { references: { 'own-past': { '1.1': '7' } } })).toEqual(lacks);
  });

  const toThreshold = (indicator: string, set?: string): Requirement => ({
    kind: 'relative',
    operator: '>=',
    unit: 'percent',
    times: '1.1',
    to: { kind: 'threshold', indicator, ...(set === undefined ? {} : { set }) },
  });

  it('is a multiple of another threshold of the set, for the same column and year', () => {
    const base: Requirement = {
      kind: 'by-column',
      columns: { all: atLeast('80'), north: atLeast('70'), south: { kind: 'unknown' } },
    };
    const set = defineCriteriaSet(
      definitionOf([indicatorOf(base), indicatorOf(toThreshold('1.1'), { id: '1.2' })]),
    );
    expect(thresholdFor(set, '1.2', { date, column: 'north' })).toMatchObject({
      requirement: { value: '77' },
      base: { requirement: { value: '70' }, column: 'north' },
    });
    expect(thresholdFor(set, '1.2', { date, column: 'south' })?.lacks).toEqual([
      { kind: 'threshold', set: 'test', indicator: '1.1' },
    ]);
  });

  it('is a multiple of a threshold of another set that is given', () => {
    const advanced = setOf(atLeast('50'), { id: '10' }, { id: 'advanced' });
    const cell = toThreshold('10', 'advanced');
    expect(valueOf(cell, {}, { sets: [advanced] })).toBe('55');
    expect(valueOf(cell)).toEqual([{ kind: 'threshold', set: 'advanced', indicator: '10' }]);
    expect(valueOf(toThreshold('11', 'advanced'), {}, { sets: [advanced] })).toEqual([
      { kind: 'threshold', set: 'advanced', indicator: '11' },
    ]);
  });

  it('is unknown where the other threshold has another unit or is no number', () => {
    const money: Requirement = { kind: 'number', operator: '>=', value: '1', unit: 'VND' };
    const other = (cell: Requirement, unit: 'VND' | 'percent') =>
      setOf(cell, { id: '10', unit }, { id: 'advanced' });
    const lacks = [{ kind: 'threshold', set: 'advanced', indicator: '10' }];
    expect(valueOf(toThreshold('10', 'advanced'), {}, { sets: [other(money, 'VND')] })).toEqual(lacks);
    expect(valueOf(toThreshold('10', 'advanced'), {}, { sets: [other({ kind: 'met' }, 'percent')] })).toEqual(
      lacks,
    );
  });

  it('is unknown on days on which the other set is not in force', () => {
    const early = setOf(
      atLeast('50'),
      { id: '10' },
      { id: 'advanced', validity: { from: '2022-01-01', to: '2022-12-31' } },
    );
    expect(valueOf(toThreshold('10', 'advanced'), {}, { sets: [early] })).toEqual([
      { kind: 'threshold', set: 'advanced', indicator: '10' },
    ]);
  });

  it('says of the other sets that they are an option', () => {
    const other = { ...setOf({ kind: 'met' }), id: '' };
    expect(
      problemsOf(() => thresholdFor(setOf({ kind: 'met' }), '1.1', { date }, { sets: [other] })),
    ).toEqual([['too-short', 'options.sets.0.id']]);
  });

  it('does not go round in circles between sets', () => {
    const one = setOf(toThreshold('1.1', 'two'), {}, { id: 'one' });
    const two = setOf(toThreshold('1.1', 'one'), {}, { id: 'two' });
    expect(problemsOf(() => thresholdFor(one, '1.1', { date }, { sets: [one, two] }))).toEqual([
      ['cyclic', 'options.sets'],
    ]);
  });
});

describe('a composite threshold', () => {
  it('is resolved part by part, each with its unit', () => {
    const threshold = thresholdOf(
      {
        kind: 'if-any',
        of: text,
        requirement: {
          kind: 'of-which',
          whole: atLeast('90'),
          parts: [
            { id: 'clean', name: text, requirement: atLeast('50') },
            {
              id: 'litres',
              name: text,
              unit: 'item',
              requirement: { kind: 'number', operator: '>=', value: 60, unit: 'item' },
            },
          ],
        },
      },
      { column: 'north' },
    );
    expect(threshold?.requirement).toEqual({
      kind: 'if-any',
      of: text,
      then: {
        requirement: {
          kind: 'of-which',
          whole: { requirement: atLeast('90'), citation: frame.citation },
          parts: [
            {
              id: 'clean',
              name: text,
              unit: 'percent',
              threshold: { requirement: atLeast('50'), citation: frame.citation },
            },
            {
              id: 'litres',
              name: text,
              unit: 'item',
              threshold: {
                requirement: { kind: 'number', operator: '>=', value: '60', unit: 'item' },
                citation: frame.citation,
              },
            },
          ],
        },
        citation: frame.citation,
      },
    });
  });
});

describe('the source of a threshold', () => {
  const from = (title: string, provenance: 'secondary' | 'unconfirmed') =>
    ({ source: { kind: 'publication', title }, provenance }) as const;

  it('is the nearest one: of the cell, the choice around it, the indicator, the criterion, the set', () => {
    const cited = { ...atLeast('1'), citation: from('cell', 'unconfirmed') } as Requirement;
    const set = setOf(
      { kind: 'by-column', columns: { all: cited, north: atLeast('1'), south: atLeast('1') } },
      { citation: from('indicator', 'secondary') },
    );
    expect(thresholdFor(set, '1.1', { date, column: 'all' })?.citation).toEqual(from('cell', 'unconfirmed'));
    expect(thresholdFor(set, '1.1', { date, column: 'north' })?.citation).toEqual(
      from('indicator', 'secondary'),
    );
  });

  it('may be asked to be confirmed: then what is not is unknown', () => {
    const cell = { ...atLeast('1'), citation: from('cell', 'unconfirmed') } as Requirement;
    expect(valueOf(cell, {}, { unconfirmed: 'use' })).toBe('1');
    expect(valueOf(cell, {}, { unconfirmed: 'refuse' })).toEqual([{ kind: 'confirmation' }]);
    expect(valueOf(atLeast('1'), {}, { unconfirmed: 'refuse' })).toBe('1');
    // That somebody else sets it needs no confirming: there is nothing to be wrong.
    const province = { kind: 'set-by-province', citation: from('cell', 'unconfirmed') } as const;
    expect(thresholdOf(province, {}, { unconfirmed: 'refuse' })?.requirement.kind).toBe('set-by-province');
  });
});

describe('a threshold of a day outside its versions', () => {
  it('is unknown', () => {
    const cell: Requirement = {
      kind: 'by-date',
      versions: [{ from: '2022-01-01', to: null, requirement: atLeast('1') }],
    };
    const set = setOf(cell);
    const resolver = makeResolver(set, { date: '2021-12-31' }, { sets: [], refusesUnconfirmed: false });
    const trail = { key: '1.1', citation: frame.citation };
    expect(resolveRequirement(cell, resolver, trail).requirement).toEqual({ kind: 'unknown' });
  });
});

describe('thresholdFor', () => {
  it('finds monitored indicators, and has nothing to say where the set holds no requirement', () => {
    const set = defineCriteriaSet(
      definitionOf([{ id: '1.1', name: text }], { monitored: [indicatorOf(atLeast('1'), { id: 'm' })] }),
    );
    expect(thresholdFor(set, '1.1', { date })).toBeUndefined();
    expect(thresholdFor(set, 'm', { date })?.requirement).toEqual(atLeast('1'));
  });

  it('rejects what the set does not have, and days on which it is not in force', () => {
    const set = setOf(atLeast('1'));
    expect(problemsOf(() => thresholdFor(set, '9.9', { date }))).toEqual([['no-such-member', 'indicator']]);
    expect(problemsOf(() => thresholdFor(set, '1.1', { date: '2021-12-31', column: 'x' }))).toEqual([
      ['not-in-force', 'circumstances.date'],
      ['not-one-of', 'circumstances.column'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  scoreCriteria,
  withThresholds,
  type OverlayEntry,
  type Requirement,
  type ThresholdOverlay,
} from '../../../src/criteria/index.js';
import {
  describeError,
  isMtqgError,
  type BilingualText,
  type Locale,
} from '../../../src/foundation/index.js';
import { problemsOf } from '../../problems.js';
import { atLeast, cellOf, definition, national, overlay, source } from './overlaidSet.js';

const laid = (...entries: readonly OverlayEntry[]) => withThresholds(national, overlay(entries));
const cellAfter = (entry: OverlayEntry) => cellOf(laid(entry), entry.indicator);

describe('an overlay', () => {
  const set = laid({ indicator: 'province', requirement: atLeast(100) });

  it('fills a cell, with its own source', () => {
    expect(set.criteria[0]?.indicators?.[1]?.requirement).toEqual({
      ...atLeast(100),
      citation: source('Province X'),
    });
  });

  it('leaves the set that it was laid over as it was', () => {
    expect(cellOf(national, 'province')).toEqual({ kind: 'set-by-province' });
  });

  it('is listed with the set, which keeps its id', () => {
    expect(set.id).toBe('national');
    expect(set.overlays).toEqual([
      { id: 'x', title: { vi: 'Tỉnh X', en: 'Province X' }, citation: source('Province X') },
    ]);
  });

  it('gives a set that is frozen, and can be stored and defined anew', () => {
    expect(Object.isFrozen(set)).toBe(true);
    expect(defineCriteriaSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  it('is listed once, behind what was laid over the set before', () => {
    const two = withThresholds(
      set,
      overlay([{ indicator: 'unknown', requirement: atLeast(5) }], { id: 'y' }),
    );
    expect(two.overlays?.map(({ id }) => id)).toEqual(['x', 'y']);
    const again = withThresholds(two, overlay([{ indicator: 'province', requirement: atLeast(100) }]));
    expect(again.overlays?.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(again.criteria).toEqual(two.criteria);
  });

  it('cannot have the id of another one that was laid over the set', () => {
    const refusals = (rest: Partial<ThresholdOverlay>, indicator = 'province') =>
      problemsOf(() => withThresholds(set, overlay([{ indicator, requirement: atLeast(100) }], rest)));
    const duplicate = [['duplicate', 'overlay.id']];
    expect(refusals({})).toEqual([]);
    expect(refusals({}, 'unknown')).toEqual(duplicate);
    expect(refusals({ title: { vi: 'Khác', en: 'Other' } })).toEqual(duplicate);
    expect(refusals({ complete: ['all'] })).toEqual([]);
    expect(
      refusals({ indicators: [{ criterion: 'judged', id: 'more', name: { vi: 'm', en: 'm' } }] }),
    ).toEqual(duplicate);
    expect(refusals({ id: 'y' }, 'unknown')).toEqual([]);
  });

  it('keeps for which indicators it asks less, and why', () => {
    const lower = (indicator: string, because?: BilingualText): OverlayEntry => ({
      indicator,
      requirement: atLeast(5),
      ...(because === undefined ? {} : { mayLoosenBecause: because }),
    });
    const [usual, own] = [
      { vi: 'Lý do chung', en: 'Usual' },
      { vi: 'Lý do riêng', en: 'Own' },
    ];
    const entries = [lower('columns'), lower('believed', own), lower('number'), lower('unknown')];
    const looser = withThresholds(national, overlay(entries, { mayLoosenBecause: usual }));
    const loosened = [
      { because: usual, indicators: ['number', 'columns'] },
      { because: own, indicators: ['believed'] },
    ];
    expect(looser.overlays?.[0]).toHaveProperty('loosened', loosened);
    expect(defineCriteriaSet(JSON.parse(JSON.stringify(looser)))).toEqual(looser);
    const { set: scored } = scoreCriteria(looser, {
      subject: { level: 'commune', name: 'A' },
      date: '2023-12-31',
      set: looser.id,
      findings: {},
    });
    expect(scored.overlays?.[0]).toHaveProperty('loosened', loosened);
  });

  it('reaches what is only watched', () => {
    expect(cellAfter({ indicator: 'watched', requirement: atLeast(3) })).toEqual(atLeast(3));
  });

  it('takes the source of the entry, or of its requirement, before its own', () => {
    const own = source('Entry');
    const inner = source('Requirement', 'official');
    const [first, second] = [
      laid({ indicator: 'unknown', requirement: atLeast(1), citation: own }),
      laid({ indicator: 'unknown', requirement: { ...atLeast(1), citation: inner }, citation: own }),
    ].map((one) => one.criteria[0]?.indicators?.[2]?.requirement?.citation);
    expect([first, second]).toEqual([own, inner]);
  });
});

describe('an indicator without a unit', () => {
  it('takes that of its thresholds', () => {
    const set = laid({ indicator: 'unitless', requirement: atLeast(4, 'item') });
    expect(set.criteria[1]?.indicators?.[0]).toMatchObject({ unit: 'item', requirement: { value: 4 } });
  });

  it('must not be given two', () => {
    const entries = [
      { indicator: 'unitless', columns: ['a'], requirement: atLeast(4, 'item') },
      { indicator: 'unitless', columns: ['b'], requirement: atLeast(4) },
    ];
    expect(problemsOf(() => laid(...entries))).toEqual([
      ['unit-mismatch', 'overlay.entries.1.requirement.unit'],
    ]);
  });

  it('keeps none where it is judged, or its parts have units of their own', () => {
    const parts = [
      { id: 'p', name: { vi: 'p', en: 'p' }, unit: 'item', requirement: atLeast(4, 'item') },
    ] as const;
    for (const requirement of [{ kind: 'met' }, { kind: 'all-of', parts }] as const)
      expect(laid({ indicator: 'unitless', requirement }).criteria[1]?.indicators?.[0]).not.toHaveProperty(
        'unit',
      );
  });
});

describe('an entry for some days', () => {
  const validity = { from: '2022-07-28', to: '2024-06-30' };

  it('leaves the days before and after as they were', () => {
    expect(cellAfter({ indicator: 'number', requirement: atLeast(85), validity })).toEqual({
      kind: 'by-date',
      versions: [
        { from: '2022-01-01', to: '2022-07-27', requirement: atLeast(80) },
        { from: '2022-07-28', to: '2024-06-30', requirement: atLeast(85) },
        { from: '2024-07-01', to: null, requirement: atLeast(80) },
      ],
    });
  });

  it('holds on the days of the overlay if it names none', () => {
    const set = withThresholds(
      national,
      overlay([{ indicator: 'number', requirement: atLeast(85) }], {
        validity: { from: '2023-01-01', to: null },
      }),
    );
    expect(cellOf(set, 'number')).toMatchObject({ versions: [{ to: '2022-12-31' }, { from: '2023-01-01' }] });
  });

  it('is put between the versions of a cell that was amended', () => {
    expect(cellAfter({ indicator: 'dates', requirement: atLeast(70), validity })).toEqual({
      kind: 'by-date',
      versions: [
        { from: '2022-01-01', to: '2022-07-27', requirement: atLeast(60) },
        { from: '2022-07-28', to: '2024-06-30', requirement: atLeast(70) },
        { from: '2024-07-01', to: null, requirement: atLeast(65) },
      ],
    });
  });

  it('reaches to no end if it ends on the last day of all', () => {
    const to = '9999-12-31';
    expect(
      cellAfter({ indicator: 'number', requirement: atLeast(85), validity: { from: '2020-01-01', to } }),
    ).toEqual(atLeast(85));
  });

  it('may itself differ by date, over its own days', () => {
    const requirement: Requirement = {
      kind: 'by-date',
      versions: [
        { from: '2022-07-28', to: '2023-12-31', requirement: atLeast(85) },
        { from: '2024-01-01', to: '2024-06-30', requirement: atLeast(90) },
      ],
    };
    expect(cellAfter({ indicator: 'unknown', requirement, validity })).toMatchObject({
      versions: [
        { requirement: { kind: 'unknown' } },
        { to: '2023-12-31', requirement: atLeast(85) },
        { to: '2024-06-30', requirement: atLeast(90) },
        { to: null, requirement: { kind: 'unknown' } },
      ],
    });
    const [first, second] = requirement.versions;
    expect(
      problemsOf(() =>
        laid({
          indicator: 'unknown',
          requirement: { kind: 'by-date', versions: [{ ...first!, from: '2022-08-01' }, second!] },
          validity,
        }),
      ),
    ).toEqual([['gap', 'overlay.entries.0.requirement.versions.0.from']]);
  });
});

describe('an entry for some columns', () => {
  it('names all columns where they now differ', () => {
    expect(cellAfter({ indicator: 'number', columns: ['b'], requirement: atLeast(85) })).toEqual({
      kind: 'by-column',
      columns: { a: atLeast(80), b: atLeast(85), c: atLeast(80) },
    });
  });

  it('changes only its own where they differed already', () => {
    expect(cellAfter({ indicator: 'columns', columns: ['b', 'b'], requirement: atLeast(75) })).toEqual({
      kind: 'by-column',
      columns: { a: atLeast(90), b: atLeast(75), c: atLeast(70) },
    });
  });

  it('names none any more where they are the same', () => {
    expect(cellAfter({ indicator: 'columns', requirement: atLeast(95) })).toEqual(atLeast(95));
  });

  it('may give each its own', () => {
    const requirement: Requirement = {
      kind: 'by-column',
      columns: { a: atLeast(1), b: atLeast(2), c: atLeast(3) },
    };
    expect(cellAfter({ indicator: 'unknown', requirement })).toEqual(requirement);
    expect(cellAfter({ indicator: 'unknown', columns: ['a', 'b'], requirement })).toEqual({
      kind: 'by-column',
      columns: { a: atLeast(1), b: atLeast(2), c: { kind: 'unknown' } },
    });
  });
});

describe('an entry for some years', () => {
  it('leaves the other years as they were', () => {
    const years = { from: 2023, to: 2024 };
    expect(cellAfter({ indicator: 'years', years, requirement: atLeast(55) })).toEqual({
      kind: 'by-year',
      years: [
        { from: 2022, to: 2022, requirement: atLeast(40) },
        { from: 2023, to: 2024, requirement: atLeast(55) },
        { from: 2025, to: 2025, requirement: atLeast(50) },
      ],
    });
    expect(cellAfter({ indicator: 'number', years, requirement: atLeast(85) })).toEqual({
      kind: 'by-year',
      years: [
        { from: 1900, to: 2022, requirement: atLeast(80) },
        { from: 2023, to: 2024, requirement: atLeast(85) },
        { from: 2025, to: 2200, requirement: atLeast(80) },
      ],
    });
  });

  it('adds to the years that are known, and lists those between as unknown', () => {
    expect(
      cellAfter({ indicator: 'years', years: { from: 2027, to: 2027 }, requirement: atLeast(60) }),
    ).toEqual({
      kind: 'by-year',
      years: [
        { from: 2022, to: 2023, requirement: atLeast(40) },
        { from: 2024, to: 2025, requirement: atLeast(50) },
        { from: 2026, to: 2026, requirement: { kind: 'unknown' } },
        { from: 2027, to: 2027, requirement: atLeast(60) },
      ],
    });
    expect(
      cellAfter({ indicator: 'unknown', years: { from: 2022, to: 2025 }, requirement: atLeast(1) }),
    ).toEqual({
      kind: 'by-year',
      years: [{ from: 2022, to: 2025, requirement: atLeast(1) }],
    });
  });

  it('keeps the source of the years that it leaves', () => {
    const set = laid({ indicator: 'years', years: { from: 2025, to: 2025 }, requirement: atLeast(60) });
    const years = set.criteria[0]?.indicators?.find(({ id }) => id === 'years')?.requirement;
    expect(years).toMatchObject({ years: [{}, { requirement: { citation: source('Yearly') } }, {}] });
  });

  it('leaves the years of which its requirement does not speak', () => {
    const requirement: Requirement = {
      kind: 'interpolated',
      operator: '>=',
      unit: 'percent',
      start: { year: 2023, value: 45 },
      end: { year: 2024, value: 55 },
    };
    const expected = (inner: Requirement) => ({
      kind: 'by-year',
      years: [
        { from: 2022, to: 2022, requirement: atLeast(40) },
        { from: 2023, to: 2024, requirement: inner },
        { from: 2025, to: 2025, requirement: atLeast(50) },
      ],
    });
    expect(cellAfter({ indicator: 'years', requirement })).toEqual(expected(requirement));
    expect(cellAfter({ indicator: 'unknown', requirement })).toEqual(requirement);
    const [first, second] = [2023, 2024].map((year) => ({ from: year, to: year }));
    expect(cellAfter({ indicator: 'unknown', requirement, years: first! })).toEqual({
      kind: 'by-year',
      years: [{ ...first, requirement }],
    });
    expect(cellAfter({ indicator: 'unknown', requirement, years: second! })).toEqual({
      kind: 'by-year',
      years: [{ ...second, requirement }],
    });
    expect(
      cellAfter({
        indicator: 'years',
        requirement: { kind: 'by-year', years: [{ from: 2023, to: 2024, requirement: atLeast(60) }] },
      }),
    ).toEqual(expected(atLeast(60)));
    expect(
      problemsOf(() => laid({ indicator: 'years', years: { from: 2030, to: 2031 }, requirement })),
    ).toEqual([['contradiction', 'overlay.entries.0.years']]);
  });

  it('joins years that ask for the same', () => {
    const set = laid(
      { indicator: 'unknown', years: { from: 2022, to: 2022 }, requirement: atLeast(1) },
      { indicator: 'unknown', years: { from: 2023, to: 2023 }, requirement: atLeast('1.0') },
    );
    expect(cellOf(set, 'unknown')).toEqual({
      kind: 'by-year',
      years: [{ from: 2022, to: 2023, requirement: atLeast(1) }],
    });
  });

  it('is by date, column and year at once, in that order', () => {
    const set = laid({
      indicator: 'unknown',
      columns: ['a'],
      years: { from: 2023, to: 2023 },
      validity: { from: '2023-01-01', to: null },
      requirement: atLeast(1),
    });
    expect(cellOf(set, 'unknown')).toEqual({
      kind: 'by-date',
      versions: [
        { from: '2022-01-01', to: '2022-12-31', requirement: { kind: 'unknown' } },
        {
          from: '2023-01-01',
          to: null,
          requirement: {
            kind: 'by-column',
            columns: {
              a: { kind: 'by-year', years: [{ from: 2023, to: 2023, requirement: atLeast(1) }] },
              b: { kind: 'unknown' },
              c: { kind: 'unknown' },
            },
          },
        },
      ],
    });
  });
});

describe('an entry for a part', () => {
  it('fills the part of nested shares', () => {
    expect(cellAfter({ indicator: 'water', part: ['piped'], requirement: atLeast(10) })).toMatchObject({
      kind: 'by-column',
      columns: {
        b: {
          kind: 'of-which',
          whole: atLeast(90),
          parts: [{ requirement: atLeast(20) }, { requirement: atLeast(10) }],
        },
      },
    });
  });

  it('reaches the whole of which there are parts', () => {
    expect(
      cellAfter({ indicator: 'water', part: ['whole'], columns: ['a'], requirement: atLeast(95) }),
    ).toMatchObject({ columns: { a: { whole: atLeast(95) }, b: { whole: atLeast(90) } } });
  });

  it('tells men and women apart only where they differ', () => {
    expect(cellAfter({ indicator: 'sexes', part: ['women'], requirement: atLeast(75) })).toMatchObject({
      kind: 'all-of',
      parts: [
        { id: 'men', name: { vi: 'nam', en: 'men' }, requirement: atLeast(70) },
        { id: 'women', requirement: atLeast(75) },
      ],
    });
    expect(cellAfter({ indicator: 'sexes', part: ['women'], requirement: atLeast(70) })).toMatchObject({
      kind: 'both-sexes',
    });
    const set = defineCriteriaSet({
      ...definition,
      criteria: [
        {
          ...definition.criteria[0],
          indicators: [
            {
              id: 's',
              name: { vi: 's', en: 's' },
              unit: 'percent',
              requirement: { kind: 'both-sexes', requirement: { kind: 'unknown' } },
            },
          ],
        },
      ],
    });
    const filled = withThresholds(set, overlay([{ indicator: 's', part: ['men'], requirement: atLeast(1) }]));
    expect(filled.criteria[0]?.indicators?.[0]?.requirement).not.toHaveProperty('citation');
  });

  it('holds in each band of a count, and where there is anything to judge', () => {
    expect(cellAfter({ indicator: 'schools', part: ['level'], requirement: atLeast(80) })).toMatchObject({
      bands: [
        { to: 3, requirement: { parts: [{ requirement: atLeast(80) }] } },
        { from: 4, requirement: { parts: [{ requirement: atLeast(80) }] } },
      ],
    });
    expect(cellAfter({ indicator: 'waste', part: ['burnt'], requirement: atLeast(45) })).toMatchObject({
      kind: 'if-any',
      requirement: { parts: [{ requirement: atLeast(30) }, { requirement: atLeast(45) }] },
    });
  });
});

describe('what cannot be laid over a set is refused', () => {
  const one = (entry: Partial<OverlayEntry>) => () =>
    laid({ indicator: 'number', requirement: atLeast(90), ...entry });

  it.each([
    ['an unknown indicator', one({ indicator: 'bare' }), [['no-such-member', 'overlay.entries.0.indicator']]],
    ['an unknown column', one({ columns: ['a', 'd'] }), [['no-such-member', 'overlay.entries.0.columns.1']]],
    ['a part that is not there', one({ part: ['men'] }), [['no-such-member', 'overlay.entries.0.part.0']]],
    [
      'a part of a part that is not there',
      one({ indicator: 'water', part: ['clean', 'deep'] }),
      [['no-such-member', 'overlay.entries.0.part.1']],
    ],
    [
      'a part of a cell that is not held',
      one({ indicator: 'absent', part: ['men'] }),
      [['no-such-member', 'overlay.entries.0.part.0']],
    ],
    [
      'a third sex',
      one({ indicator: 'sexes', part: ['other'] }),
      [['no-such-member', 'overlay.entries.0.part.0']],
    ],
    [
      'a part that is not there, of nested shares',
      one({ indicator: 'water', part: ['other'] }),
      [['no-such-member', 'overlay.entries.0.part.0']],
    ],
    [
      'another unit',
      one({ requirement: atLeast(1, 'item') }),
      [['unit-mismatch', 'overlay.entries.0.requirement.unit']],
    ],
    [
      'another unit of a part',
      one({ indicator: 'schools', part: ['level'], requirement: atLeast(99, 'item') }),
      [['unit-mismatch', 'overlay.entries.0.requirement.unit']],
    ],
    [
      'columns that are left out',
      one({ requirement: { kind: 'by-column', columns: { a: atLeast(90) } } }),
      [
        ['missing', 'overlay.entries.0.requirement.columns.b'],
        ['missing', 'overlay.entries.0.requirement.columns.c'],
      ],
    ],
    [
      'days before the set',
      one({ validity: { from: '2020-01-01', to: '2021-12-31' } }),
      [['contradiction', 'overlay.entries.0.validity']],
    ],
    [
      'years that end before they start',
      one({ years: { from: 2024, to: 2023 } }),
      [['period-reversed', 'overlay.entries.0.years']],
    ],
    [
      'a threshold relative to itself',
      one({
        indicator: 'unknown',
        requirement: {
          kind: 'relative',
          operator: '>=',
          unit: 'percent',
          times: 2,
          to: { kind: 'threshold', indicator: 'unknown' },
        },
      }),
      [['cyclic', 'overlay.entries.0.requirement']],
    ],
  ])('%s', (_what, action, expected) => {
    expect(problemsOf(action)).toEqual(expected);
  });

  it('an overlay for another set, on days when this one is not in force: all at once', () => {
    const wrong = overlay(
      [
        { indicator: 'nowhere', requirement: atLeast(1) },
        { indicator: 'number', requirement: atLeast(90) },
      ],
      { set: 'other', validity: { from: '2000-01-01', to: '2000-12-31' } },
    );
    expect(problemsOf(() => withThresholds(national, wrong))).toEqual([
      ['not-one-of', 'overlay.set'],
      ['no-such-member', 'overlay.entries.0.indicator'],
      ['contradiction', 'overlay.validity'],
    ]);
  });

  it('a part that is not there, and less than the set in another entry: all at once', () => {
    expect(
      problemsOf(() =>
        laid(
          { indicator: 'water', part: ['none'], requirement: atLeast(1) },
          { indicator: 'nowhere', requirement: atLeast(1) },
          { indicator: 'number', requirement: atLeast(1) },
        ),
      ),
    ).toEqual([
      ['no-such-member', 'overlay.entries.1.indicator'],
      ['no-such-member', 'overlay.entries.0.part.0'],
      ['loosens', 'overlay.entries.2.requirement'],
    ]);
  });

  it('a column in a set without any', () => {
    const { id, level, tier, title, validity, citation } = definition;
    const name = { vi: 'Tên', en: 'Name' };
    const cells = [
      { id: 'judged', name },
      { id: 'empty', name, requirement: { kind: 'by-column', columns: {} } },
    ] as const;
    const criteria = [{ id: '1', number: 1, name, indicators: cells }];
    const set = defineCriteriaSet({ id, level, tier, title, validity, citation, criteria });
    const met = { kind: 'met' } as const;
    expect(
      problemsOf(() =>
        withThresholds(set, overlay([{ indicator: 'judged', columns: ['a'], requirement: met }])),
      ),
    ).toEqual([['no-such-member', 'overlay.entries.0.columns.0']]);
    const entries = ['judged', 'empty'].map((indicator) => ({ indicator, requirement: met }));
    const laidOver = withThresholds(set, overlay(entries));
    expect(['judged', 'empty'].map((one) => cellOf(laidOver, one))).toEqual([met, met]);
  });

  it('thresholds that close a circle', () => {
    const relative = (indicator: string): Requirement => ({
      kind: 'relative',
      operator: '>=',
      unit: 'percent',
      times: 1,
      to: { kind: 'threshold', indicator },
    });
    const first = laid({ indicator: 'unknown', requirement: relative('absent') });
    const second = overlay([{ indicator: 'absent', requirement: relative('unknown') }], { id: 'y' });
    expect(problemsOf(() => withThresholds(first, second))).toEqual([
      ['cyclic', 'overlay.entries.0.requirement'],
    ]);
  });

  it.each<[string, Partial<OverlayEntry>, Partial<OverlayEntry>, boolean]>([
    ['the same cell', {}, {}, true],
    ['columns that meet', { columns: ['a', 'b'] }, { columns: ['b'] }, true],
    ['one column and all', { columns: ['a'] }, {}, true],
    ['other columns', { columns: ['a'] }, { columns: ['b'] }, false],
    ['years that meet', { years: { from: 2022, to: 2023 } }, { years: { from: 2023, to: 2024 } }, true],
    ['other years', { years: { from: 2022, to: 2022 } }, { years: { from: 2023, to: 2024 } }, false],
    [
      'a day that meets',
      { validity: { from: '2022-01-01', to: '2022-06-30' } },
      { validity: { from: '2022-06-30', to: null } },
      true,
    ],
    [
      'other days',
      { validity: { from: '2022-01-01', to: '2022-06-30' } },
      { validity: { from: '2022-07-01', to: null } },
      false,
    ],
  ])('two entries for %s', (_what, first, second, isDouble) => {
    const entries = [first, second].map((one) => ({ indicator: 'unknown', requirement: atLeast(1), ...one }));
    expect(problemsOf(() => laid(...entries))).toEqual(isDouble ? [['duplicate', 'overlay.entries.1']] : []);
  });

  it('two entries for a cell and its part, but not for two parts', () => {
    const whole = { indicator: 'water', part: ['whole'], requirement: atLeast(95) };
    const piped = { indicator: 'water', part: ['piped'], requirement: atLeast(10) };
    const all: OverlayEntry = { indicator: 'water', requirement: { kind: 'unknown' } };
    expect(problemsOf(() => laid(whole, piped))).toEqual([]);
    expect(problemsOf(() => laid(piped, all))).toEqual([['duplicate', 'overlay.entries.1']]);
  });

  it('what is malformed beside what does not fit: all at once, each at its place', () => {
    const bad = {
      indicator: 'number',
      requirement: { kind: 'number', operator: '>=', value: '9,5', unit: 'percent' },
    };
    const entries = [bad, { indicator: 'nummer', columns: ['d'], requirement: atLeast(90) }];
    const complete = { complete: ['barre'] };
    expect(problemsOf(() => withThresholds(national, overlay(entries as OverlayEntry[], complete)))).toEqual([
      ['bad-format', 'overlay.entries.0.requirement.value'],
      ['no-such-member', 'overlay.complete.0'],
      ['no-such-member', 'overlay.entries.1.columns.0'],
      ['no-such-member', 'overlay.entries.1.indicator'],
    ]);
    const other = { ...overlay([]), set: 'other', title: 5, entries: 'none' } as unknown as ThresholdOverlay;
    expect(problemsOf(() => withThresholds(national, other))).toEqual([
      ['wrong-type', 'overlay.title'],
      ['wrong-type', 'overlay.entries'],
    ]);
    const elsewhere = { ...overlay([]), set: 'other', entries: 'none' } as unknown as ThresholdOverlay;
    expect(problemsOf(() => withThresholds(national, elsewhere))).toEqual([
      ['wrong-type', 'overlay.entries'],
      ['not-one-of', 'overlay.set'],
    ]);
  });

  it('a name that is not there, in words of both languages and with the nearest one', () => {
    const said = (locale: Locale, entry: Partial<OverlayEntry>) => {
      try {
        one(entry)();
      } catch (error) {
        return isMtqgError(error) ? describeError(error, locale) : '';
      }
      return '';
    };
    expect(said('vi', { indicator: 'nummer' })).toBe(
      'overlay.entries[0].indicator: không có nummer trong bộ tiêu chí national; có phải là “number”?',
    );
    expect(said('vi', { columns: ['d'] })).toBe(
      'overlay.entries[0].columns[0]: không có d trong các cột của bộ tiêu chí',
    );
    expect(said('en', { indicator: 'water', part: ['clear'] })).toBe(
      'overlay.entries[0].part[0]: there is no clear in indicator water; did you mean “clean”?',
    );
  });

  it('what is no overlay, or no set', () => {
    expect(problemsOf(() => withThresholds(national, {} as never)).map(([, path]) => path)).toContain(
      'overlay.entries',
    );
    expect(problemsOf(() => withThresholds({} as never, overlay([]))).map(([, path]) => path)).toContain(
      'set.id',
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  listOverlayChanges,
  withThresholds,
  type CriteriaSet,
  type OverlayEffect,
  type OverlayEntry,
  type Requirement,
} from '../../../../src/criteria/index.js';
import { describeError, explain, isMtqgError, type Citation } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';
import { atLeast, cellOf, definition, national, overlay, source } from '../overlaidSet.js';

const limit = (operator: '>=' | '>' | '<=' | '<' | '=', value: number): Requirement => ({
  kind: 'number',
  operator,
  value,
  unit: 'percent',
});
const grade = (atLeastOne: string, ids = ['low', 'middle', 'high']): Requirement => ({
  kind: 'grade',
  grades: ids.map((id) => ({ id, name: { vi: id, en: id } })),
  atLeast: atLeastOne,
});
const except = (text: string): Requirement => ({ kind: 'none', except: { vi: text, en: text } });
const parts = (cells: Readonly<Record<string, Requirement>>) =>
  Object.entries(cells).map(([id, requirement]) => ({ id, name: { vi: id, en: id }, requirement }));
const allOf = (cells: Readonly<Record<string, Requirement>>): Requirement => ({
  kind: 'all-of',
  parts: parts(cells),
});
/** A part of the same id in another unit. */
const inItems = (value: number): Requirement => ({
  kind: 'all-of',
  parts: [{ id: 'p', name: { vi: 'p', en: 'p' }, unit: 'item', requirement: atLeast(value, 'item') }],
});
const anyOf = (cells: Readonly<Record<string, Requirement>>): Requirement => ({
  kind: 'any-of',
  parts: parts(cells),
});
const ofWhich = (whole: Requirement, cells: Readonly<Record<string, Requirement>>): Requirement => ({
  kind: 'of-which',
  whole,
  parts: parts(cells),
});
const bothSexes = (requirement: Requirement): Requirement => ({ kind: 'both-sexes', requirement });
const ifAny = (requirement: Requirement, of = 'markets'): Requirement => ({
  kind: 'if-any',
  of: { vi: of, en: of },
  requirement,
});
const byCount = (few: Requirement, many: Requirement, fact = 'schools', last = 3): Requirement => ({
  kind: 'by-count',
  fact,
  bands: [
    { from: 0, to: last, requirement: few },
    { from: last + 1, to: null, requirement: many },
  ],
});
const relative = (
  times: number,
  base: 'last-year' | 'own-past' = 'last-year',
  operator: '>=' | '<=' = '>=',
) =>
  ({
    kind: 'relative',
    operator,
    unit: 'percent',
    times,
    to: { kind: 'reference', base },
  }) satisfies Requirement;
const interpolated = (start: number, end: number): Requirement => ({
  kind: 'interpolated',
  operator: '>=',
  unit: 'percent',
  start: { year: 2022, value: start },
  end: { year: 2025, value: end },
});
const byYear = (...values: readonly number[]): Requirement => ({
  kind: 'by-year',
  years: values.map((value, index) => ({
    from: 2022 + index,
    to: 2022 + index,
    requirement: atLeast(value),
  })),
});
const met: Requirement = { kind: 'met' };
const metFrom = (value: number): Requirement => ({
  kind: 'met',
  embedded: { kind: 'number', operator: '>=', value, unit: 'percent' },
});
const none: Requirement = { kind: 'none' };
const province: Requirement = { kind: 'set-by-province' };
const ministry: Requirement = { kind: 'set-by-ministry' };
const unknown: Requirement = { kind: 'unknown' };
const notApplicable: Requirement = { kind: 'not-applicable' };

/** The national set with one cell more, and a second count. */
const withCell = (requirement: Requirement, citation?: Citation) =>
  defineCriteriaSet({
    ...definition,
    facts: [
      ...definition.facts,
      { kind: 'number', id: 'villages', name: { vi: 'v', en: 'v' }, unit: 'village' },
    ],
    criteria: [
      ...definition.criteria,
      {
        id: 'cell',
        number: 4,
        name: { vi: 'cell', en: 'cell' },
        ...(citation === undefined ? {} : { citation }),
        indicators: [{ id: 'cell', name: { vi: 'cell', en: 'cell' }, unit: 'percent', requirement }],
      },
    ],
  });

const effectsOf = (
  old: Requirement,
  next: Requirement,
  entry: Partial<OverlayEntry> = {},
  citation?: Citation,
) => [
  ...new Set(
    listOverlayChanges(
      withCell(old, citation),
      overlay([{ indicator: 'cell', requirement: next, ...entry }]),
    ).changes.map(({ effect }) => effect),
  ),
];

describe('what an overlay makes of a cell', () => {
  it.each<readonly [Requirement, Requirement, OverlayEffect]>([
    // Numbers: at the threshold, one step below, one above; sharp and not.
    [limit('>=', 80), limit('>=', 80), 'unchanged'],
    [limit('>=', 80), limit('>=', 79.9), 'loosened'],
    [limit('>=', 80), limit('>=', 80.1), 'tightened'],
    [limit('>=', 80), limit('>', 80), 'tightened'],
    [limit('>', 80), limit('>=', 80), 'loosened'],
    [limit('>', 80), limit('>=', 80.1), 'tightened'],
    [limit('>', 80), limit('>', 81), 'tightened'],
    [limit('>', 80), limit('=', 80), 'loosened'],
    [limit('>=', 80), limit('=', 80), 'tightened'],
    [limit('=', 80), limit('>=', 80), 'loosened'],
    [limit('=', 80), limit('<=', 80), 'loosened'],
    [limit('<=', 5), limit('<=', 6), 'loosened'],
    [limit('<=', 5), limit('<=', 4), 'tightened'],
    [limit('<=', 5), limit('<', 5), 'tightened'],
    [limit('<', 5), limit('<=', 5), 'loosened'],
    [limit('<=', 5), limit('>=', 5), 'loosened'],
    // None.
    [none, limit('<=', 1), 'loosened'],
    [none, limit('=', 0), 'reworded'],
    [none, limit('<=', 0), 'reworded'],
    [limit('<=', 0), none, 'reworded'],
    [except('old people'), limit('<=', 0), 'loosened'],
    [limit('<=', 5), none, 'tightened'],
    [limit('>=', 5), none, 'loosened'],
    [none, except('old people'), 'loosened'],
    [except('old people'), none, 'tightened'],
    [except('old people'), except('young people'), 'loosened'],
    [
      { kind: 'none', except: { vi: 'a', en: 'a' } },
      { kind: 'none', except: { vi: 'a', en: 'b' } },
      'reworded',
    ],
    [limit('<=', 5), except('old people'), 'loosened'],
    // Judged.
    [met, limit('>=', 1), 'loosened'],
    [met, grade('low'), 'loosened'],
    [met, none, 'loosened'],
    [met, relative(0), 'loosened'],
    [met, ifAny(met), 'loosened'],
    [met, anyOf({ p: met, q: met }), 'loosened'],
    [met, allOf({ p: met, q: limit('>=', 1) }), 'tightened'],
    [met, allOf({ p: limit('>=', 1) }), 'loosened'],
    [met, ofWhich(limit('>=', 1), { p: met }), 'tightened'],
    [metFrom(80), allOf({ p: metFrom(80) }), 'loosened'],
    [metFrom(80), ofWhich(metFrom(80), { p: met }), 'tightened'],
    [met, metFrom(80), 'tightened'],
    [met, notApplicable, 'loosened'],
    [metFrom(80), met, 'loosened'],
    [metFrom(80), metFrom(70), 'loosened'],
    [metFrom(80), limit('>=', 80), 'reworded'],
    [limit('>=', 80), met, 'loosened'],
    [limit('>=', 80), grade('high'), 'loosened'],
    // Grades.
    [grade('middle'), grade('high'), 'tightened'],
    [grade('middle'), grade('low'), 'loosened'],
    [grade('middle'), grade('high', ['low', 'high']), 'loosened'],
    [grade('middle'), met, 'loosened'],
    // What is open can be filled, and what is not can not be opened.
    [province, limit('>=', 1), 'filled'],
    [unknown, met, 'filled'],
    [ministry, notApplicable, 'filled'],
    [unknown, province, 'corrected'],
    [province, province, 'unchanged'],
    [limit('>=', 80), province, 'loosened'],
    [limit('>=', 80), unknown, 'loosened'],
    [limit('>=', 80), notApplicable, 'loosened'],
    [notApplicable, limit('>=', 80), 'tightened'],
    [notApplicable, unknown, 'loosened'],
    // Several conditions.
    [allOf({ p: limit('>=', 80), q: met }), allOf({ p: limit('>=', 80) }), 'loosened'],
    [allOf({ p: limit('>=', 80) }), allOf({ p: limit('>=', 80), q: met }), 'tightened'],
    [allOf({ p: limit('>=', 80), q: met }), limit('>=', 80), 'loosened'],
    // A part has a value of its own; what it asks does not stand for what the whole did.
    [limit('>=', 80), allOf({ p: limit('>=', 80), q: met }), 'loosened'],
    [limit('<', 6.5), ofWhich(limit('<=', 100), { p: limit('<', 6.5) }), 'loosened'],
    [limit('<', 6.5), ofWhich(limit('<', 6.5), { p: limit('<', 3) }), 'tightened'],
    [limit('<', 6.5), allOf({ p: limit('<', 6.5) }), 'loosened'],
    [none, ofWhich(limit('<=', 100), { p: none }), 'loosened'],
    // But no part is larger than the whole.
    [limit('>=', 35), ofWhich(limit('>=', 1), { p: limit('>=', 35) }), 'tightened'],
    [limit('>', 35), ofWhich(limit('>=', 1), { p: limit('>', 35) }), 'tightened'],
    [limit('=', 35), ofWhich(limit('>=', 1), { p: limit('=', 35) }), 'loosened'],
    [allOf({ p: limit('>=', 80), q: unknown }), allOf({ p: limit('>=', 80), q: met }), 'filled'],
    [allOf({ p: limit('>=', 80), q: unknown }), allOf({ p: limit('>=', 80) }), 'loosened'],
    [allOf({ p: limit('>=', 80), q: notApplicable }), allOf({ p: limit('>=', 80) }), 'reworded'],
    [allOf({ p: limit('>=', 80) }), inItems(90), 'loosened'],
    [ofWhich(limit('>=', 90), { c: limit('>=', 50) }), limit('>=', 90), 'loosened'],
    [limit('>=', 90), ofWhich(limit('>=', 90), { c: limit('>=', 50) }), 'tightened'],
    [
      ofWhich(limit('>=', 90), { c: limit('>=', 50) }),
      ofWhich(limit('>=', 90), { c: limit('>=', 49) }),
      'loosened',
    ],
    [bothSexes(limit('>=', 70)), limit('>=', 70), 'loosened'],
    // The value of all lies between those of men and women.
    [limit('>=', 70), bothSexes(limit('>=', 70)), 'tightened'],
    [limit('<', 5), bothSexes(limit('<', 5)), 'tightened'],
    [grade('middle'), bothSexes(grade('middle')), 'loosened'],
    [met, bothSexes(met), 'tightened'],
    [bothSexes(limit('>=', 70)), allOf({ men: limit('>=', 70), women: limit('>=', 75) }), 'tightened'],
    [anyOf({ p: limit('>=', 80), q: met }), anyOf({ p: limit('>=', 80) }), 'tightened'],
    [anyOf({ p: limit('>=', 80) }), anyOf({ p: limit('>=', 80), q: met }), 'loosened'],
    [anyOf({ p: limit('>=', 80), q: met }), allOf({ p: limit('>=', 80), q: met }), 'tightened'],
    [anyOf({ p: limit('>=', 80), q: limit('>=', 9) }), limit('>=', 90), 'loosened'],
    [limit('>=', 80), anyOf({ p: limit('>=', 80), q: limit('>=', 85) }), 'loosened'],
    [allOf({ p: limit('>=', 80) }), anyOf({ p: limit('>=', 80) }), 'reworded'],
    [allOf({ p: limit('>=', 80) }), anyOf({ p: limit('>=', 80), q: limit('>=', 85) }), 'loosened'],
    [limit('>=', 80), anyOf({ p: limit('>=', 80), q: limit('>=', 75) }), 'loosened'],
    [ifAny(limit('>=', 80)), limit('>=', 80), 'tightened'],
    [limit('>=', 80), ifAny(limit('>=', 80)), 'loosened'],
    [ifAny(limit('>=', 80)), ifAny(limit('>=', 85)), 'tightened'],
    [ifAny(limit('>=', 80)), ifAny(limit('>=', 85), 'ports'), 'loosened'],
    // By count.
    [byCount(limit('>=', 50), limit('>=', 70)), byCount(limit('>=', 50), limit('>=', 75)), 'tightened'],
    [byCount(limit('>=', 50), limit('>=', 70)), byCount(limit('>=', 50), limit('>=', 65)), 'loosened'],
    [
      byCount(limit('>=', 50), limit('>=', 70)),
      byCount(limit('>=', 50), limit('>=', 70), 'schools', 2),
      'tightened',
    ],
    [
      byCount(limit('>=', 50), limit('>=', 70)),
      byCount(limit('>=', 50), limit('>=', 70), 'schools', 4),
      'loosened',
    ],
    [
      byCount(limit('>=', 50), limit('>=', 70)),
      byCount(limit('>=', 50), limit('>=', 70), 'villages'),
      'loosened',
    ],
    [byCount(limit('>=', 50), limit('>=', 70)), limit('>=', 70), 'tightened'],
    [limit('>=', 60), byCount(limit('>=', 50), limit('>=', 70)), 'loosened'],
    // Relative and interpolated.
    [relative(1.1), relative(1.2), 'tightened'],
    [relative(1.1), relative(1), 'loosened'],
    [relative(1, 'last-year', '<='), relative(0.9, 'last-year', '<='), 'tightened'],
    [relative(1.1), relative(1.1, 'own-past'), 'loosened'],
    [relative(1.1), limit('>=', 100), 'loosened'],
    [limit('>=', 1), relative(1.1), 'loosened'],
    [interpolated(40, 55), interpolated(41, 55), 'tightened'],
  ])('%j → %j is %s', (old, next, effect) => {
    expect(effectsOf(old, next)).toEqual([effect]);
  });

  it('compares an interpolated threshold year by year', () => {
    const years = { from: 2022, to: 2025 };
    expect(effectsOf(byYear(40, 45, 50, 55), interpolated(40, 55), { years })).toEqual(['reworded']);
    expect(effectsOf(byYear(40, 46, 50, 55), interpolated(40, 55), { years })).toEqual([
      'reworded',
      'loosened',
    ]);
    expect(effectsOf(limit('>=', 40), interpolated(40, 55), { years })).toEqual(['tightened']);
    expect(effectsOf(limit('>=', 41), interpolated(40, 55))).toEqual(['loosened']);
    expect(effectsOf(interpolated(40, 55), limit('>=', 55))).toEqual(['filled', 'tightened']);
    expect(effectsOf(interpolated(40, 55), limit('>=', 5), { years: { from: 2030, to: 2031 } })).toEqual([
      'filled',
    ]);
  });

  it('looks at each column, year and day apart', () => {
    const columns: Requirement = {
      kind: 'by-column',
      columns: { a: limit('>=', 90), b: limit('>=', 70), c: province },
    };
    expect(effectsOf(columns, limit('>=', 80))).toEqual(['loosened', 'tightened', 'filled']);
    expect(effectsOf(columns, limit('>=', 80), { columns: ['b', 'c'] })).toEqual(['tightened', 'filled']);
    expect(
      effectsOf(ofWhich(columns, { p: met }), ofWhich(limit('>=', 90), { p: met }), { columns: ['b'] }),
    ).toEqual(['tightened']);
  });
});

describe('an overlay that asks less than the set', () => {
  const lower = { indicator: 'number', requirement: atLeast(70) };

  it('is refused, with every cell that it loosens', () => {
    let said: unknown;
    try {
      withThresholds(
        national,
        overlay([
          { indicator: 'columns', years: { from: 2023, to: 2025 }, requirement: atLeast(75) },
          { indicator: 'water', part: ['clean'], columns: ['a'], requirement: { kind: 'met' } },
          { indicator: 'unknown', requirement: atLeast(5) },
          { ...lower, validity: { from: '2024-07-01', to: null } },
        ]),
      );
    } catch (error) {
      said = isMtqgError(error, 'loosens') && error.problems;
    }
    const path = (entry: number) => ['overlay', 'entries', entry, 'requirement'];
    expect(said).toEqual([
      {
        code: 'loosens',
        path: path(0),
        details: {
          cell: 'columns (a, 2023-2025)',
          cellVi: 'columns (a, năm 2023-2025)',
          from: '≥ 90%',
          to: '≥ 75%',
          start: '2022-01-01',
          fromVi: '≥ 90%',
          toVi: '≥ 75%',
          startVi: '01/01/2022',
        },
      },
      {
        code: 'loosens',
        path: path(1),
        details: {
          cell: 'water/clean (a)',
          cellVi: 'water/clean (a)',
          from: '≥ 55%',
          to: 'met',
          start: '2022-01-01',
          fromVi: '≥ 55%',
          toVi: 'đạt',
          startVi: '01/01/2022',
        },
      },
      {
        code: 'loosens',
        path: path(3),
        details: {
          cell: 'number',
          cellVi: 'number',
          from: '≥ 80%',
          to: '≥ 70%',
          start: '2024-07-01',
          fromVi: '≥ 80%',
          toVi: '≥ 70%',
          startVi: '01/7/2024',
        },
      },
    ]);
  });

  it.each([
    [metFrom(80), grade('low'), 'met (≥ 80%)', 'low or higher'],
    [met, notApplicable, 'met', 'does not apply'],
  ])('says what it was and what it would be: %j', (old, next, from, to) => {
    try {
      withThresholds(withCell(old), overlay([{ indicator: 'cell', requirement: next }]));
      expect.unreachable();
    } catch (error) {
      expect(isMtqgError(error) && error.problems[0]?.details).toMatchObject({ from, to });
    }
  });

  it.each([
    [{ kind: 'both-sexes', requirement: atLeast(70) }, "{ kind: 'both-sexes', requirement: … }"],
    [
      { kind: 'if-any', of: { vi: 'nếu', en: 'any' }, requirement: atLeast(70) },
      "{ kind: 'if-any', requirement: … }",
    ],
    [ofWhich(atLeast(90), { p: atLeast(70) }), "{ kind: 'of-which', whole: …, parts: [{ id: 'p', … }] }"],
    [allOf({ p: atLeast(70), q: met }), "{ kind: 'all-of', parts: [{ id: 'p', … }, { id: 'q', … }] }"],
    [anyOf({ p: atLeast(70) }), "{ kind: 'any-of', parts: [{ id: 'p', … }] }"],
    [byCount(atLeast(70), atLeast(80)), "{ kind: 'by-count', fact: 'schools', bands: … }"],
    [met, undefined],
  ] as const)('says in which form the cell has to be filled: %j', (old, use) => {
    const given = overlay([{ indicator: 'cell', requirement: atLeast(60) }]);
    try {
      withThresholds(withCell(old), given);
      expect.unreachable();
    } catch (error) {
      expect(isMtqgError(error) && error.problems[0]?.details['use']).toBe(use);
    }
  });

  const because = { vi: 'Quyết định 211/QĐ-TTg sửa đổi', en: 'Amended by 211/QĐ-TTg' };

  it.each([
    ['the overlay', overlay([lower], { mayLoosenBecause: because })],
    ['the entry', overlay([{ ...lower, mayLoosenBecause: because }])],
  ])('is applied where %s says why it may', (_who, given) => {
    expect(cellOf(withThresholds(national, given), 'number')).toEqual(atLeast(70));
    expect(listOverlayChanges(national, given).changes[0]).toMatchObject({
      effect: 'loosened',
      permittedBecause: because,
    });
  });

  it('is listed all the same, without a reason why it may', () => {
    expect(listOverlayChanges(national, overlay([lower])).changes[0]).not.toHaveProperty('permittedBecause');
  });
});

describe('a correction', () => {
  const lower = { indicator: 'believed', requirement: atLeast(70) };
  const refusals = (entry: Partial<OverlayEntry>, set = national) =>
    problemsOf(() => withThresholds(set, overlay([{ ...lower, ...entry }]))).map(([code]) => code);

  it('may go either way if it says that it is one, and is surer than what it corrects', () => {
    expect(refusals({})).toEqual(['loosens']);
    expect(refusals({ corrects: true })).toEqual([]);
    expect(refusals({ corrects: true, citation: source('Rumour', 'unconfirmed') })).toEqual(['loosens']);
    expect(refusals({ corrects: true, indicator: 'number' })).toEqual(['loosens']);
    expect(
      refusals({ corrects: true, indicator: 'number', citation: source('Gazette', 'official') }),
    ).toEqual([]);
  });

  it('can be said of a whole overlay, and taken back for an entry', () => {
    const given = (corrects?: boolean) =>
      overlay([{ ...lower, ...(corrects === undefined ? {} : { corrects }) }], { corrects: true });
    expect(listOverlayChanges(national, given()).changes[0]?.effect).toBe('corrected');
    expect(listOverlayChanges(national, given(false)).changes[0]?.effect).toBe('loosened');
  });

  it('is one, too, where it asks more', () => {
    const higher = overlay([{ ...lower, requirement: atLeast(90), corrects: true }]);
    expect(listOverlayChanges(national, higher).changes[0]?.effect).toBe('corrected');
  });
});

describe('a less sure source', () => {
  const rumour = source('Rumour', 'unconfirmed');
  const gazette = source('Gazette', 'official');
  const refusals = (set: CriteriaSet, entry: Partial<OverlayEntry>) =>
    problemsOf(() =>
      withThresholds(
        set,
        overlay([{ indicator: 'number', requirement: atLeast(90), ...entry }], { id: 'later' }),
      ),
    ).map(([code]) => code);
  const because = { vi: 'tạm dùng', en: 'for the time being' };

  it('may not take the place of a surer one, even to ask more: it would be easier to correct', () => {
    expect(effectsOf(atLeast(80), atLeast(90), { citation: rumour })).toEqual(['less-sure']);
    expect(effectsOf(atLeast(80), atLeast(80), { citation: rumour })).toEqual(['unchanged']);
    expect(effectsOf(atLeast(80), atLeast(70), { citation: rumour })).toEqual(['loosened']);
    expect(effectsOf(unknown, atLeast(70), { citation: rumour })).toEqual(['filled']);
    expect(refusals(national, { citation: rumour })).toEqual(['less-sure']);
    expect(refusals(national, { citation: rumour, mayLoosenBecause: because })).toEqual([]);
    const filled = allOf({ p: atLeast(80), q: atLeast(5) });
    expect(effectsOf(allOf({ p: atLeast(80), q: unknown }), filled, { citation: rumour })).toEqual([
      'less-sure',
    ]);
    expect(effectsOf(allOf({ p: unknown }), allOf({ p: atLeast(5) }), { citation: rumour })).toEqual([
      'filled',
    ]);
    expect(effectsOf(atLeast(80), byCount(atLeast(85), atLeast(90)), { citation: rumour })).toEqual([
      'less-sure',
    ]);
  });

  it('says so in both languages', () => {
    const lessSure = overlay([{ indicator: 'number', requirement: atLeast(90), citation: rumour }]);
    expect(explain(listOverlayChanges(national, lessSure), 'en')).toContain('Its source is less sure');
    try {
      withThresholds(national, lessSure);
      expect.unreachable();
    } catch (error) {
      expect(isMtqgError(error) && describeError(error, 'vi')).toBe(
        'overlay.entries[0].requirement: number từ ngày 01/01/2022: căn cứ có độ tin cậy thấp hơn căn cứ của bộ tiêu chí (≥ 80% → ≥ 90%) mà không nêu căn cứ cho phép',
      );
    }
  });

  it('makes nothing known unknown, whatever it corrects', () => {
    const entry = { corrects: true, citation: gazette };
    expect(effectsOf(atLeast(80), unknown, entry)).toEqual(['loosened']);
    expect(effectsOf(atLeast(80), atLeast(70), entry)).toEqual(['corrected']);
    expect(effectsOf(allOf({ p: atLeast(80) }), allOf({ p: unknown }), entry)).toEqual(['loosened']);
    expect(effectsOf(atLeast(80), allOf({ p: unknown }), entry)).toEqual(['loosened']);
    const open = ofWhich(atLeast(90), { p: unknown });
    expect(effectsOf(open, ofWhich(atLeast(80), { p: unknown }), entry)).toEqual(['corrected']);
  });

  it('corrects no part that is surer', () => {
    const mixed = allOf({ p: { ...atLeast(80), citation: gazette }, q: { ...met, citation: rumour } });
    const lower = allOf({ p: atLeast(70), q: met });
    expect(effectsOf(mixed, lower, { corrects: true })).toEqual(['loosened']);
    expect(effectsOf(mixed, allOf({ p: atLeast(80), q: met }))).toEqual(['unchanged']);
    expect(refusals(withCell(mixed), { indicator: 'cell', part: ['q'], requirement: met })).toEqual([]);
  });
});

describe('a surer source', () => {
  const official = source('Gazette', 'official');
  const unconfirmed = source('Memory', 'unconfirmed');

  it('confirms what is the same, unless a part would be less sure', () => {
    expect(effectsOf(atLeast(80), atLeast('80.0'), {}, unconfirmed)).toEqual(['confirmed']);
    expect(effectsOf({ ...metFrom(80), citation: unconfirmed }, metFrom(80), {}, official)).toEqual([
      'confirmed',
    ]);
    const composite = allOf({ p: { ...met, citation: unconfirmed }, q: { ...met, citation: official } });
    const judged = allOf({ p: met, q: met });
    expect(effectsOf(composite, judged, { citation: official })).toEqual(['confirmed']);
    // It would make the other part less sure.
    expect(effectsOf(composite, judged)).toEqual(['unchanged']);
    expect(effectsOf(composite, composite, {}, official)).toEqual(['unchanged']);
  });

  it('takes the place of the one before, and a less sure one does not', () => {
    const cited = (citation: Citation) =>
      withThresholds(
        withCell(atLeast(80)),
        overlay([{ indicator: 'cell', requirement: atLeast(80), citation }]),
      ).criteria[3]?.indicators?.[0]?.requirement?.citation;
    expect(cited(official)).toEqual(official);
    expect(cited(unconfirmed)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  scoreCriteria,
  type ColumnRule,
  type CriteriaSetDefinition,
  type UnitFacts,
} from '../../../src/criteria/index.js';
import { problemsOf } from '../../problems.js';
import { atLeast, definitionOf, frame, indicatorOf, withoutColumns } from '../setOf.js';

const { citation } = frame;
const unit = { level: 'commune', name: 'Xã A' } as const;
const difficult = { kind: 'is', fact: 'difficult', oneOf: [true] } as const;
const small = { kind: 'compares', fact: 'schools', operator: '<=', value: 3 } as const;
const byRegion: ColumnRule = {
  column: { fact: 'region' },
  validity: { from: '2022-01-01', to: null },
  citation,
};
/** Until 2024 difficult communes, from then on small ones, are judged as in the north, wherever they lie. */
const rules: readonly ColumnRule[] = [
  { when: difficult, column: 'north', validity: { from: '2022-01-01', to: '2024-02-29' }, citation },
  { when: small, column: 'north', validity: { from: '2024-03-01', to: null }, citation },
  byRegion,
];
const setWith = (columnRules: readonly ColumnRule[], more: Partial<CriteriaSetDefinition> = {}) =>
  defineCriteriaSet(definitionOf([indicatorOf(atLeast('1'))], { columnRules, ...more }));
const columnOf = (facts: UnitFacts, date = '2023-12-31', columnRules = rules) => {
  const { column } = scoreCriteria(setWith(columnRules), { subject: unit, date, facts });
  return column?.kind === 'column' ? column.id : column && [column.candidates, column.missingFacts];
};

describe('the column of a unit', () => {
  it('is that of its region, unless a rule puts it into another', () => {
    expect(columnOf({ region: 'south', difficult: false })).toBe('south');
    expect(columnOf({ region: 'south', difficult: true })).toBe('north');
  });

  it('depends on the day, as the rules do', () => {
    const facts = { region: 'south', difficult: true, schools: 4 };
    expect(columnOf(facts, '2024-02-29')).toBe('north');
    expect(columnOf(facts, '2024-03-01')).toBe('south');
    expect(columnOf({ ...facts, schools: '3' }, '2024-03-01')).toBe('north');
  });

  it('is open where a fact that would decide is not given: it is never taken for a no', () => {
    expect(columnOf({ region: 'south' })).toEqual([['north', 'south'], ['difficult']]);
    expect(columnOf({ region: 'south' }, '2024-03-01')).toEqual([['north', 'south'], ['schools']]);
    expect(columnOf({ difficult: false })).toEqual([['north', 'south'], ['region']]);
    expect(columnOf({})).toEqual([
      ['north', 'south'],
      ['difficult', 'region'],
    ]);
  });

  it('is decided where every answer leads to the same column', () => {
    expect(columnOf({ region: 'north' })).toBe('north');
    expect(columnOf({ difficult: true })).toBe('north');
  });

  it('is open where the law does not settle it', () => {
    const unsettled: ColumnRule = { ...byRegion, column: null, when: difficult };
    expect(columnOf({ difficult: true, region: 'south' }, '2023-12-31', [unsettled, byRegion])).toEqual([
      ['north', 'south'],
      [],
    ]);
  });

  it('is open where no rule applies, and never the national one by default', () => {
    expect(
      columnOf({ difficult: false }, '2023-12-31', [{ ...byRegion, when: difficult, column: 'north' }]),
    ).toEqual([['north', 'south'], []]);
  });

  it('is open where the rule names it by a fact that is not given, under a condition that is not either', () => {
    expect(columnOf({}, '2023-12-31', [{ ...byRegion, when: difficult }])).toEqual([
      ['north', 'south'],
      ['difficult'],
    ]);
  });

  it('may be named by the caller, the national one too', () => {
    const set = setWith(rules);
    const named = scoreCriteria(set, { subject: unit, date: '2023-12-31', column: 'all' }).column;
    expect(named).toEqual({ kind: 'column', id: 'all', name: frame.columns[0].name });
    const decided = scoreCriteria(set, {
      subject: unit,
      date: '2023-12-31',
      facts: { difficult: true },
    }).column;
    expect(decided).toEqual({ kind: 'column', id: 'north', name: frame.columns[1].name, citation });
  });

  it('is not asked for where the set has none', () => {
    const plain = withoutColumns(definitionOf([indicatorOf(atLeast('1'))]));
    expect(
      scoreCriteria(defineCriteriaSet(plain), { subject: unit, date: '2023-12-31' }).column,
    ).toBeUndefined();
  });
});

describe('conditions', () => {
  const holds = (when: NonNullable<ColumnRule['when']>, facts: UnitFacts) => {
    const [column] = [
      columnOf(facts, '2023-12-31', [
        { ...byRegion, when, column: 'north' },
        { ...byRegion, column: 'south' },
      ]),
    ];
    return typeof column === 'string' ? column === 'north' : 'open';
  };
  const region = { kind: 'is', fact: 'region', oneOf: ['north'] } as const;

  it('that all must hold fail with the first no, and are open only without one', () => {
    const all = { kind: 'all', of: [difficult, region] } as const;
    expect(holds(all, { difficult: true, region: 'north' })).toBe(true);
    expect(holds(all, { difficult: false })).toBe(false);
    expect(holds(all, { difficult: true })).toBe('open');
  });

  it('of which one must hold hold with the first yes, and are open only without one', () => {
    const any = { kind: 'any', of: [difficult, region] } as const;
    expect(holds(any, { difficult: false, region: 'south' })).toBe(false);
    expect(holds(any, { region: 'north' })).toBe(true);
    expect(holds(any, { region: 'south' })).toBe('open');
  });

  it('that must not hold stay open when they are', () => {
    expect(holds({ kind: 'not', of: difficult }, { difficult: false })).toBe(true);
    expect(holds({ kind: 'not', of: difficult }, {})).toBe('open');
  });

  it.each([
    ['>=', [false, true, true]],
    ['>', [false, false, true]],
    ['<=', [true, true, false]],
    ['<', [true, false, false]],
    ['=', [false, true, false]],
  ] as const)('compare numbers with %s below, at and above', (operator, expected) => {
    const when = { kind: 'compares', fact: 'schools', operator, value: '3' } as const;
    expect(['2.9', '3', 3.1].map((schools) => holds(when, { schools }))).toEqual(expected);
  });
});

describe('the circumstances of a unit', () => {
  const problems = (more: object) =>
    problemsOf(() => scoreCriteria(setWith(rules), { subject: unit, date: '2023-12-31', ...more }));

  it('name facts of the set with values that they can have', () => {
    expect(problems({ facts: { coast: true, region: 'east', difficult: 'yes', schools: true } })).toEqual([
      ['no-such-member', 'assessment.facts.coast'],
      ['not-one-of', 'assessment.facts.region'],
      ['wrong-type', 'assessment.facts.difficult'],
      ['wrong-type', 'assessment.facts.schools'],
    ]);
    expect(problems({ facts: { schools: 'many', region: 3 } })).toEqual([
      ['wrong-type', 'assessment.facts.schools'],
      ['not-one-of', 'assessment.facts.region'],
    ]);
  });

  it('name no column where the set has none', () => {
    const plain = withoutColumns(definitionOf([indicatorOf(atLeast('1'))]));
    const bare = defineCriteriaSet(plain);
    expect(
      problemsOf(() => scoreCriteria(bare, { subject: unit, date: '2023-12-31', column: 'north' })),
    ).toEqual([['not-one-of', 'assessment.column']]);
  });

  it('name a column of the set, which the facts do not contradict', () => {
    expect(problems({ column: 'east' })).toEqual([['not-one-of', 'assessment.column']]);
    expect(problems({ column: 'south', facts: { difficult: true } })).toEqual([
      ['contradiction', 'assessment.column'],
    ]);
    expect(problems({ column: 'south', facts: { region: 'south' } })).toEqual([]);
  });

  it('name a column that the facts leave open, or the national one', () => {
    const west = { id: 'west', name: { vi: 'Tây', en: 'West' } };
    const wide = setWith(rules, { columns: [...frame.columns, west] });
    const named = (column: string) =>
      problemsOf(() =>
        scoreCriteria(wide, { subject: unit, date: '2023-12-31', column, facts: { region: 'south' } }),
      );
    expect(named('west')).toEqual([['contradiction', 'assessment.column']]);
    expect(named('north')).toEqual([]);
    expect(named('all')).toEqual([]);
  });

  it('judge the figures of the year of the date or an earlier one', () => {
    expect(problems({ year: 2022 })).toEqual([]);
    expect(problems({ year: 2024 })).toEqual([['too-large', 'assessment.year']]);
  });

  it('give reference figures of indicators that the set has', () => {
    const references = { 'last-year': { '1.1': '5', '1.1/men': '4', '9': '3' } };
    expect(problems({ references })).toEqual([['no-such-member', 'assessment.references.last-year.9']]);
  });
});

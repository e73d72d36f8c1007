import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  scoreCriteria,
  withThresholds,
  type Assessment,
  type Finding,
  type Requirement,
  type ThresholdOptions,
} from '../../../src/criteria/index.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf } from '../../problems.js';
import { atLeast, definitionOf, frame, indicatorOf, setOf } from '../setOf.js';

const text = { vi: 'A', en: 'A' };
const unit = { level: 'commune', name: 'Xã A' } as const;
const assess = (finding?: Finding, more: Partial<Assessment> = {}): Assessment => ({
  subject: unit,
  set: frame.id,
  date: '2023-12-31',
  ...(finding === undefined ? {} : { findings: { '1.1': finding } }),
  ...more,
});
const judge = (
  cell: Requirement,
  finding?: Finding,
  more: Partial<Assessment> = {},
  options?: ThresholdOptions,
) => scoreCriteria(setOf(cell), assess(finding, more), options).criteria[0]?.indicators[0];
const statusOf = (...args: Parameters<typeof judge>) => judge(...args)?.status;
const problems = (cell: Requirement, finding: Finding) =>
  problemsOf(() => scoreCriteria(setOf(cell), assess(finding))).map(([code, path]) => [
    code,
    path.replace('assessment.findings.1.1', ''),
  ]);
const value = (given: string | number) => ({ value: given });

describe('a cell that says met', () => {
  it('takes a verdict, and a value only where a threshold stands in its text', () => {
    expect(statusOf({ kind: 'met' }, 'basically-met')).toBe('basically-met');
    expect(problems({ kind: 'met' }, value(80))).toEqual([['not-one-of', '']]);
    const embedded = { kind: 'met', embedded: atLeast('80') } as Requirement;
    expect(['79.9', '80', '80.1'].map((one) => statusOf(embedded, value(one)))).toEqual([
      'not-met',
      'met',
      'met',
    ]);
    expect(judge(embedded, value('79.9'))?.margin?.value).toBe('-0.1');
  });
});

describe('a cell that allows none', () => {
  it('is met by nothing', () => {
    const none: Requirement = { kind: 'none', except: text };
    expect(['0', 0, '0.01'].map((one) => statusOf(none, value(one)))).toEqual(['met', 'met', 'not-met']);
    expect(judge(none, value(0))).not.toHaveProperty('margin');
  });
});

describe('a number', () => {
  it('is compared exactly, however long it is', () => {
    const third = '33.333333333333333333';
    expect(statusOf(atLeast(third), value('33.333333333333333332'))).toBe('not-met');
    expect(judge(atLeast(third), value('33.333333333333333334'))?.margin?.value).toBe('0.000000000000000001');
    expect(judge(atLeast('0.1'), value(0.30000000000000004))?.margin?.value).toBe('0.20000000000000004');
    expect(judge(atLeast('0.0000001'), value('0'))?.margin?.value).toBe('-0.0000001');
    expect(judge(atLeast('12.5'), value('12.50'))?.margin?.value).toBe('0');
  });

  it('of money may be large', () => {
    const income: Requirement = {
      kind: 'number',
      operator: '>=',
      value: '39000000',
      unit: 'VND/person/year',
    };
    const set = setOf(income, { unit: 'VND/person/year' });
    const margin = (given: string) =>
      scoreCriteria(set, assess({ value: given })).criteria[0]?.indicators[0]?.margin;
    expect(margin('38999999.5')).toEqual({ kind: 'quantity', value: '-0.5', unit: 'VND/person/year' });
    expect(margin('123456789012345')?.value).toBe('123456750012345');
  });

  it('that is exactly asked for has no margin', () => {
    const exact: Requirement = { kind: 'number', operator: '=', value: '100', unit: 'percent' };
    expect(judge(exact, value('100'))).not.toHaveProperty('margin');
    expect(statusOf(exact, value('99.99999999999999999'))).toBe('not-met');
    expect(judge(exact, value('99.99999999999999999'))).not.toHaveProperty('margin');
  });

  it('where less is better has its margin the other way', () => {
    const atMost: Requirement = { kind: 'number', operator: '<=', value: '12', unit: 'percent' };
    expect(['11.9', '12', '12.15'].map((one) => judge(atMost, value(one))?.margin?.value)).toEqual([
      '0.1',
      '0',
      '-0.15',
    ]);
    expect(judge(atMost, value('12.00000000000000000001'))?.margin?.value).toBe('-0.00000000000000000001');
  });
});

describe('a grade', () => {
  const grades = ['1', '2', '3'].map((id) => ({ id, name: text }));
  const cell: Requirement = { kind: 'grade', grades, atLeast: '2' };

  it('is enough from the one that is asked for', () => {
    expect(grades.map(({ id }) => statusOf(cell, { grade: id }))).toEqual(['not-met', 'met', 'met']);
    expect(judge(cell, { grade: '3' })?.grade).toBe('3');
  });

  it('is one of the scale, and not a value', () => {
    expect(problems(cell, { grade: '4' })).toEqual([['not-one-of', '.grade']]);
    expect(problems(cell, value(2))).toEqual([['not-one-of', '']]);
    expect(problems(atLeast('1'), { grade: '2' })).toEqual([['not-one-of', '']]);
  });

  it('under a cell that is not established settles nothing', () => {
    expect(statusOf({ kind: 'unknown' }, { grade: 'good' })).toBe('threshold-unknown');
    expect(statusOf({ kind: 'set-by-ministry' }, { grade: 'good' })).toBe('set-by-ministry');
    expect(statusOf({ kind: 'set-by-province' }, { grade: 'good' })).toBe('set-by-province');
    expect(statusOf({ kind: 'if-any', of: text, requirement: cell }, { grade: '2' })).toBe('met');
    const byColumn: Requirement = {
      kind: 'by-column',
      columns: { all: cell, north: { kind: 'met' }, south: { kind: 'not-applicable' } },
    };
    const otherScale: Requirement = {
      kind: 'by-column',
      columns: {
        ...byColumn.columns,
        north: { kind: 'grade', grades: [{ id: 'good', name: text }], atLeast: 'good' },
      },
    };
    expect(statusOf(otherScale, { grade: '1' }, { column: 'north' })).toBe('not-assessed');
    expect(statusOf(byColumn, { grade: '2' }, { column: 'north' })).toBe('not-assessed');
    expect(statusOf(byColumn, { grade: '2' }, { column: 'south' })).toBe('not-applicable');
  });
});

describe('what is not established', () => {
  it.each([
    ['unknown', 'threshold-unknown'],
    ['set-by-province', 'set-by-province'],
    ['set-by-ministry', 'set-by-ministry'],
  ] as const)('as %s never passes and never fails', (kind, status) => {
    expect(['0', '50', '100'].map((one) => statusOf({ kind }, value(one)))).toEqual([status, status, status]);
    expect(statusOf({ kind })).toBe('not-assessed');
    expect(statusOf({ kind }, 'not-met')).toBe('not-met');
  });
});

describe('a cell that does not apply', () => {
  it('is not applicable, whatever is found', () => {
    for (const finding of [undefined, 'met', 'not-applicable', value(3), { grade: '1' }] as const)
      expect(statusOf({ kind: 'not-applicable' }, finding)).toBe('not-applicable');
  });
});

describe('a cell with a condition', () => {
  const cell: Requirement = { kind: 'if-any', of: text, requirement: atLeast('50') };

  it('is judged like any other where there is something to judge, and else not applicable', () => {
    expect(statusOf(cell, value('49'))).toBe('not-met');
    expect(judge(cell, value('51'))?.margin?.value).toBe('1');
    expect(statusOf(cell, 'not-applicable')).toBe('not-applicable');
    expect(statusOf({ ...cell, requirement: { kind: 'unknown' } }, value('1'))).toBe('threshold-unknown');
  });

  it('is the only one that need not apply', () => {
    expect(problems(atLeast('50'), 'not-applicable')).toEqual([['not-one-of', '']]);
  });
});

describe('nested shares', () => {
  const cell: Requirement = {
    kind: 'of-which',
    whole: atLeast('90'),
    parts: [{ id: 'clean', name: text, requirement: atLeast('50') }],
  };
  const found = (whole: string, clean?: string): Finding => ({
    value: whole,
    parts: clean === undefined ? {} : { clean: value(clean) },
  });

  it('are met if the whole is and its part is', () => {
    expect(statusOf(cell, found('90', '50'))).toBe('met');
    expect(statusOf(cell, { value: '90', unit: 'percent', parts: { clean: value('50') } })).toBe('met');
    expect(statusOf(cell, found('89.9', '50'))).toBe('not-met');
    expect(statusOf(cell, found('90', '49.9'))).toBe('not-met');
    expect(judge(cell, found('92', '40'))).toMatchObject({
      value: { value: '92' },
      margin: { value: '2' },
      parts: [{ id: 'clean', status: 'not-met', value: { value: '40' }, margin: { value: '-10' } }],
    });
  });

  it('are open while the part is not assessed, unless the whole fails', () => {
    expect(statusOf(cell, found('95'))).toBe('not-assessed');
    expect(statusOf(cell, value('95'))).toBe('not-assessed');
    expect(statusOf(cell, value('89'))).toBe('not-met');
    expect(statusOf(cell, { parts: { clean: value('60') } })).toBe('not-assessed');
    expect(statusOf(cell, { parts: { clean: value('40') } })).toBe('not-met');
    const wholeUnknown = { ...cell, whole: { kind: 'unknown' } } as const;
    expect(statusOf(wholeUnknown, value('95'))).toBe('not-assessed');
  });

  it('lie within their whole', () => {
    expect(problems(cell, found('60', '60.1'))).toEqual([['part-exceeds-whole', '.parts.clean']]);
    expect(problems(cell, { value: '60', parts: { clean: 'met' } })).toEqual([]);
    const inPeople: Requirement = {
      ...cell,
      parts: [{ id: 'people', name: text, unit: 'person', requirement: { kind: 'unknown' } }],
    };
    expect(problems(inPeople, { value: '60', parts: { people: value('5000') } })).toEqual([]);
  });

  it('are shares, and parts of the cell', () => {
    expect(problems(cell, found('101', '102'))).toEqual([
      ['too-large', '.value'],
      ['too-large', '.parts.clean.value'],
      ['part-exceeds-whole', '.parts.clean'],
    ]);
    expect(problems(cell, { parts: { dirty: 'met' } })).toEqual([['no-such-member', '.parts.dirty']]);
    expect(problems(cell, { value: '91', unit: 'VND', parts: {} })).toEqual([['unit-mismatch', '.unit']]);
    expect(problems(atLeast('1'), { parts: {} })).toEqual([['not-one-of', '']]);
  });

  it('under a condition tell their whole by a value', () => {
    const ifAny: Requirement = { kind: 'if-any', of: text, requirement: cell };
    expect(statusOf(ifAny, value('89'))).toBe('not-met');
    expect(statusOf(ifAny, value('91'))).toBe('not-assessed');
  });

  it('in another column may be one plain number, or a verdict', () => {
    const byColumn: Requirement = {
      kind: 'by-column',
      columns: { all: { kind: 'unknown' }, north: cell, south: atLeast('80') },
    };
    expect(statusOf(byColumn, found('85', '50'), { column: 'south' })).toBe('met');
    expect(statusOf(byColumn, { parts: { clean: value('50') } }, { column: 'south' })).toBe('not-assessed');
    expect(statusOf(byColumn, found('85', '50'), { column: 'all' })).toBe('threshold-unknown');
    expect(statusOf(byColumn, { parts: {} }, { column: 'all' })).toBe('threshold-unknown');
    const byProvince: Requirement = {
      ...byColumn,
      columns: { ...byColumn.columns, all: { kind: 'set-by-province' }, south: { kind: 'met' } },
    };
    expect(statusOf(byProvince, { parts: {} }, { column: 'all' })).toBe('set-by-province');
    expect(statusOf(byProvince, value('95'), { column: 'south' })).toBe('not-assessed');
    expect(statusOf(byProvince, { parts: {} }, { column: 'south' })).toBe('not-assessed');
    expect(statusOf(byColumn, found('85', '50'))).toBe('threshold-unknown');
  });
});

describe('both sexes', () => {
  const cell: Requirement = { kind: 'both-sexes', requirement: atLeast('90') };
  const found = (men: string, women: string): Finding => ({
    parts: { men: value(men), women: value(women) },
  });

  it('each have to meet the threshold', () => {
    expect(statusOf(cell, found('90', '90'))).toBe('met');
    expect(statusOf(cell, found('99', '89.9'))).toBe('not-met');
    expect(statusOf(cell, { parts: { men: value('95') } })).toBe('not-assessed');
    expect(statusOf(cell, { parts: { men: value('85') } })).toBe('not-met');
    expect(statusOf(cell, 'met')).toBe('met');
  });

  it('are not told by one value', () => {
    expect(problems(cell, value('95'))).toEqual([['not-one-of', '']]);
  });
});

describe('several conditions', () => {
  const parts = [
    { id: 'a', name: text, requirement: atLeast('50') },
    { id: 'b', name: text, requirement: { kind: 'met' } },
    { id: 'c', name: text, requirement: { kind: 'unknown' } },
  ] as const;
  const found = (a?: Finding, b?: Finding, c?: Finding): Finding => ({
    parts: { ...(a && { a }), ...(b && { b }), ...(c && { c }) },
  });

  it('all to be met are decided by the first that fails, then by what is open', () => {
    const all: Requirement = { kind: 'all-of', parts };
    expect(statusOf(all, found(value('50'), 'met', 'met'))).toBe('met');
    expect(statusOf(all, found(value('49'), 'met'))).toBe('not-met');
    expect(statusOf(all, found(value('50'), 'met', value('1')))).toBe('threshold-unknown');
    expect(statusOf(all, found(value('50'), 'basically-met', 'met'))).toBe('basically-met');
  });

  it('of which one is to be met are decided by the first that is, then by what is open', () => {
    const any: Requirement = { kind: 'any-of', parts };
    expect(statusOf(any, found(value('49'), 'met'))).toBe('met');
    expect(statusOf(any, found(value('49'), 'not-met', value('1')))).toBe('threshold-unknown');
    expect(statusOf(any, found(value('49'), 'not-met', 'not-met'))).toBe('not-met');
    expect(statusOf(any, found(value('49'), 'basically-met', 'not-met'))).toBe('basically-met');
    expect(statusOf(any, found(value('49')))).toBe('not-assessed');
  });

  it('of which none applies do not apply', () => {
    const bare = { id: 'a', name: text, requirement: { kind: 'not-applicable' } } as const;
    expect(statusOf({ kind: 'any-of', parts: [bare] }, { parts: {} })).toBe('not-applicable');
    expect(statusOf({ kind: 'all-of', parts: [bare] }, { parts: {} })).toBe('not-applicable');
  });

  it('under a condition are judged as parts of it', () => {
    const cell: Requirement = { kind: 'if-any', of: text, requirement: { kind: 'all-of', parts } };
    expect(statusOf(cell, found(value('49')))).toBe('not-met');
    expect(problems(cell, { parts: {}, value: '3' })).toEqual([['not-one-of', '']]);
  });
});

describe('a threshold that depends on more', () => {
  it('than date and column is resolved for each unit', () => {
    const cell: Requirement = {
      kind: 'by-count',
      fact: 'schools',
      bands: [
        { from: 0, to: 3, requirement: atLeast('50') },
        { from: 4, to: null, requirement: atLeast('70') },
      ],
    };
    const of = (schools: number) => statusOf(cell, value('60'), { facts: { schools } });
    expect([of(3), of(4), statusOf(cell, value('60'))]).toEqual(['met', 'not-met', 'threshold-unknown']);
  });

  it('such as the figure of last year, falls as that does', () => {
    const falling: Requirement = {
      kind: 'relative',
      operator: '<',
      unit: 'percent',
      times: 1,
      to: { kind: 'reference', base: 'last-year' },
    };
    const of = (now: string, before: string) =>
      statusOf(falling, value(now), { references: { 'last-year': { '1.1': before } } });
    expect([of('4.9', '5'), of('5', '5')]).toEqual(['met', 'not-met']);
    expect(statusOf(falling, value('5'))).toBe('threshold-unknown');
  });
});

describe('a threshold that is relative to another set', () => {
  it('is known only to the scores for which that set is given', () => {
    const relative = setOf({
      kind: 'relative',
      operator: '>=',
      unit: 'percent',
      times: '1.1',
      to: { kind: 'threshold', set: 'advanced', indicator: '10' },
    });
    const sets = [setOf(atLeast('50'), { id: '10' }, { id: 'advanced' })];
    const statusWith = (options?: ThresholdOptions) =>
      scoreCriteria(relative, assess(value('55')), options).criteria[0]?.status;
    expect([statusWith({ sets }), statusWith(), statusWith({ sets })]).toEqual([
      'met',
      'threshold-unknown',
      'met',
    ]);
  });
});

describe('unconfirmed thresholds', () => {
  const unconfirmed = { ...frame.citation, provenance: 'unconfirmed' } as const;
  const cited = (cell: Requirement): Requirement => ({ ...cell, citation: unconfirmed });
  const restsOn = (cell: Requirement, finding: Finding, more: Partial<Assessment> = {}) =>
    scoreCriteria(setOf(cell), assess(finding, more)).restsOnUnconfirmed;

  it('are named where they decided something, in parts and conditions too', () => {
    expect(restsOn(cited(atLeast('50')), value('60'))).toEqual(['1.1']);
    expect(restsOn(cited(atLeast('50')), 'met')).toEqual([]);
    expect(restsOn({ kind: 'if-any', of: text, requirement: cited(atLeast('50')) }, value('60'))).toEqual([
      '1.1',
    ]);
    expect(restsOn(cited({ kind: 'not-applicable' }), value('60'))).toEqual(['1.1']);
    const part = { id: 'clean', name: text, requirement: cited(atLeast('50')) };
    const nested: Requirement = { kind: 'of-which', whole: atLeast('90'), parts: [part] };
    expect(restsOn(nested, { value: '95', parts: { clean: value('60') } })).toEqual(['1.1']);
    expect(restsOn(nested, { value: '95', parts: { clean: 'met' } })).toEqual([]);
    const whole: Requirement = {
      ...nested,
      whole: cited(atLeast('90')),
      parts: [{ ...part, requirement: atLeast('50') }],
    };
    expect(restsOn(whole, { value: '95', parts: { clean: value('60') } })).toEqual(['1.1']);
    const grades = [{ id: '1', name: text }];
    expect(restsOn(cited({ kind: 'grade', grades, atLeast: '1' }), { grade: '1' })).toEqual(['1.1']);
  });

  it('decide nothing where they are refused', () => {
    const options = { unconfirmed: 'refuse' } as const;
    const refused = judge(cited(atLeast('50')), value('60'), {}, options);
    expect(refused).toMatchObject({
      status: 'threshold-unknown',
      threshold: { lacks: [{ kind: 'confirmation' }] },
    });
    expect(statusOf(atLeast('50'), value('60'), {}, options)).toBe('met');
    // What was scored before in the other way is scored anew.
    expect(statusOf(cited(atLeast('50')), value('60'), {}, { unconfirmed: 'use' })).toBe('met');
  });

  it('weigh on whatever is relative to them', () => {
    const set = defineCriteriaSet(
      definitionOf([
        indicatorOf(cited(atLeast('50'))),
        indicatorOf(
          {
            kind: 'relative',
            operator: '>=',
            unit: 'percent',
            times: '1.1',
            to: { kind: 'threshold', indicator: '1.1' },
          },
          { id: '1.2' },
        ),
      ]),
    );
    const score = scoreCriteria(set, assess(undefined, { findings: { '1.2': value('55') } }));
    expect(score.restsOnUnconfirmed).toEqual(['1.2']);
    expect(score.criteria[0]?.indicators[1]?.margin?.value).toBe('0');
  });
});

describe('an explanation', () => {
  const cell: Requirement = {
    kind: 'of-which',
    whole: atLeast('90'),
    parts: [
      { id: 'clean', name: { vi: 'Nước sạch', en: 'Clean water' }, requirement: atLeast('50') },
      { id: 'other', name: text, requirement: { kind: 'unknown' } },
    ],
  };

  it('says of what failed by how much, and where the threshold is from', () => {
    const score = scoreCriteria(
      setOf(cell, { name: { vi: 'Nước', en: 'Water' } }),
      assess({ value: '89.5', parts: { clean: value('40'), other: value('3') } }),
    );
    expect(explain(score, 'en').split('\n').slice(4)).toEqual([
      '    1.1. Water: 89.5%, 0.5 percentage points below what is required (≥ 90%).',
      '      Source: Test (secondary source).',
      '      1.1, of which Clean water: 40%, 10 percentage points below what is required (≥ 50%).',
      '        Source: Test (secondary source).',
      '      1.1, of which A: 3%; no threshold to compare with: not established.',
      '        Source: Test (secondary source).',
    ]);
  });

  const tail = (
    cell: Requirement,
    finding: Finding,
    more: Partial<Assessment> = {},
    options?: ThresholdOptions,
  ) =>
    explain(scoreCriteria(setOf(cell), assess(finding, more), options), 'en')
      .split('\n')
      .slice(4)
      .map((line) => line.trim())
      .filter((line) => !line.startsWith('Source'));

  it('says of conditions whether all or one of them is asked for', () => {
    const part = (id: string, threshold: string) => ({ id, name: text, requirement: atLeast(threshold) });
    const parts = [part('a', '60'), part('b', '80')];
    const found: Finding = { parts: { a: value('50'), b: value('70') } };
    expect(tail({ kind: 'any-of', parts }, found)).toEqual([
      '1.1. Indicator: one of the conditions is enough.',
      '1.1, A: 50%, 10 percentage points below what is required (≥ 60%).',
      '1.1, A: 70%, 10 percentage points below what is required (≥ 80%).',
    ]);
    expect(tail({ kind: 'both-sexes', requirement: atLeast('90') }, { parts: { men: value('85') } })).toEqual(
      [
        '1.1. Indicator: all conditions have to be met.',
        '1.1, men: 85%, 5 percentage points below what is required (≥ 90%).',
      ],
    );
  });

  it('says why there is nothing to compare with', () => {
    const unconfirmed = { ...frame.citation, provenance: 'unconfirmed' } as const;
    const relative: Requirement = {
      kind: 'relative',
      operator: '<',
      unit: 'percent',
      times: 1,
      to: { kind: 'reference', base: 'last-year' },
    };
    const why = (...args: Parameters<typeof tail>) => tail(...args)[0]?.split('compare with: ')[1];
    expect([
      why({ kind: 'set-by-province' }, value('5')),
      why(relative, value('5')),
      why({ ...relative, to: { kind: 'threshold', set: 'x', indicator: 'y' } }, value('5')),
      why({ kind: 'by-year', years: [{ from: 2022, to: 2022, requirement: atLeast('5') }] }, value('5')),
      why(
        { kind: 'by-count', fact: 'schools', bands: [{ from: 0, to: null, requirement: atLeast('5') }] },
        value('5'),
      ),
      why({ ...atLeast('5'), citation: unconfirmed }, value('5'), {}, { unconfirmed: 'refuse' }),
    ]).toEqual([
      'set by the province.',
      'the figure to which it is relative was not given.',
      'it is relative to the threshold of indicator y (x), which is not known.',
      'none is held for 2023.',
      'a fact on which it depends was not given.',
      'the one held is not confirmed, and such were to be refused.',
    ]);
  });

  it('shows the arithmetic of a threshold that was worked out', () => {
    const relative: Requirement = {
      kind: 'relative',
      operator: '>=',
      unit: 'percent',
      times: '1.2',
      to: { kind: 'reference', base: 'province-average' },
    };
    const references = { 'province-average': { '1.1': '30' } };
    expect(tail(relative, value('35'), { references })).toEqual([
      '1.1. Indicator: 35%, 1 percentage point below what is required (≥ 36%).',
      'The threshold is a multiple of another figure:',
      '30% × 1.2 times = 36%',
    ]);
    const between: Requirement = {
      kind: 'interpolated',
      operator: '>=',
      unit: 'percent',
      start: { year: 2020, value: '29' },
      end: { year: 2025, value: '49' },
    };
    expect(tail(between, value('32'), { year: 2021 }).slice(1)).toEqual([
      'The threshold lies on the line between two years:',
      '29% + (2021 − 2020) × (49% − 29%) ÷ (2025 − 2020) = 33%',
    ]);
    const byCount: Requirement = {
      kind: 'by-count',
      fact: 'schools',
      bands: [{ from: 0, to: null, requirement: atLeast('50') }],
    };
    expect(tail(byCount, value('40'), { facts: { schools: 3 } }).slice(1)).toEqual([
      'By a local count: schools = 3.',
    ]);
    const refused = {
      ...relative,
      citation: { ...frame.citation, provenance: 'unconfirmed' },
    } as Requirement;
    expect(tail(refused, value('35'), { references }, { unconfirmed: 'refuse' })).toHaveLength(1);
  });

  it('says how many points are missing', () => {
    const set = defineCriteriaSet({
      ...frame,
      criteria: [
        {
          id: '1',
          number: 1,
          name: text,
          indicators: [indicatorOf({ kind: 'met' }), indicatorOf({ kind: 'met' }, { id: '1.2' })],
          rule: { kind: 'points', atLeast: 8, points: { '1.1': { points: 6 }, '1.2': { points: 4 } } },
        },
      ],
    });
    const said = (verdicts: Record<string, Finding>) =>
      explain(scoreCriteria(set, assess(undefined, { findings: verdicts })), 'en');
    expect(said({ '1.1': 'met' })).toContain('1. A: from 6 points to 10 points earned, 8 points needed.');
    expect(said({ '1.1': 'met', '1.2': 'met' })).not.toContain('earned');
  });

  it('says by which columns a unit may be judged, where a threshold depends on it', () => {
    const byColumn: Requirement = {
      kind: 'by-column',
      columns: { all: atLeast('1'), north: atLeast('1'), south: atLeast('2') },
    };
    const open = (of: Requirement) => explain(scoreCriteria(setOf(of), assess(value('3'))), 'vi');
    expect(open(byColumn)).toContain('có thể là: North; South.');
    expect(open(atLeast('1'))).not.toContain('có thể là');
  });
});

describe('an explanation of where thresholds are from', () => {
  it('names what was laid over the set', () => {
    const overlaid = withThresholds(setOf({ kind: 'set-by-province' }), {
      id: 'province',
      title: { vi: 'Tỉnh X', en: 'Province X' },
      set: 'test',
      validity: { from: '2022-01-01', to: null },
      citation: { source: { kind: 'publication', title: 'Decision' }, provenance: 'secondary' },
      entries: [{ indicator: '1.1', requirement: atLeast('80') }],
    });
    const said = explain(scoreCriteria(overlaid, assess(value('85'))), 'vi');
    expect(said).toContain('Có bản bổ sung: Tỉnh X.');
    expect(said).toContain('Căn cứ: Decision');
  });

  it('names the facts that would decide a column', () => {
    const columnRules = [
      { column: { fact: 'region' }, validity: { from: '2022-01-01', to: null }, citation: frame.citation },
    ] as const;
    const set = setOf(
      { kind: 'by-column', columns: { all: atLeast('1'), north: atLeast('1'), south: atLeast('2') } },
      {},
      { columnRules },
    );
    expect(explain(scoreCriteria(set, assess(value('3'))), 'en')).toContain('What would decide: Region.');
  });
});

describe('counts of indicators', () => {
  it('add up to the indicators of the set', () => {
    const set = defineCriteriaSet(
      definitionOf([
        indicatorOf(atLeast('50')),
        indicatorOf({ kind: 'unknown' }, { id: '1.2' }),
        indicatorOf({ kind: 'not-applicable' }, { id: '1.3' }),
        indicatorOf({ kind: 'set-by-ministry' }, { id: '1.4' }),
        indicatorOf({ kind: 'met' }, { id: '1.5' }),
      ]),
    );
    const verdicts = { '1.1': value('50'), '1.2': value('1'), '1.4': value('1') };
    const { indicatorCounts, missing } = scoreCriteria(set, assess(undefined, { findings: verdicts }));
    expect(
      Object.entries(indicatorCounts).flatMap(([status, { value: count }]) =>
        count === '0' ? [] : [status, count],
      ),
    ).toEqual([
      'met',
      '1',
      'not-assessed',
      '1',
      'threshold-unknown',
      '1',
      'set-by-ministry',
      '1',
      'not-applicable',
      '1',
    ]);
    expect(missing.named[0]).toMatchObject({ status: 'not-assessed', indicators: ['1.2', '1.4', '1.5'] });
  });
});

describe('a criterion that does not apply', () => {
  it('does not stand in the way of the title, and is no pass by itself', () => {
    const criterion = (id: string, number: number, requirement: Requirement) => ({
      id,
      number,
      name: text,
      indicators: [{ id: `${id}.1`, name: text, requirement }],
    });
    const only = defineCriteriaSet({ ...frame, criteria: [criterion('1', 1, { kind: 'not-applicable' })] });
    expect(scoreCriteria(only, assess()).metAll).toBe(false);
    const two = defineCriteriaSet({
      ...frame,
      criteria: [criterion('1', 1, { kind: 'not-applicable' }), criterion('2', 2, { kind: 'met' })],
    });
    const score = scoreCriteria(two, assess(undefined, { findings: { '2.1': 'met' } }));
    expect(score).toMatchObject({
      metAll: true,
      counts: { met: { value: '1' }, 'not-applicable': { value: '1' } },
      sharePercent: { value: '50' },
      missing: { named: [], unnamedCount: { value: '0' } },
    });
  });
});

describe('an indicator of which the set says nothing', () => {
  const bare = defineCriteriaSet(definitionOf([{ id: '1.1', name: text }]));
  it('takes anything and passes nothing', () => {
    const of = (finding: Finding) => scoreCriteria(bare, assess(finding)).criteria[0]?.indicators[0]?.status;
    expect([of(value('5')), of({ grade: 'a' }), of('met')]).toEqual([
      'threshold-unknown',
      'threshold-unknown',
      'met',
    ]);
  });
});

describe('a large set', () => {
  it('is counted like a small one', () => {
    const criteria = Array.from({ length: 201 }, (_, at) => ({ id: `c${at}`, number: at + 1, name: text }));
    const verdicts = Object.fromEntries(criteria.map(({ id }) => [id, 'met' as const]));
    const score = scoreCriteria(
      defineCriteriaSet({ ...frame, criteria }),
      assess(undefined, { findings: { ...verdicts, c0: 'not-met' } }),
    );
    expect(score).toMatchObject({
      total: { value: '201' },
      counts: { met: { value: '200' } },
      sharePercent: { value: '99.5024875621890547263681592039801' },
    });
  });
});

describe('scores of many days', () => {
  it('do not depend on how many were made before', () => {
    const set = setOf(atLeast('50'));
    const of = (at: number) => {
      const month = String(1 + (at % 12)).padStart(2, '0');
      const date = `${2022 + Math.floor(at / 336)}-${month}-${String(1 + (Math.floor(at / 12) % 28)).padStart(2, '0')}`;
      return scoreCriteria(set, assess(value('50'), { date })).counts.met.value;
    };
    expect(new Set(Array.from({ length: 300 }, (_, at) => of(at)))).toEqual(new Set(['1']));
    expect(of(0)).toBe('1');
  });
});

describe('an assessment for another set', () => {
  it('is refused', () => {
    expect(problemsOf(() => scoreCriteria(setOf(atLeast('1')), assess('met', { set: 'other' })))).toEqual([
      ['not-one-of', 'assessment.set'],
    ]);
    expect(problemsOf(() => scoreCriteria(setOf(atLeast('1')), assess('met', { set: 'test' })))).toEqual([]);
  });
});

describe('that something does not apply', () => {
  const ifAny: Requirement = { kind: 'if-any', of: text, requirement: atLeast('50') };

  it('counts only where the cell has a condition', () => {
    const byColumn: Requirement = {
      kind: 'by-column',
      columns: { all: { kind: 'unknown' }, north: ifAny, south: atLeast('50') },
    };
    const of = (column: string) => statusOf(byColumn, 'not-applicable', { column });
    expect([of('north'), of('south'), of('all')]).toEqual([
      'not-applicable',
      'not-assessed',
      'threshold-unknown',
    ]);
    expect(statusOf(byColumn, 'not-applicable')).toBe('threshold-unknown');
  });

  it('rests on whoever says so, also where unconfirmed thresholds are refused', () => {
    const unconfirmed = { ...frame.citation, provenance: 'unconfirmed' } as const;
    const set = setOf({ ...ifAny, citation: unconfirmed });
    for (const options of [{}, { unconfirmed: 'refuse' }] as const) {
      const score = scoreCriteria(set, assess('not-applicable'), options);
      expect([score.criteria[0]?.status, score.restsOnUnconfirmed]).toEqual(['not-applicable', []]);
    }
  });
});

describe('yes and no', () => {
  it('are verdicts', () => {
    const set = defineCriteriaSet({
      ...frame,
      criteria: [
        {
          id: '1',
          number: 1,
          name: text,
          indicators: [indicatorOf({ kind: 'met' }), indicatorOf({ kind: 'met' }, { id: '1.2' })],
        },
        { id: '2', number: 2, name: text },
        { id: '3', number: 3, name: text },
      ],
    });
    const { criteria } = scoreCriteria(
      set,
      assess(undefined, { findings: { '1.1': true, '1.2': false, '2': true, '3': false } }),
    );
    expect(criteria.map(({ status }) => status)).toEqual(['not-met', 'met', 'not-met']);
    expect(criteria[0]?.indicators.map(({ status }) => status)).toEqual(['met', 'not-met']);
    const parts = [{ id: 'a', name: text, requirement: { kind: 'met' } }] as const;
    expect(statusOf({ kind: 'all-of', parts }, { parts: { a: true } })).toBe('met');
  });
});

describe('per cent', () => {
  it('of a change can be negative and above 100, those of a share cannot', () => {
    const growth = setOf(atLeast('-5'), { isChange: true });
    const of = (given: string) => scoreCriteria(growth, assess(value(given))).criteria[0]?.indicators[0];
    expect(of('-2.5')).toMatchObject({ status: 'met', margin: { value: '2.5' } });
    expect(of('120')?.status).toBe('met');
    expect(problems(atLeast('5'), value('-2.5'))).toEqual([['too-small', '.value']]);
    const parts = [{ id: 'a', name: text, unit: 'percent', requirement: atLeast('5') }] as const;
    const inParts = setOf({ kind: 'all-of', parts }, { isChange: true });
    expect(problemsOf(() => scoreCriteria(inParts, assess({ parts: { a: value('120') } })))).toEqual([
      ['too-large', 'assessment.findings.1.1.parts.a.value'],
    ]);
    const bare = defineCriteriaSet(definitionOf([{ id: '1.1', name: text }]));
    expect(problemsOf(() => scoreCriteria(bare, assess({ value: '120', unit: 'percent' })))).toEqual([
      ['too-large', 'assessment.findings.1.1.value'],
    ]);
  });

  it('of a share have no threshold beyond a share', () => {
    const codes = (given: string, more = {}) =>
      problemsOf(() => setOf(atLeast(given), more)).map(([code]) => code);
    expect([codes('100'), codes('100.01'), codes('-0.01'), codes('0')]).toEqual([
      [],
      ['too-large'],
      ['too-small'],
      [],
    ]);
    expect(codes('150', { isChange: true })).toEqual([]);
  });
});

describe('a column that an unconfirmed rule decides', () => {
  const unconfirmed = { ...frame.citation, provenance: 'unconfirmed' } as const;
  const columnRules = [
    { column: { fact: 'region' }, validity: { from: '2022-01-01', to: null }, citation: unconfirmed },
  ] as const;
  const set = setOf(
    { kind: 'by-column', columns: { all: atLeast('50'), north: atLeast('50'), south: atLeast('60') } },
    {},
    { columnRules },
  );
  const of = (more: Partial<Assessment>, options?: ThresholdOptions) => {
    const score = scoreCriteria(set, assess(value('55'), more), options);
    return [score.criteria[0]?.status, score.restsOnUnconfirmed];
  };

  it('makes what it decides unconfirmed, unless the caller names the column', () => {
    expect(of({ facts: { region: 'north' } })).toEqual(['met', ['1.1']]);
    expect(of({ column: 'north' })).toEqual(['met', []]);
    expect(of({ facts: { region: 'north' } }, { unconfirmed: 'refuse' })).toEqual(['threshold-unknown', []]);
    expect(of({ column: 'north' }, { unconfirmed: 'refuse' })).toEqual(['met', []]);
  });
});

describe('a value that is only watched', () => {
  it('is no assessment', () => {
    const set = defineCriteriaSet(
      definitionOf([indicatorOf(atLeast('50'))], {
        monitored: [{ id: 'people', name: text, unit: 'person' }],
      }),
    );
    const score = scoreCriteria(set, assess(undefined, { findings: { people: value('5000') } }));
    expect([score.statedBy, score.monitored.length]).toEqual(['nothing', 1]);
  });
});

describe('options', () => {
  it('are read like any input', () => {
    const set = setOf(atLeast('50'));
    const complaints = (options: unknown) =>
      problemsOf(() => scoreCriteria(set, assess(), options as ThresholdOptions));
    expect(complaints(null)).toEqual([['wrong-type', 'options']]);
    expect(complaints(5)).toEqual([['wrong-type', 'options']]);
    expect(complaints({ unconfirmed: 'perhaps' })).toEqual([['not-one-of', 'options.unconfirmed']]);
    expect(complaints({ more: 1 })).toEqual([['unknown-key', 'options.more']]);
    const throwing = Object.defineProperty({}, 'sets', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(complaints(throwing)).toEqual([['wrong-type', 'options']]);
  });
});

describe('thresholds that are relative one to the next', () => {
  it('may be so only so often', () => {
    const chain = Array.from({ length: 40 }, (_, at) =>
      indicatorOf(
        at === 39
          ? atLeast('50')
          : {
              kind: 'relative',
              operator: '>=',
              unit: 'percent',
              times: 1,
              to: { kind: 'threshold', indicator: `1.${at + 2}` },
            },
        { id: `1.${at + 1}` },
      ),
    );
    const set = defineCriteriaSet(definitionOf(chain));
    expect(problemsOf(() => scoreCriteria(set, assess(value('50'))))).toEqual([['too-deep', 'set']]);
  });
});

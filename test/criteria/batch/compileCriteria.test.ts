import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  compileCriteria,
  criterionStatuses,
  defineCriteriaSet,
  scoreCriteria,
  type CriteriaSetDefinition,
  type CriteriaTable,
} from '../../../src/criteria/index.js';
import { Partition } from '../../../src/criteria/batch/cells/partition.js';
import { Decimal } from '../../../src/foundation/index.js';
import { problemsOf } from '../../problems.js';

const name = { vi: 'X', en: 'X' };
const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' } as const;
const validity = { from: '2021-01-01', to: null } as const;

const definition = {
  id: 'batch',
  level: 'commune',
  tier: 'standard',
  title: name,
  validity,
  citation,
  facts: [
    { kind: 'yes-no', id: 'poor', name },
    { kind: 'choice', id: 'region', name, options: ['north', 'south'] },
    { kind: 'number', id: 'schools', name, unit: 'item' },
  ],
  columns: [
    { id: 'north', name },
    { id: 'south', name },
  ],
  columnRules: [
    { when: { kind: 'is', fact: 'poor', oneOf: [true] }, column: 'north', validity, citation },
    { column: { fact: 'region' }, validity, citation },
  ],
  criteria: [
    {
      id: '1',
      number: 1,
      name,
      indicators: [
        {
          id: '1.1',
          name,
          unit: 'percent',
          requirement: {
            kind: 'by-column',
            columns: {
              north: { kind: 'number', operator: '>=', value: '70', unit: 'percent' },
              south: { kind: 'number', operator: '>=', value: '90', unit: 'percent' },
            },
          },
        },
        { id: '1.2', name, unit: 'house', requirement: { kind: 'none' } },
        { id: '1.3', name, requirement: { kind: 'met' } },
      ],
    },
    {
      id: '2',
      number: 2,
      name,
      indicators: [
        {
          id: '2.1',
          name,
          unit: 'percent',
          requirement: {
            kind: 'of-which',
            whole: { kind: 'number', operator: '>=', value: '90', unit: 'percent' },
            parts: [
              {
                id: 'clean',
                name,
                requirement: { kind: 'number', operator: '>=', value: '50', unit: 'percent' },
              },
            ],
          },
        },
        {
          id: '2.2',
          name,
          requirement: {
            kind: 'grade',
            grades: [
              { id: 'weak', name },
              { id: 'good', name },
            ],
            atLeast: 'good',
          },
        },
        { id: '2.3', name, unit: 'percent', requirement: { kind: 'unknown' } },
      ],
    },
    {
      id: '3',
      number: 3,
      name,
      indicators: [
        {
          id: '3',
          name,
          unit: 'VND',
          requirement: {
            kind: 'relative',
            operator: '>=',
            times: '1.1',
            unit: 'VND',
            to: { kind: 'reference', base: 'province-average' },
          },
        },
      ],
    },
    { id: '4', number: 4, name },
  ],
  monitored: [{ id: 'cameras', name, unit: 'item' }],
} as const satisfies CriteriaSetDefinition;

const set = defineCriteriaSet(definition);
const compiled = compileCriteria(set, { date: '2024-12-31' });
const { evaluate } = compiled;

/** The statuses of one indicator or criterion, row by row. */
function statusesOf(table: CriteriaTable, id: string) {
  const { indicators, criteria } = evaluate(table);
  return Array.from(indicators[id] ?? criteria[id]!, (code) => criterionStatuses[code]);
}

const problems = (table: unknown) => problemsOf(() => evaluate(table as CriteriaTable));

describe('compileCriteria', () => {
  it('says what it was made of', () => {
    expect(compiled).toMatchObject({ kind: 'compiled-criteria', date: '2024-12-31', year: 2024 });
    expect(compiled.set.id).toBe('batch');
    expect(compiled.valueIds).toEqual(['2.1/clean', '1.1', '1.2', '2.1', '2.3', '3', 'cameras']);
  });

  it('refuses a context that does not fit the set', () => {
    const at = (context: object) => problemsOf(() => compileCriteria(set, context as never));
    expect(at({ date: '2020-12-31' })).toEqual([['not-in-force', 'context.date']]);
    expect(at({ date: '2024-12-31', column: 'east' })).toEqual([['not-one-of', 'context.column']]);
    expect(at({ date: '2024-12-31', facts: { rich: true } })).toEqual([
      ['no-such-member', 'context.facts.rich'],
    ]);
    expect(at({ date: '2024-12-31', references: {} })).toEqual([['unknown-key', 'context.references']]);
  });

  it('judges no rows at all', () => {
    expect(evaluate({ rows: 0 })).toMatchObject({ kind: 'status-columns', rows: 0, year: 2024 });
  });

  it('counts where the criteria of each row stand', () => {
    const verdicts = { '4': ['met', 'not-met', null], '3': ['met', null, null] } as const;
    const { counts, criteria } = evaluate({ rows: 3, set: 'batch', findings: verdicts });
    expect([...counts.met]).toEqual([2, 0, 0]);
    expect([...counts['not-met']]).toEqual([0, 1, 0]);
    expect([...counts['not-assessed']]).toEqual([2, 3, 4]);
    expect(Object.keys(criteria)).toEqual(['1', '2', '3', '4']);
  });
});

describe('columns and facts', () => {
  const values = { '1.1': [80, 80, 80, 80] };

  it('may be ids or places; without one the threshold is not known', () => {
    const expected = ['met', 'not-met', 'threshold-unknown', 'met'];
    expect(
      statusesOf({ rows: 4, set: 'batch', columns: ['north', 'south', null, 'north'], values }, '1.1'),
    ).toEqual(expected);
    expect(
      statusesOf({ rows: 4, set: 'batch', columns: Uint8Array.of(0, 1, 255, 0), values }, '1.1'),
    ).toEqual(expected);
  });

  it('decide the column where none is named, and those of the row go before those of the context', () => {
    const facts = { poor: [true, false, null, false], region: ['south', 'south', 'south', null] };
    expect(statusesOf({ rows: 4, set: 'batch', facts, values }, '1.1')).toEqual([
      'met',
      'not-met',
      'threshold-unknown',
      'threshold-unknown',
    ]);
    const rich = compileCriteria(set, { date: '2024-12-31', facts: { poor: false, region: 'north' } });
    const { indicators } = rich.evaluate({ rows: 4, set: 'batch', facts, values });
    expect(Array.from(indicators['1.1']!, (code) => criterionStatuses[code])).toEqual([
      'met',
      'not-met',
      'not-met',
      'met',
    ]);
  });

  it('of a context hold for all rows', () => {
    const north = compileCriteria(set, { date: '2024-12-31', column: 'north' });
    const { indicators } = north.evaluate({
      rows: 2,
      set: 'batch',
      columns: [null, 'south'],
      values: { '1.1': [80, 80] },
    });
    expect(Array.from(indicators['1.1']!, (code) => criterionStatuses[code])).toEqual(['met', 'not-met']);
    expect(
      problemsOf(() => north.evaluate({ rows: 2, set: 'batch', facts: { region: ['north', 'south'] } })),
    ).toEqual([]);
    expect(
      problemsOf(() =>
        north.evaluate({
          rows: 2,
          set: 'batch',
          facts: { poor: [false, false], region: ['north', 'south'] },
        }),
      ),
    ).toEqual([['contradiction', 'table.facts.1']]);
  });

  it('may not contradict each other', () => {
    const table = {
      rows: 2,
      set: 'batch',
      columns: ['north', 'south'],
      facts: { poor: Uint8Array.of(1, 1) },
    };
    expect(problems(table)).toEqual([['contradiction', 'table.columns.1']]);
  });

  it('have to be of the set', () => {
    const facts = { poor: [1, 'yes'], region: ['north', 'east'], schools: [-1, 'a'], rich: [true, true] };
    expect(problems({ rows: 2, set: 'batch', columns: ['north', 'east'], facts })).toEqual([
      ['not-one-of', 'table.columns.1'],
      ['wrong-type', 'table.facts.poor.0'],
      ['wrong-type', 'table.facts.poor.1'],
      ['not-one-of', 'table.facts.region.1'],
      ['too-small', 'table.facts.schools.0'],
      ['bad-format', 'table.facts.schools.1'],
      ['no-such-member', 'table.facts.rich'],
    ]);
    expect(problems({ rows: 1, set: 'batch', columns: Uint8Array.of(2) })).toEqual([
      ['not-one-of', 'table.columns.0'],
    ]);
  });
});

describe('values', () => {
  it('are exact at a threshold, one step below and above', () => {
    const columns = ['north', 'north', 'north', 'north', 'north'];
    const edge = [70, 69.99999999999999, 70.00000000000001, '69.9999999999999999999999', '70.0'];
    const expected = ['met', 'not-met', 'met', 'not-met', 'met'];
    expect(statusesOf({ rows: 5, set: 'batch', columns, values: { '1.1': edge } }, '1.1')).toEqual(expected);
  });

  it('may be whole numbers, big ones, and of any decimal constructor', () => {
    expect(statusesOf({ rows: 2, set: 'batch', values: { '1.2': Uint8Array.of(0, 1) } }, '1.2')).toEqual([
      'met',
      'not-met',
    ]);
    const list = [0n, new Decimal('0.0'), new Decimal('1e-60'), null];
    expect(statusesOf({ rows: 4, set: 'batch', values: { '1.2': list } }, '1.2')).toEqual([
      'met',
      'met',
      'not-met',
      'not-assessed',
    ]);
  });

  it('are not looked at where they are missing', () => {
    const table = {
      rows: 3,
      set: 'batch',
      columns: ['north', 'north', 'north'],
      values: { '1.1': Float64Array.of(NaN, 70, 1e300) },
      missing: { '1.1': Uint8Array.of(1, 0, 1) },
    };
    expect(statusesOf(table, '1.1')).toEqual(['not-assessed', 'met', 'not-assessed']);
    const listed = { ...table, values: { '1.1': ['?', 70, null] } } as unknown as CriteriaTable;
    expect(statusesOf(listed, '1.1')).toEqual(['not-assessed', 'met', 'not-assessed']);
  });

  it('come from another realm as well', () => {
    const foreign = runInNewContext('Float64Array.of(0, 3)') as Float64Array;
    expect(statusesOf({ rows: 2, set: 'batch', values: { '1.2': foreign } }, '1.2')).toEqual([
      'met',
      'not-met',
    ]);
  });

  it('are refused if they are none, or out of their range', () => {
    const values = {
      '1.1': Float64Array.of(NaN, 100.1, -1, Infinity, 1e-60),
      '1.2': [-1, '1,5', {}, 1e34, '1e5'],
      '3': Float64Array.of(-5, 1e35, -Infinity, 0, 1e-60),
      cameras: Float64Array.of(0, -1, 1, 1, 1),
    };
    const { '1.1': shares, '3': amounts, ...others } = values;
    expect(problems({ rows: 5, set: 'batch', values: others })).toEqual([
      ['too-small', 'table.values.1.2.0'],
      ['bad-format', 'table.values.1.2.1'],
      ['wrong-type', 'table.values.1.2.2'],
      ['too-large', 'table.values.1.2.3'],
      ['bad-format', 'table.values.1.2.4'],
      ['too-small', 'table.values.cameras.1'],
    ]);
    expect(problems({ rows: 5, set: 'batch', values: { '1.1': shares, '3': amounts } })).toEqual([
      ['wrong-type', 'table.values.1.1.0'],
      ['too-large', 'table.values.1.1.1'],
      ['too-small', 'table.values.1.1.2'],
      ['wrong-type', 'table.values.1.1.3'],
      ['too-large', 'table.values.3.1'],
      ['wrong-type', 'table.values.3.2'],
    ]);
  });

  it('with more decimals than the library reads are refused as in single scoring', () => {
    const values = { '3': Float64Array.of(1e-67, 1e-69), '1.2': Float64Array.of(1e-70, 0) };
    expect(problems({ rows: 2, set: 'batch', values })).toEqual([
      ['bad-format', 'table.values.1.2.0'],
      ['bad-format', 'table.values.3.1'],
    ]);
    const single = (value: number) =>
      problemsOf(() =>
        scoreCriteria(set, {
          subject: { level: 'commune', name: 'X' },
          date: '2024-12-31',
          set: set.id,
          findings: { '3': { value } },
        }),
      );
    expect([single(1e-67), single(1e-69)].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('beside a wrong one are not judged in decimals', () => {
    const long = '90.00000000000000000001';
    expect(
      problems({ rows: 2, set: 'batch', values: { '2.1': [long, 1], '1.1': Float64Array.of(NaN, 1) } }),
    ).toEqual([['wrong-type', 'table.values.1.1.0']]);
  });
});

describe('parts, grades and verdicts', () => {
  it('decide with the whole', () => {
    const values = { '2.1': [95, 95, 95, 80, null], '2.1/clean': [50, 49.9, null, 50, 50] };
    expect(statusesOf({ rows: 5, set: 'batch', values }, '2.1')).toEqual([
      'met',
      'not-met',
      'not-assessed',
      'not-met',
      'not-assessed',
    ]);
  });

  it('cannot be larger than the whole', () => {
    const long = '50.000000000000000000001';
    const values = { '2.1': [50, 50, 50, 50, null], '2.1/clean': [51, 50, long, 49, 60] };
    expect(problems({ rows: 5, set: 'batch', values })).toEqual([
      ['part-exceeds-whole', 'table.values.2.1/clean.0'],
      ['part-exceeds-whole', 'table.values.2.1/clean.2'],
    ]);
    const infinite = {
      '2.1': Float64Array.of(90, Infinity),
      '2.1/clean': Float64Array.of(Infinity, Infinity),
    };
    expect(problems({ rows: 2, set: 'batch', values: infinite }).map(([code]) => code)).toEqual(
      Array(3).fill('wrong-type'),
    );
  });

  it('are read as ids and codes', () => {
    expect(statusesOf({ rows: 3, set: 'batch', grades: { '2.2': ['good', 'weak', null] } }, '2.2')).toEqual([
      'met',
      'not-met',
      'not-assessed',
    ]);
    const codes = Uint8Array.of(1, 2, 7, 6);
    expect(statusesOf({ rows: 4, set: 'batch', findings: { '1.3': codes } }, '1.3')).toEqual([
      'met',
      'basically-met',
      'not-met',
      'not-assessed',
    ]);
    expect(statusesOf({ rows: 1, set: 'batch', grades: { '2.3': ['any'] } }, '2.3')).toEqual([
      'threshold-unknown',
    ]);
  });

  it('are refused if the set does not know them', () => {
    expect(
      problems({
        rows: 2,
        set: 'batch',
        values: { '1.3': [1, 1], '9': [1, 1], __proto__: null, constructor: [1, 1] },
        missing: { '1.1': new Uint8Array(2) },
        findings: {
          '1.1': ['good', 'not-applicable'],
          '4': Uint8Array.of(0, 3),
          '8': [],
          cameras: ['met', null],
        },
        grades: { '2.2': ['best', 7], '1.3': ['good', null], '7': [], '2.3': [' ', null] },
        references: { 'province-average': { '3': [1, 'x'], '9': [1, 1] }, average: {} },
      }),
    ).toEqual([
      ['no-such-member', 'table.missing.1.1'],
      ['no-such-member', 'table.values.9'],
      ['not-one-of', 'table.values.1.3'],
      ['no-such-member', 'table.values.constructor'],
      ['not-one-of', 'table.findings.4.0'],
      ['not-one-of', 'table.findings.4.1'],
      ['no-such-member', 'table.findings.8'],
      ['not-one-of', 'table.findings.1.1.0'],
      ['not-one-of', 'table.findings.1.1.1'],
      ['wrong-type', 'table.findings.cameras'],
      ['no-such-member', 'table.grades.7'],
      ['not-one-of', 'table.grades.2.2.0'],
      ['wrong-type', 'table.grades.2.2.1'],
      ['not-one-of', 'table.grades.1.3'],
      ['wrong-type', 'table.grades.2.3.0'],
      ['unknown-key', 'table.references.average'],
      ['bad-format', 'table.references.province-average.3.1'],
      ['no-such-member', 'table.references.province-average.9'],
    ]);
  });

  it('may not be given twice', () => {
    const table = {
      rows: 3,
      set: 'batch',
      values: { '1.1': [1, 1, null], '2.1/clean': [1, null, null], '2.3': [1, 1, 1] },
      findings: { '1.1': ['met', null, 'met'], '2.1': ['met', 'met', null] },
      grades: { '2.3': ['a', null, null] },
    };
    expect(problems(table)).toEqual([
      ['duplicate', 'table.findings.1.1.0'],
      ['duplicate', 'table.findings.2.1.0'],
      ['duplicate', 'table.grades.2.3.0'],
    ]);
  });

  it('may not contradict the verdict on their criterion', () => {
    const table = {
      rows: 4,
      set: 'batch',
      values: { '1.2': [1, 0, 0, null] },
      findings: {
        '1': ['met', 'not-met', 'not-met', 'met'],
        '1.1': ['met', 'met', null, null],
        '1.3': ['met', 'met', 'met', null],
      },
    };
    expect(problems(table)).toEqual([
      ['contradiction', 'table.findings.1.0'],
      ['contradiction', 'table.findings.1.1'],
    ]);
  });
});

describe('thresholds relative to figures', () => {
  it('are compared exactly, also where the rounding of doubles could matter', () => {
    const table = {
      rows: 6,
      set: 'batch',
      values: { '3': ['11', '10.99', '0', '11', '0.33', '0.3299999999999999999'] },
      references: { 'province-average': { '3': [10, 10, 0, null, 0.3, 0.3] } },
    };
    expect(statusesOf(table, '3')).toEqual(['met', 'not-met', 'met', 'threshold-unknown', 'met', 'not-met']);
    expect(statusesOf({ rows: 1, set: 'batch', values: { '3': [1] } }, '3')).toEqual(['threshold-unknown']);
  });
});

describe('a table', () => {
  it('is told all its problems at once', () => {
    const values = { '1.1': Float64Array.of(101), '1.2': [-1], x: [1] };
    expect(problems({ rows: 1, set: 'batch', values, findings: { '4': ['met'] } })).toEqual([
      ['too-small', 'table.values.1.2.0'],
      ['no-such-member', 'table.values.x'],
      ['too-large', 'table.values.1.1.0'],
    ]);
  });

  it('is a plain object with columns of one length', () => {
    const columns = {
      values: { '1.1': [1], '1.2': Float64Array.of(1, 2, 3), '2.1': 5, '2.3': new Float32Array(2) },
    };
    expect(problems({ rows: 2, set: 'batch', ...columns, more: 1 })).toEqual([['unknown-key', 'table.more']]);
    expect(problems({ rows: 2, set: 'batch', ...columns })).toEqual([
      ['too-short', 'table.values.1.1'],
      ['too-long', 'table.values.1.2'],
      ['wrong-type', 'table.values.2.1'],
      ['wrong-type', 'table.values.2.3'],
    ]);
    expect(problems(undefined)).toEqual([
      ['missing', 'table'],
      ['missing', 'table.rows'],
    ]);
    expect(problems(new Map())).toEqual([
      ['wrong-type', 'table'],
      ['missing', 'table.rows'],
    ]);
    expect(['2', 1.5, -1, 1e7].map((rows) => problems({ rows })[0]?.[0])).toEqual([
      'wrong-type',
      'not-whole',
      'too-small',
      'too-large',
    ]);
    expect(
      problems({ rows: 1, set: 'batch', findings: { '1.3': new Int8Array(1) }, grades: { '2.2': 1 } }),
    ).toEqual([
      ['wrong-type', 'table.findings.1.3'],
      ['wrong-type', 'table.grades.2.2'],
    ]);
    const short = { columns: ['north'], facts: { schools: [1], poor: [true] }, findings: { '1.3': [] } };
    const references = { 'own-past': { '3': [] } };
    expect(problems({ rows: 2, set: 'batch', ...short, references }).map(([code]) => code)).toEqual(
      Array(5).fill('too-short'),
    );
  });

  it('has masks of ones and zeros', () => {
    const values = {
      '1.1': Float64Array.of(1, 1),
      '1.2': [1, 1],
      cameras: Float64Array.of(1, 1),
      '3': [1, 1],
    };
    const missing = {
      '1.1': Uint8Array.of(0, 2),
      '1.2': [0, 1],
      cameras: Uint8Array.of(3, 0),
      '3': new Uint8Array(1),
    };
    expect(problems({ rows: 2, set: 'batch', values, missing })).toEqual([
      ['too-short', 'table.missing.3'],
      ['wrong-type', 'table.missing.1.2'],
      ['not-one-of', 'table.missing.cameras.0'],
      ['not-one-of', 'table.missing.1.1.1'],
    ]);
    expect(
      problems({
        rows: 2,
        set: 'batch',
        values: { '1.1': values['1.1'] },
        missing: { '1.1': missing['1.1'] },
      }),
    ).toEqual([['not-one-of', 'table.missing.1.1.1']]);
  });

  it('has at most a thousand problems', () => {
    const rows = 3000;
    const bad = Array.from({ length: rows }, () => 'x');
    const nan = new Float64Array(rows).fill(NaN);
    expect(problems({ rows, set: 'batch', values: { '1.1': bad } })).toHaveLength(1000);
    expect(problems({ rows, set: 'batch', findings: { '1.1': bad } })).toHaveLength(1000);
    expect(problems({ rows, set: 'batch', grades: { '2.2': bad } })).toHaveLength(1000);
    expect(problems({ rows, set: 'batch', values: { '1.1': nan } })).toHaveLength(1000);
    expect(problems({ rows, set: 'batch', columns: bad, values: { '1.2': bad } })).toHaveLength(1000);
    expect(problems({ rows, set: 'batch', facts: { region: bad, poor: bad } })).toHaveLength(1000);
    const met = bad.map(() => 'met');
    const zeros = new Uint8Array(rows);
    expect(problems({ rows, set: 'batch', values: { '1.2': zeros }, findings: { '1.2': met } })).toHaveLength(
      1000,
    );
  });

  it('may have getters that throw', () => {
    const thrown = (): never => {
      throw new TypeError('from the getter');
    };
    expect(
      problems({
        rows: 1,
        set: 'batch',
        values: Object.defineProperty({}, '1.1', { get: thrown, enumerable: true }),
      }),
    ).toEqual([['wrong-type', 'table.values.1.1']]);
  });
});

describe('rows of many kinds', () => {
  const frame = { level: 'commune', tier: 'standard', title: name, validity, citation } as const;

  it('are judged by the thresholds of their kind, be it one kind a row', () => {
    const counted = defineCriteriaSet({
      ...frame,
      facts: definition.facts,
      id: 'counted',
      criteria: [
        {
          id: '1',
          number: 1,
          name,
          indicators: [
            {
              id: '1',
              name,
              unit: 'percent',
              requirement: {
                kind: 'by-count',
                fact: 'schools',
                bands: [
                  {
                    from: 0,
                    to: 500,
                    requirement: { kind: 'number', operator: '>=', value: 50, unit: 'percent' },
                  },
                  {
                    from: 501,
                    to: null,
                    requirement: { kind: 'number', operator: '>', value: 50, unit: 'percent' },
                  },
                ],
              },
            },
          ],
        },
      ],
    });
    const rows = 1100;
    const schools = Uint16Array.from({ length: rows }, (_one, row) => row);
    const table = {
      rows,
      set: 'counted',
      facts: { schools },
      values: { '1': new Float64Array(rows).fill(50) },
    };
    // With another set at hand, each number of schools may mean something else.
    for (const sets of [[], [set]]) {
      const many = compileCriteria(counted, { date: '2024-12-31' }, { sets });
      const { indicators } = many.evaluate(table);
      expect(indicators['1']!.lastIndexOf(criterionStatuses.indexOf('met'))).toBe(500);
      expect(many.evaluate(table).indicators).toEqual(indicators);
    }
  });

  it('are told apart however many there are', () => {
    const partition = new Partition<number>(3);
    const meanings = Array.from({ length: 70_000 }, (_one, code) => code);
    partition.divide({ codes: Uint32Array.of(69_999, 5, 69_999), meanings });
    partition.divide({ codes: Uint32Array.of(1, 1, 0), meanings: [undefined, 7] });
    expect([...partition.kinds]).toEqual([0, 1, 2]);
    expect(partition.meanings).toEqual([
      [69_999, 7],
      [5, 7],
      [69_999, undefined],
    ]);
  });

  it('can have criteria of more indicators than one key holds', () => {
    const ids = Array.from({ length: 20 }, (_one, index) => `1.${String(index + 1)}`);
    const long = defineCriteriaSet({
      ...frame,
      id: 'long',
      criteria: [
        {
          id: '1',
          number: 1,
          name,
          indicators: ids.map((id) => ({ id, name, requirement: { kind: 'met' } })),
          rule: { kind: 'at-least', count: 19 },
        },
      ],
    });
    const one = compileCriteria(long, { date: '2024-12-31' });
    const verdicts = Object.fromEntries(
      ids.map((id, index) => [id, ['met', index < 2 ? 'not-met' : 'met', null]]),
    );
    const { criteria } = one.evaluate({
      rows: 3,
      set: 'long',
      findings: verdicts as NonNullable<CriteriaTable['findings']>,
    });
    expect(Array.from(criteria['1']!, (code) => criterionStatuses[code])).toEqual([
      'met',
      'not-met',
      'not-assessed',
    ]);
    expect(problemsOf(() => one.evaluate({ rows: 1, set: 'long', columns: ['north'] }))).toEqual([
      ['not-one-of', 'table.columns.0'],
    ]);
  });
});

describe('a criterion of points', () => {
  it('does not apply where none of its indicators does', () => {
    const ifAny = { kind: 'if-any', of: name, requirement: { kind: 'met' } } as const;
    const set = defineCriteriaSet({
      ...definition,
      criteria: [
        {
          id: '1',
          number: 1,
          name,
          indicators: ['a', 'b'].map((id) => ({ id, name, requirement: ifAny })),
          rule: { kind: 'points', atLeast: 5, points: { a: { points: 5 }, b: { points: 4 } } },
        },
      ],
    });
    const { criteria, statuses } = compileCriteria(set, { date: '2024-12-31' }).evaluate({
      rows: 2,
      set: 'batch',
      findings: { a: ['not-applicable', 'met'], b: ['not-applicable', 'not-applicable'] },
    });
    expect(Array.from(criteria['1'] ?? [], (code) => statuses[code])).toEqual(['not-applicable', 'met']);
  });
});

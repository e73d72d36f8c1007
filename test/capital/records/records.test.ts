import { describe, expect, test } from 'vitest';
import { convertedMoney, type DisbursementRecord, type ForeignAmount } from '../../../src/capital/index.js';
import {
  capitalLineSchema,
  disbursementRecordSchema,
  planRecordSchema,
} from '../../../src/capital/internal.js';
import { readInput } from '../../../src/foundation/index.js';
import { problemsOf, saidOf } from '../../problems.js';

const loan: ForeignAmount = {
  value: '1500000',
  currency: 'USD',
  exchangeRate: '25123.5',
  date: '2025-08-01',
  citation: { source: { kind: 'publication', title: 'Example' }, provenance: 'secondary' },
};

const record: DisbursementRecord = {
  value: '998',
  unit: 'billionVND',
  asOf: '2025-09-30',
  counting: 'cumulative',
  subject: 'Bắc Giang',
  programme: 'ethnic-minority-2021-2025',
  component: '8',
  capitalSource: 'NSTW.DTPT.TN',
  capitalType: 'investment',
  years: { from: 2025, to: 2025 },
  planKind: 'carried-over',
  figureStatus: 'estimate',
};
const problems = (members: object) =>
  problemsOf(() => readInput(disbursementRecordSchema, { ...record, ...members }));

describe('records', () => {
  test('are read as they are', () => {
    expect(readInput(disbursementRecordSchema, record)).toEqual(record);
    const plan = {
      value: '998',
      unit: 'billionVND',
      component: '8',
      planKind: 'allocated',
      assignedBy: { authority: 'province', date: '2025-02-01' },
    };
    expect(readInput(planRecordSchema, plan)).toEqual(plan);
  });

  test('belong to a line, of which nothing need be stated', () => {
    const line = { subject: 'Bắc Giang', years: { from: 2025, to: 2025 } };
    expect(readInput(capitalLineSchema, line)).toEqual(line);
    expect(readInput(capitalLineSchema, {})).toEqual({});
    expect(problemsOf(() => readInput(capitalLineSchema, { ...line, value: '1' }))).toEqual([
      ['unknown-key', 'value'],
    ]);
  });

  test('may be negative only where they correct', () => {
    expect(saidOf(() => readInput(disbursementRecordSchema, { ...record, value: '-0.1' }), 'en')).toBe(
      'value: expected 0 or more; write: correction: true',
    );
    expect(readInput(disbursementRecordSchema, { ...record, value: '-0.1', correction: true }).value).toBe(
      '-0.1',
    );
    expect(readInput(disbursementRecordSchema, { ...record, value: '0' }).value).toBe('0');
    expect(problems({ correction: false })).toEqual([['not-one-of', 'correction']]);
  });

  test.each([['counting'], ['asOf'], ['unit'], ['value']])('say their %s', (member) => {
    const rest = Object.fromEntries(Object.entries(record).filter(([name]) => name !== member));
    expect(problemsOf(() => readInput(disbursementRecordSchema, rest))).toEqual([['missing', member]]);
  });

  test('know no other source and no other currency', () => {
    expect(problems({ capitalSource: 'NSTW.X' })).toEqual([['not-one-of', 'capitalSource']]);
    expect(problems({ unit: 'USD' })).toEqual([['not-one-of', 'unit']]);
  });
});

describe('what was converted', () => {
  test('is the amount times the rate, and keeps both', () => {
    expect(convertedMoney(loan)).toEqual({
      kind: 'quantity',
      value: '37685250000',
      unit: 'VND',
      convertedFrom: loan,
    });
    expect(convertedMoney({ ...loan, value: '-2', exchangeRate: '0.5' }).value).toBe('-1');
  });

  test('fits a record, also rounded to the last digit that is given', () => {
    const from = { convertedFrom: loan };
    expect(readInput(disbursementRecordSchema, { ...record, ...convertedMoney(loan) }).value).toBe(
      '37685250000',
    );
    expect(problems({ value: '37.685', unit: 'billionVND', ...from })).toEqual([]);
    expect(problems({ value: '37.6853', unit: 'billionVND', ...from })).toEqual([]);
    // Half of a last digit is rounded either way.
    expect(problems({ value: '37.6852', unit: 'billionVND', ...from })).toEqual([]);
    expect(
      saidOf(() => readInput(disbursementRecordSchema, { ...record, value: '37.6851', ...from }), 'en'),
    ).toBe('value: contradiction: 1500000 USD × 25123.5 = 37685250000 VND');
    expect(problems({ value: '37.6854', unit: 'billionVND', ...from })).toHaveLength(1);
    expect(problems({ value: '38', unit: 'billionVND', ...from })).toEqual([]);
    expect(problems({ value: '39', unit: 'billionVND', ...from })).toHaveLength(1);
    expect(problems({ value: 40, unit: 'billionVND', ...from })).toHaveLength(1);
  });

  test.each(['VND', 'usd', 'US', 'DOLLAR', ''])('is not of %j', (currency) => {
    expect(problemsOf(() => convertedMoney({ ...loan, currency }))).toEqual([['bad-format', 'currency']]);
  });
});

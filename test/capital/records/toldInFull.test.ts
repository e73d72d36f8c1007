import { describe, expect, test } from 'vitest';
import { convertedMoney, disbursementCountingNames } from '../../../src/capital/index.js';
import { disbursementRecordSchema } from '../../../src/capital/internal.js';
import { bothSaidOf, problemsOf } from '../problems.js';

const citation = {
  source: { kind: 'publication', title: 'Tỷ giá hạch toán tháng 8/2025' },
  provenance: 'secondary',
} as const;
const loan = {
  value: '1500000',
  currency: 'USD',
  exchangeRate: '25123',
  date: '2025-08-01',
  citation,
} as const;

describe('money of another currency', () => {
  test('at the rate of the caller, in đồng', () => {
    expect(convertedMoney(loan)).toEqual({
      kind: 'quantity',
      value: '37684500000',
      unit: 'VND',
      convertedFrom: {
        value: '1500000',
        currency: 'USD',
        exchangeRate: '25123',
        date: '2025-08-01',
        citation: {
          source: { kind: 'publication', title: 'Tỷ giá hạch toán tháng 8/2025' },
          provenance: 'secondary',
        },
      },
    });
    expect(convertedMoney({ ...loan, exchangeRate: '0.5' }).value).toBe('750000');
  });

  test.each(['VND', 'usd', 'US', 'USDX', 'XUSD', 'U1D', '$US', ''])('%j is no other currency', (currency) => {
    expect(problemsOf(() => convertedMoney({ ...loan, currency }))).toEqual([['bad-format', 'currency']]);
  });

  test.each(['VNX', 'XVN', 'LAK', 'EUR'])('%j is one', (currency) => {
    expect(convertedMoney({ ...loan, currency }).convertedFrom.currency).toBe(currency);
  });

  test('what is wrong is said', () => {
    const call = () => convertedMoney({ ...loan, currency: 'VND', exchangeRate: '-1', date: '2025-02-30' });
    expect(bothSaidOf(call)).toEqual([
      [
        'currency: wrong form “VND”: expected a currency other than VND by its code such as “USD”',
        'exchangeRate: expected 0 or more',
        'date: no such calendar day: 2025-02-30',
      ],
      [
        'currency: không đúng dạng “VND”: cần mã một loại tiền khác đồng Việt Nam, chẳng hạn “USD”',
        'exchangeRate: phải từ 0 trở lên',
        'date: ngày không có thật: 2025-02-30',
      ],
    ]);
    expect(problemsOf(() => convertedMoney({ ...loan, rate: 1 } as never))).toEqual([
      ['unknown-key', 'rate'],
    ]);
  });
});

test('a record may be marked as a quantity, corrected, counted by period', () => {
  const record = {
    value: '-2',
    unit: 'VND',
    kind: 'quantity',
    asOf: '2025-08-31',
    counting: 'in-period',
    correction: true,
  };
  const isRead = (members: object): boolean =>
    disbursementRecordSchema.safeParse({ ...record, ...members }).success;
  expect([{}, { kind: 'range' }, { correction: false }, { counting: 'x' }].map(isRead)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the ways to count have names', () => {
  expect(disbursementCountingNames).toEqual({
    cumulative: { vi: 'lũy kế', en: 'cumulative' },
    'in-period': { vi: 'phát sinh trong kỳ', en: 'in the period' },
  });
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  decimalSchema,
  describeError,
  figureInputSchema,
  isMtqgError,
  isoDateSchema,
  nearestHint,
  quantity,
  readInput,
  signChangeRefusal,
  zeroDenominatorRefusal,
  toDecimal,
  yearSchema,
} from '../../../src/foundation/internal.js';
import { quantityInputSchema } from '../../../src/foundation/quantities/figureInput.js';

function said(schema: z.ZodMiniType, input: unknown, locale: 'vi' | 'en' = 'en'): string {
  try {
    readInput(schema, input);
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale);
  }
  return 'fine';
}

describe('a number in another form', () => {
  test.each([
    ['50,79', 'use a point: 50.79'],
    ['-0,5', 'use a point: -0.5'],
    ['−0,5', 'use a point: -0.5'],
    ['50,7912', 'use a point: 50.7912'],
    ['1,971', 'write the number alone: 1971 / 1.971'],
    ['1.971,5', 'write the number alone: 1971.5'],
    ['1.971.000', 'write the number alone: 1971000'],
    ['1,971,000.5', 'write the number alone: 1971000.5'],
    ['50.79%', 'write the number alone: 50.79'],
    [' +50 ', 'write the number alone: 50'],
  ])('%s', (text, hint) => {
    expect(said(decimalSchema(), text)).toBe(
      `wrong form “${text}”: expected a decimal number (text such as “50.79”, a finite number or a Decimal); ${hint}`,
    );
  });

  test.each(['', 'năm', '1..2', '1,2,3', '.5', `${'1,'.repeat(60)}5`])('%j has no hint', (text) => {
    expect(said(decimalSchema(), text)).not.toContain(';');
  });

  test('in Vietnamese', () => {
    expect(said(decimalSchema(), '50,79', 'vi')).toBe(
      'không đúng dạng “50,79”: cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal); dùng dấu chấm thập phân: 50.79',
    );
  });
});

describe('a day in another form', () => {
  test.each([
    ['31/12/2023', '; write: 2023-12-31'],
    ['5/9/2023', '; write: 2023-09-05'],
    ['5-9-2023', '; write: 2023-09-05'],
    ['12/31/2023', ''],
    ['2023', ''],
  ])('%s', (text, hint) => {
    expect(said(isoDateSchema, text)).toBe(
      `wrong form “${text}”: expected a calendar day such as “2023-09-30”${hint}`,
    );
  });

  test('a Date, and no day at all', () => {
    expect(said(z.strictObject({ date: isoDateSchema }), { date: new Date(0) })).toBe(
      "date: expected plain data (objects, lists, text, numbers); write a day as text, such as '2023-12-31'",
    );
    expect(said(z.strictObject({ date: isoDateSchema }), {})).toBe(
      'date: is missing; expected a calendar day such as “2023-09-30”',
    );
    expect(said(isoDateSchema, 2023)).toBe('expected a calendar day such as “2023-09-30”');
  });
});

test('a year as text', () => {
  expect(said(yearSchema, '2021')).toBe('expected a finite number; a whole number, not text: 2021');
  expect(said(yearSchema, 'MMXXI')).toBe('expected a finite number');
});

describe('the nearest name', () => {
  test('of keys and of values', () => {
    const schema = z.strictObject({
      whole: z.exactOptional(z.string()),
      kind: z.exactOptional(z.enum(['level', 'share'])),
    });
    expect(said(schema, { whol: 'x', kind: 'shares', quite: 1 })).toBe(
      [
        'whol: unknown key: whol; did you mean “whole”?',
        'quite: unknown key: quite',
        'kind: expected one of: level, share; did you mean “share”?',
      ].join('\n'),
    );
  });

  test.each([
    ['ratePercentage', ['ratePercent', 'counts'], 'ratePercent'],
    ['RatePercent', ['ratePercent'], 'ratePercent'],
    ['ab', ['xy'], undefined],
    ['standards', ['standart', 'standard'], 'standard'],
    ['a'.repeat(100), ['a'.repeat(99)], undefined],
  ])('%s among %j', (given, known, nearest) => {
    expect(nearestHint(given, known)['use']).toBe(nearest);
  });
});

describe('a figure is a number or a quantity of the right unit', () => {
  const rate = figureInputSchema({ units: ['percent'], min: 0, max: 100 });

  test.each(['50.79', 50.79, quantity('50.79', 'percent'), { value: 50.79, unit: 'percent' } as const])(
    '%j',
    (input) => {
      expect(toDecimal(readInput(rate, input)).toFixed()).toBe('50.79');
    },
  );

  test.each([
    [quantity('1', 'household'), 'unit: expected the unit percent, received household'],
    [{ value: '1' }, 'unit: is missing; expected one of: percent'],
    [quantity('101', 'percent'), 'value: expected 100 or less'],
    ['101', 'expected 100 or less'],
    [
      zeroDenominatorRefusal,
      'there is no figure but a refusal: the denominator is zero, so there is no ratio',
    ],
    [{ kind: 'refusal', code: 'later' }, 'there is no figure but a refusal: later'],
    [true, 'expected a decimal number (text such as “50.79”, a finite number or a Decimal)'],
  ])('%j is none', (input, text) => {
    expect(said(rate, input)).toContain(text);
  });

  test('a unit that is no text, and a value that is none of a list', () => {
    expect(said(rate, { value: '1', unit: 5 })).toBe('unit: expected the unit percent, received number');
    expect(said(z.enum(['level', 'share']), 5)).toBe('expected one of: level, share');
    expect(
      said(z.strictObject({ at: z.strictObject({ value: z.string() }) }), { at: signChangeRefusal }),
    ).toBe('at: there is no figure but a refusal: the values differ in sign');
    expect(said(z.string(), signChangeRefusal)).toBe(
      'there is no figure but a refusal: the values differ in sign',
    );
  });

  test('with its unit always', () => {
    const money = quantityInputSchema({ units: ['VND', 'billionVND'], min: 0 });
    expect(said(money, { value: '-1', unit: 'percent' })).toBe(
      'value: expected 0 or more\nunit: expected the unit VND, billionVND, received percent',
    );
    expect(said(money, signChangeRefusal)).toBe(
      'there is no figure but a refusal: the values differ in sign',
    );
  });
});

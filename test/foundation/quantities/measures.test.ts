import { expect, test } from 'vitest';
import { isMeasure, isNeverNegative, measureLabel, measureSchema } from '../../../src/foundation/internal.js';

test.each([
  ['household', false, 'hộ', 'households'],
  ['household', true, 'hộ', 'household'],
  ['VND', true, 'đồng', 'VND'],
  ['criterion/commune', false, 'tiêu chí/xã', 'criteria/commune'],
  ['percentagePoint/year', true, 'điểm phần trăm/năm', 'percentage point/year'],
  ['VND/person/year', false, 'đồng/người/năm', 'VND/person/year'],
] as const)('%s (one: %s)', (measure, one, vi, en) => {
  expect(measureLabel(measure, one)).toEqual({ vi, en });
});

test('many unless one is asked for', () => {
  expect(measureLabel('year').en).toBe('years');
});

test.each([
  ['percent', true],
  ['percentagePoint/year', true],
  ['percent/', false],
  ['constructor', false],
  ['household/person/year', false],
  ['VND/person/year', true],
  ['VND/year/person', false],
  ['billionVND', true],
  ['millionVND/person/year', true],
  ['billionVND/month', true],
  ['', false],
])('%s is a measure: %s', (text, expected) => {
  expect(measureSchema.safeParse(text).success).toBe(expected);
  expect(isMeasure(text)).toBe(expected);
});

test('there are no fewer households than none, but there is debt, decline and change', () => {
  expect((['household', 'hectare', 'criterion/commune', 'item'] as const).map(isNeverNegative)).toEqual(
    Array(4).fill(true),
  );
  expect(
    (['percent', 'percentagePoint/year', 'VND', 'VND/person', 'times', 'score'] as const).map(
      isNeverNegative,
    ),
  ).toEqual(Array(6).fill(false));
});

import type * as z from 'zod/mini';
import { expect, test } from 'vitest';
import {
  boundsSchema,
  decimalTextSchema,
  isMtqgError,
  quantity,
  quantitySchema,
  range,
  rangeSchema,
  readInput,
  scaleSchema,
} from '../../../src/foundation/internal.js';

test('quantities and ranges of results are read back', () => {
  const share = quantity('50.79', 'percent');
  const span = range({ lower: '262', upper: null }, 'criterion/commune');
  expect(readInput(quantitySchema, JSON.parse(JSON.stringify(share)))).toEqual(share);
  expect(readInput(rangeSchema, JSON.parse(JSON.stringify(span)))).toEqual(span);
  expect(readInput(scaleSchema, 'billion')).toBe('billion');
});

test.each([
  [quantitySchema, { kind: 'quantity', value: 'NaN', unit: 'percent' }, 'bad-format', ['value']],
  [quantitySchema, { kind: 'quantity', value: 1, unit: 'percent' }, 'wrong-type', ['value']],
  [quantitySchema, { kind: 'quantity', value: '1', unit: 'acre' }, 'bad-format', ['unit']],
  [rangeSchema, { kind: 'range', lower: '2', upper: '1', unit: 'percent' }, 'contradiction', []],
  [rangeSchema, { kind: 'range', lower: '2', unit: 'percent' }, 'missing', ['upper']],
  [boundsSchema, { lower: '2', upper: '1.9' }, 'contradiction', []],
  [boundsSchema, { lower: null, upper: '1e3' }, 'bad-format', ['upper']],
  [decimalTextSchema, '1.971,5', 'bad-format', []],
  [scaleSchema, 'tỷ', 'not-one-of', []],
])('%#: what is none is refused', (schema, input, code, path) => {
  try {
    readInput(schema as z.ZodMiniType, input);
  } catch (error) {
    expect(isMtqgError(error) && [error.code, error.path]).toEqual([code, path]);
    return;
  }
  expect.unreachable();
});

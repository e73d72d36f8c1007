import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { classificationSchema } from '../../../src/schemas/index.js';
import { classificationNames } from '../../../src/units/index.js';

test('the schema knows the classifications that have names, and no others', () => {
  expect(z.toJSONSchema(classificationSchema).enum).toEqual(Object.keys(classificationNames));
});

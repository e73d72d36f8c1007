import { describe, expect, test } from 'vitest';
import * as classic from 'zod';
import * as mini from 'zod/mini';
import * as schemas from '../../src/schemas/index.js';

const all = Object.entries(schemas).flatMap(([name, schema]): [string, mini.ZodMiniType][] =>
  typeof schema === 'function' ? [] : [[name, schema]],
);

describe.each(all)('%s', (_name, schema) => {
  test('gives JSON Schema', () => {
    const { $schema, ...rules } = mini.toJSONSchema(schema, { io: 'input' });
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(rules)).not.toEqual([]);
  });

  test('is a Standard Schema', () => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'zod' });
  });

  test('refuses what no input is', () => {
    expect(schema.safeParse(Symbol('hostile')).success).toBe(false);
  });
});

test('every schema that is no maker of schemas is tried', () => {
  expect(Object.keys(schemas).filter((name) => !all.some(([tried]) => tried === name))).toEqual([
    'decimalSchema',
  ]);
});

test('they nest in schemas of the caller’s own', () => {
  const row = classic.object({ commune: classic.string(), trend: schemas.povertyTrendInputSchema });
  const trend = { measure: 'poor', standard: 'vn-2022', observations: [{ year: 2022, ratePercent: '4.03' }] };
  expect(row.parse({ commune: 'Y Tý', trend })).toEqual({ commune: 'Y Tý', trend });
  const wrong = row.safeParse({ commune: 'Y Tý', trend: { ...trend, observations: [{ year: 2022.5 }] } });
  expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toContain('trend.observations.0.year');
});

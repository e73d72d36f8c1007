import { Decimal as SharedDecimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  amountSchema,
  check,
  citationSchema,
  countSchema,
  decimalSchema,
  isMtqgError,
  percentSchema,
  periodSchema,
  problemMessages,
  readInput,
  sourceSchema,
  type Problem,
} from '../../../src/foundation/internal.js';
import { hostileInputs, hostileNumbers } from '../../fixtures/hostileInputs.js';

function problemsOf(action: () => unknown): readonly Problem[] {
  try {
    action();
  } catch (error) {
    if (isMtqgError(error)) return error.problems;
    throw error;
  }
  return [];
}

const isWellFormed = ({ code, path, details }: Problem): boolean =>
  code in problemMessages &&
  path.every((step) => typeof step === 'string' || typeof step === 'number') &&
  Object.values(details).every((text) => typeof text === 'string');

const rowSchema = z.strictObject({
  name: z.string(),
  poor: countSchema,
  households: countSchema,
  rate: z.exactOptional(percentSchema),
});

const rowsSchema = z.strictObject({ rows: z.array(rowSchema) });

describe('hostile inputs', () => {
  const schemas = { percentSchema, periodSchema, sourceSchema, citationSchema, rowsSchema };

  test.each(hostileInputs)('$name is a value or an MtqgError', ({ name, make }) => {
    const isLarge = /thousand|billion|million/.test(name);
    // One schema shows what a large input does to all.
    for (const schema of isLarge ? [rowsSchema] : Object.values(schemas)) {
      for (const input of [make(), { rows: make() }, { rows: [make()] }, [make()]]) {
        const problems = problemsOf(() => readInput(schema as z.ZodMiniType, input));
        // One expectation for all: there may be hundreds of thousands.
        expect(problems.filter((problem) => !isWellFormed(problem))).toEqual([]);
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(hostileNumbers)('$name is no amount', ({ make }) => {
    const problems = problemsOf(() =>
      readInput(z.strictObject({ amount: amountSchema }), { amount: make() }),
    );
    expect(problems).not.toEqual([]);
    expect(problems[0]?.path[0]).toBe('amount');
  });
});

describe('all problems at once', () => {
  test('those of the data and those of the schema, each with its path', () => {
    const input: unknown = JSON.parse(
      '{"rows":[{"name":1,"poor":-1,"households":"1.5","rate":"101"},{"x":1}]}',
    );
    (input as { rows: unknown[] }).rows.push({ name: () => 1, poor: 1, households: 2 });
    expect(
      problemsOf(() => readInput(rowsSchema, input)).map(({ code, path }) => [code, path.join('.')]),
    ).toEqual([
      ['wrong-type', 'rows.2.name'],
      ['unknown-key', 'rows.1.x'],
      ['wrong-type', 'rows.0.name'],
      ['too-small', 'rows.0.poor'],
      ['not-whole', 'rows.0.households'],
      ['too-large', 'rows.0.rate'],
      ['missing', 'rows.1.name'],
      ['missing', 'rows.1.poor'],
      ['missing', 'rows.1.households'],
    ]);
  });

  test('several of one number', () => {
    expect(
      problemsOf(() => readInput(decimalSchema({ min: 0, integer: true }), '-0.5')).map(({ code }) => code),
    ).toEqual(['not-whole', 'too-small']);
  });

  test('a refused value is not called missing as well', () => {
    expect(problemsOf(() => readInput(rowsSchema, { rows: new Map() }))).toEqual([
      { code: 'wrong-type', path: ['rows'], details: { expected: 'data' } },
    ]);
  });
});

test('a refusal in place of a figure is told by its reason, its code, or as one of no known kind', () => {
  const told = (more: object) =>
    problemsOf(() => readInput(percentSchema, { kind: 'refusal', ...more })).map(({ details }) => details);
  const reason = { vi: 'mốc bằng 0', en: 'the baseline is 0' };
  expect(told({ code: 'zero-baseline', reason })).toEqual([{ reason: reason.en, reasonVi: reason.vi }]);
  const bare = { reason: 'zero-baseline', reasonVi: 'zero-baseline' };
  expect(told({ code: 'zero-baseline', reason: { en: { toString: 1 } } })).toEqual([bare]);
  expect(told({})).toEqual([{ reason: 'unknown', reasonVi: 'unknown' }]);
});

describe('what each problem says', () => {
  const only = (schema: z.ZodMiniType, input: unknown): Problem | undefined =>
    problemsOf(() => readInput(schema, input))[0];

  test.each([
    ['missing decimal', percentSchema, undefined, 'missing', [], { expected: 'decimal' }],
    ['NaN', percentSchema, NaN, 'wrong-type', [], { expected: 'decimal' }],
    [
      'text that is no decimal',
      percentSchema,
      '1,5',
      'bad-format',
      [],
      { expected: 'decimal', received: '1,5', hint: 'point', use: '1.5' },
    ],
    ['missing text', z.string(), undefined, 'missing', [], { expected: 'string' }],
    ['one of', z.enum(['a', 'b']), 'c', 'not-one-of', [], { allowed: 'a, b' }],
    [
      'missing one of',
      z.enum(['a', 'b']),
      undefined,
      'missing',
      [],
      { expected: 'one of: a, b', expectedVi: 'một trong các giá trị: a, b' },
    ],
    [
      'short list',
      z.array(z.string()).check(z.minLength(1)),
      [],
      'too-short',
      [],
      { minimum: '1', items: 'items', itemsVi: 'phần tử' },
    ],
    [
      'long text',
      z.string().check(z.maxLength(1)),
      'ab',
      'too-long',
      [],
      { maximum: '1', items: 'characters', itemsVi: 'ký tự' },
    ],
    ['small number', z.number().check(z.gte(3)), 2, 'too-small', [], { minimum: '3' }],
    ['large number', z.number().check(z.lte(3)), 4, 'too-large', [], { maximum: '3' }],
    ['unknown key', z.strictObject({}), { x: 1 }, 'unknown-key', ['x'], { key: 'x' }],
    ['multiple', z.number().check(z.multipleOf(2)), 3, 'wrong-type', [], { expected: 'value' }],
    [
      'key of a record',
      z.record(z.string().check(z.regex(/^a/, { error: 'date' })), z.number()),
      { b: 1 },
      'bad-format',
      ['b'],
      { expected: 'date', received: 'b' },
    ],
    [
      "a caller's own check",
      z.number().check(z.refine((n) => n > 1)),
      1,
      'wrong-type',
      [],
      { expected: 'value' },
    ],
    [
      'a check that says what it expects',
      z.number().check(z.refine((n) => n > 1, { error: 'more than 1' })),
      1,
      'wrong-type',
      [],
      { expected: 'more than 1' },
    ],
    [
      'several types',
      z.union([z.boolean(), z.array(z.string())]),
      1,
      'wrong-type',
      [],
      { expected: 'boolean | array' },
    ],
    ['never', z.union([z.literal('a'), z.literal('b')]), undefined, 'missing', [], { expected: 'value' }],
  ] as const)('%s', (_, schema, input, code, path, details) => {
    expect(only(schema as z.ZodMiniType, input)).toEqual({ code, path, details });
  });

  test('of a union of words and objects, what is wrong within the object that was given', () => {
    const union = z.union([z.enum(['a', 'b']), z.strictObject({ value: z.number(), unit: z.string() })]);
    const codesOf = (input: unknown) =>
      problemsOf(() => readInput(union, input as never)).map(({ code, path }) => [code, path.join('.')]);
    expect(codesOf({ value: 'x', unit: 5 })).toEqual([
      ['wrong-type', 'value'],
      ['wrong-type', 'unit'],
    ]);
    expect(codesOf('c')).toEqual([['not-one-of', '']]);
    expect(codesOf(null)).toEqual([['wrong-type', '']]);
  });

  test('of a union, the branch whose label is given', () => {
    const problems = problemsOf(() => readInput(sourceSchema, { kind: 'instrument', number: '1' }));
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing instrument',
      'missing issuer',
      'missing signedOn',
      'missing effectiveFrom',
      'missing effectiveTo',
      'missing title',
    ]);
  });

  test('of a discriminated union, the label', () => {
    const schema = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a') }),
      z.strictObject({ kind: z.literal('b') }),
    ]);
    expect(only(schema, { kind: 'c' })).toEqual({
      code: 'not-one-of',
      path: ['kind'],
      details: { allowed: 'a, b' },
    });
    expect(only(schema, {})).toEqual({
      code: 'missing',
      path: ['kind'],
      details: { expected: 'one of: a, b', expectedVi: 'một trong các giá trị: a, b' },
    });
  });

  test('a symbol in a path becomes text', () => {
    const schema = z.any().check((context) => {
      context.issues.push({ code: 'custom', path: [Symbol('s')], input: 1 });
    });
    expect(only(schema, 1)?.path).toEqual(['Symbol(s)']);
  });
});

describe('checks of the library', () => {
  test('report below the value, and may have a detail named like anything', () => {
    const schema = z
      .strictObject({ text: z.string() })
      .check(
        check(() => [
          { code: 'unreadable', at: ['text'], details: { what: 'số', at: '5', text: 'x', code: 'y' } },
        ]),
      );
    expect(problemsOf(() => readInput(schema, { text: 'x' }))).toEqual([
      { code: 'unreadable', path: ['text'], details: { what: 'số', at: '5', text: 'x', code: 'y' } },
    ]);
  });
});

test("a Decimal of the caller's constructor is read exactly", () => {
  const Theirs = SharedDecimal.clone({ precision: 3, toExpPos: 1, toExpNeg: 0 });
  expect(readInput(percentSchema, new Theirs('50.7900000001'))).toBe('50.7900000001');
  expect(readInput(countSchema, 5n)).toBe('5');
});

/** On a stack with room for fewer than 50,000 arguments, so that few problems are too many; a main thread has room for three times as many. */
function onShortStack<T>(run: () => T, ...padding: readonly number[]): T {
  try {
    Math.max(...Array.from({ length: 50_000 }, () => 0));
  } catch {
    return run();
  }
  return onShortStack(run, ...(padding.length > 0 ? padding : Array.from({ length: 10_000 }, () => 0)));
}

describe('more problems than zod can carry', () => {
  const many = 20_000;

  test('those at the beginning of each list are given', () => {
    const input = { rows: Array.from({ length: many }, () => ({})) };
    const problems = problemsOf(() => onShortStack(() => readInput(rowsSchema, input)));
    expect(problems).toHaveLength(3000);
    expect(problems[0]).toEqual({
      code: 'missing',
      path: ['rows', 0, 'name'],
      details: { expected: 'string' },
    });
  });

  test('of lists in lists, those at shorter beginnings', () => {
    const schema = z.array(z.array(z.array(z.strictObject({ a: z.string(), b: z.string() }))));
    const input = [Array.from({ length: 300 }, () => Array.from({ length: 100 }, () => ({})))];
    expect(problemsOf(() => onShortStack(() => readInput(schema, input)))).toHaveLength(30 * 30 * 2);
  });

  test('where the beginnings are in order, that something is wrong', () => {
    const input = {
      rows: Array.from({ length: many }, (_, i) => (i < 1000 ? { name: 'x', poor: 1, households: 2 } : {})),
    };
    expect(problemsOf(() => onShortStack(() => readInput(rowsSchema, input)))).toEqual([
      { code: 'wrong-type', path: [], details: { expected: 'value' } },
    ]);
  });

  test('an error of another class is let through', () => {
    const schema = z.any().check(() => {
      throw new TypeError('a bug');
    });
    expect(() => readInput(schema, 1)).toThrow(TypeError);
  });
});

test('the result is a copy', () => {
  const input = { from: '2023-01-01', to: '2023-12-31' };
  const read = readInput(periodSchema, input);
  expect(read).toEqual(input);
  expect(read).not.toBe(input);
});

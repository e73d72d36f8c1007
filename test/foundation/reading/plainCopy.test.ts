import { Decimal as SharedDecimal } from 'decimal.js';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { Decimal, plainCopy } from '../../../src/foundation/internal.js';

const codes = (input: unknown): readonly string[] =>
  plainCopy(input).problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe('what is copied', () => {
  test('plain data, without undefined members', () => {
    const input = { a: [1, 'x', null, true, undefined], b: undefined };
    const { value, problems } = plainCopy(input);
    expect(problems).toEqual([]);
    expect(value).toStrictEqual({ a: [1, 'x', null, true, undefined] });
    expect((value as typeof input).a).not.toBe(input.a);
  });

  test('Decimal and bigint become text', () => {
    expect(plainCopy([new Decimal('1.50'), new SharedDecimal('-0'), 12n]).value).toEqual(['1.5', '0', '12']);
  });

  test('objects of another realm and without prototype', () => {
    expect(plainCopy(runInNewContext('({ a: [1] })')).value).toEqual({ a: [1] });
    expect(plainCopy(Object.assign(Object.create(null), { a: 1 })).value).toEqual({ a: 1 });
  });

  test('each member is read once', () => {
    let reads = 0;
    const { value } = plainCopy({
      get a() {
        reads += 1;
        return reads;
      },
    });
    expect(value).toEqual({ a: 1 });
  });

  test('what is shared stays shared', () => {
    const unit = { name: 'Y Tý' };
    const { value } = plainCopy([unit, unit]);
    const [first, second] = value as unknown[];
    expect(first).toBe(second);
    expect(first).not.toBe(unit);
  });
});

describe('what is refused', () => {
  test.each([
    ['a Map twice', [[...Array<unknown>(2)].fill(new Map())], ['wrong-type 0.0', 'wrong-type 0.1']],
    ['functions and symbols', { a: () => 1, b: [Symbol('s')] }, ['wrong-type a', 'wrong-type b.0']],
    [
      'keys into the prototype',
      JSON.parse('{"a":{"__proto__":1,"constructor":2,"prototype":3}}'),
      ['forbidden-key a.__proto__', 'forbidden-key a.constructor', 'forbidden-key a.prototype'],
    ],
    [
      'an undefined Decimal',
      { a: new Decimal(NaN), b: new Decimal(Infinity) },
      ['wrong-type a', 'wrong-type b'],
    ],
    ['a huge Decimal', { a: new SharedDecimal('1e9000000000000000') }, ['too-large a']],
    ['a tiny Decimal', { a: new SharedDecimal('1e-9000000000000000') }, ['bad-format a']],
    ['a gap', { a: [1, , , 4] }, ['missing a.1']],
    ['a billion gaps', new Array(1e9), ['missing 0']],
  ] as [string, unknown, string[]][])('%s', (_, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  test('a JSON object that calls itself a Decimal is data', () => {
    const input = { toStringTag: '[object Decimal]', s: 1, e: 1e9, d: [1] };
    expect(plainCopy(input)).toEqual({ value: input, problems: [] });
  });

  test('a getter that throws, at its own path', () => {
    const input = {
      a: 1,
      get b(): never {
        throw new TypeError('mine');
      },
    };
    expect(codes({ x: input })).toEqual(['wrong-type x.b']);
  });

  test('a proxy that throws midway leaves the paths of the others right', () => {
    const list = new Proxy([undefined], {
      has: () => {
        throw new Error('mine');
      },
    });
    expect(codes({ a: list, b: () => 1 })).toEqual(['wrong-type a', 'wrong-type b']);
  });

  test('cycles, where they close', () => {
    const input: Record<string, unknown> = {};
    input['a'] = { b: [input] };
    expect(codes(input)).toEqual(['cyclic a.b.0']);
  });
});

describe('limits', () => {
  const nest = (levels: number, inner: unknown = 1): unknown => {
    let value = inner;
    for (let level = 0; level < levels; level += 1) value = [value];
    return value;
  };

  test('33 objects in each other, not 34', () => {
    expect(codes(nest(33))).toEqual([]);
    expect(plainCopy(nest(34)).problems).toEqual([
      { code: 'too-deep', path: Array<number>(33).fill(0), details: { maximum: '32' } },
    ]);
  });

  test('shared objects do not get around the depth', () => {
    const shared = nest(20);
    expect(codes({ a: shared, b: nest(20, shared) })).toEqual([`too-deep b${'.0'.repeat(20)}`]);
    expect(codes({ a: shared, b: nest(5, shared) })).toEqual([]);
  });

  test('shared objects count at each place, in linear time', () => {
    let value: unknown = 1;
    for (let level = 0; level < 30; level += 1) value = { a: value, b: value };
    const start = performance.now();
    const { value: copy, problems } = plainCopy(value);
    expect(performance.now() - start).toBeLessThan(100);
    expect(copy).toBeUndefined();
    expect(problems.map(({ code, details }) => [code, details['maximum']])).toEqual([
      ['too-long', '10000000'],
    ]);
  });

  test('after a thousand problems the rest is left unread', () => {
    const { value, problems } = plainCopy({ a: Array.from({ length: 5000 }, () => () => 1), b: 1 });
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1000);
  });
});

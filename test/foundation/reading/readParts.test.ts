import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { check, decimalSchema, readParts } from '../../../src/foundation/internal.js';

const schema = z.strictObject({
  findings: z.record(
    z.string(),
    z.strictObject({ value: decimalSchema(), note: z.exactOptional(z.string()) }),
  ),
  rows: z.exactOptional(z.array(z.strictObject({ x: z.number() }))),
  years: z.exactOptional(
    z
      .strictObject({ from: z.number(), to: z.number() })
      .check(check(({ from, to }) => (from > to ? [{ code: 'period-reversed' }] : []))),
  ),
});

const read = (input: unknown) => {
  const { value, problems } = readParts(schema, input);
  return { value, problems: problems.map(({ code, path }) => `${code} ${path.join('.')}`) };
};

describe('what is well-formed is kept', () => {
  test('all of it, where nothing is wrong', () => {
    expect(read({ findings: { a: { value: '1' } } })).toEqual({
      value: { findings: { a: { value: '1' } } },
      problems: [],
    });
  });

  test('members that are wrong are left out, with what cannot be without them', () => {
    expect(
      read({
        findings: { a: { value: '1,5' }, b: { value: '2', note: 3 }, c: { value: '3' } },
        years: { from: 2, to: 1 },
      }),
    ).toEqual({
      value: { findings: { b: { value: '2' }, c: { value: '3' } } },
      problems: ['bad-format findings.a.value', 'wrong-type findings.b.note', 'period-reversed years'],
    });
  });

  test('a list that holds anything wrong is left out whole', () => {
    expect(read({ findings: {}, rows: [{ x: 1 }, { x: '2' }] })).toEqual({
      value: { findings: {} },
      problems: ['wrong-type rows.1.x'],
    });
  });

  test('keys too many hide nothing', () => {
    expect(read({ findings: {}, years: { from: 2, to: 1, too: 3 }, other: 1 })).toEqual({
      value: { findings: {} },
      problems: ['unknown-key years.too', 'unknown-key other', 'period-reversed years'],
    });
    expect(read({ findings: {}, other: 1 })).toEqual({
      value: { findings: {} },
      problems: ['unknown-key other'],
    });
  });

  test('nothing, where what is wrong cannot be left out', () => {
    expect(read({ findings: 1, rows: [] })).toEqual({ value: undefined, problems: ['wrong-type findings'] });
    expect(read([])).toEqual({ value: undefined, problems: ['wrong-type '] });
    expect(read(() => 1)).toEqual({ value: undefined, problems: ['wrong-type '] });
    expect(read({ findings: new Map() })).toEqual({ value: undefined, problems: ['wrong-type findings'] });
  });
});

test('a rule that stumbles over what was found wrong within its value says nothing more; else its error is thrown on', () => {
  const clumsy = z.strictObject({ parts: z.array(decimalSchema({ min: 1 })) }).check(
    check(({ parts }) => {
      if (parts.includes('0')) throw new Error('division by zero');
      throw new Error('clumsy');
    }),
  );
  expect(readParts(clumsy, { parts: ['0'] }).problems.map(({ code }) => code)).toEqual(['too-small']);
  expect(() => readParts(clumsy, { parts: ['2'] })).toThrow('clumsy');
});

test('a place that a check names but that is not there is left out with what should hold it', () => {
  const own = z
    .strictObject({ a: z.exactOptional(z.string()), b: z.exactOptional(z.string()) })
    .check(
      check(({ a, b }) => [
        ...(a === undefined ? [] : [{ code: 'missing', at: ['a', 'inner'] } as const]),
        ...(a === undefined && b !== undefined ? [{ code: 'contradiction', at: ['b'] } as const] : []),
      ]),
    );
  expect(readParts(own, { a: 'x', b: 'y' }).value).toEqual({});
});

import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  describeError,
  describeProblems,
  isMtqgError,
  MtqgError,
  problemError,
  problemMessages,
  throwProblems,
  type Problem,
} from '../../../src/foundation/internal.js';
import { hostileInputs } from '../../fixtures/hostileInputs.js';

const problems: readonly [Problem, ...Problem[]] = [
  { code: 'too-large', path: ['observations', 0, 'rate'], details: { maximum: '100' } },
  { code: 'wrong-type', path: [], details: { expected: 'decimal' } },
];

describe('the error', () => {
  const error = new MtqgError(problems);

  test('has the code and the path of the first problem, and all of them', () => {
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.path, error.problems]).toEqual([
      'MtqgError',
      'too-large',
      ['observations', 0, 'rate'],
      problems,
    ]);
    expect(error.message).toBe(
      'observations[0].rate: expected 100 or less\nexpected a decimal number (text such as “50.79”, a finite number or a Decimal)',
    );
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'MtqgError',
      message: error.message,
      problems,
    });
  });

  test('says a hundred problems and how many more', () => {
    const lines = new MtqgError([
      problems[0],
      ...Array.from({ length: 149 }, () => problems[0]),
    ]).message.split('\n');
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('… and 50 more');
  });
});

describe('isMtqgError', () => {
  const lookAlike = (): Error => Object.assign(new Error('x'), { name: 'MtqgError', problems });

  test('knows the error of another build and of another realm, and its codes', () => {
    const foreign: unknown = runInNewContext(
      "Object.assign(new Error('x'), { name: 'MtqgError', problems: [{ code: 'missing' }] })",
    );
    expect([isMtqgError(lookAlike()), isMtqgError(foreign), isMtqgError(foreign, 'missing')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isMtqgError(lookAlike(), 'wrong-type')).toBe(true);
    expect(isMtqgError(lookAlike(), 'cyclic')).toBe(false);
  });

  test.each([
    new Error('x'),
    Object.assign(new Error('x'), { name: 'MtqgError' }),
    { name: 'MtqgError', problems },
    null,
  ])('not %s', (value) => {
    expect(isMtqgError(value)).toBe(false);
  });

  test.each(hostileInputs)('not $name', ({ make }) => {
    expect(isMtqgError(make(), 'missing')).toBe(false);
  });
});

describe('describeError', () => {
  test('in both languages', () => {
    const error = new MtqgError(problems);
    expect(describeError(error, 'vi')).toBe(
      'observations[0].rate: không được quá 100\nphải là số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
    );
    expect(describeError(error, 'en')).toBe(error.message);
  });

  test('with a table of the caller', () => {
    const table = { ...problemMessages, 'too-large': { vi: 'quá lớn (> {maximum})', en: 'too big' } };
    expect(describeError(problemError('too-large', ['a'], { maximum: '9' }), 'vi', table)).toBe(
      'a: quá lớn (> 9)',
    );
  });

  test('a code that it does not know stands for itself', () => {
    for (const code of ['later-code', 'constructor'])
      for (const locale of ['vi', 'en'] as const)
        expect(describeError(problemError(code as never, ['a']), locale)).toBe(`a: ${code}`);
  });

  test('how the input is mended, if the hint is known', () => {
    const details = { expected: 'constructor', hint: 'nearest', use: 'whole' };
    const said = (hint: string, locale: 'vi' | 'en', table?: typeof problemMessages) =>
      describeError(problemError('wrong-type', [], { ...details, hint }), locale, table);
    expect(said('nearest', 'vi')).toBe('phải là constructor; có phải là “whole”?');
    expect(said('nearest', 'en')).toBe('expected constructor; did you mean “whole”?');
    expect(said('nearest', 'en', problemMessages)).toBe('expected constructor; did you mean “whole”?');
    expect(said('constructor', 'en')).toBe('expected constructor');
  });

  test('one short line a problem, whatever the keys', () => {
    const path = ['hộ', 'a b', 'x\ny', 0, 'k'.repeat(1e5)];
    const said = describeError(problemError('unknown-key', path, { key: `\n${'z'.repeat(1e5)}` }), 'en');
    expect(said.startsWith(`hộ["a b"]["x y"][0].${'k'.repeat(60)}…: unknown key:  zzz`)).toBe(true);
    expect(said.includes('\n')).toBe(false);
    expect(said.length).toBeLessThan(700);
  });
});

test('no problems, no error', () => {
  expect(() => throwProblems([])).not.toThrow();
  expect(() => throwProblems(problems)).toThrow(MtqgError);
});

test('numbers and days in a message have the marks of its language; an unknown hint is left out', () => {
  const found: readonly Problem[] = [
    { code: 'part-exceeds-whole', path: [], details: { part: '1100.5', whole: '1000' } },
    { code: 'not-in-force', path: ['date'], details: { date: '2009-02-01' } },
    { code: 'not-in-force', path: ['date'], details: { date: 'never', hint: 'unheard-of' } },
    { code: 'too-small', path: [], details: { minimum: '-4' } },
  ];
  expect(describeProblems(found, 'vi').split('\n')).toEqual([
    'số thành phần (1.100,5) lớn hơn tổng số (1.000)',
    'date: thư viện chưa có quy định có hiệu lực vào ngày 01/02/2009',
    'date: thư viện chưa có quy định có hiệu lực vào ngày never',
    'phải từ −4 trở lên',
  ]);
});

test.each([
  [null, 'vi', 'wrong-type', ['problems']],
  [{}, 'vi', 'wrong-type', ['problems']],
  [{ problems: [{}] }, 'en', 'wrong-type', ['problems']],
  [{ problems: [] }, 'fr', 'not-one-of', ['locale']],
])('%j in %s is no error to be described', (error, locale, code, path) => {
  try {
    describeError(error as never, locale as never);
    expect.unreachable();
  } catch (thrown) {
    expect(isMtqgError(thrown) && [thrown.code, thrown.path]).toEqual([code, path]);
  }
});

test('the years between which one must lie are written as years, what else is a number with its marks', () => {
  const said = (path: readonly string[], maximum: string) =>
    (['vi', 'en'] as const).map((locale) =>
      describeProblems([{ code: 'too-large', path, details: { maximum } }], locale),
    );
  expect(said(['observations', 'year'], '2200')).toEqual([
    'observations.year: không được quá 2200',
    'observations.year: expected 2200 or less',
  ]);
  expect(said(['households'], '2200')).toEqual([
    'households: không được quá 2.200',
    'households: expected 2,200 or less',
  ]);
  expect(said(['yearlyHouseholds'], '12200')).toEqual([
    'yearlyHouseholds: không được quá 12.200',
    'yearlyHouseholds: expected 12,200 or less',
  ]);
});

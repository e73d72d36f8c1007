import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  check,
  checkSound,
  decisive,
  describeProblems,
  isMtqgError,
  isoDateSchema,
  readInput,
  shortText,
} from '../../../src/foundation/internal.js';

test('all that a rule reports becomes problems, at the value or below it', () => {
  const schema = z.strictObject({ part: z.number(), whole: z.number() }).check(
    check(({ part, whole }) => [
      ...(part > whole
        ? [
            {
              code: 'part-exceeds-whole',
              at: ['part'],
              details: { part: String(part), whole: String(whole) },
            } as const,
          ]
        : []),
      ...(whole === 0 ? [{ code: 'contradiction' } as const] : []),
    ]),
  );
  expect(readInput(schema, { part: 1, whole: 2 })).toEqual({ part: 1, whole: 2 });
  try {
    readInput(schema, { part: 1, whole: 0 });
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error) && error.problems).toEqual([
      { code: 'part-exceeds-whole', path: ['part'], details: { part: '1', whole: '0' } },
      { code: 'contradiction', path: [], details: {} },
    ]);
  }
});

test('a rule looks at what is sound, whatever is wrong beside it', () => {
  const looked: string[] = [];
  const schema = z
    .strictObject({ a: z.strictObject({ n: z.number() }), list: z.array(z.number()), c: z.number() })
    .check(
      checkSound((_value, isSound) => {
        const places = [[], ['a'], ['a', 'n'], ['list'], ['list', 0], ['list', 1], ['c']] as const;
        looked.push(...places.filter((place) => isSound(...place)).map((place) => place.join('.')));
        return [{ code: 'contradiction', at: ['c'], details: { what: 'x' } }];
      }),
      checkSound((_value, isSound) => {
        looked.push(`then c: ${String(isSound('c'))}, list.0: ${String(isSound('list', 0))}`);
        return [];
      }),
    );
  try {
    readInput(schema, { a: { n: '1' }, list: [1, 'x'], c: 1 });
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error) && error.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['wrong-type', 'a.n'],
      ['wrong-type', 'list.1'],
      ['contradiction', 'c'],
    ]);
  }
  expect(looked).toEqual(['list.0', 'c', 'then c: false, list.0: true']);
});

test('of what has another shape altogether, nothing is sound', () => {
  const seen: boolean[] = [];
  const schema = z.strictObject({ c: z.number() }).check(
    checkSound((_value, isSound) => {
      seen.push(isSound('c'));
      return [];
    }),
  );
  for (const input of [null, 'text', { c: 1 }]) schema.safeParse(input);
  expect(seen).toEqual([false, false, true]);
});

test('a part and its whole may be named', () => {
  const details = { part: '1100', whole: '1000' };
  const said = (more: Record<string, string>, locale: 'vi' | 'en') =>
    describeProblems([{ code: 'part-exceeds-whole', path: [], details: { ...details, ...more } }], locale);
  expect(said({}, 'vi')).toBe('số thành phần (1.100) lớn hơn tổng số (1.000)');
  expect(said({}, 'en')).toBe('the part (1,100) is larger than its whole (1,000)');
  const names = { partName: 'poor', partNameVi: 'số hộ nghèo', wholeName: 'all', wholeNameVi: 'tổng số hộ' };
  expect(said(names, 'vi')).toBe('số hộ nghèo (1.100) lớn hơn tổng số hộ (1.000)');
  expect(said(names, 'en')).toBe('poor (1,100) is larger than all (1,000)');
});

test('a form that is decisive stops what would look at the value, not what looks beside it', () => {
  const seen: unknown[] = [];
  const form = z.string().check(
    decisive(z.regex(/^\d+$/)),
    check((text) => {
      seen.push(text);
      return [];
    }),
  );
  const schema = z.strictObject({ n: form, day: isoDateSchema, name: shortText(), c: z.number() }).check(
    check(() => [{ code: 'contradiction', details: { what: 'never' } }]),
    checkSound((_value, isSound) =>
      ['n', 'day', 'name', 'c']
        .filter((member) => isSound(member))
        .map((member) => ({
          code: 'contradiction',
          at: [member],
          details: { what: 'sound' },
        })),
    ),
  );
  const outcome = schema.safeParse({ n: 'x', day: '31/12/2023', name: '', c: 1 });
  expect(outcome.error?.issues.map(({ code, path }) => [code, path])).toEqual([
    ['invalid_format', ['n']],
    ['invalid_format', ['day']],
    ['too_small', ['name']],
    ['custom', []],
  ]);
  expect(outcome.error?.issues.at(-1)).toMatchObject({ params: { at: ['c'] } });
  expect(seen).toEqual([]);
});

import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { check, isMtqgError, readInput } from '../../src/foundation/index.js';

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

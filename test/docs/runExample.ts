import { isMtqgError } from 'mtqg/foundation';
import { formatWithOptions } from 'node:util';
import { expect, test } from 'vitest';

let printed: string[] = [];

/** Runs one block. */
export function $test(place: string, block: () => Promise<void>): void {
  test(place, async () => {
    printed = [];
    await block();
  });
}

/** What a block sees as `console`. */
export function $console(): { log: (...values: unknown[]) => void } {
  return {
    log: (...values) => {
      printed.push(formatWithOptions({ colors: false }, ...values));
    },
  };
}

/** Compares what was printed since the last comparison, line by line. */
export function $printed(place: string, text: string): void {
  const lines = (value: string) => value.split('\n').map((line) => line.trimEnd());
  const actual = lines(printed.join('\n'));
  printed = [];
  expect(actual, place).toEqual(lines(text));
}

/** Compares a value with what its comment says. */
export function $expect(place: string, actual: unknown, expected: unknown): void {
  expect(actual, place).toEqual(expected);
}

/** Expects an MtqgError that has the code. */
export function $throws(place: string, code: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    const codes = isMtqgError(error) ? error.problems.map((problem) => problem.code) : [String(error)];
    expect(codes, place).toContain(code);
    return;
  }
  expect.unreachable(`${place}: nothing was thrown`);
}

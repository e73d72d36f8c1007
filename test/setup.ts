import { afterEach, beforeEach, expect } from 'vitest';

// The library prints nothing. A test that sees it print anything fails.
const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of methods) {
    console[method] = (...values: unknown[]) => {
      printed.push(`console.${method}: ${values.map(String).join(' ')}`);
    };
  }
});

afterEach(() => {
  expect(printed, 'nothing may be printed').toEqual([]);
});

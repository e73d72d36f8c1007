import fc from 'fast-check';
import { afterEach, beforeEach, expect } from 'vitest';
import { tries } from './fixtures/tries.js';

// The same cases in every run, so that a change is what makes a test fail; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20251201), numRuns: tries(100) });

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

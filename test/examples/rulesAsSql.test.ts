import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/rules-as-sql.txt', import.meta.url);
let printed = '';

beforeAll(async () => {
  printed = await printedBy('rules-as-sql');
}, 120_000);

it('prints what it printed before', () => {
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

it('prints the lines of the standard and what follows from them', () => {
  // Decree 07/2021/NĐ-CP: 1.5 million đồng in the country, 2 million in towns.
  expect(printed).toContain("WHEN area1 = 'rural' THEN CASE WHEN income1 IS NULL");
  expect(printed).toContain('income1 <= 1500000');
  expect(printed).toContain('income1 <= 2000000');
  expect(printed).toContain('--   1500000, 2 → near-poor');
  expect(printed).toContain('--   1500000, NULL → missing-input');
});

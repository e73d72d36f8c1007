import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/profile-of-a-province.txt', import.meta.url);

it('prints what is kept of it, to the letter, and the figures of the document', async () => {
  const printed = await printedBy('profile-of-a-province');
  expect(printed).toBe(readFileSync(golden, 'utf8'));
  for (const text of ['1,971', '998', '50.63%', '84.6%', '8.7%', '3.81%', 'records[8].subject', 'Quảng Nam'])
    expect(printed).toContain(text);
});

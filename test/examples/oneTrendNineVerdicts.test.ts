import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/one-trend-nine-verdicts.txt', import.meta.url);

let printed = '';
beforeAll(async () => {
  printed = await printedBy('one-trend-nine-verdicts');
});

it('prints what is kept of it, to the letter', () => {
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

it.each([
  ['insufficient by rates', '   Eurostat    insufficient progress; 0.482'],
  ['fair by distances', '   UN 2023     fair progress but acceleration needed; 0.563; score 2.00'],
  [
    'a target of zero is refused',
    '   Eurostat    refused: the target is zero, which no compound rate leads to',
  ],
  ['ahead on a straight way', '   linear pace ratio 1.071'],
])('%s', (_what, text) => {
  expect(printed).toContain(text);
});

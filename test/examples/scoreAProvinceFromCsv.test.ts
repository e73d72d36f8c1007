import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/score-a-province-from-csv.txt', import.meta.url);

let printed = '';
beforeAll(async () => {
  printed = await printedBy('score-a-province-from-csv');
});

it('prints what is kept of it, to the letter', () => {
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

// Worked out by hand from the table and the thresholds of the column of the Northern midlands and mountains.
it.each([
  ['a commune at every threshold has met all', '  Suối Trong: 19 of 19 criteria met\n  Đồi Thông: 18'],
  ['57.5 − 60 = −2.5', '17.7 Livestock households with hygienic pens: 57.5%, margin −2.5 percentage points'],
  ['12 − 12.4 = −0.4', '12.4%, margin −0.4 percentage points'],
  ['35.2 − 36 = −0.8 million', '35.2 million VND/person/year, margin −800 thousand VND/person/year'],
  ['93 passes 90, of which 47 fails 50', 'of which clean water: 47%, margin −3 percentage points'],
  ['no region, no column', 'column not decided, for want of: region'],
  ['a commune that nobody assessed is no zero', '  Bến Đò: not assessed'],
  ['12 = 11 + 1', '  12 communes: 11 assessed (3 of them with criteria that are open), 1 not'],
  ['2 ÷ 11', 'of the communes assessed: 18.18%'],
  ['2 ÷ 12', 'of all communes: 16.67%'],
  ['(19 + 19 + 18 + 17 + 17 + 16 + 17 + 9 + 8 + 3 + 6) ÷ 11', '13.55 – 15.45 criteria/commune'],
  ['five of eleven lie from 15 to 18', '  15–18 criteria: 5 communes'],
  ['the minimum and who holds it', '3 criteria, Khe Sâu'],
  ['income is hardest', '  10. Income [Thu nhập]: 50% (5 of 10 communes)'],
  ['17.1: 6 met, 2 open, of 11', '17.1 Households with hygienic water (of which clean water): 54.5% – 72.7%'],
  ['one criterion short', '  Đồi Thông lacks 1 criterion: 1 failed, 0 open'],
  ['an open criterion before a second failed one', '  Chè Xanh lacks 2 criteria: 1 failed, 1 open'],
  [
    'what only unconfirmed thresholds decide',
    'all met, with these thresholds: 2 – 3 communes; without them: 0 – 4 communes',
  ],
])('%s', (_what, text) => {
  expect(printed).toContain(text);
});

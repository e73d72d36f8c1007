import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/monthly-disbursement-report.txt', import.meta.url);

let printed = '';
beforeAll(async () => {
  printed = await printedBy('monthly-disbursement-report');
});

it('prints what is kept of it, to the letter', () => {
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

// Worked out by hand from the table, in tỷ đồng.
it.each([
  ['519.5525 + 88.35, 291.4657 + 53.125, of it', /Total +607\.9 +88\.4 +344\.6 +263\.3 +56\.7% +56\.1%/],
  ['344.5907 − 232.0752 − 41.905', /Total .* 70\.6 +–/],
  [
    '107.945 + 39.85 + 7.3807 of 160.75 + 64.5 + 15.0605',
    /New rural development +240\.3 +20\.8 +155\.2 +85\.1 +64\.6%/,
  ],
  ['nobody reported it, which is no zero', /Hỗ trợ nhà ở +9\.6 +– +– +– +– +– +– +–/],
  ['100 − 56.685', /short of 43\.31 percentage points/],
  ['85.1298 ÷ 607.9025', /1\. New rural development: 14 percentage points\n/],
  ['519.5525 + 0.54', /plan: printed 520\.09 billion VND, recomputed 519\.55 billion VND/],
  [
    '48.07 ÷ (67.712 + 8.4) = 63.16%',
    /67\.172 billion VND for 67\.712 billion VND, as its printed ratio says, too/,
  ],
  ['263.3118 ÷ 3 months', /phải giải ngân bình quân 87,77 tỷ đồng\/tháng, gấp 2,55 lần/],
  ['invented', /Số liệu là ví dụ giả định\.\n$/],
])('%s', (_what, text) => {
  expect(printed).toMatch(text);
});

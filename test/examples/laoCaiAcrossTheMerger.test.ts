import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/lao-cai-across-the-merger.txt', import.meta.url);

let printed = '';
beforeAll(async () => {
  printed = await printedBy('lao-cai-across-the-merger');
});

it('prints what is kept of it, to the letter', () => {
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

it.each([
  ['two communes made Y Tý', 'Đơn vị cũ hợp thành Xã Y Tý: 2 đơn vị.'],
  ['La Pan Tẩn went into Cao Sơn', 'Xã La Pan Tẩn: toàn bộ, từ ngày 01/7/2025'],
  ['a rate without counts is not put together with others', 'no figure of Xã A Lù'],
  ['counts are summed, then divided: (420 + 310) ÷ (1,010 + 820)', '  2022  39.89%  from Xã A Lù + Xã Y Tý'],
  ['a commune without a figure is no zero', '2024  refused: it needs Xã Tả Thàng'],
  ['the break is marked', 'break on 2025-07-01: merged, 1673/NQ-UBTVQH15'],
])('%s', (_what, text) => {
  expect(printed).toContain(text);
});

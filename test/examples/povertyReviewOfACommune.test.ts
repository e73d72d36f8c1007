import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/poverty-review-of-a-commune.txt', import.meta.url);

let printed = '';
beforeAll(async () => {
  printed = await printedBy('poverty-review-of-a-commune');
});

it('prints what is kept of it, to the letter', () => {
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

// Worked out by hand from the table and the rural sheet of the North Central and Central Coast.
it.each([
  ['its households are said to be invented', '(the commune, its households and all figures are invented)'],
  ['a villa', 'Hộ 01: not poor [hộ không nghèo]; excluded by form A, condition 1'],
  ['seven of nine items', 'Hộ 02: not poor [hộ không nghèo]; stopped at form A, 7 items'],
  [
    '15 + 10 + 5 + 20 + 5 points; eight deprivations',
    'Hộ 03: poor household [hộ nghèo]; score A 55 points, score B 80',
  ],
  ['two motorbikes give 30 or 40', 'Hộ 05: near-poor household [hộ cận nghèo]; score A 120 – 130 points'],
  ['what contradicts itself', 'form 3.7 of Circular 02/2022/TT-BLĐTBXH prints 40.'],
  [
    'latrine and internet decide',
    'Hộ 08: poor household [hộ nghèo] or near-poor household [hộ cận nghèo]; score A 75 – 80',
  ],
  ['a motorbike of 20 million decides', 'Hộ 14: near-poor household [hộ cận nghèo] or not poor'],
  ['three households are open', '  poor: 3 – 5 households; near-poor: 2 – 4 households'],
  ['a question that is open', '    9. Tiêu thụ điện bình quân 1 tháng cả hộ (KW): ........'],
  ['and answered', 'Hộ 11: poor household [hộ nghèo]; score A 125 points, score B 30 points'],
  ['4 ÷ 8', 'Dân tộc Thái: tỷ lệ hộ nghèo 50%; tỷ trọng trong tổng số hộ nghèo 80%.'],
  ['6 of 7 without a hygienic latrine', 'hygienic latrine [nhà tiêu hợp vệ sinh]: 6 households, 85.71%'],
  [
    '3 − 1 − 1 + 0 is not 2',
    'the movements give 1 household, 2 households reported: 1 household unexplained',
  ],
  [
    'because the lists disagree',
    '1 household in the list of the poor, 0 households in that of the near-poor',
  ],
  ['(5 ÷ 17 − 8 ÷ 15) ÷ 3', 'Bình quân mỗi năm giảm 7,97 điểm phần trăm.'],
  ['one household more could be poor for the number alone', 'số hộ nghèo giảm 3 hộ'],
  ['7.97 is more than 5', 'Yêu cầu giảm 5 điểm phần trăm/năm, thực tế giảm 7,97 điểm phần trăm/năm: đạt.'],
  ['the paragraph', 'có 17 hộ, trong đó 5 hộ nghèo, tỷ lệ 29,41%, và 2 hộ cận nghèo, tỷ lệ 11,76%'],
])('%s', (_what, text) => {
  expect(printed).toContain(text);
});

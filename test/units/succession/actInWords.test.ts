import { expect, it } from 'vitest';
import { actInWords, byActs } from '../../../src/units/succession/actInWords.js';

it.each([
  ['1673/NQ-UBTVQH15', 'Nghị quyết số 1673/NQ-UBTVQH15', 'Resolution 1673/NQ-UBTVQH15'],
  ['202/2025/QH15', 'Nghị quyết số 202/2025/QH15', 'Resolution 202/2025/QH15'],
  ['19/2025/QĐ-TTg', 'Quyết định số 19/2025/QĐ-TTg', 'Decision 19/2025/QĐ-TTg'],
  ['351/2025/NĐ-CP', 'Nghị định số 351/2025/NĐ-CP', 'Decree 351/2025/NĐ-CP'],
  ['an act of the caller', 'an act of the caller', 'an act of the caller'],
])('cites %s', (act, vi, en) => {
  expect(actInWords(act)).toEqual({ vi, en });
});

it('puts acts in brackets, and nothing where there are none', () => {
  expect(byActs([]).vi).toBe('');
  expect(byActs(['1/NQ-A', 'b']).en).toBe(' (Resolution 1/NQ-A, b)');
});

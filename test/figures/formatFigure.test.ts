import { expect, it } from 'vitest';
import { formatFigure, parseFigure } from '../../src/figures/index.js';

it.each([
  ['1.971 tỷ đồng', '1.971 tỷ đồng', '1,971 billion VND'],
  ['1.971 tỷ', '1.971 tỷ', '1,971 billion VND'],
  ['50,6%', '50,6%', '50.6%'],
  ['3,0 %', '3,0%', '3.0%'],
  ['7,6 điểm %/năm', '7,6 điểm %/năm', '7.6 percentage points/year'],
  ['trên 487 tỷ đồng', 'trên 487 tỷ đồng', 'more than 487 billion VND'],
  ['gần 11,5%', 'gần 11,5%', 'nearly 11.5%'],
  ['từ 1.000 hộ trở lên', '1.000 hộ trở lên', 'at least 1,000 households'],
  ['100 households or more', 'ít nhất 100 hộ', '100 households or more'],
  ['giảm trên 3%', 'giảm trên 3%', 'down by more than 3%'],
  ['tăng 5 xã', 'tăng 5 xã', 'up by 5 communes'],
  ['01 huyện', '1 huyện', '1 district'],
  ['4 - 5%', '4 - 5%', '4 - 5%'],
  ['500 triệu - 1 tỷ đồng/ha', '500 triệu - 1 tỷ đồng/ha', '500 million - 1 billion VND/ha'],
  ['44/52 mục tiêu', '44/52 mục tiêu', '44/52 objectives'],
  ['7.555 hộ nghèo', '7.555 hộ nghèo', '7,555 households (nghèo)'],
  ['hơn 360 hồ sơ, tài liệu', 'hơn 360 hồ sơ (tài liệu)', 'more than 360 hồ sơ (tài liệu)'],
  ['7,6 nghìn tỷ đồng', '7,6 nghìn tỷ đồng', '7.6 trillion VND'],
  ['1.971 billion VND', '1,971 tỷ đồng', '1.971 billion VND'],
  ['47,425 triệu đồng/người/năm', '47,425 triệu đồng/người/năm', '47.425 million VND/person/year'],
  ['82.492.832', '82.492.832', '82,492,832'],
])('%s', (text, vi, en) => {
  const figure = parseFigure(text);
  expect(formatFigure(figure, { locale: 'vi' })).toBe(vi);
  expect(formatFigure(figure, { locale: 'en' })).toBe(en);
});

it('keeps a qualifier that it does not know', () => {
  const figure = { ...parseFigure('hơn 5%'), qualifier: { word: 'hòm hòm', sense: 'about' as const } };
  expect(formatFigure(figure, { locale: 'vi' })).toBe('khoảng 5%');
});

it('refuses what is no figure', () => {
  expect(() => formatFigure({ form: 'triple' } as never, { locale: 'vi' })).toThrow('form');
  const figure = { ...parseFigure('5%'), unit: { ...parseFigure('5%').unit, measure: 'acre' } };
  expect(() => formatFigure(figure as never, { locale: 'vi' })).toThrow('unit.measure');
  expect(() => formatFigure(parseFigure('5%'), {} as never)).toThrow('locale');
});

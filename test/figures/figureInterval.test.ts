import { describe, expect, it } from 'vitest';
import { explain } from '../../src/foundation/internal.js';
import {
  figureInterval,
  intervalConventions,
  parseFigure,
  standardConvention,
} from '../../src/figures/index.js';

const ends = (text: string, convention = {}): readonly (string | null)[] => {
  const { lower, upper } = figureInterval(text, convention);
  return [lower, upper];
};

describe('the standard convention', () => {
  it.each([
    ['13,9 tiêu chí/xã', 'rounded', '13.85', '13.95'],
    ['1.971 tỷ đồng', 'rounded', '1970500000000', '1971500000000'],
    ['3,0%', 'rounded', '2.95', '3.05'],
    ['30%', 'rounded', '29.5', '30.5'],
    ['39 xã', 'exact', '39', '39'],
    // 5% of the figure, or one unit of its last digit if that is more.
    ['trên 487 tỷ đồng', 'above', '487000000000', '511350000000'],
    ['hơn 6%', 'above', '6', '7'],
    ['gần 11,5%', 'below', '10.925', '11.5'],
    ['khoảng 3,0%', 'about', '2.85', '3.15'],
    ['khoảng -3,0%', 'about', '-3.15', '-2.85'],
    ['ít nhất 4%', 'at-least', '4', null],
    ['không quá 4%', 'at-most', '0', '4'],
    ['dưới 35,32%', 'under', '0', '35.32'],
    ['dưới -1%', 'under', null, '-1'],
    ['4 - 5%', 'range', '4', '5'],
  ])('%s is %s: %s to %s', (text, rule, lower, upper) => {
    expect(figureInterval(text)).toMatchObject({ rule, lower, upper, convention: standardConvention });
  });

  it('is what stands in the figure itself', () => {
    const figure = parseFigure('gần 11,5%');
    const { lower, upper } = figureInterval(figure);
    expect(figure).toMatchObject({ interval: { lower, upper } });
  });
});

describe('other conventions', () => {
  it('takes what differs', () => {
    expect(ends('hơn 6%', { convention: { vagueUnits: 0 } })).toEqual(['6', '6.3']);
    expect(ends('13,9%', { convention: { roundingUnits: '1' } })).toEqual(['13.8', '14']);
    expect(ends('gần 200 hộ', { convention: { vagueShare: '0.1' } })).toEqual(['180', '200']);
  });

  it('refuses a negative width', () => {
    expect(() => figureInterval('5%', { convention: { roundingUnits: '-1' } })).toThrow(
      'roundingUnits: expected 0 or more',
    );
  });
});

describe('the conventions that have a name', () => {
  it.each([
    ['plain-vague', 'hơn 6%', '6', '6.3'],
    ['may-be-truncated', '66,66%', '66.655', '66.67'],
    // What is cut off makes a figure smaller in size.
    ['may-be-truncated', '-66,66%', '-66.67', '-66.655'],
    ['one-unit', '66,66%', '66.65', '66.67'],
    ['trailing-zeros', '15.000 tỷ đồng', '14500000000000', '15500000000000'],
    ['trailing-zeros', '70%', '65', '75'],
    ['trailing-zeros', '-100%', '-150', '-50'],
    ['trailing-zeros', '105%', '104.5', '105.5'],
    ['trailing-zeros', '0%', '-0.5', '0.5'],
    // Behind a decimal mark, zeros are written to be significant.
    ['trailing-zeros', '12,0%', '11.95', '12.05'],
    // A vague word reaches by the last digit shown.
    ['trailing-zeros', 'hơn 6%', '6', '7'],
    ['standard', '15.000 xã', '15000', '15000'],
  ] as const)('%s: %s is %s to %s', (name, text, lower, upper) => {
    expect(figureInterval(text, { convention: name })).toMatchObject({
      lower,
      upper,
      conventionName: name,
      convention: intervalConventions[name],
    });
  });

  it('are told from those of the caller', () => {
    expect(figureInterval('5%').conventionName).toBe('standard');
    expect(figureInterval('5%', { convention: {} }).conventionName).toBe('standard');
    expect(figureInterval('5%', { convention: { vagueUnits: 2 } }).conventionName).toBe('custom');
    expect(figureInterval('5%', { convention: { truncation: 'possible', roundingUnits: 2 } })).toMatchObject({
      upper: '7',
    });
  });
});

describe('what a figure can be', () => {
  it.each([
    ['0 tỷ đồng', false, { lower: '0', upper: '500000000' }],
    ['khoảng 1 hộ', false, { lower: '0', upper: '2' }],
    ['-0,3 ha', false, { lower: '-0.35', upper: '-0.25' }],
    ['giảm 0 tỷ đồng', false, { lower: '-500000000', upper: '500000000' }],
    ['100%', false, { lower: '99.5', upper: '100.5' }],
    ['100%', true, { lower: '99.5', upper: '100' }],
    ['125%', true, null],
    ['0 - 5 ha', false, { lower: '0', upper: '5' }],
  ])('%s (a share: %s)', (text, isShare, possible) => {
    expect(figureInterval(text, { isShare }).possible).toEqual(possible);
  });

  it('refuses what is no one value', () => {
    expect(() => figureInterval('44/52 xã')).toThrow('numerator, denominator');
  });
});

describe('explanations', () => {
  it.each([
    ['hơn 6%', '“hơn 6%” được hiểu là từ 6% đến 7%.', '“hơn 6%” is understood as from 6% to 7%.'],
    ['39 xã', '“39 xã” được hiểu là đúng 39 xã.', '“39 xã” is understood as exactly 39 communes.'],
    ['ít nhất 4%', '“ít nhất 4%” được hiểu là ít nhất 4%.', '“ít nhất 4%” is understood as at least 4%.'],
    ['dưới -1%', '“dưới -1%” được hiểu là không quá −1%.', '“dưới -1%” is understood as at most −1%.'],
    [
      'trên 487 tỷ đồng',
      '“trên 487 tỷ đồng” được hiểu là từ 487 tỷ đồng đến 511,35 tỷ đồng.',
      '“trên 487 tỷ đồng” is understood as from 487 billion VND to 511.35 billion VND.',
    ],
    [
      '500 triệu - 1 tỷ đồng',
      '“500 triệu - 1 tỷ đồng” được hiểu là từ 500 triệu đồng đến 1.000 triệu đồng.',
      '“500 triệu - 1 tỷ đồng” is understood as from 500 million VND to 1,000 million VND.',
    ],
  ])('%s', (text, vi, en) => {
    expect(explain(figureInterval(text), 'vi')).toBe(vi);
    expect(explain(figureInterval(text), 'en')).toBe(en);
  });
});

it('refuses a pair, which is two figures', () => {
  expect(() => figureInterval('44/52 mục tiêu')).toThrow('ambiguous, it may be: numerator, denominator');
});

it('refuses a figure whose interval ends before it starts', () => {
  const figure = { ...parseFigure('5%'), interval: { lower: '2', upper: '1' } };
  expect(() => figureInterval(figure as never)).toThrow('interval: contradiction: 2 > 1');
  const broken = { ...parseFigure('5%'), interval: { lower: 'x', upper: null } };
  expect(() => figureInterval(broken as never)).toThrow('interval.lower: wrong form');
});

import { describe, expect, it } from 'vitest';
import { isMtqgError, quantity, range, zeroDenominatorRefusal } from '../../src/foundation/internal.js';
import {
  formatFigure,
  parseFigure,
  type Figure,
  type FigureNumber,
  type FormatFigureOptions,
  type SingleFigure,
} from '../../src/figures/index.js';

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
  expect(formatFigure(figure, 'vi')).toBe(vi);
  expect(formatFigure(figure, 'en')).toBe(en);
});

it.each([
  // A larger scale moves the mark, without zeros at the end; a smaller one writes the number in full.
  ['1.971 tỷ đồng', { scale: 'trillion' }, '1,971 nghìn tỷ đồng', '1.971 trillion VND'],
  ['1.971 tỷ đồng', { scale: 'million' }, '1.971.000 triệu đồng', '1,971,000 million VND'],
  ['4.945 triệu đồng', { scale: 'billion' }, '4,945 tỷ đồng', '4.945 billion VND'],
  ['3,5 triệu đồng', { scale: 'one' }, '3.500.000 đồng', '3,500,000 VND'],
  ['3,50 triệu đồng', { scale: 'thousand' }, '3.500 nghìn đồng', '3,500 thousand VND'],
  ['1.300.000 hộ', { scale: 'million' }, '1,3 triệu hộ', '1.3 million households'],
  ['15.000.000 đồng', { scale: 'readable' }, '15 triệu đồng', '15 million VND'],
  ['1,3 triệu hộ', { scale: 'readable' }, '1,3 triệu hộ', '1.3 million households'],
  ['4.945 triệu đồng', { scale: 'readable' }, '4,945 tỷ đồng', '4.945 billion VND'],
  ['15.000 tỷ đồng', { scale: 'readable' }, '15 nghìn tỷ đồng', '15 trillion VND'],
  ['1,5 triệu tỷ đồng', { scale: 'readable' }, '1.500 nghìn tỷ đồng', '1,500 trillion VND'],
  ['1,5 triệu tỷ đồng', { scale: 'as-written' }, '1,5 triệu tỷ đồng', '1.5 million billion VND'],
  [
    '500.000 - 1.500.000 đồng',
    { scale: 'readable' },
    '500 nghìn - 1,5 triệu đồng',
    '500 thousand - 1.5 million VND',
  ],
  // Rounding is half up, away from zero, and drops no zero that says how exact the figure is.
  ['50,65%', { decimals: 1 }, '50,7%', '50.7%'],
  ['-0,25%', { decimals: 1 }, '−0,3%', '−0.3%'],
  ['50,6%', { decimals: 2 }, '50,60%', '50.60%'],
  ['50,6%', { maxDecimals: 2 }, '50,6%', '50.6%'],
  ['3,00%', { maxDecimals: 1 }, '3,0%', '3.0%'],
  ['999,96 triệu đồng', { maxDecimals: 1 }, '1.000,0 triệu đồng', '1,000.0 million VND'],
  // Without its unit, for a table; the scale is not the unit.
  ['hơn 1.730 tỷ đồng', { withUnit: false }, 'hơn 1.730 tỷ', 'more than 1,730 billion'],
  ['7.555 hộ nghèo', { withUnit: false }, '7.555', '7,555'],
] as const)('%s with %j', (text, style, vi, en) => {
  const figure = parseFigure(text);
  expect(formatFigure(figure, 'vi', style)).toBe(vi);
  expect(formatFigure(figure, 'en', style)).toBe(en);
});

it.each([
  // Money in the scale that reads best; nghìn and nghìn tỷ only for round amounts.
  [quantity('1971000000000', 'VND'), {}, '1.971 tỷ đồng', '1,971 billion VND'],
  [quantity('196000000000000', 'VND'), {}, '196 nghìn tỷ đồng', '196 trillion VND'],
  [quantity('600000', 'VND/person'), {}, '600 nghìn đồng/người', '600 thousand VND/person'],
  [quantity('54400000000', 'VND'), { scale: 'million' }, '54.400 triệu đồng', '54,400 million VND'],
  [quantity('54400000000', 'VND'), { scale: 'as-written' }, '54,4 tỷ đồng', '54.4 billion VND'],
  [quantity('1340000', 'household'), { scale: 'readable' }, '1.340.000 hộ', '1,340,000 households'],
  [quantity('50.6341958', 'percent'), {}, '50,6342%', '50.6342%'],
  [quantity('50.6341958', 'percent'), { decimals: 1 }, '50,6%', '50.6%'],
  [
    quantity('-7.5925', 'percentagePoint/year'),
    { decimals: 1 },
    '−7,6 điểm phần trăm/năm',
    '−7.6 percentage points/year',
  ],
  [quantity('10.59', 'criterion/commune'), { withUnit: false }, '10,59', '10.59'],
  [range({ lower: '4', upper: '5' }, 'percent'), {}, '4 - 5%', '4 - 5%'],
  [range({ lower: '54.3', upper: '54.5' }, 'percent'), { withUnit: false }, '54,3 - 54,5', '54.3 - 54.5'],
  [
    range({ lower: '500000000', upper: '1500000000' }, 'VND'),
    {},
    '500 triệu - 1,5 tỷ đồng',
    '500 million - 1.5 billion VND',
  ],
  [
    range({ lower: '1597000000000', upper: '1733000000000' }, 'VND'),
    {},
    '1.597 - 1.733 tỷ đồng',
    '1,597 - 1,733 billion VND',
  ],
  // `900 - 1,2 triệu` would be read as 900 triệu: no scale word, or one behind each.
  [range({ lower: '900', upper: '1200000' }, 'VND'), {}, '900 - 1.200.000 đồng', '900 - 1,200,000 VND'],
  [range({ lower: '0', upper: '2500000000' }, 'VND'), {}, '0 - 2,5 tỷ đồng', '0 - 2.5 billion VND'],
  [range({ lower: '6.2', upper: '6.2' }, 'hectare'), {}, '6,2 ha', '6.2 ha'],
  [
    range({ lower: '262000000000', upper: null }, 'VND'),
    {},
    'ít nhất 262 tỷ đồng',
    'at least 262 billion VND',
  ],
  [range({ lower: null, upper: '5' }, 'percent'), {}, 'không quá 5%', 'at most 5%'],
  [range({ lower: null, upper: null }, 'percent'), {}, '−∞ – +∞', '−∞ – +∞'],
] as const)('%j with %j', (result, style, vi, en) => {
  expect(formatFigure(result, 'vi', style)).toBe(vi);
  expect(formatFigure(result, 'en', style)).toBe(en);
});

it('keeps a qualifier that it does not know', () => {
  const figure = { ...parseFigure('hơn 5%'), qualifier: { word: 'hòm hòm', sense: 'about' as const } };
  expect(formatFigure(figure, 'vi')).toBe('khoảng 5%');
});

describe('figures of other forms', () => {
  const inBoth = (figure: Figure, style: FormatFigureOptions = {}): readonly string[] =>
    (['vi', 'en'] as const).map((locale) => formatFigure(figure, locale, style));
  const { locale, ambiguous, qualifier, changeDirection } = parseFigure('5 xã') as SingleFigure;
  const common = {
    kind: 'figure',
    text: 'as it stood',
    locale,
    ambiguous,
    qualifier,
    changeDirection,
  } as const;
  const unitOf = (text: string): Pick<SingleFigure, 'unit' | 'unitWords'> => {
    const { unit, unitWords } = parseFigure(text) as SingleFigure;
    return { unit, unitWords };
  };
  const numberOf = (text: string): FigureNumber => {
    const { value, written, multiplier, decimals, exact, interval } = parseFigure(text) as SingleFigure;
    return { value, written, multiplier, decimals, exact, interval };
  };

  it('a compound keeps its parts unless another scale or other decimals are asked for', () => {
    const numberParts = [
      { written: '1298', multiplier: '1000000000' },
      { written: '911.20', multiplier: '1000000' },
    ];
    const figure = { ...parseFigure('1.298.911,20 triệu đồng'), numberParts } as SingleFigure;
    expect(inBoth(figure)).toEqual(['1.298 tỷ 911,20 triệu đồng', '1,298 billion 911.20 million VND']);
    expect(inBoth(figure, { scale: 'as-written', decimals: 0 })).toEqual([
      '1.298.911 triệu đồng',
      '1,298,911 million VND',
    ]);
    expect(inBoth(figure, { scale: 'readable' })).toEqual(['1.298,9112 tỷ đồng', '1,298.9112 billion VND']);
    expect(inBoth(figure, { maxDecimals: 1 })).toEqual(['1.298.911,2 triệu đồng', '1,298,911.2 million VND']);
  });

  it('a range of compounds keeps them', () => {
    const figure = parseFigure('1 tỷ 500 triệu - 2 tỷ đồng');
    expect(inBoth(figure)).toEqual(['1 tỷ 500 triệu - 2 tỷ đồng', '1 billion 500 million - 2 billion VND']);
    expect(inBoth(figure, { scale: 'billion' })).toEqual(['1,5 - 2 tỷ đồng', '1.5 - 2 billion VND']);
    expect(inBoth(parseFigure('2 tỷ - 2 tỷ 500 triệu đồng'))[0]).toBe('2 tỷ - 2 tỷ 500 triệu đồng');
  });

  it('a range that excludes its end says so', () => {
    const [lower, upper, unit] = [numberOf('5 tiêu chí'), numberOf('10 tiêu chí'), unitOf('10 tiêu chí')];
    const interval = { lower: '5', upper: '10' };
    expect(
      inBoth({ ...common, ...unit, form: 'range', lower, upper, interval, excludesUpper: true }),
    ).toEqual(['từ 5 đến dưới 10 tiêu chí', 'from 5 to under 10 criteria']);
  });

  it('a pair of different things has a unit on either side', () => {
    const [numerator, denominator] = [numberOf('1.286 tiêu chí'), numberOf('92 xã')];
    const { unit: denominatorUnit, unitWords: denominatorUnitWords } = unitOf('92 xã');
    const own = { denominatorUnit, denominatorUnitWords };
    const figure = {
      ...common,
      ...unitOf('92 tiêu chí'),
      form: 'pair',
      numerator,
      denominator,
      ...own,
    } as const;
    expect(inBoth(figure)).toEqual(['1.286 tiêu chí/92 xã', '1,286 criteria/92 communes']);
    expect(inBoth(figure, { withUnit: false })).toEqual(['1.286/92', '1,286/92']);
    expect(inBoth({ ...figure, denominator: numberOf('1 xã') })[1]).toBe('1,286 criteria/1 commune');
  });

  it('a fraction is written with its bar', () => {
    const { unit, unitWords } = unitOf('5');
    const own = { unit, unitWords: { ...unitWords, detail: 'số hộ nghèo' } };
    const figure = { ...common, ...own, form: 'fraction', numerator: '1', denominator: '2' } as const;
    expect(inBoth({ ...figure, changeDirection: 'decrease' })).toEqual([
      'giảm 1/2 số hộ nghèo',
      'down by 1/2 số hộ nghèo',
    ]);
    expect(inBoth(figure, { withUnit: false })).toEqual(['1/2', '1/2']);
    expect(inBoth({ ...figure, ...unitOf('5') })).toEqual(['1/2', '1/2']);
  });

  it('a frequency says how often in what time', () => {
    const figure = {
      ...common,
      ...unitOf('3 tháng'),
      form: 'frequency',
      occurrences: '1',
      every: '3',
    } as const;
    expect(inBoth(figure)).toEqual(['3 tháng 1 lần', '1 time every 3 months']);
    expect(inBoth({ ...figure, occurrences: '2', every: '1' })).toEqual(['2 lần/tháng', '2 times/month']);
  });

  it('a list is written item by item', () => {
    const listed = [parseFigure('25%'), parseFigure('114 thôn bản')] as SingleFigure[];
    const figure = { kind: 'figure', form: 'list', text: '25% (114 thôn bản)', figures: listed } as const;
    expect(inBoth(figure)).toEqual(['25%; 114 thôn bản', '25%; 114 villages']);
  });

  it('what has no number stays as it stood', () => {
    expect(inBoth({ ...common, ...unitOf('5 lao động'), form: 'indefinite', magnitude: '1000' })).toEqual([
      'as it stood',
      'as it stood',
    ]);
    const law: Figure = {
      kind: 'figure',
      form: 'not-a-quantity',
      text: 'Nghị quyết 88',
      meaning: 'document',
    };
    expect(inBoth(law)).toEqual(['Nghị quyết 88', 'Nghị quyết 88']);
  });
});

it('writes each part of a unit that it knows in the language, the rest as it stands', () => {
  const inBoth = (text: string): readonly string[] =>
    (['vi', 'en'] as const).map((locale) => formatFigure(parseFigure(text), locale));
  expect(inBoth('12 triệu đồng/học sinh')).toEqual(['12 triệu đồng/học sinh', '12 million VND/học sinh']);
  expect(inBoth('45 học sinh')).toEqual(['45 học sinh', '45 people (học sinh)']);
  expect(inBoth('45 học sinh nghèo')).toEqual(['45 học sinh nghèo', '45 people (học sinh nghèo)']);
  expect(inBoth('45 cháu')).toEqual(['45 cháu', '45 people (cháu)']);
  expect(inBoth('45 người dân')).toEqual(['45 người dân', '45 people']);
  expect(inBoth('150 students')).toEqual(['150 students', '150 people (students)']);
  expect(inBoth('628 ngôi nhà')).toEqual(['628 ngôi nhà', '628 houses']);
  expect(inBoth('66 nhà tạm')).toEqual(['66 nhà tạm', '66 houses (nhà tạm)']);
  expect(inBoth('2 bác sĩ/xã')).toEqual(['2 bác sĩ/xã', '2 bác sĩ/commune']);
  expect(inBoth('47,425 triệu đồng/người/năm')).toEqual([
    '47,425 triệu đồng/người/năm',
    '47.425 million VND/person/year',
  ]);
  expect(inBoth('10,59 tiêu chí')).toEqual(['10,59 tiêu chí', '10.59 criteria']);
  expect(inBoth('1,5 criteria/commune/year')).toEqual(['1,5 tiêu chí/xã/năm', '1.5 criteria/commune/year']);
  expect(inBoth('7 percent')).toEqual(['7%', '7%']);
  expect(inBoth('7,5 phần trăm')).toEqual(['7,5 phần trăm', '7.5%']);
  expect(inBoth('12,5 tấn/ha')).toEqual(['12,5 tấn/ha', '12.5 tấn/ha']);
});

it('writes in full what has a scale that no words have', () => {
  const figure = { ...parseFigure('12 ha'), multiplier: '10', value: '120' };
  expect(formatFigure(figure as never, 'vi')).toBe('120 ha');
});

it('refuses what is no figure', () => {
  expect(() => formatFigure({ form: 'triple' } as never, 'vi')).toThrow('form');
  expect(() => formatFigure(undefined as never, 'vi')).toThrow('missing');
  expect(() => formatFigure({ kind: { toString: null } } as never, 'vi')).toThrow('form');
  const figure = { ...parseFigure('5%'), unit: 'acre' };
  expect(() => formatFigure(figure as never, 'vi')).toThrow('unit');
  expect(() => formatFigure(parseFigure('5%'), 'de' as never)).toThrow('locale');
  expect(() => formatFigure({ kind: 'quantity', value: '1,5', unit: 'percent' }, 'vi')).toThrow(
    'value: wrong form',
  );
  const upsideDown = { kind: 'range', lower: '2', upper: '1', unit: 'percent' } as const;
  expect(() => formatFigure(upsideDown, 'vi')).toThrow('2 > 1');
});

it('writes the reason of a refusal that stands in the place of a figure', () => {
  expect(formatFigure(zeroDenominatorRefusal, 'vi')).toBe('mẫu số bằng 0 nên không có tỷ lệ');
});

it.each([
  [{ scale: 'tỷ' }, 'not-one-of', ['scale']],
  [{ decimals: -1 }, 'too-small', ['decimals']],
  [{ decimals: 35 }, 'too-large', ['decimals']],
  [{ maxDecimals: 0.5 }, 'wrong-type', ['maxDecimals']],
  [{ withUnit: 'VND' }, 'wrong-type', ['withUnit']],
  [{ currency: 'VND' }, 'unknown-key', ['currency']],
])('refuses %j', (style, code, path) => {
  try {
    formatFigure(quantity('1', 'VND'), 'vi', style as never);
  } catch (error) {
    expect(isMtqgError(error) && [error.code, error.path]).toEqual([code, path]);
    return;
  }
  expect.unreachable();
});

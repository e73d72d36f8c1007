import { describe, expect, it } from 'vitest';
import { isMtqgError, type MtqgError } from '../../src/foundation/internal.js';
import { pairFigures } from '../../src/figures/claims/input/pairFigures.js';
import { parseFigure, type Figure, type OneThingFigure, type SingleFigure } from '../../src/figures/index.js';
import { figureSchema } from '../../src/figures/internal.js';

const single = (text: string, options = {}): SingleFigure => {
  const figure = parseFigure(text, options);
  if (figure.form !== 'single') throw new Error(`${text} is a ${figure.form}`);
  return figure;
};

/** A figure that is said of one thing. */
const one = (text: string): OneThingFigure => {
  const figure = parseFigure(text);
  if (!('unit' in figure)) throw new Error(`${text} is a ${figure.form}`);
  return figure;
};

const problemOf = (read: () => unknown): MtqgError['problems'][number] => {
  try {
    read();
  } catch (error) {
    if (isMtqgError(error)) return error.problems[0]!;
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** The reason and the position of an unreadable text. */
const refusalOf = (text: string): readonly [string | undefined, string | undefined] => {
  const { code, details } = problemOf(() => parseFigure(text));
  expect(code).toBe('unreadable');
  return [details['what'], details['at']];
};

describe('single figures of the five documents', () => {
  it.each([
    // Lào Cai, closing conference 2021–2025
    ['50,79%', '50.79', 'percent', null],
    ['giảm 7,6%/năm', '7.6', 'percent/year', null],
    ['hơn 15 thủ tục hành chính', '15', null, 'above'],
    ['hơn 360 hồ sơ', '360', null, 'above'],
    ['20 thành viên', '20', 'person', null],
    ['105 công trình', '105', 'works', null],
    ['277 km', '277', 'kilometre', null],
    ['15 ha cây lê', '15', 'hectare', null],
    ['6,2 ha dược liệu', '6.2', 'hectare', null],
    // Bắc Giang and Quảng Nam
    ['1.971 tỷ đồng', '1971000000000', 'VND', null],
    ['998 tỷ đồng', '998000000000', 'VND', null],
    ['50,6%', '50.6', 'percent', null],
    ['trên 487 tỷ đồng', '487000000000', 'VND', 'above'],
    ['hơn 1.730 tỷ đồng', '1730000000000', 'VND', 'above'],
    ['gần 11,5%', '11.5', 'percent', 'below'],
    ['giảm bình quân 2,5%/năm', '2.5', 'percent/year', null],
    ['Gần 100% số hộ dân', '100', 'percent', 'below'],
    ['trên 90% đồng bào DTTS', '90', 'percent', 'above'],
    ['13 xã', '13', 'commune', null],
    ['giảm còn khoảng 3,0%', '3', 'percent', 'about'],
    ['01 huyện', '1', 'district', null],
    ['8,7% so với tổng số hộ DTTS', '8.7', 'percent', null],
    // Lào Cai, planning for 2025
    ['2.040 lao động', '2040', 'worker', null],
    ['628 ngôi nhà', '628', 'house', null],
    ['32,6 tỷ đồng', '32600000000', 'VND', null],
    ['44 sản phẩm OCOP', '44', 'product', null],
    ['7 sản phẩm 4 sao', '7', 'product', null],
    ['24.400 ha', '24400', 'hectare', null],
    ['23 máy tính kết nối internet', '23', null, null],
    // Lai Châu
    ['13,9 tiêu chí/xã', '13.9', 'criterion/commune', null],
    ['114 thôn bản', '114', 'village', null],
    ['255.142m2 đất', '255142', 'squareMetre', null],
    ['30.996 ngày công', '30996', 'labourDay', null],
    ['4.945 triệu đồng', '4945000000', 'VND', null],
    ['ít nhất 1,5 lần', '1.5', 'times', 'at-least'],
    // Hà Giang
    ['10,59 tiêu chí/xã', '10.59', 'criterion/commune', null],
    ['33 xã', '33', 'commune', null],
    ['dưới 15 tiêu chí', '15', 'criterion', 'under'],
  ])('%s', (text, value, measure, sense) => {
    const figure = single(text);
    expect([figure.value, figure.unit, figure.qualifier?.sense ?? null]).toEqual([value, measure, sense]);
    expect(figure.text).toBe(text);
  });

  it('is plain frozen data with what was written', () => {
    const figure = parseFigure('hơn 1.730 tỷ đồng');
    expect(figure).toEqual({
      kind: 'figure',
      form: 'single',
      text: 'hơn 1.730 tỷ đồng',
      locale: 'vi',
      ambiguous: true,
      unit: 'VND',
      unitWords: { text: 'đồng', detail: null, per: null, category: 'money' },
      qualifier: { word: 'hơn', sense: 'above' },
      changeDirection: null,
      value: '1730000000000',
      written: '1730',
      multiplier: '1000000000',
      decimals: 0,
      exact: false,
      interval: { lower: '1730000000000', upper: '1816500000000' },
    });
    expect(Object.isFrozen(figure)).toBe(true);
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });
});

describe('ranges and pairs', () => {
  it.each([
    ['4 - 5%', '4', '5'],
    ['3,5-4%', '3.5', '4'],
    ['4 – 5%', '4', '5'],
    ['khoảng 5-6%', '5', '6'],
    ['0,3 đến 0,7%', '0.3', '0.7'],
    ['từ 7 đến 11 xã', '7', '11'],
    ['3% - 4%', '3', '4'],
    ['20 đến 30 triệu đồng mỗi tháng', '20000000', '30000000'],
    ['500 triệu - 1 tỷ đồng/ha', '500000000', '1000000000'],
  ])('%s is a range', (text, lower, upper) => {
    const figure = parseFigure(text);
    expect(figure).toMatchObject({ form: 'range', interval: { lower, upper } });
  });

  it.each([
    ['44/52 mục tiêu', '44', '52', 'objective'],
    ['6/10 huyện, thành phố', '6', '10', 'district'],
    ['08/09 huyện', '8', '9', 'district'],
    ['44 xã /104 xã', '44', '104', 'commune'],
    ['53,5/52ha', '53.5', '52', 'hectare'],
    ['312.910/ 319.992 hộ dân', '312910', '319992', 'household'],
    ['160 trong tổng số 178 xã', '160', '178', 'commune'],
    ['592.932 triệu đồng trên tổng số 2.324.824', '592932000000', '2324824000000', 'VND'],
  ])('%s is a pair', (text, part, whole, measure) => {
    const figure = one(text);
    expect(figure).toMatchObject({ form: 'pair', numerator: { value: part }, denominator: { value: whole } });
    expect(figure.unit).toBe(measure);
  });

  it('lets a qualifier make the part of a pair vague, not the whole', () => {
    const figure = parseFigure('trên 305.455/305.654 hộ') as Extract<Figure, { form: 'pair' }>;
    expect([figure.numerator.exact, figure.denominator.exact]).toEqual([false, true]);
  });
});

describe('marks', () => {
  it.each([
    // In Vietnamese the dot groups thousands and the comma is the decimal mark.
    ['1.971', {}, '1971', 'vi', true],
    ['1.971', { locale: 'en' }, '1.971', 'en', true],
    ['159,818', {}, '159.818', 'vi', true],
    ['159,818', { locale: 'en' }, '159818', 'en', true],
    // What only one convention can read is read by it, whatever the locale.
    ['4.21', {}, '4.21', 'en', false],
    ['0.123', {}, '0.123', 'en', false],
    ['412204.00', {}, '412204', 'en', false],
    ['50,6', { locale: 'en' }, '50.6', 'vi', false],
    ['82.492.832', { locale: 'en' }, '82492832', 'vi', false],
    ['1,234,567', {}, '1234567', 'en', false],
    ['24.761,596', {}, '24761.596', 'vi', false],
    ['24,761.596', {}, '24761.596', 'en', false],
    // Words of the text tell the convention if the caller does not.
    ['1,971 billion VND', {}, '1971000000000', 'en', true],
    ['VND12,200 billion', {}, '12200000000000', 'en', true],
    ['1345 hộ', {}, '1345', 'vi', false],
  ])('%s %o', (text, options, value, locale, ambiguous) => {
    const figure = single(text, options);
    expect([figure.value, figure.locale, figure.ambiguous]).toEqual([value, locale, ambiguous]);
  });

  it('keeps the zeros that were written, since they tell how exact the figure is', () => {
    expect(single('3,0%')).toMatchObject({ value: '3', written: '3.0', decimals: 1 });
    expect(single('06 xã')).toMatchObject({ value: '6', written: '6', decimals: 0 });
  });

  it('reads over a stray blank behind the decimal comma', () => {
    expect(single('25, 42%').value).toBe('25.42');
  });

  it('reads a minus sign', () => {
    expect(single('-0,5%')).toMatchObject({ value: '-0.5', interval: { lower: '-0.55', upper: '-0.45' } });
    expect(single('−2 điểm %').value).toBe('-2');
  });
});

describe('scales', () => {
  it.each([
    ['67 ngàn hộ', '67000'],
    ['67 nghìn hộ', '67000'],
    ['20,5 tỉ đồng', '20500000000'],
    ['12,594 tỷ', '12594000000'],
    ['7,6 nghìn tỷ đồng', '7600000000000'],
    ['1,1 triệu tỷ đồng', '1100000000000000'],
    ['1.597 (nghìn đồng)', '1597000'],
    ['2.980 tỷ 743 triệu đồng', '2980743000000'],
    ['1.298 tỷ 911,2 triệu đồng', '1298911200000'],
    ['6 tỷ 591 triệu đồng', '6591000000'],
    ['6,5 tỷ 1.591 triệu 7 nghìn đồng', '8091007000'],
    ['2.5 trillion VND', '2500000000000'],
  ])('%s', (text, value) => expect(single(text).value).toBe(value));

  it('takes a compound for rounded at its smallest scale', () => {
    expect(single('2.980 tỷ 743 triệu đồng')).toMatchObject({
      written: '2980743',
      multiplier: '1000000',
      decimals: 0,
      interval: { lower: '2980742500000', upper: '2980743500000' },
    });
  });

  it('takes a scale without a unit for money', () => {
    expect(single('13 tỷ')).toMatchObject({
      unit: 'VND',
      unitWords: { text: '', detail: null, per: null, category: 'money' },
    });
  });
});

describe('units', () => {
  it.each([
    ['12,23  tiêu chí trên xã', 'criterion/commune', 'tiêu chí', 'xã', null],
    ['14 tiêu chí/1 xã', 'criterion/commune', 'tiêu chí', 'xã', null],
    ['42 triệu đồng/người/năm', 'VND/person/year', 'đồng', 'người/năm', null],
    ['12 triệu đồng/xã/người/năm', null, 'đồng', 'xã/người/năm', null],
    ['42 triệu đồng/đầu người', 'VND/person', 'đồng', 'đầu người', null],
    ['3 hồ sơ/xã', null, 'hồ sơ', 'xã', null],
    ['4,2 điểm phần trăm', 'percentagePoint', 'điểm phần trăm', null, null],
    ['2,5 điểm %/năm', 'percentagePoint/year', 'điểm %', 'năm', null],
    ['7.555 hộ nghèo', 'household', 'hộ', null, 'nghèo'],
    ['100% (all products)', 'percent', '%', null, 'all products'],
    ['53 hợp tác xã', null, 'hợp tác xã', null, null],
    ['khoảng 5.300 USD', null, 'USD', null, null],
    ['USD 5.300', null, 'USD', null, null],
    ['VND 5 hộ', 'VND', 'VND', null, 'hộ'],
    ['9.674,18 km²', null, 'km²', null, null],
    ['70 tạ/ha', null, 'tạ', 'ha', null],
    ['5.000 đồng/hộp', null, 'đồng', 'hộp', null],
    ['3 communes', 'commune', 'communes', null, null],
    ['3% (xã, a (b))', 'percent', '%', null, 'xã, a (b))'],
  ])('%s', (text, measure, name, per, detail) => {
    expect(one(text)).toMatchObject({ unit: measure, unitWords: { text: name, per, detail } });
  });

  it('takes plain counts for exact, and nothing else', () => {
    const exact = (text: string, options = {}): boolean => single(text, options).exact;
    expect(['39 xã', '1.972.767 hộ', '53 hợp tác xã', '54'].map((text) => exact(text))).toEqual(
      Array(4).fill(true),
    );
    expect(
      ['hơn 39 xã', '67 nghìn hộ', '14 tiêu chí/xã', '9,5 tiêu chí', '52 ha', '30%', '5 tỷ đồng'].map(
        (text) => exact(text),
      ),
    ).toEqual(Array(7).fill(false));
    expect(single('4%/năm', { exact: true })).toMatchObject({
      exact: true,
      interval: { lower: '4', upper: '4' },
    });
  });
});

describe('words around the number', () => {
  it.each([
    ['từ 1.000 hộ trở lên', 'trở lên', 'at-least'],
    ['1.000 hồ sơ trở lên', 'trở lên', 'at-least'],
    ['5% trở xuống', 'trở xuống', 'at-most'],
    ['gấp hơn 3 lần', 'hơn', 'above'],
    ['tăng gần gấp 3 lần', 'gần', 'below'],
    ['xấp xỉ 40%', 'xấp xỉ', 'about'],
    ['không quá 5%', 'không quá', 'at-most'],
    ['more than 5%', 'more than', 'above'],
  ])('%s', (text, word, sense) => expect(one(text).qualifier).toEqual({ word, sense }));

  it('does not take a comparison for a vague word', () => {
    expect(one('cao hơn 1,4 lần').qualifier).toBeNull();
  });

  it.each([
    ['giảm 4,2%', 'decrease'],
    ['tăng 3 xã', 'increase'],
    ['giảm còn 3,81%', null],
    ['đạt 72%', null],
  ])('%s: direction %s', (text, direction) => expect(one(text).changeDirection).toBe(direction));

  it('reads small numbers in words before a unit', () => {
    expect(single('dưới năm tiêu chí')).toMatchObject({ value: '5', qualifier: { sense: 'under' } });
    expect(single('tám xã').value).toBe('8');
  });

  it('reads text in either Unicode form, and in capitals, and keeps it as written', () => {
    const text = 'GẦN 7,6 NGHÌN TỶ ĐỒNG'.normalize('NFD');
    expect(single(text)).toMatchObject({ text, value: '7600000000000', unitWords: { text: 'ĐỒNG' } });
  });

  it('reads the dashes, blanks and digits that word processors put in', () => {
    for (const dash of ['-', '–', '—', '‐', '‒', '−', '~', '÷'])
      expect(parseFigure(`5 ${dash} 7%`)).toMatchObject({ form: 'range' });
    expect(single('1\u00a0971\u00a0234 tỷ\u00a0đồng').value).toBe('1971234000000000');
    expect(single('1\u200b.971\u00ad xã').text).toBe('1\u200b.971\u00ad xã');
    expect(single('１２，５％').value).toBe('12.5');
    expect(single('9.674,18 km²').unitWords.text).toBe('km²');
  });
});

describe('fractions, orders and frequencies', () => {
  it.each([
    ['một nửa', '1', '2', null],
    ['hơn một nửa số xã', '1', '2', 'số xã'],
    ['quá nửa số hộ', '1', '2', 'số hộ'],
    ['half of the communes', '1', '2', 'the communes'],
    ['hai phần ba dân số', '2', '3', 'dân số'],
    ['1 phần 4 diện tích', '1', '4', 'diện tích'],
    ['Phấn đấu giảm 1/2 số hộ nghèo', '1', '2', 'số hộ nghèo'],
    ['2/3 chặng đường', '2', '3', 'chặng đường'],
    ['1/3 trong số đó', '1', '3', 'trong số đó'],
  ])('%s is a fraction', (text, numerator, denominator, of) => {
    const figure = parseFigure(text);
    expect(figure).toMatchObject({
      form: 'fraction',
      numerator,
      denominator,
      unitWords: { text: '', detail: of },
    });
  });

  it.each([
    '2/3 huyện',
    '11/12 diện tích',
    '3/2 số hộ',
    '0/2 số xã',
    '1,5/2 số xã',
    '1/2 triệu đồng',
    '2/3 xã/năm',
  ])('%s is no fraction, but a pair', (text) => expect(parseFigure(text).form).toBe('pair'));

  it.each([
    ['hàng nghìn lao động', '1000', 'worker'],
    ['hàng trăm m2 đất', '100', 'squareMetre'],
    ['chi trăm tỷ', '100000000000', 'VND'],
    ['hàng trăm ngàn tỉ đồng', '100000000000000', 'VND'],
    ['vài chục hộ', '10', 'household'],
    ['vài xã', '1', 'commune'],
    ['cả trăm tấn', '100', null],
    ['hundreds of households', '100', 'household'],
    ['tens of thousands of people', '10000', 'person'],
  ])('%s is an order', (text, order, measure) => {
    expect(parseFigure(text)).toMatchObject({ form: 'indefinite', magnitude: order, unit: measure });
  });

  it.each([
    'hàng ngày',
    'hàng năm',
    'vài người bạn thân tên là',
    'nghìn đồng',
    'triệu tỷ đồng',
    'hàng triệu tỷ tỷ',
    'hàng tỷ lệ',
  ])('%s is no order, or not without its words', (text) => {
    const form = (): string => parseFigure(text).form;
    if (text.startsWith('vài')) expect(form()).toBe('indefinite');
    else expect(form).toThrow('there is no number');
  });

  it.each([
    ['3 tháng 1 lần', '1', '3', 'month'],
    ['6 tháng/lần', '1', '6', 'month'],
    ['3 tháng/1 lần', '1', '3', 'month'],
    ['3 tháng/2 lần', '2', '3', 'month'],
    ['hai năm một lần', '1', '2', 'year'],
    ['2 lần/năm', '2', '1', 'year'],
    ['2 lần mỗi năm', '2', '1', 'year'],
    ['mỗi quý một lần', '1', '1', 'quarter'],
    ['1 lần/6 tháng', '1', '6', 'month'],
    ['2 lần trong 5 năm', '2', '5', 'year'],
    ['2 lần/tuần', '2', '1', null],
  ])('%s is a frequency', (text, times, every, measure) => {
    expect(parseFigure(text)).toMatchObject({ form: 'frequency', occurrences: times, every, unit: measure });
  });

  it.each([
    'tăng 2 lần/năm',
    'gấp 2 lần',
    '1,5 lần/năm',
    '2 lần/xã',
    '3 tháng 1 xã',
    '6 tháng/xã',
    '2 lần/6 xã',
  ])('%s is none', (text) => expect(parseFigure(text).form).not.toBe('frequency'));
});

describe('several figures', () => {
  const items = (text: string): readonly (readonly [string, string, string])[] => {
    const figure = parseFigure(text);
    if (figure.form !== 'list') throw new Error(`${text} is a ${figure.form}`);
    return figure.figures.map((item) => [
      item.text,
      item.form === 'single' ? item.value : item.form,
      item.unitWords.text,
    ]);
  };

  it('are a list', () => {
    expect(items('25% (114 thôn bản)')).toEqual([
      ['25%', '25', '%'],
      ['114 thôn bản', '114', 'thôn bản'],
    ]);
    expect(items('2.669 hộ/14.044 người')).toEqual([
      ['2.669 hộ', '2669', 'hộ'],
      ['14.044 người', '14044', 'người'],
    ]);
    expect(items('5.775/8.227 xã (chiếm 70,2%), 3 - 4 huyện')).toEqual([
      ['5.775/8.227 xã', 'pair', 'xã'],
      ['70,2%', '70.2', '%'],
      ['3 - 4 huyện', 'range', 'huyện'],
    ]);
    expect(items('từ 50,79% xuống 20,42%').map(([, value]) => value)).toEqual(['50.79', '20.42']);
    expect(items('từ 5 xã đến 3 huyện').map(([, value]) => value)).toEqual(['5', '3']);
    expect(items('giảm từ 5% đến 3%').map(([, value]) => value)).toEqual(['5', '3']);
  });

  it('in a row share the unit and the scale of the last', () => {
    expect(items('12, 15 và 20 xã').map(([, value, unit]) => [value, unit])).toEqual([
      ['12', 'xã'],
      ['15', 'xã'],
      ['20', 'xã'],
    ]);
    expect(items('2 - 3, 5/7 và 20 triệu đồng').map(([, value, unit]) => [value, unit])).toEqual([
      ['range', 'đồng'],
      ['pair', 'đồng'],
      ['20000000', 'đồng'],
    ]);
    expect(items('12, hàng trăm xã').map(([, value, unit]) => [value, unit])).toEqual([
      ['12', 'xã'],
      ['indefinite', 'xã'],
    ]);
    expect(items('12; 15; 20 và 5 xã; một nửa, 7').map(([, , unit]) => unit)).toEqual([
      ...['xã', 'xã', 'xã', 'xã'],
      ...['', ''],
    ]);
    // A semicolon between two also parts clauses.
    expect(items('12; 5 xã').map(([, , unit]) => unit)).toEqual(['', 'xã']);
  });

  it('leave out the grade of what is counted, which alone is a number of stars', () => {
    expect(single('7 sản phẩm đạt 4 sao')).toMatchObject({ value: '7', unitWords: { detail: 'đạt 4 sao' } });
    expect(single('từ 3 sao trở lên')).toMatchObject({
      value: '3',
      unitWords: { text: 'sao' },
      qualifier: { word: 'trở lên' },
    });
    expect(parseFigure('từ 3 - 4 sao')).toMatchObject({ form: 'range', unitWords: { text: 'sao' } });
  });

  it('beside what is no quantity are one', () => {
    expect(single('giảm 7,6% so với năm 2010').unitWords.detail).toBe('so với năm 2010');
    expect(single('50,79% (năm 2021)').value).toBe('50.79');
  });

  it('joined by a bar are a pair of two units, if the one is spread over places', () => {
    expect(parseFigure('1.286 tiêu chí/92 xã')).toMatchObject({
      form: 'pair',
      unit: 'criterion',
      denominatorUnit: 'commune',
      denominatorUnitWords: { text: 'xã' },
    });
    expect(parseFigure('3 huyện/12 xã').form).toBe('list');
    const pair = parseFigure('1.286 tiêu chí/92 xã');
    if (pair.form !== 'pair') throw new Error('pair');
    expect(figureSchema.parse(pairFigures(pair).denominator)).toMatchObject({
      value: '92',
      unit: 'commune',
    });
    expect(pairFigures(pair).numerator.unit).toBe('criterion');
  });
});

describe('what is no quantity', () => {
  it.each([
    ['30/9/2023', 'date'],
    ['30.9.2023', 'date'],
    ['30-9-2023', 'date'],
    ['(tính đến 31.5)', 'date'],
    ['Sáng nay (5/4)', 'date'],
    ['sáng 04/10', 'date'],
    ['30/9', 'date'],
    ['ngày 5-6/7', 'date'],
    ['ngày 17 tháng 7 năm 2025', 'date'],
    ['ngày 17', 'date'],
    ['tháng 4.2020', 'date'],
    ['tháng 10/2019', 'date'],
    ['tháng 12 năm nay', 'date'],
    ['14:30', 'time'],
    ['8h30', 'time'],
    ['14 giờ 30 phút', 'time'],
    ['năm 2021', 'year'],
    ['hết 2021', 'year'],
    ['2022-2025', 'period'],
    ['giai đoạn 2021 - 25', 'period'],
    ['từ năm 2016 đến năm 2019', 'period'],
    ['năm học 2021/2022', 'period'],
    ['9 tháng năm 2023', 'period'],
    ['6 tháng đầu năm', 'period'],
    ['quý III/2020', 'period'],
    ['quý 3', 'period'],
    ['Nghị quyết 267', 'document'],
    ['Nghị quyết số 88/2019/QH14', 'document'],
    ['Quyết định 1719/QĐ-TTg', 'document'],
    ['12-NQ/TW', 'document'],
    ['Nghị quyết 88 năm 2019', 'document'],
    ['Nghị quyết 19/2019', 'document'],
    ['Chương trình 135', 'programme'],
    ['Dự án 8', 'programme'],
    ['huyện 30a', 'programme'],
    ['“Mỗi xã một sản phẩm”', 'programme'],
    ['5 không, 3 sạch', 'programme'],
    ['kỳ họp thứ 13', 'ordinal'],
    ['số: 5', 'ordinal'],
    ['tiêu chí 17', 'ordinal'],
    ['thôn 5, 6 và 7', 'ordinal'],
    ['thôn 5 và 2021', 'ordinal'],
    ['thôn 5 xã Gia Phú', 'ordinal'],
    ['thôn 5 phường Kim Tân', 'ordinal'],
    ['baolaocai-br_img-1808.jpg', 'code'],
    ['quốc lộ 4D', 'ordinal'],
    ['mạng 5G', 'code'],
    ['Covid-19', 'code'],
    ['img_1922', 'code'],
    ['z6382403143134', 'code'],
    ['0912345678', 'code'],
    ['1234567890123456789', 'code'],
  ])('%s is a %s', (text, what) => {
    expect(parseFigure(text)).toEqual({ kind: 'figure', form: 'not-a-quantity', text, meaning: what });
  });

  it.each([
    ['2021', '2021'],
    ['2021 hộ', '2021'],
    ['2021/2025 hộ', 'pair'],
    ['tháng 5 triệu đồng', '5000000'],
    ['kế hoạch 5 năm', '5'],
    ['tổng số 54', '54'],
    ['tiêu chí 19/19', 'pair'],
    ['ngày 5 xã', '5'],
    ['thôn 5 hộ', '5'],
    ['quý 3 xã', '3'],
    ['14 giờ 30 xã', 'single'],
    ['sáng 5/4 xã', 'pair'],
    ['đợt 2.500 hộ', '2500'],
    ['giảm-5%', '5'],
    ['hơn50%', '50'],
    ['thứ hai', 'error'],
    ['9/30', 'pair'],
    ['123456789 đồng', '123456789'],
    ['thôn 5, 6 xã', '6'],
    ['thôn 5, 6/7 xã', 'pair'],
    ['5 tỷ lệ', '5'],
    ['2 triệu tập thể', '2000000'],
    ['5 xã đến 2025', '5'],
    ['5 - 2025%', 'range'],
    ['3 phần 2 dân số', 'single'],
  ])('%s is a quantity, or none at all: %s', (text, expected) => {
    const form = (): string => {
      const figure = parseFigure(text);
      if (figure.form === 'list') return figure.figures[0]?.form ?? '';
      return figure.form === 'single' ? figure.value : figure.form;
    };
    if (expected === 'error') expect(form).toThrow('there is no number');
    else expect(form()).toBe(expected);
  });
});

describe('bounds and ends', () => {
  it('reads the end of a range that does not belong to it', () => {
    expect(parseFigure('từ 5 đến dưới 10 tiêu chí')).toMatchObject({
      form: 'range',
      excludesUpper: true,
      interval: { lower: '5', upper: '10' },
    });
    expect(parseFigure('between 5 and 7 percent')).toMatchObject({ form: 'range', lower: { value: '5' } });
  });

  it('takes the end that the text names', () => {
    expect(single('3-4%/năm (cận trên 4)')).toMatchObject({ value: '4', unitWords: { per: 'năm' } });
    expect(single('3-4%/năm (cận dưới 3)').value).toBe('3');
    expect(parseFigure('3-4%/năm (cận trên 5)').form).toBe('list');
    expect(parseFigure('3-4%/năm (cận giữa 3)').form).toBe('list');
    expect(parseFigure('3-4%/năm (cận kề)').form).toBe('range');
  });

  it('takes `từ` for a lower bound only where it opens the text and tells no change', () => {
    expect(parseFigure('từ 15 tiêu chí')).toMatchObject({ qualifier: { word: 'từ', sense: 'at-least' } });
    for (const text of ['giảm từ 15 tiêu chí', 'từ 15 tiêu chí lên', 'từ hơn 15 tiêu chí'])
      expect(single(text).qualifier?.word ?? null).not.toBe('từ');
  });

  it('knows a fall by a range or a bound from a fall from a value', () => {
    expect(parseFigure('giảm từ 4 - 5%')).toMatchObject({ form: 'range', changeDirection: 'decrease' });
    expect(single('giảm từ 1.000 hộ trở lên').changeDirection).toBe('decrease');
    expect(single('15 tiêu chí quốc gia trở lên')).toMatchObject({
      qualifier: { sense: 'at-least' },
      unitWords: { detail: 'quốc gia' },
    });
    expect(single('giảm từ 50%').changeDirection).toBeNull();
  });
});

describe('what stands before the number', () => {
  it.each([
    ['mỗi năm giảm 4,2%', 'percent/year', 'năm'],
    ['giảm bình quân trên 1,5% hằng năm', 'percent/year', 'năm'],
    ['bình quân mỗi xã đạt 14,2 tiêu chí', 'criterion/commune', 'xã'],
    ['mỗi năm 5 triệu đồng/hộ', 'VND/household/year', 'hộ/năm'],
    ['mỗi tuần 5 giờ', null, 'tuần'],
  ])('%s: per %s', (text, measure, per) => {
    expect(single(text)).toMatchObject({ unit: measure, unitWords: { per } });
  });

  it('takes a number of criteria with decimals for an average per commune', () => {
    expect(single('gần 9,5 tiểu chí')).toMatchObject({
      unit: 'criterion/commune',
      unitWords: { text: 'tiểu chí', detail: null, per: 'xã', perImplied: true, category: 'count' },
    });
    expect(single('9 tiêu chí').unitWords.per).toBeNull();
  });

  it('reads multiples in words', () => {
    expect(single('tăng gấp đôi')).toMatchObject({ value: '2', unit: 'times' });
    expect(single('gấp rưỡi')).toMatchObject({ value: '1.5', decimals: 1 });
    expect(() => parseFigure('gấp rút')).toThrow('there is no number');
  });

  it('takes `trên` for a place where it is one', () => {
    expect(single('trên 4 nền tảng').qualifier).toBeNull();
    expect(single('trên 4 xã').qualifier?.sense).toBe('above');
  });

  it('looks at eight words before a number and no more', () => {
    expect(single(`giảm ${'đạt '.repeat(7)}5%`).changeDirection).toBe('decrease');
    expect(single(`giảm ${'đạt '.repeat(8)}5%`).changeDirection).toBeNull();
  });
});

describe('numbers in words', () => {
  it.each([
    ['chín xã', '9'],
    ['mười xã', '10'],
    ['mười hai xã', '12'],
    ['mười lăm xã', '15'],
    ['hai mươi xã', '20'],
    ['hai mươi lăm thôn', '25'],
    ['bảy mươi phần trăm', '70'],
    ['một trăm hộ', '100'],
    ['một trăm linh năm hộ', '100'],
    ['một trăm lẻ tám hộ', '108'],
    ['một trăm năm mươi hộ', '150'],
    ['một trăm mười ba hộ', '113'],
    ['hơn hai nghìn hộ', '2000'],
    ['năm năm', '5'],
    ['five communes', '5'],
    ['2 chục hộ', '20'],
    ['1,5 vạn người', '15000'],
    ['3 trăm triệu đồng', '300000000'],
    ['1 tỷ rưỡi', '1500000000'],
    ['5 nghìn 200 hộ', '5200'],
  ])('%s', (text, value) => {
    if (text === 'một trăm linh năm hộ') return expect(() => parseFigure(text)).not.toThrow();
    return expect(single(text).value).toBe(value);
  });

  it('are none before anything else', () => {
    for (const text of ['một số hộ', 'hai bên', 'năm nay', 'ba công an'])
      expect(() => parseFigure(text)).toThrow('there is no number');
  });
});

describe('headings', () => {
  it('give a bare number its unit and scale', () => {
    expect(single('1.597', { heading: 'nghìn đồng' })).toMatchObject({
      value: '1597000',
      unit: 'VND',
    });
    expect(single('1.597', { heading: '(triệu đồng)' }).value).toBe('1597000000');
    expect(single('15.40', { heading: '%' })).toMatchObject({
      value: '15.4',
      decimals: 2,
      unit: 'percent',
    });
    expect(single('32772.00', { heading: 'hộ' })).toMatchObject({ value: '32772', decimals: 2 });
    expect(single('16.067', { heading: 'hộ' })).toMatchObject({ value: '16067', exact: true });
  });

  it('do not change what has a unit, and what is no number', () => {
    expect(single('5%', { heading: 'hộ' }).unit).toBe('percent');
    expect(single('5 tỷ', { heading: 'hộ' }).unit).toBe('VND');
    expect(parseFigure('5 - 7', { heading: 'hộ' }).form).toBe('range');
    expect(() => parseFigure('5', { heading: 'tỷ tỷ đồng' })).toThrow(
      '(position 0): the scale words make no known scale',
    );
  });

  it('say that a count has lost its last zeros, which is a guess', () => {
    expect(single('10.98', { heading: 'hộ' })).toMatchObject({
      value: '10980',
      decimals: 0,
      locale: 'vi',
      ambiguous: true,
      guess: 'lost-zeros',
    });
    expect(single('10.98').value).toBe('10.98');
  });

  it('may stand in parentheses behind the number', () => {
    expect(single('1.597 (nghìn đồng)').value).toBe('1597000');
    expect(single('12 (hộ)').unit).toBe('household');
    expect(single('1.597 (đồng đồng)').unit).toBe('VND');
    expect(single('12 (hộ nghèo)').unitWords).toMatchObject({ text: '', detail: 'hộ nghèo' });
  });
});

describe('units of unknown or double meaning', () => {
  it.each([
    ['công lao động', '30.996 công lao động', 'labourDay'],
    ['công', '30.996 công', 'labourDay'],
    ['công ty', '12 công ty', null],
    ['công cụ', '12 công cụ sản xuất', null],
    ['nhà văn hóa', '12 nhà văn hóa', null],
    ['nhà', '12 nhà', 'house'],
    ['tủ sách', '5 tủ sách pháp luật', null],
    ['HTX', '5 HTX', null],
  ])('%s', (name, text, measure) => {
    expect(single(text).unit).toBe(measure);
    expect(single(text).unitWords.text.startsWith(name.split(' ')[0] ?? '')).toBe(true);
  });

  it('do not take the name of a place, or the rest of a sentence, for a unit', () => {
    expect(single('82.492.832 Hà Nội').unitWords).toMatchObject({ text: '', detail: 'Hà Nội' });
    expect(single('45 được công nhận').unitWords.text).toBe('');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['tỷ lệ hộ nghèo', 'figure-number', '14'],
    ['hơn', 'figure-number', '3'],
    ['1 tỷ 5 đồng', 'figure-rest', '5'],
    ['1 triệu 5 tỷ', 'figure-rest', '8'],
    ['5 xã @', 'figure-rest', '5'],
    ['12.34.567 hộ', 'figure-marks', '0'],
    ['1.2345,6,7', 'figure-marks', '0'],
    [',5%', 'figure-marks', '0'],
    ['.5%', 'figure-marks', '0'],
    [',500 hộ', 'figure-marks', '0'],
    ['đạt .5 ha', 'figure-marks', '4'],
    ['1234567890123456789 đồng', 'figure-digits', '0'],
    ['5 tỷ tỷ đồng', 'figure-scale', '2'],
    ['5 - 4%', 'figure-order', '0'],
    ['<script>1</script>', 'figure-rest', '0'],
  ])('%s: %s at %s', (text, what, at) => expect(refusalOf(text)).toEqual([what, at]));

  it('says where and why, in words', () => {
    expect(() => parseFigure('1 tỷ 5 đồng')).toThrow(
      'cannot read “5 đồng” (position 5): something follows the figure',
    );
  });

  it.each([
    ['', 'too-short'],
    ['9'.repeat(100_000), 'too-long'],
    [undefined, 'wrong-type'],
    [7, 'wrong-type'],
    [{ text: '7' }, 'wrong-type'],
  ])('refuses input %#', (text, code) => {
    const problem = problemOf(() => parseFigure(text as string));
    expect([problem.code === 'missing' ? 'wrong-type' : problem.code, problem.path]).toEqual([code, []]);
  });

  it('refuses options that it does not know', () => {
    expect(problemOf(() => parseFigure('7', { locale: 'fr' } as never))).toMatchObject({
      code: 'not-one-of',
      path: ['locale'],
    });
    expect(problemOf(() => parseFigure('7', { local: 'vi' } as never))).toMatchObject({
      code: 'unknown-key',
      path: ['local'],
    });
  });
});

describe('what the press writes besides', () => {
  it.each([
    ['non 2.000 hộ', '2000', 'household', 'below'],
    ['suýt soát 90%', '90', 'percent', 'about'],
    ['áng chừng 500 hộ', '500', 'household', 'about'],
    ['ước giải ngân 80%', '80', 'percent', 'about'],
    ['trên 16.500 sản phẩm OCOP đạt 3 sao trở lên', '16500', 'product', 'above'],
    ['1 250 000 đồng', '1250000', 'VND', null],
    ['98 ,5%', '98.5', 'percent', null],
    ['14, 5%', '14.5', 'percent', null],
    ['US$521 million', '521000000', null, null],
    ['3.7 quadrillion VND', '3700000000000000', 'VND', null],
    ['1,500 hectares', '1500', 'hectare', null],
    ['over 98.2 million square metres', '98200000', 'squareMetre', 'above'],
    ['3.3 million near-poor ethnic minority households', '3300000', 'household', null],
    ['4 poor', '4', null, null],
    ['no less than 75 percent', '75', 'percent', 'at-least'],
    ['VND54 million per person', '54000000', 'VND/person', null],
    ['VND400,000', '400000', 'VND', null],
    ['VND 500,000/person/month', '500000', 'VND/person/month', null],
    ['USD 500 per person', '500', null, null],
    ['10,000 jobs', '10000', null, null],
    ['1.3-fold', '1.3', 'times', null],
    ['may 30 percent', '30', 'percent', null],
    ['16,543 OCOP products rated three stars or higher', '16543', null, null],
    ['80 percent or higher', '80', 'percent', 'at-least'],
    ['≥ 80%', '80', 'percent', 'at-least'],
    ['>= 80%', '80', 'percent', 'at-least'],
    ['≤5%', '5', 'percent', 'at-most'],
    ['<5%', '5', 'percent', 'under'],
    ['~15%', '15', 'percent', 'about'],
  ])('%s', (text, value, measure, sense) => {
    const figure = single(text);
    expect([figure.value, figure.unit, figure.qualifier?.sense ?? null]).toEqual([value, measure, sense]);
  });

  it.each([
    ['bình quân 1 xã đạt 16,4 tiêu chí', 'xã'],
    ['trung bình một huyện 16,4 ha', 'huyện'],
  ])('%s is per %s', (text, per) => expect(single(text).unitWords.per).toBe(per));

  it.each([
    ['một phần tư dân số', '1', '4'],
    ['ba phần tư số huyện', '3', '4'],
    ['phân nửa số xã', '1', '2'],
    ['nửa số hộ nghèo', '1', '2'],
    ['giảm 1/3', '1', '3'],
    ['hơn 2/3', '2', '3'],
  ])('%s is %s of %s', (text, numerator, denominator) =>
    expect(parseFigure(text)).toMatchObject({ form: 'fraction', numerator, denominator }),
  );

  it.each(['một phần tư liệu', 'một phần năm 2023', 'nửa cuối nhiệm kỳ'])('%s is no fraction', (text) => {
    const read = (): string => parseFigure(text).form;
    if (text.endsWith('2023')) expect(read()).toBe('not-a-quantity');
    else expect(read).toThrow('there is no number');
  });

  it('lets both ends of a change share unit and scale', () => {
    expect(parseFigure('tăng từ 35 lên 45 triệu đồng/người')).toMatchObject({
      figures: [
        { value: '35000000', unitWords: { text: 'đồng' } },
        { value: '45000000', unitWords: { text: 'đồng' } },
      ],
    });
  });

  it.each([
    ['329 out of the 646 districts', '329', '646'],
    ['1.200 tỷ đồng/kế hoạch 1.500 tỷ đồng', '1200000000000', '1500000000000'],
    ['33 xã/tổng số 177 xã', '33', '177'],
  ])('%s is a pair', (text, part, whole) =>
    expect(parseFigure(text)).toMatchObject({
      form: 'pair',
      numerator: { value: part },
      denominator: { value: whole },
    }),
  );

  it('finds the ends of `between` behind their units', () => {
    expect(parseFigure('between 4% and 5%')).toMatchObject({ lower: { value: '4' }, upper: { value: '5' } });
  });

  it.each([
    ['Luật Đầu tư công 2019', 'document'],
    ['Luật Đất đai năm 2024', 'document'],
    ['số 18/2022/QH15', 'document'],
    ['mục 3.1', 'document'],
    ['tiêu chí 17.8', 'ordinal'],
    ['Chương trình MTQG 1719', 'programme'],
    ['Decision No. 1719/QD-TTg', 'document'],
    ['by June 30, 2025', 'date'],
    ['30 June', 'date'],
    ['30 June 2025', 'date'],
    ['Chương trình mục tiêu quốc gia 1719', 'programme'],
  ])('%s is a %s', (text, what) =>
    expect(parseFigure(text)).toMatchObject({ form: 'not-a-quantity', meaning: what }),
  );

  it.each([
    ['luật năm 2024', 'year'],
    ['Luật Đất đai', null],
    ['tiêu chí 17.8 triệu đồng', '17800000'],
  ])('%s is none of them', (text, expected) => {
    if (expected === null) expect(() => parseFigure(text)).toThrow('there is no number');
    else if (expected === 'year') expect(parseFigure(text)).toMatchObject({ meaning: 'year' });
    else expect(single(text).value).toBe(expected);
  });
});

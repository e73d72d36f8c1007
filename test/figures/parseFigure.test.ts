import { describe, expect, it } from 'vitest';
import { isMtqgError, type MtqgError } from '../../src/foundation/index.js';
import { parseFigure, type Figure, type SingleFigure } from '../../src/figures/index.js';

const single = (text: string, options = {}): SingleFigure => {
  const figure = parseFigure(text, options);
  if (figure.form !== 'single') throw new Error(`${text} is a ${figure.form}`);
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
    ['20 thành viên', '20', null, null],
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
    expect([figure.value, figure.unit.measure, figure.qualifier?.sense ?? null]).toEqual([
      value,
      measure,
      sense,
    ]);
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
      unit: { text: 'đồng', detail: null, per: null, measure: 'VND', sort: 'money' },
      qualifier: { word: 'hơn', sense: 'above' },
      direction: null,
      value: '1730000000000',
      written: '1730',
      scale: '1000000000',
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
    const figure = parseFigure(text);
    expect(figure).toMatchObject({ form: 'pair', part: { value: part }, whole: { value: whole } });
    expect(figure.unit.measure).toBe(measure);
  });

  it('lets a qualifier make the part of a pair vague, not the whole', () => {
    const figure = parseFigure('trên 305.455/305.654 hộ') as Extract<Figure, { form: 'pair' }>;
    expect([figure.part.exact, figure.whole.exact]).toEqual([false, true]);
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
      scale: '1000000',
      decimals: 0,
      interval: { lower: '2980742500000', upper: '2980743500000' },
    });
  });

  it('takes a scale without a unit for money', () => {
    expect(single('13 tỷ').unit).toEqual({
      text: '',
      detail: null,
      per: null,
      measure: 'VND',
      sort: 'money',
    });
  });
});

describe('units', () => {
  it.each([
    ['12,23  tiêu chí trên xã', 'criterion/commune', 'tiêu chí', 'xã', null],
    ['14 tiêu chí/1 xã', 'criterion/commune', 'tiêu chí', 'xã', null],
    ['42 triệu đồng/người/năm', null, 'đồng', 'người/năm', null],
    ['42 triệu đồng/đầu người', null, 'đồng', 'đầu người', null],
    ['3 hồ sơ/xã', null, 'hồ sơ', 'xã', null],
    ['4,2 điểm phần trăm', 'percentagePoint', 'điểm phần trăm', null, null],
    ['2,5 điểm %/năm', 'percentagePoint/year', 'điểm %', 'năm', null],
    ['7.555 hộ nghèo', 'household', 'hộ', null, 'nghèo'],
    ['100% (all products)', 'percent', '%', null, 'all products'],
    ['53 hợp tác xã', null, 'hợp tác xã', null, null],
    ['khoảng 5.300 USD', null, 'USD', null, null],
    ['USD 5.300', null, 'USD', null, null],
    ['VND 5 hộ', 'household', 'hộ', null, null],
    ['9.674,18 km²', null, 'km²', null, null],
    ['3 communes', 'commune', 'communes', null, null],
    ['3% (xã, a (b))', 'percent', '%', null, 'xã, a (b))'],
  ])('%s', (text, measure, name, per, detail) => {
    expect(parseFigure(text).unit).toMatchObject({ measure, text: name, per, detail });
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
  ])('%s', (text, word, sense) => expect(parseFigure(text).qualifier).toEqual({ word, sense }));

  it('does not take a comparison for a vague word', () => {
    expect(parseFigure('cao hơn 1,4 lần').qualifier).toBeNull();
  });

  it.each([
    ['giảm 4,2%', 'decrease'],
    ['tăng 3 xã', 'increase'],
    ['giảm còn 3,81%', null],
    ['đạt 72%', null],
  ])('%s: direction %s', (text, direction) => expect(parseFigure(text).direction).toBe(direction));

  it('reads small numbers in words before a unit', () => {
    expect(single('dưới năm tiêu chí')).toMatchObject({ value: '5', qualifier: { sense: 'under' } });
    expect(single('tám xã').value).toBe('8');
  });

  it('reads text in either Unicode form, and in capitals', () => {
    expect(single('GẦN 7,6 NGHÌN TỶ ĐỒNG'.normalize('NFD')).value).toBe('7600000000000');
  });
});

describe('what is no single figure', () => {
  it.each([
    ['   ', 'figure-number', '3'],
    ['tỷ lệ hộ nghèo', 'figure-lead', '0'],
    ['Chương trình 135', 'figure-lead', '0'],
    ['năm 2021', 'figure-lead', '0'],
    ['tháng 4.2020', 'figure-lead', '0'],
    ['(tính đến 31.5)', 'figure-number', '0'],
    ['hơn', 'figure-number', '3'],
    ['2022-2025', 'figure-years', '0'],
    ['30/9/2023', 'figure-rest', '5'],
    ['25% (114 thôn bản)', 'figure-rest', '5'],
    ['3 tháng 1 lần', 'figure-rest', '8'],
    ['2.669 hộ/14.044 người', 'figure-rest', '9'],
    ['1 tỷ 5 đồng', 'figure-rest', '5'],
    ['1 triệu 5 tỷ', 'figure-rest', '8'],
    ['5% trở lên nữa', 'figure-rest', '11'],
    ['5 xã @', 'figure-rest', '5'],
    ['12.34.567 hộ', 'figure-marks', '0'],
    ['1.2345,6,7', 'figure-marks', '0'],
    ['1234567890123456789', 'figure-digits', '0'],
    ['5 tỷ tỷ đồng', 'figure-scale', '8'],
    ['5 - 4%', 'figure-order', '0'],
    ['<script>1</script>', 'figure-number', '0'],
  ])('%s: %s at %s', (text, what, at) => expect(refusalOf(text)).toEqual([what, at]));

  it('says where and why, in words', () => {
    expect(() => parseFigure('Nghị quyết 267')).toThrow(
      'cannot read a figure: unknown words before the number at position 0: Nghị quyết 267',
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

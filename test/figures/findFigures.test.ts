import { describe, expect, it } from 'vitest';
import { isMtqgError } from '../../src/foundation/internal.js';
import { findFigures, parseFigure, type FoundFigure } from '../../src/figures/index.js';

/** What a found figure says, in short. */
const say = ({ figure }: FoundFigure): string => {
  const name = figure.form === 'not-a-quantity' ? '' : (figure.unit ?? figure.unitWords.text);
  switch (figure.form) {
    case 'single':
      return `${figure.value} ${name}`;
    case 'range':
      return `${figure.lower.value}–${figure.upper.value} ${name}`;
    case 'pair':
      return `${figure.numerator.value} of ${figure.denominator.value} ${name}`;
    case 'fraction':
      return `${figure.numerator}/${figure.denominator}`;
    case 'indefinite':
      return `order ${figure.magnitude} ${name}`;
    case 'frequency':
      return `${figure.occurrences} in ${figure.every} ${name}`;
    case 'not-a-quantity':
      return figure.meaning;
  }
};

const found = (text: string, options = {}): readonly (readonly [string, string])[] =>
  findFigures(text, options).figures.map((one) => [text.slice(one.startOffset, one.endOffset), say(one)]);

const paragraphs: readonly {
  readonly name: string;
  readonly text: string;
  readonly found: readonly (readonly [string, string])[];
}[] = [
  {
    name: 'Y Tý, 2021–2025',
    text: 'Bám sát chỉ đạo của Trung ương, tỉnh và huyện, cấp ủy đảng, chính quyền xã Y Tý (huyện Bát Xát) đã tập trung lãnh đạo, chỉ đạo, kịp thời tháo gỡ những khó khăn, vướng mắc để tập trung thực hiện hiệu quả các chương trình, dự án đầu tư trên địa bàn, nhờ đó công tác giảm nghèo có chuyển biến đáng kể. Tỷ lệ hộ nghèo toàn xã đã giảm từ 50,79% (năm 2021) xuống còn 20,42% (năm 2025), bình quân giảm 7,6%/năm.',
    found: [
      ['giảm từ 50,79%', '50.79 percent'],
      ['năm 2021', 'year'],
      ['20,42%', '20.42 percent'],
      ['năm 2025', 'year'],
      ['giảm 7,6%/năm', '7.6 percent/year'],
    ],
  },
  {
    name: 'Quảng Nam, 2022–2023',
    text: 'Tại buổi làm việc, Phó Chủ tịch UBND tỉnh Quảng Nam Trần Anh Tuấn -cho biết, năm 2022, tỉnh Quảng Nam giải ngân được 30% nguồn vốn thực hiện 3 Chương trình MTQG với trên 487 tỷ đồng. Năm 2023, nguồn vốn hỗ trợ thực hiện chương trình cho các huyện miền núi hơn 1.730 tỷ đồng, đến nay, Quảng Nam mới giải ngân hơn 262 tỷ đồng, chỉ đạt gần 11,5%.',
    found: [
      ['năm 2022', 'year'],
      ['30% nguồn vốn', '30 percent'],
      ['3 Chương trình MTQG', '3 Chương trình'],
      ['trên 487 tỷ đồng', '487000000000 VND'],
      ['Năm 2023', 'year'],
      ['hơn 1.730 tỷ đồng', '1730000000000 VND'],
      ['hơn 262 tỷ đồng', '262000000000 VND'],
      ['gần 11,5%', '11.5 percent'],
    ],
  },
  {
    name: 'Bảo Yên, OCOP and crops',
    text: 'Nổi bật về giải pháp triển khai Chương trình mục tiêu quốc gia tại huyện Bảo Yên thời gian qua là việc hỗ trợ phát triển sản xuất nông sản theo chuỗi giá trị. Nhờ đó đến nay, huyện Bảo Yên đã hình thành các vùng sản xuất tập trung có quy mô lớn như vùng quế có diện tích 24.400 ha, trong đó 500 ha đạt chứng nhận hữu cơ chuẩn châu Âu; vùng trồng chè 284 ha, vùng trồng chuối hơn 300 ha, hơn một nửa diện tích được liên kết sản xuất theo chuỗi giá trị; diện tích cây ăn quả các loại có diện tích 260 ha.',
    found: [
      ['24.400 ha', '24400 hectare'],
      ['500 ha', '500 hectare'],
      ['284 ha', '284 hectare'],
      ['hơn 300 ha', '300 hectare'],
      ['hơn một nửa diện tích', '1/2'],
      ['260 ha', '260 hectare'],
    ],
  },
  {
    name: 'Lai Châu, contributions',
    text: 'Phong trào “Lai Châu chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025 được các cấp, các ngành quan tâm chỉ đạo thực hiện; đã vận động Nhân dân hiến 255.142m2 đất, góp 30.996 công lao động, góp 4.945 triệu đồng tiền mặt; lắp đặt mới điện chiếu sáng nông thôn với 81 cột, 113 bóng điện, thực hiện xóa 66 nhà tạm; xây dựng tường bao, nhà bếp, nhà vệ sinh... góp phần nâng cao chất lượng các chỉ tiêu, tiêu chí về nhà ở, giảm tỷ lệ hộ nghèo.',
    found: [
      ['giai đoạn 2021 - 2025', 'period'],
      ['255.142m2 đất', '255142 squareMetre'],
      ['30.996 công lao động', '30996 labourDay'],
      ['4.945 triệu đồng tiền mặt', '4945000000 VND'],
      ['81 cột', '81 cột'],
      ['113 bóng điện', '113 bóng điện'],
      ['66 nhà tạm', '66 house'],
    ],
  },
  {
    name: 'Hà Giang, 2010–2019',
    text: 'Đến nay, Hà Giang vẫn là một trong những tỉnh khó khăn, kém phát triển nhất cả nước, với 134/177 xã thuộc diện đặc biệt khó khăn, trong đó có 34 xã biên giới; tỷ lệ hộ nghèo và cận nghèo trong đồng bào dân tộc thiểu số, vùng đặc biệt khó khăn còn cao. Tuy nhiên, những kết quả thu được sau gần 10 triển khai thực hiện Chương trình mục tiêu quốc gia xây dựng NTM giai đoạn 2010-2020 của tỉnh là rất đáng ghi nhận. Đến hết năm 2018, toàn tỉnh có 33/177 xã được công nhận đạt chuẩn NTM (trong đó có 02 xã biên giới) chiếm 18,6% số xã; bình quân đạt 10,59 tiêu chí/xã.  Tỉnh Hà Giang phấn đấu trong năm 2019 có thêm 05 xã  đạt chuẩn NTM, bình quân đạt 12 tiêu chí/xã; xây dựng 01 xã đạt chuẩn NTM nâng cao. Phấn đấu tỷ lệ hộ nghèo toàn tỉnh mỗi năm giảm 4,2%; riêng các huyện nghèo, xã nghèo tỷ lệ hộ nghèo mỗi năm giảm 6%, hạn chế thấp nhất tình trạng tái nghèo, cải thiện sinh kế và nâng cao chất lượng cuộc sống, đảm bảo an sinh xã hội, tăng thu nhập của người nghèo.',
    found: [
      ['134/177 xã', '134 of 177 commune'],
      ['34 xã biên giới', '34 commune'],
      ['gần 10', '10 '],
      ['giai đoạn 2010-2020', 'period'],
      ['năm 2018', 'year'],
      ['33/177 xã', '33 of 177 commune'],
      ['02 xã biên giới', '2 commune'],
      ['18,6% số xã', '18.6 percent'],
      ['10,59 tiêu chí/xã', '10.59 criterion/commune'],
      ['năm 2019', 'year'],
      ['05 xã', '5 commune'],
      ['12 tiêu chí/xã', '12 criterion/commune'],
      ['01 xã', '1 commune'],
      ['mỗi năm giảm 4,2%', '4.2 percent/year'],
      ['mỗi năm giảm 6%', '6 percent/year'],
    ],
  },
];

describe('one paragraph of each of the five documents', () => {
  it.each(paragraphs)('$name', (paragraph) => {
    expect(found(paragraph.text)).toEqual(paragraph.found);
  });

  it.each(paragraphs)('$name, with letters and marks apart', (paragraph) => {
    const text = paragraph.text.normalize('NFD');
    const { figures } = findFigures(text);
    expect(
      figures.map(({ startOffset: start, endOffset: end }) => text.slice(start, end).normalize('NFC')),
    ).toEqual(paragraph.found.map(([piece]) => piece));
    for (const { startOffset: start, endOffset: end, figure } of figures)
      expect(text.slice(start, end)).toBe(figure.text);
  });
});

describe('a figure', () => {
  it('is read as parseFigure reads its own text', () => {
    const text =
      'Toàn tỉnh còn gần 18.870 hộ nghèo, chiếm trên 13,6%; giảm từ 4 - 5%/năm so với 44/52 mục tiêu.';
    for (const { figure } of findFigures(text).figures) expect(parseFigure(figure.text)).toEqual(figure);
  });

  it('is plain frozen data', () => {
    const result = findFigures('hơn 1.730 tỷ đồng');
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(Object.isFrozen(result.figures[0]?.figure)).toBe(true);
  });

  it('stands by itself where parseFigure makes a list', () => {
    expect(found('công nhận 25% (114 thôn bản) của 54 xã')).toEqual([
      ['25%', '25 percent'],
      ['114 thôn bản', '114 village'],
      ['54 xã', '54 commune'],
    ]);
  });

  it('does not cross an empty line, or a line that starts anew', () => {
    expect(found('Hôm nay : 4.682\nHôm qua : 5.211\n\nxã')).toEqual([
      ['4.682', '4682 '],
      ['5.211', '5211 '],
    ]);
    expect(found('hơn 1.730\ntỷ đồng')).toEqual([['hơn 1.730\ntỷ đồng', '1730000000000 VND']]);
  });
});

describe('words that only look like numbers', () => {
  it.each([
    'Một số xã, một trong những tỉnh, từ một thôn nghèo',
    'cả năm xã đã tổ chức, trong năm tỉnh đã',
    'Hai là, ba là, bốn là, năm là',
    'ba không, hai bên, nửa cuối kỳ, nửa vời',
    'hàng ngày, hàng năm, hàng loạt, tỷ lệ hộ nghèo',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['có một xã, thêm hai huyện', ['1 commune', '2 district']],
    ['ít nhất một người', ['1 person']],
    ['dưới năm tiêu chí', ['5 criterion']],
    ['sau năm năm', ['5 year']],
    ['hơn một nửa diện tích', ['1/2']],
    ['hàng nghìn lao động', ['order 1000 worker']],
    ['họp 3 tháng 1 lần', ['1 in 3 month']],
    ['tăng từ 30% - 50%', ['30–50 percent']],
  ])('%s is one', (text, said) => {
    expect(found(text).map(([, what]) => what)).toEqual(said);
  });
});

describe('what is no quantity, or no number', () => {
  it('is marked', () => {
    const text =
      'Nghị quyết số 12-NQ/TW ngày 16/01/2012, 12.34.567 hộ, hơn 1.2345,6,7 tỷ và 5 - 4%, 5 tỷ tỷ đồng, img-1808.jpg, 4 sao.';
    expect(found(text)).toEqual([
      ['Nghị quyết số 12-NQ/TW', 'document'],
      ['ngày 16/01/2012', 'date'],
      ['12.34.567', 'unreadable'],
      ['1.2345,6,7', 'unreadable'],
      ['5', '5 '],
      ['4%', '4 percent'],
      ['5', 'unreadable'],
      ['1808.jpg', 'code'],
      ['4 sao', 'grade'],
    ]);
  });
});

it('passes by words that make no number', () => {
  expect(found('hai tỷ tỷ đồng')).toEqual([]);
  expect(found('hai tỷ tỷ đồng, 5 xã')).toEqual([['5 xã', '5 commune']]);
});

describe('the number convention', () => {
  it('is that of the language which most of the text is in', () => {
    const english =
      'The plan of 14,840 billion VND reached 93.8%, more than the 1,234 households of Đắk Lắk.';
    expect(findFigures(english).locale).toBe('en');
    expect(found(english).map(([, what]) => what)).toEqual([
      '14840000000000 VND',
      '93.8 percent',
      '1234 household',
    ]);
    expect(findFigures('Kế hoạch là 14.840 tỷ đồng, trong đó 5 households').locale).toBe('vi');
  });

  it('is what the caller says', () => {
    expect(found('1.234 ha', { locale: 'en' })).toEqual([['1.234 ha', '1.234 hectare']]);
  });
});

describe('bad input', () => {
  it.each([
    ['9'.repeat(100_001), 'too-long'],
    [undefined, 'wrong-type'],
    [7, 'wrong-type'],
  ])('%#', (text, code) => {
    let codes: readonly string[] = [];
    try {
      findFigures(text as string);
    } catch (error) {
      if (isMtqgError(error)) codes = error.problems.map((problem) => problem.code);
    }
    expect(codes.map((one) => (one === 'missing' ? 'wrong-type' : one))).toEqual([code]);
  });

  it('refuses options that it does not know', () => {
    expect(() => findFigures('5', { locale: 'fr' } as never)).toThrow('locale: expected one of: vi, en');
  });

  it('finds nothing in nothing', () => {
    expect(findFigures('')).toEqual({ kind: 'found-figures', locale: 'vi', figures: [] });
  });
});

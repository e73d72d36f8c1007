import { describe, expect, it } from 'vitest';
import { findFigures, parseFigure, type Figure } from '../../src/figures/index.js';
import type { Locale } from '../../src/foundation/index.js';

/** A figure in a few words: its value, its unit (in «» where the library has none), what makes it vague, and whether it is exact. */
const said = (figure: Figure): string => {
  if (figure.form === 'list' || figure.form === 'not-a-quantity') return figure.form;
  const { unit, unitWords, qualifier, changeDirection, ambiguous } = figure;
  const written = unitWords.per === null ? unitWords.text : `${unitWords.text}/${unitWords.per}`;
  const currency = unitWords.category === 'money' && unit === null ? '$' : '';
  const marks = [qualifier?.sense, changeDirection, ambiguous ? 'AMB' : undefined].filter((mark) => mark);
  const tail = [`${unit ?? `«${written}»`}${currency}`, ...marks].join(' ');
  switch (figure.form) {
    case 'single':
      return `${figure.value} ${tail}${figure.exact ? ' ex' : ''}`;
    case 'range':
      return `${figure.lower.value}..${figure.upper.value} ${tail}`;
    case 'pair':
      return `${figure.numerator.value}/${figure.denominator.value} ${tail}`;
    case 'fraction':
      return [`${figure.numerator}÷${figure.denominator}`, ...marks].join(' ');
    default:
      return figure.form;
  }
};

const found = (text: string, locale: Locale): string =>
  findFigures(text, { locale })
    .figures.map(({ figure }) => figure)
    .filter(({ form }) => form !== 'not-a-quantity')
    .map(said)
    .join(' | ');

describe('figures of reports', () => {
  it.each<[Locale, string, string]>([
    ['vi', 'Điều 1, 2, 3, 4, 5, 6, 7, 8 và 9 Thông tư số 4/2022/TT-UBDT; tỉnh có 12 xã.', '12 commune ex'],
    ['vi', 'Điều 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 Nghị định này áp dụng cho 5 xã.', '5 commune ex'],
    ['en', 'Articles 4, 5 and 6 of Circular 10/2022 set 19 criteria.', '19 criterion ex'],
    ['en', 'Clause 2, Article 7 of the Decision covers 52 communes.', '52 commune ex'],
    ['en', 'Points 1 and 2 of Article 5 of Law 26 set 3 programmes.', '3 «programmes» ex'],
    [
      'vi',
      'Sản lượng 8 triệu tấn lúa, 2 tỷ kWh điện, 3 tỷ quả trứng.',
      '8000000 «tấn» | 2000000000 «kWh» | 3000000000 «quả trứng»',
    ],
    [
      'en',
      '$12.4 million; EUR 3 million; €2 million; £5 million',
      '12400000 «$»$ | 3000000 «EUR»$ | 2000000 «€»$ | 5000000 «£»$',
    ],
    ['en', 'a two-billion-dong bridge', '2000000000 VND'],
    ['en', '5.7m people and 300k households', '5700000 person | 300000 household'],
    ['en', 'VND450k, 12k, 5k people', '450000 VND | 5000 person'],
    ['en', 'VND 1,250 bil. and 3 mil. dong', '1250000000000 VND AMB | 3000000 VND'],
    ['en', 'one and a half million people', '1500000 person'],
    ['en', 'Eleven of the nineteen criteria were met.', '11/19 criterion'],
    ['en', 'Twenty-one of 35 communes', '21/35 commune'],
    ['en', 'half a billion dong, half a million people', '500000000 VND | 500000 person'],
    ['en', 'one and a half times', '1.5 times'],
    ['en', 'half of 2023', ''],
    ['en', 'reduced by 1/3', '1÷3'],
    ['en', 'two and a half years', '2.5 year'],
    ['vi', 'Bố trí một nghìn hai trăm tỷ đồng.', '1200000000000 VND'],
    ['vi', 'Có một nghìn không trăm năm mươi hai hộ.', '1052 household ex'],
    ['vi', 'Có hai nghìn ba trăm bốn mươi hộ nghèo.', '2340 household ex'],
    ['vi', 'Có ba nghìn không trăm linh năm hộ.', '3005 household ex'],
    ['vi', 'Có năm nghìn hộ; hai nghìn tỷ đồng', '5000 household | 2000000000000 VND'],
    ['vi', 'Bảy mươi lăm phẩy năm phần trăm.', '75.5 percent'],
    ['vi', 'hai phẩy không năm phần trăm', '2.05 percent'],
    [
      'vi',
      'Tỉnh có một thành phố, một thị xã và năm huyện.',
      '1 «thành phố» ex | 1 «thị xã» ex | 5 district ex',
    ],
    ['vi', 'Tỉnh có năm xã; trong năm huyện đã đầu tư.', '5 commune ex'],
    ['vi', 'Có một trăm hai mươi lăm (125) xã.', '125 commune ex'],
    ['vi', '125 (một trăm hai mươi lăm) xã đạt chuẩn.', '125 commune ex'],
    ['vi', 'trong thời hạn 05 (năm) ngày; 03 (ba) xã', '5 day | 3 commune ex'],
    ['vi', 'Hai, ba xã; năm bảy hộ.', ''],
    ['vi', 'Năm 2021, hai xã; thứ hai, ba xã', '2 commune ex'],
    ['vi', 'Tổng số 10 598 thôn', '10598 village ex'],
    ['vi', '98%/NQ: 95%', '98/95 percent'],
    ['vi', '98% /KH: 95%', '98/95 percent'],
    ['vi', 'Vốn 3 tỷ đồng/xã/phường.', '3000000000 VND/commune'],
    ['vi', '20 tổ/nhóm; 12 máy/thiết bị', '20 «tổ/nhóm» ex | 12 «máy/thiết bị» ex'],
    [
      'vi',
      'khó hơn 2 lần; khá hơn 1,5 lần; đông hơn 20 người; lâu hơn 2 năm',
      '2 times | 1.5 times | 20 person ex | 2 year',
    ],
    ['vi', 'Đường dài hơn 12 km; kéo dài hơn 2 năm', '12 kilometre above | 2 year above'],
    ['vi', 'Chỉ số hài lòng trên 25 xã, phường là 86%.', '25 commune ex | 86 percent'],
    ['vi', 'Mật độ dân số trên 11 xã biên giới là 35 người/km2.', '11 commune ex | 35 «người/km2»'],
    ['vi', 'Số hộ nghèo trên 16 huyện giảm 4%.', '16 district ex | 4 percent decrease'],
    ['vi', 'Tổng số trên 100 xã; số xã đạt chuẩn trên 38 xã', '100 commune above | 38 commune above'],
    ['vi', 'Mỗi năm mỗi xã được 1 tỷ đồng.', '1000000000 VND/commune/year'],
    ['vi', 'Mỗi tháng mỗi người được 360 nghìn đồng', '360000 VND/person/month'],
    ['vi', 'mỗi hộ nghèo được hỗ trợ 40 triệu đồng', '40000000 VND/household'],
    ['vi', 'Mỗi ha cho thu 200 triệu đồng/năm.', '200000000 VND/hectare/year'],
    ['en', 'Each commune gets VND 650 million per year.', '650000000 VND/year'],
    ['en', 'each poor household receives 5 million dong a year', '5000000 VND/year'],
    ['vi', '01. Vốn 3 tỷ\n02. Vốn 5 tỷ', '3000000000 VND | 5000000000 VND'],
    ['vi', 'lúc 17 giờ ngày 5/6, 12 xã; làm 8 giờ', '12 commune ex | 8 «giờ»'],
    ['en', '3:45 pm, 10 a.m., 5 communes', '5 commune ex'],
    ['vi', 'từ 20 giờ ngày 3/5 đến 5 giờ ngày 4/5, 3 xã', '3 commune ex'],
    ['vi', 'Bình luận (0) | Thích 12 | Chia sẻ 3. Còn 8 xã.', '8 commune ex'],
    ['vi', 'Cỡ chữ: A- A A+ 14 16. Còn 5 xã.', '5 commune ex'],
    ['vi', 'Đã đọc: 235; 12 xã đạt chuẩn', '12 commune ex'],
    ['en', 'Page 3 of 12. 5 communes', '5 commune ex'],
    ['vi', 'Trang: 1 2 3 4 5. Có 3 xã', '3 commune ex'],
    ['vi', 'Ảnh 1: Hai xã; Ảnh 2: 3 xã. Bài 3: Có 4 xã.', '2 commune ex | 3 commune ex | 4 commune ex'],
    ['en', '15-20 May 2024, 4 communes; May 5-7, 2024: 4 communes', '4 commune ex | 4 commune ex'],
    ['en', '300 4-star products, 3-star and 4-star products', '300 product ex'],
    ['en', '54 coastal and island communes', '54 commune ex'],
    ['en', "five out of the district's eight communes", '5/8 commune'],
    ['en', '12 among the 15 districts', '12/15 district'],
    ['en', 'the rate accelerated from 3% to 5%', '3 percent | 5 percent'],
    ['vi', '-7 đến -5%', '-7..-5 percent'],
    [
      'vi',
      'Lãi/lỗ: (1.250) triệu đồng; (1) Có 5 xã; (2) 3 xã',
      '-1250000000 VND AMB | 5 commune ex | 3 commune ex',
    ],
    ['vi', 'Trong 2 ngày 5 và 6/7, có 30 đại biểu.', '2 day | 30 person ex'],
    ['vi', '10/2024, tháng 10-2024, 3 xã; 10/2024 hộ', '3 commune ex | 10/2024 household'],
    ['vi', 'ĐT: 0912 345 678 - 0987.654.321, hỗ trợ 5 xã', '5 commune ex'],
    ['vi', 'Số điện thoại: +84 24 3825 1234. 5 xã', '5 commune ex'],
    ['vi', '(84-24) 3734 1635, 5 xã', '5 commune ex'],
    ['en', 'Tel: (84-24) 3 734 1635; 5 communes', '5 commune ex'],
    ['vi', 'Tổng đài 111; 5 xã', '5 commune ex'],
    ['vi', 'xếp thứ 7 trong 34 tỉnh; thứ 7 trên 34 tỉnh; đạt 41%', '41 percent'],
    ['en', 'ranked 7th of 34 provinces; 12th out of 63; No. 5 of 34; 5 communes', '5 commune ex'],
    [
      'vi',
      'gấp mười lăm lần; gấp hai mươi lần; gấp trăm lần; gấp hai mươi lăm lần',
      '15 times | 20 times | 25 times',
    ],
    ['vi', '2 năm rưỡi; 3 tháng rưỡi', '2.5 year | 3.5 month'],
    ['vi', '450 trđồng; 12,3 ‰; 20 pct; 4 tỷđ', '450000000 VND | 12.3 «‰» | 20 percent | 4000000000 VND'],
    [
      'vi',
      'không nhỏ hơn 5; lớn hơn hoặc bằng 15%; bằng hoặc cao hơn 20%',
      '5 «» at-least | 15 percent at-least | 20 percent at-least',
    ],
    ['en', 'no fewer than 10; below 5%', '10 «» at-least | 5 percent under'],
    [
      'vi',
      'lần lượt đạt 5,2; 6,3 và 7,1%; đạt 3; 5 xã',
      '5.2 percent | 6.3 percent | 7.1 percent | 3 «» ex | 5 commune ex',
    ],
    ['vi', 'ISO 9001:2015; TCVN 5603; CT 135; công nghiệp 4.0; 5 xã', '5 commune ex'],
    ['en', '12 million yen; 4 million Australian dollars', '12000000 «yen»$ | 4000000 «Australian dollars»$'],
    ['vi', '(+84) 24 3825 1234; (84) xã; 5 xã', '84 «» ex | 5 commune ex'],
    ['vi', 'Trang 3/12 xã; Trang A; Trang 2', '3/12 commune'],
    ['vi', 'Lượt xem 3/12. 5 xã', '5 commune ex'],
    ['vi', 'gấp năm 2020; gấp ba xã', '3 commune ex'],
    ['vi', 'Có 12k; 5kg; 3m vải', '5 «kg» | 3 «m»'],
    ['en', 'a fifth of the year; two thirds built; three quarters; over a fifth', '3 quarter | 1÷5 above'],
    ['vi', 'hai nghìn năm; năm phẩy xã', '2000 year'],
    ['vi', 'Có hai phẩy mấy hộ nghèo, ba hộ cận nghèo.', '3 household ex'],
  ])('%s: %s', (locale, text, expected) => {
    expect(found(text, locale)).toBe(expected);
  });

  it.each<[string, string]>([
    ['4, 56 %', '4.56 percent'],
    ['(1.234,5) tỷ đồng', '-1234500000000 VND AMB'],
  ])('alone: %s', (text, expected) => {
    expect(said(parseFigure(text, { locale: 'vi' }))).toBe(expected);
  });
});

import type { AllocationFigure, AllocationRule } from '../model/allocationRule.js';
import type { PointsByClass, PointsFormula } from '../model/pointsFormula.js';
import { coefficientClass, each, number, product, sum, words } from './criteria.js';
import { at07, COMMUNES, COUNTED, PRIORITY, readings, SELF_BALANCING, supportRate } from './newRural.js';

/** The provinces that the decision names, of the mountains and of the Central Highlands. */
const NAMED: readonly string[] = [
  'Hà Giang',
  'Tuyên Quang',
  'Cao Bằng',
  'Lạng Sơn',
  'Lào Cai',
  'Yên Bái',
  'Thái Nguyên',
  'Bắc Kạn',
  'Phú Thọ',
  'Bắc Giang',
  'Hòa Bình',
  'Sơn La',
  'Lai Châu',
  'Điện Biên',
  'Bình Phước',
  'Đắk Lắk',
  'Đắk Nông',
  'Gia Lai',
  'Kon Tum',
  'Lâm Đồng',
];

const DISTRICTS: AllocationFigure = {
  id: 'districts-to-recognise',
  name: /* @__PURE__ */ words(
    'Số huyện chưa đạt chuẩn phấn đấu đạt chuẩn nông thôn mới (không gồm huyện nghèo)',
    'Districts to be recognised, poor districts not among them',
  ),
  unit: 'district',
};

/** Central capital of 2022-2025. */
export function newRural2022to2025(): AllocationRule {
  const communes: PointsByClass = {
    kind: 'by-class',
    id: 'commune',
    name: words('Đối tượng xã', 'Communes'),
    coefficients: [
      coefficientClass('below-15', words('Xã đạt dưới 15 tiêu chí', 'Commune below 15 criteria'), '5'),
      coefficientClass(
        'safe-zone',
        words('Xã an toàn khu chưa đạt chuẩn nông thôn mới', 'Safe-zone commune not yet recognised'),
        '5',
      ),
      coefficientClass(
        'from-15-to-18',
        words('Xã đạt từ 15 đến 18 tiêu chí', 'Commune with 15 to 18 criteria'),
        '3',
      ),
      coefficientClass(
        'recognised',
        words('Xã đã được công nhận đạt chuẩn nông thôn mới', 'Recognised commune'),
        '1',
      ),
      {
        id: 'extremely-difficult',
        name: words('Xã đặc biệt khó khăn', 'Extremely difficult commune'),
        excluded: ELSEWHERE,
      },
      {
        id: 'safe-zone-in-areas-1-to-3',
        name: words(
          'Xã an toàn khu thuộc khu vực I, II, III vùng dân tộc thiểu số và miền núi',
          'Safe-zone commune in areas I to III',
        ),
        excluded: words(`${ELSEWHERE.vi} (theo nguồn thứ cấp)`, `${ELSEWHERE.en} (after a secondary source)`),
      },
    ],
    ...COUNTED,
    citation: at07('khoản 1 Điều 5'),
  };
  const figure = supportRate(2022);
  const province = priorityOf(figure);
  const districts: PointsFormula = {
    kind: 'per-count',
    figureId: DISTRICTS.id,
    coefficient: '20',
    atMost: '2',
    citation: at07('điểm a khoản 2 Điều 5'),
  };
  const all = words('Tổng điểm', 'All points');
  return {
    kind: 'allocation-rule',
    id: '07-2022-capital-of-2022-2025',
    title: words(
      'vốn ngân sách trung ương giai đoạn 2022-2025 của Chương trình xây dựng nông thôn mới',
      'central capital of 2022-2025, new rural development',
    ),
    years: { from: 2022, to: 2025 },
    citation: at07('Điều 5'),
    figures: [COMMUNES, DISTRICTS, figure],
    readings: readings(
      sum(all, communes, districts, product(PRIORITY, province, each(COMMUNES, '1'))),
      product(
        all,
        sum(words('Xã và huyện', 'Communes and districts'), communes, districts),
        sum(words('1 + hệ số ưu tiên', '1 + priority'), number('1'), province),
      ),
      words(
        'tổng hệ số các xã, huyện nhân với (1 + hệ số ưu tiên)',
        'the sum for communes and districts is multiplied by 1 + the coefficient of the province',
      ),
    ),
    counterpart: 'new-rural-2021-2025',
    notExpressed: [
      words(
        'Vốn của các chương trình chuyên đề và Chương trình vốn vay ADB được phân bổ theo tiêu chí riêng.',
        'The capital of thematic programmes and of the ADB loan is allocated by criteria of their own.',
      ),
    ],
  };
}

const ELSEWHERE = /* @__PURE__ */ words(
  'đã được bố trí vốn theo Quyết định số 39/2021/QĐ-TTg',
  'it is paid for under Decision 39/2021/QĐ-TTg',
);

function priorityOf(figure: AllocationFigure): PointsByClass {
  return {
    kind: 'by-class',
    id: 'province',
    name: words('Đối tượng ưu tiên', 'Priority of the province'),
    figureId: figure.id,
    coefficients: [
      {
        ...coefficientClass(
          'mountain-or-highland',
          words('Tỉnh miền núi, Tây Nguyên', 'Mountain or Central Highlands province'),
          '0.5',
        ),
        namedPlaces: NAMED,
      },
      {
        ...coefficientClass(
          'support-from-60',
          words('Tỉnh nhận hỗ trợ từ 60% trở lên', 'Support of 60% or more'),
          '0.3',
        ),
        atLeast: '60',
      },
      {
        ...coefficientClass(
          'support-below-60',
          words(
            'Tỉnh nhận hỗ trợ dưới 60% và tỉnh Quảng Nam, Quảng Ngãi',
            'Support below 60%, and Quảng Nam, Quảng Ngãi',
          ),
          '0',
        ),
        lessThan: '60',
        namedPlaces: ['Quảng Nam', 'Quảng Ngãi'],
      },
      SELF_BALANCING,
    ],
    citation: at07('khoản 3 Điều 5'),
  };
}

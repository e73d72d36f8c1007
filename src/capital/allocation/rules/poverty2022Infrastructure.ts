import type { AllocationFigure, AllocationRule } from '../model/allocationRule.js';
import { banded, coefficientClass, sum, words } from './criteria.js';
import { asPrinted, at02, povertyRule } from './poverty2022.js';

const MAINTENANCE = /* @__PURE__ */ words(
  'Vốn sự nghiệp duy tu, bảo dưỡng bằng 10% vốn đầu tư phát triển của ngân sách trung ương, tính riêng.',
  'Recurrent capital for maintenance is 10% of central investment capital, and is computed apart.',
);

const figures = {
  households: {
    id: 'district-households',
    name: /* @__PURE__ */ words('Quy mô dân số của huyện', 'Households of the district'),
    unit: 'household',
    countedBy: /* @__PURE__ */ words(
      'số liệu công bố của Tổng cục Thống kê năm 2021',
      'the General Statistics Office, 2021',
    ),
  },
  rate: {
    id: 'district-poor-near-poor-rate',
    name: /* @__PURE__ */ words(
      'Tổng tỷ lệ hộ nghèo và hộ cận nghèo của huyện',
      'Poor and near-poor rate of the district',
    ),
    unit: 'percent',
    fractions: 'allowed',
    countedBy: /* @__PURE__ */ words(
      'kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều giai đoạn 2022-2025',
      'the review of poor and near-poor households of 2021 by the standard of 2022-2025',
    ),
  },
  communes: {
    id: 'district-communes',
    name: /* @__PURE__ */ words(
      'Số đơn vị hành chính cấp xã của huyện',
      'Commune-level units of the district',
    ),
    unit: 'commune',
    asOf: '2020-12-31',
    countedBy: /* @__PURE__ */ words(
      'quyết định của cơ quan có thẩm quyền đến ngày 31/12/2020',
      'decisions up to 31 December 2020',
    ),
  },
} as const satisfies Readonly<Record<string, AllocationFigure>>;

/** Project 1, poor districts: A = Q × X. */
export function poorDistricts(): AllocationRule {
  const citation = at02('khoản 1 Điều 5');
  return povertyRule(
    '1-districts',
    words('Dự án 1: hạ tầng kinh tế - xã hội các huyện nghèo', 'Project 1: infrastructure of poor districts'),
    'khoản 1 Điều 5',
    {
      figures: Object.values(figures),
      readings: asPrinted(
        sum(
          words('X: tổng các hệ số tiêu chí', 'X: the four criteria'),
          banded({
            id: 'size',
            figure: figures.households,
            bands: [
              [0, '0.15'],
              [10000, '0.17'],
              [15000, '0.2'],
            ],
            citation,
          }),
          banded({
            id: 'district-rate',
            figure: figures.rate,
            bands: [
              [0, '0.3'],
              [45, '0.33'],
              [50, '0.37'],
              [55, '0.41'],
              [60, '0.46'],
              [65, '0.5'],
            ],
            citation,
          }),
          {
            kind: 'by-class',
            id: 'terrain',
            name: words('Đặc điểm địa lý của huyện nghèo', 'Terrain of the district'),
            coefficients: [
              coefficientClass(
                'border',
                words('Huyện có xã biên giới', 'District with border communes'),
                '0.14',
              ),
              coefficientClass(
                'mountain',
                words('Huyện thuộc khu vực miền núi, vùng cao', 'Mountain or highland district'),
                '0.12',
              ),
              coefficientClass(
                'other',
                words(
                  'Huyện không có xã biên giới, không thuộc khu vực miền núi, vùng cao',
                  'Neither with border communes nor in the mountains or highlands',
                ),
                '0.1',
              ),
            ],
            citation,
          },
          banded({
            id: 'district-units',
            figure: figures.communes,
            bands: [
              [0, '0.1'],
              [10, '0.12'],
              [20, '0.14'],
            ],
            citation,
          }),
        ),
      ),
      division: [
        { name: words('địa phương', 'provinces'), atLeastPercent: '85' },
        {
          name: words(
            'Đề án hỗ trợ một số huyện nghèo thoát khỏi tình trạng nghèo, đặc biệt khó khăn',
            'the scheme to lift some districts out of poverty',
          ),
          atMostPercent: '15',
        },
      ],
      notExpressed: [MAINTENANCE],
    },
  );
}

/** Project 1, extremely difficult coastal and island communes: B = Q × X. */
export function coastalCommunes(): AllocationRule {
  return povertyRule(
    '1-communes',
    words(
      'Dự án 1: hạ tầng kinh tế - xã hội các xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
      'Project 1: infrastructure of extremely difficult coastal and island communes',
    ),
    'khoản 2 Điều 5',
    {
      figures: [],
      readings: asPrinted({
        kind: 'by-class',
        id: 'location',
        name: words('Loại xã', 'Kind of commune'),
        coefficients: [
          {
            ...coefficientClass(
              'named-islands',
              words('Huyện Lý Sơn, huyện Cồn Cỏ', 'Lý Sơn and Cồn Cỏ districts'),
              '3',
            ),
            namedPlaces: ['Huyện Lý Sơn', 'Huyện Cồn Cỏ'],
          },
          coefficientClass('island', words('Vùng hải đảo', 'Island'), '1.5'),
          coefficientClass('coastal', words('Vùng bãi ngang, ven biển', 'Coast'), '1'),
        ],
        citation: at02('điểm a khoản 2 Điều 5'),
      }),
      notExpressed: [MAINTENANCE],
    },
  );
}

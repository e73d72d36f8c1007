import type { AllocationFigure, AllocationRule } from '../model/allocationRule.js';
import type { PointsFormula } from '../model/pointsFormula.js';
import { banded, each, number, product, sum, words } from './criteria.js';
import {
  asInOtherFormulas,
  asPrinted,
  at02,
  centralAtMost,
  communesOf,
  difficultAreas,
  enrolmentOf,
  numberOf,
  povertyOf,
  povertyRule,
  provinceFigures,
  rateOf,
  xy,
} from './poverty2022.js';

function poverty(): readonly AllocationFigure[] {
  return [provinceFigures.rate, provinceFigures.households];
}

const publicSchools: AllocationFigure = {
  id: 'public-schools',
  name: /* @__PURE__ */ words(
    'Số trường cao đẳng, trung cấp giáo dục nghề nghiệp công lập của tỉnh có huyện nghèo',
    'Public vocational colleges and schools of a province with poor districts',
  ),
  unit: 'item',
};

function school(id: string, vi: string, en: string): AllocationFigure {
  return { id, name: words(vi, en), unit: 'item' };
}

const centres = /* @__PURE__ */ school(
  'vocational-centres',
  'Số trung tâm giáo dục nghề nghiệp công lập',
  'Public vocational centres',
);
const secondary = /* @__PURE__ */ school(
  'vocational-schools',
  'Số trường trung cấp công lập',
  'Public vocational schools',
);
const colleges = /* @__PURE__ */ school(
  'vocational-colleges',
  'Số trường cao đẳng công lập',
  'Public vocational colleges',
);

const WITH_POOR_DISTRICTS = /* @__PURE__ */ words(
  'Chỉ phân bổ cho các tỉnh có huyện nghèo.',
  'Only for provinces with poor districts.',
);

const THREEFOLD = /* @__PURE__ */ words('(TL + QM) × 3', '(TL + QM) × 3');

/** Sub-project 4.1, investment: H = Q × X, X = (TL + QM) × 3 + (TR + TS). */
export function vocationalInvestment(): AllocationRule {
  const citation = at02('điểm a khoản 1 Điều 8');
  const x = (middle: string): PointsFormula =>
    sum(
      words('X: tổng các hệ số tiêu chí', 'X: the criteria'),
      product(THREEFOLD, povertyOf(citation), number('3')),
      banded({
        id: 'schools',
        figure: publicSchools,
        bands: [
          [1, '0.5'],
          [2, '0.6'],
          [3, '0.7'],
        ],
        lowest: 'not-printed',
        citation,
      }),
      enrolmentOf(citation, middle),
    );
  return povertyRule(
    '4.1-investment',
    words(
      'Tiểu dự án 1 Dự án 4: giáo dục nghề nghiệp, vốn đầu tư phát triển',
      'Sub-project 4.1: vocational education, investment',
    ),
    'điểm a khoản 1 Điều 8',
    {
      figures: [...poverty(), publicSchools, provinceFigures.enrolment],
      readings: [
        {
          id: 'as-in-twin-table',
          name: words(
            'hệ số tuyển sinh từ 10.000 đến dưới 20.000 người/năm là 0,6, như bảng tương ứng của cùng Điều',
            'the coefficient of an enrolment of 10,000 to under 20,000 is 0.6, as in the twin table of the Article',
          ),
          pointsFormula: x('0.6'),
        },
        {
          id: 'as-codified',
          name: words(
            'hệ số tuyển sinh từ 10.000 đến dưới 20.000 người/năm là 6, như bản pháp điển in “06”',
            'the coefficient of an enrolment of 10,000 to under 20,000 is 6, as the codification prints “06”',
          ),
          pointsFormula: x('6'),
        },
      ],
      notExpressed: [WITH_POOR_DISTRICTS],
    },
  );
}

/** Sub-project 4.1, recurrent capital for schools: I = Q × X, TR = 0.3 CĐ + 0.2 TC + 0.1 TT. */
export function vocationalSchools(): AllocationRule {
  const citation = at02('điểm b khoản 1 Điều 8');
  return povertyRule(
    '4.1-schools',
    words(
      'Tiểu dự án 1 Dự án 4: hỗ trợ cơ sở giáo dục nghề nghiệp công lập, vốn sự nghiệp',
      'Sub-project 4.1: public vocational schools, recurrent',
    ),
    'điểm b khoản 1 Điều 8',
    {
      figures: [...poverty(), centres, secondary, colleges, provinceFigures.enrolment],
      readings: asPrinted(
        sum(
          words('X: tổng các hệ số tiêu chí', 'X: the criteria'),
          product(THREEFOLD, povertyOf(citation), number('3')),
          sum(
            words('TR: cơ sở giáo dục nghề nghiệp', 'TR: schools'),
            each(colleges, '0.3'),
            each(secondary, '0.2'),
            each(centres, '0.1'),
          ),
          enrolmentOf(citation),
        ),
      ),
      division: recurrentDivision(),
      notExpressed: [WITH_POOR_DISTRICTS],
    },
  );
}

/** Sub-project 4.1, recurrent capital for training: K = Q × X. */
export function vocationalTraining(): AllocationRule {
  const citation = at02('điểm b khoản 1 Điều 8');
  return povertyRule(
    '4.1-training',
    words(
      'Tiểu dự án 1 Dự án 4: hỗ trợ đào tạo nghề cho người lao động, vốn sự nghiệp',
      'Sub-project 4.1: training of workers, recurrent',
    ),
    'điểm b khoản 1 Điều 8',
    {
      figures: [
        ...poverty(),
        provinceFigures.poorDistricts,
        provinceFigures.coastalCommunes,
        provinceFigures.communes,
        provinceFigures.enrolment,
      ],
      readings: asInOtherFormulas(
        words(
          '0,12 × HN, như các công thức khác (bản pháp điển in “0,12/HN”)',
          '0.12 × HN, as in the other formulas (the codification prints “0,12/HN”)',
        ),
        sum(
          words('X: tổng các hệ số tiêu chí', 'X: the criteria'),
          rateOf(citation),
          numberOf(citation),
          difficultAreas(),
          communesOf(citation),
          enrolmentOf(citation),
        ),
      ),
      division: recurrentDivision(),
      notExpressed: [
        words(
          'Bản pháp điển in “0,12/HN” ở công thức tính X; ở đây tính 0,12 × HN (số huyện nghèo) như các công thức khác. Cách đọc chia không tính được khi tỉnh không có huyện nghèo.',
          'The codification prints “0,12/HN” in the formula of X; here it is 0.12 × HN (poor districts) as in the other formulas. The quotient is undefined for a province without poor districts.',
        ),
      ],
    },
  );
}

function recurrentDivision() {
  return [
    { name: words('bộ, cơ quan trung ương', 'central agencies'), atMostPercent: '20' },
    {
      name: words(
        'cơ sở giáo dục nghề nghiệp của tỉnh có huyện nghèo',
        'schools of provinces with poor districts',
      ),
      atMostPercent: '40',
    },
    { name: words('đào tạo nghề cho người lao động', 'training of workers'), atLeastPercent: '40' },
  ];
}

/** Sub-project 4.2: L = Q × X × Y, where Y is the difficult areas alone. */
export function workAbroad(): AllocationRule {
  const citation = at02('điểm b khoản 2 Điều 8');
  return povertyRule(
    '4.2',
    words(
      'Tiểu dự án 2 Dự án 4: đưa người lao động đi làm việc ở nước ngoài',
      'Sub-project 4.2: work abroad',
    ),
    'khoản 2 Điều 8',
    {
      figures: [...poverty(), provinceFigures.poorDistricts, provinceFigures.coastalCommunes],
      readings: asPrinted(xy(povertyOf(citation), difficultAreas())),
      division: centralAtMost(18),
    },
  );
}

const labour: AllocationFigure = {
  id: 'labour-force',
  name: /* @__PURE__ */ words(
    'Lực lượng lao động từ đủ 15 tuổi trở lên trên địa bàn tỉnh',
    'Labour force aged 15 and over in the province',
  ),
  unit: 'person',
  countedBy: /* @__PURE__ */ words(
    'số liệu công bố năm 2020 của Tổng cục Thống kê',
    'the General Statistics Office, 2020',
  ),
};

/** Sub-project 4.3: M = Q × X × Y, where Y goes by the labour force. */
export function sustainableJobs(): AllocationRule {
  const citation = at02('điểm b khoản 3 Điều 8');
  return povertyRule(
    '4.3',
    words('Tiểu dự án 3 Dự án 4: hỗ trợ việc làm bền vững', 'Sub-project 4.3: sustainable jobs'),
    'khoản 3 Điều 8',
    {
      figures: [...poverty(), labour],
      readings: asPrinted(
        xy(
          povertyOf(citation),
          banded({
            id: 'labour',
            figure: labour,
            bands: [
              [0, '1'],
              [300000, '1.3'],
              [600000, '1.6'],
              [900000, '1.9'],
              [1200000, '2.2'],
              [1500000, '2.5'],
            ],
            citation,
          }),
        ),
      ),
      division: centralAtMost(10),
    },
  );
}

import type { AllocationFigure, AllocationRule } from '../model/allocationRule.js';
import type { PointsByClass } from '../model/pointsFormula.js';
import { words } from './criteria.js';
import {
  areasOf,
  asInOtherFormulas,
  asPrinted,
  at02,
  centralAtMost,
  povertyOf,
  povertyRule,
  provinceFigures,
  xy,
} from './poverty2022.js';

function allFigures(): readonly AllocationFigure[] {
  const { rate, households, poorDistricts, coastalCommunes, communes } = provinceFigures;
  return [rate, households, poorDistricts, coastalCommunes, communes];
}

/** Project 2: C = Q × X × Y, the difficult areas 2.5 times. */
export function livelihoods(): AllocationRule {
  const citation = at02('khoản 2 Điều 6');
  return povertyRule(
    '2',
    words('Dự án 2: đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', 'Project 2: livelihoods and models'),
    'Điều 6',
    {
      figures: allFigures(),
      readings: asPrinted(xy(povertyOf(citation), areasOf(citation, '2.5'))),
      division: centralAtMost(15),
    },
  );
}

/** Sub-project 3.1: Đ = Q × X × Y, the difficult areas 2.5 times. */
export function production(): AllocationRule {
  const citation = at02('điểm b khoản 1 Điều 7');
  return povertyRule(
    '3.1',
    words(
      'Tiểu dự án 1 Dự án 3: phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Sub-project 3.1: farm production',
    ),
    'khoản 1 Điều 7',
    {
      figures: allFigures(),
      readings: asInOtherFormulas(
        words(
          'HN, như các công thức khác (bản pháp điển in “KN”)',
          'HN, as in the other formulas (the codification prints “KN”)',
        ),
        xy(povertyOf(citation), areasOf(citation, '2.5')),
      ),
      division: centralAtMost(2),
      notExpressed: [
        words(
          'Bản pháp điển in KN ở công thức tính Y; đọc là HN (số huyện nghèo), đúng như phần giải thích dưới công thức.',
          'The codification prints KN in the formula of Y; it is read as HN (poor districts), which the text below the formula explains.',
        ),
      ],
    },
  );
}

const stunting: AllocationFigure = {
  id: 'stunting-rate',
  name: /* @__PURE__ */ words(
    'Tỷ lệ suy dinh dưỡng thấp còi của trẻ em dưới 5 tuổi của tỉnh',
    'Stunting among children under five in the province',
  ),
  unit: 'percent',
  fractions: 'allowed',
  countedBy: /* @__PURE__ */ words('số liệu năm 2020 của Bộ Y tế', 'the Ministry of Health, 2020'),
};

/** Sub-project 3.2: E = Q × Y × DD, the difficult areas 3 times. */
export function nutrition(): AllocationRule {
  const citation = at02('khoản 2 Điều 7');
  return povertyRule(
    '3.2',
    words('Tiểu dự án 2 Dự án 3: cải thiện dinh dưỡng', 'Sub-project 3.2: nutrition'),
    'khoản 2 Điều 7',
    {
      figures: [...allFigures().slice(2), stunting],
      readings: asPrinted({
        kind: 'product',
        name: words('Y × DD', 'Y × DD'),
        factors: [areasOf(citation, '3'), stuntingOf()],
      }),
      division: centralAtMost(10),
    },
  );
}

function stuntingOf(): PointsByClass {
  return {
    kind: 'by-class',
    id: 'stunting',
    name: stunting.name,
    figureId: stunting.id,
    coefficients: [
      { id: 'stunting-1', name: words('dưới 20%', 'under 20%'), coefficient: '1', lessThan: '20' },
      {
        id: 'stunting-2',
        name: words('từ 20% đến dưới 25%', 'from 20% to under 25%'),
        coefficient: '1.2',
        atLeast: '20',
        lessThan: '25',
      },
      {
        id: 'stunting-3',
        name: words('từ 25% đến 30%', 'from 25% to 30%'),
        coefficient: '1.4',
        atLeast: '25',
        atMost: '30',
      },
      { id: 'stunting-4', name: words('trên 30%', 'over 30%'), coefficient: '1.6', moreThan: '30' },
    ],
    citation: at02('khoản 2 Điều 7'),
  };
}

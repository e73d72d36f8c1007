import type { BilingualText, Citation } from '../../../foundation/internal.js';
import { codified, decision07of2022 } from '../../data/allocationDecisions.js';
import type { AllocationFigure, AllocationReading } from '../model/allocationRule.js';
import type { CoefficientClass, PointsFormula } from '../model/pointsFormula.js';
import { words } from './criteria.js';

/** A place in 07/2022/QĐ-TTg. */
export function at07(article: string): Citation {
  return codified(decision07of2022, article);
}

const COUNTED_ON = '2021-12-31';
const COUNTED_BY = /* @__PURE__ */ words('số xã tính đến hết năm 2021', 'communes up to the end of 2021');

/** As of when communes are counted. */
export const COUNTED = { asOf: COUNTED_ON, countedBy: COUNTED_BY };

/** The share of central support, by the budget estimate of a year. */
export function supportRate(year: number): AllocationFigure {
  return {
    id: 'central-support-rate',
    name: words('Tỷ lệ nhận hỗ trợ từ ngân sách trung ương', 'Share of support from the central budget'),
    unit: 'percent',
    fractions: 'allowed',
    countedBy: words(
      `dự toán ngân sách nhà nước năm ${String(year)}`,
      `the budget estimate of ${String(year)}`,
    ),
  };
}

/** How many communes a province has. */
export const COMMUNES: AllocationFigure = {
  id: 'communes',
  name: /* @__PURE__ */ words(
    'Số xã của tỉnh được tính hệ số',
    'Communes of the province that have a coefficient',
  ),
  unit: 'commune',
  asOf: COUNTED_ON,
  countedBy: COUNTED_BY,
};

/** Provinces that give to the central budget are not supported, but for those that the rule names. */
export const SELF_BALANCING: CoefficientClass = {
  id: 'self-balancing',
  name: /* @__PURE__ */ words(
    'Tỉnh có điều tiết về ngân sách trung ương',
    'Province that gives to the central budget',
  ),
  excluded: /* @__PURE__ */ words(
    'ngân sách trung ương không hỗ trợ',
    'the central budget does not support it',
  ),
  atMost: '0',
};

/** Two readings: the decision prints the coefficients of communes and of provinces, but not how the two are put together. */
export function readings(
  added: PointsFormula,
  multiplied: PointsFormula,
  factor: BilingualText,
): readonly AllocationReading[] {
  return [
    {
      id: 'added',
      name: words(
        'hệ số của tỉnh tính cho mỗi xã rồi cộng vào (văn bản in “căn cứ… số xã”, không in công thức)',
        'the coefficient of the province counts for each commune and is added (the text says “by the number of communes” and prints no formula)',
      ),
      pointsFormula: added,
    },
    { id: 'multiplied', name: factor, pointsFormula: multiplied },
  ];
}

/** The name of the priority of a province. */
export const PRIORITY = /* @__PURE__ */ words(
  'Hệ số ưu tiên theo số xã',
  'Priority by the number of communes',
);

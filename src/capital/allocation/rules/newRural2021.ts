import type { AllocationRule } from '../model/allocationRule.js';
import type { PointsByClass } from '../model/pointsFormula.js';
import { coefficientClass, each, product, sum, words } from './criteria.js';
import { at07, COMMUNES, COUNTED, PRIORITY, readings, SELF_BALANCING, supportRate } from './newRural.js';

/** Central capital of 2021, spent in 2022. */
export function newRural2021(): AllocationRule {
  const communes: PointsByClass = {
    kind: 'by-class',
    id: 'commune',
    name: words('Đối tượng xã', 'Communes'),
    coefficients: [
      coefficientClass(
        'extremely-difficult',
        words('Xã đặc biệt khó khăn', 'Extremely difficult commune'),
        '4',
      ),
      coefficientClass(
        'from-15',
        words('Xã đạt từ 15 tiêu chí trở lên', 'Commune with 15 criteria or more'),
        '1.3',
      ),
      coefficientClass('other', words('Xã còn lại', 'Other commune'), '1'),
    ],
    ...COUNTED,
    citation: at07('khoản 1 Điều 4'),
  };
  const figure = supportRate(2014);
  const province: PointsByClass = {
    kind: 'by-class',
    id: 'province',
    name: words('Đối tượng ưu tiên', 'Priority of the province'),
    figureId: figure.id,
    coefficients: [
      {
        ...coefficientClass(
          'support-below-50',
          words('Tỉnh nhận hỗ trợ dưới 50% và tỉnh Quảng Ngãi', 'Support below 50%, and Quảng Ngãi'),
          '1',
        ),
        lessThan: '50',
        namedPlaces: ['Quảng Ngãi'],
      },
      {
        ...coefficientClass(
          'support-from-50',
          words('Tỉnh nhận hỗ trợ từ 50% trở lên', 'Support of 50% or more'),
          '1.2',
        ),
        atLeast: '50',
      },
      SELF_BALANCING,
    ],
    citation: at07('khoản 2 Điều 4'),
  };
  return {
    kind: 'allocation-rule',
    id: '07-2022-capital-of-2021',
    title: words(
      'vốn ngân sách trung ương năm 2021 (chuyển sang thực hiện năm 2022) của Chương trình xây dựng nông thôn mới',
      'central capital of 2021, spent in 2022, new rural development',
    ),
    years: { from: 2021, to: 2021 },
    citation: at07('Điều 4'),
    figures: [COMMUNES, figure],
    readings: readings(
      sum(words('Tổng điểm', 'All points'), communes, product(PRIORITY, province, each(COMMUNES, '1'))),
      product(words('Tổng điểm', 'All points'), communes, province),
      words(
        'hệ số của tỉnh nhân với tổng hệ số các xã',
        'the coefficient of the province multiplies the sum for its communes',
      ),
    ),
    counterpart: 'new-rural-2021-2025',
  };
}

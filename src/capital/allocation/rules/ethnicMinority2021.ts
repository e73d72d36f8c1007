import { codified, decision39of2021 } from '../../data/allocationDecisions.js';
import type { AllocationFigure, AllocationRule } from '../model/allocationRule.js';
import { each, words } from './criteria.js';
import { asPrinted } from './poverty2022.js';

const points: AllocationFigure = {
  id: 'project-points',
  name: /* @__PURE__ */ words(
    'Số điểm của dự án theo phụ lục của Quyết định',
    'Points of the project by the annexes of the decision',
  ),
  unit: 'score',
  fractions: 'allowed',
  countedBy: /* @__PURE__ */ words(
    'các phụ lục của Quyết định số 39/2021/QĐ-TTg',
    'the annexes of Decision 39/2021/QĐ-TTg',
  ),
};

/** A project for ethnic-minority and mountainous areas: V = Q × X, where X are points that the caller gives. */
export function ethnicMinority2021to2025(): AllocationRule {
  return {
    kind: 'allocation-rule',
    id: '39-2021',
    title: words(
      'vốn ngân sách trung ương của một dự án thuộc Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025',
      'central capital of a project for ethnic-minority and mountainous areas, 2021-2025',
    ),
    years: { from: 2021, to: 2025 },
    citation: codified(decision39of2021, 'Điều 5'),
    figures: [points],
    readings: asPrinted(each(points, '1')),
    counterpart: 'ethnic-minority-2021-2025',
    notExpressed: [
      words(
        'Bảng điểm trong các phụ lục của Quyết định chưa có trong thư viện: số điểm của từng địa phương do người dùng đưa vào.',
        'The tables of points in the annexes are not established: the points of each place are the caller’s.',
      ),
      words(
        'Ngân sách trung ương chỉ hỗ trợ địa phương nhận bổ sung cân đối và các tỉnh Quảng Nam, Quảng Ngãi, Khánh Hòa (khoản 7 Điều 3).',
        'Only provinces with balance supplement are supported, and Quảng Nam, Quảng Ngãi, Khánh Hòa (Article 3, clause 7).',
      ),
    ],
  };
}

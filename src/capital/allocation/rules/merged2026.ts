import type { Citation } from '../../../foundation/internal.js';
import { decision16of2026 } from '../../data/allocationDecisions.js';
import type { AllocationFigure, AllocationRule } from '../model/allocationRule.js';
import { coefficientClass, each, sum, words } from './criteria.js';
import { asPrinted } from './poverty2022.js';

const citation: Citation = {
  source: decision16of2026,
  provenance: 'secondary',
  quotedIn: {
    kind: 'publication',
    title: 'Phân bổ nguồn lực tập trung, ưu tiên vùng khó khăn',
    publisher: 'vietnam.vn',
    url: 'https://www.vietnam.vn/en/phan-bo-nguon-luc-tap-trung-uu-tien-vung-kho-khan',
  },
  note: /* @__PURE__ */ words(
    'bài báo không in số của Quyết định; khớp theo nội dung và ngày 15/4/2026',
    'the page does not print the number of the decision, which is matched by subject and by the day, 2026-04-15',
  ),
};

const villages: AllocationFigure = {
  id: 'extremely-difficult-villages',
  name: /* @__PURE__ */ words('Số thôn đặc biệt khó khăn', 'Extremely difficult villages'),
  unit: 'village',
};

/** The merged programme, 2026-2030. */
export function merged2026to2030(): AllocationRule {
  return {
    kind: 'allocation-rule',
    id: '16-2026',
    title: words(
      'vốn ngân sách trung ương giai đoạn 2026-2030 của Chương trình mục tiêu quốc gia giai đoạn 2026-2035',
      'central capital of 2026-2030, the merged National Target Programme',
    ),
    years: { from: 2026, to: 2030 },
    citation,
    figures: [villages],
    readings: asPrinted(
      sum(
        words('Tổng điểm', 'All points'),
        {
          kind: 'by-class',
          id: 'commune',
          name: words('Đối tượng xã', 'Communes'),
          coefficients: [
            coefficientClass('area-3', words('xã khu vực III', 'area III commune'), '50'),
            coefficientClass('safe-zone', words('xã an toàn khu (ATK)', 'safe-zone (ATK) commune'), '50'),
            coefficientClass('border', words('xã biên giới', 'border commune'), '50'),
            coefficientClass('island', words('xã đảo', 'island commune'), '50'),
            coefficientClass('special-zone', words('đặc khu', 'special zone'), '50'),
            coefficientClass('area-2', words('xã khu vực II', 'area II commune'), '40'),
            coefficientClass('area-1', words('xã khu vực I', 'area I commune'), '30'),
            coefficientClass('other', words('xã còn lại', 'other commune'), '25'),
          ],
        },
        each(villages, '1'),
      ),
    ),
    counterpart: 'merged-2026-2035',
    notExpressed: [
      words(
        'Ngân sách trung ương chỉ hỗ trợ địa phương nhận bổ sung cân đối; địa phương nhận từ 70% trở lên có thêm hệ số ưu tiên, nhưng mức cụ thể chưa xác định được.',
        'Only provinces with balance supplement are supported; those with 70% or more have a priority coefficient whose value is not established.',
      ),
      words(
        'Mức vốn hằng năm còn phụ thuộc kết quả giải ngân của năm trước.',
        'Yearly amounts also depend on what was disbursed before.',
      ),
    ],
  };
}

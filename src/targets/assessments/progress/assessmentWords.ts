import type { BilingualText } from '../../../foundation/internal.js';
import type { AssessmentAssumptionCode, AssessmentWarningCode } from '../model/progressAssessment.js';

/** What warnings say. */
export const WARNINGS: Readonly<Record<AssessmentWarningCode, BilingualText>> = {
  'target-met': { vi: 'số liệu mới nhất đã đạt mục tiêu', en: 'the latest value meets the target' },
  'baseline-met': {
    vi: 'số liệu kỳ gốc đã đạt mục tiêu từ trước',
    en: 'the baseline met the target already',
  },
  'limit-ignored': {
    vi: 'đã có mục tiêu nên không dùng giới hạn tự nhiên',
    en: 'beside a target the natural limit is not used',
  },
  'limit-not-ahead': {
    vi: 'giới hạn tự nhiên nằm ngược chiều mong muốn',
    en: 'the natural limit lies on the side that is not aimed at',
  },
  'zero-replaced': {
    vi: 'số 0 được thay bằng 0,001 như chương trình gốc, kết quả phụ thuộc số thay thế này',
    en: 'a zero was computed as 0.001, as the original program does; the result depends on it',
  },
};

/** What assumptions say. */
export const ASSUMPTIONS: Readonly<Record<AssessmentAssumptionCode, BilingualText>> = {
  'baseline-by-method': {
    vi: 'năm gốc do phương pháp chọn',
    en: 'the year of the baseline is chosen by the method',
  },
  'target-by-2030': { vi: 'mục tiêu tính đến năm 2030', en: 'the target is due by 2030' },
};

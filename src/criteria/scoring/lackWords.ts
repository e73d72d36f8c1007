import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { MissingInput, Threshold } from '../thresholds/index.js';
import { requirementWords } from '../thresholds/requirementWords.js';

/** What is said of what is lacking. */
const LACKS: Readonly<Record<MissingInput['kind'], BilingualText>> = /* @__PURE__ */ deepFreeze({
  column: { vi: 'chưa xác định được áp dụng cột nào', en: 'it is not settled which column applies' },
  fact: {
    vi: 'chưa có số liệu về đơn vị mà mức này phụ thuộc',
    en: 'a fact on which it depends was not given',
  },
  reference: { vi: 'chưa có số liệu gốc để so sánh', en: 'the figure to which it is relative was not given' },
  threshold: {
    vi: 'chưa có mức đạt chuẩn khác mà mức này tính theo',
    en: 'the threshold to which it is relative is not known',
  },
  year: { vi: 'không có mức cho năm này', en: 'none is held for this year' },
  confirmation: {
    vi: 'mức đang có chưa được xác nhận, và được yêu cầu không dùng',
    en: 'the one held is not confirmed, and such were to be refused',
  },
});

/** Why there is no threshold: what is lacking, or whose it is to set. */
export function lackWords({ lacks, requirement }: Threshold): BilingualText {
  const [lack] = lacks ?? [];
  return lack === undefined ? requirementWords(requirement) : LACKS[lack.kind];
}

import { deepFreeze, type BilingualText } from '../../../foundation/internal.js';
import type { MissingInput, Threshold } from '../../thresholds/index.js';
import { requirementWords } from '../../thresholds/requirementWords.js';

/** What is said of what is lacking, where that has no name. */
const LACKS: Readonly<Record<Exclude<MissingInput['kind'], 'threshold' | 'year'>, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    column: {
      vi: 'chưa xác định được mức của vùng (nhóm xã) nào được áp dụng',
      en: 'it is not settled which column applies',
    },
    fact: {
      vi: 'chưa có số liệu của địa phương mà mức này phụ thuộc',
      en: 'a fact on which it depends was not given',
    },
    reference: {
      vi: 'chưa có số liệu gốc để so sánh',
      en: 'the figure to which it is relative was not given',
    },
    confirmation: {
      vi: 'mức hiện có chưa đối chiếu với văn bản gốc nên không dùng theo yêu cầu',
      en: 'the one held is not confirmed, and such were to be refused',
    },
  });

/** Why there is no threshold: what is lacking, or whose it is to set. */
export function lackWords({ lacks, requirement }: Threshold): BilingualText {
  const [lack] = lacks ?? [];
  if (lack === undefined) return requirementWords(requirement);
  switch (lack.kind) {
    case 'threshold':
      return {
        vi: `mức này tính theo mức đạt chuẩn của chỉ tiêu ${lack.indicator} (${lack.set}), chưa có`,
        en: `it is relative to the threshold of indicator ${lack.indicator} (${lack.set}), which is not known`,
      };
    case 'year':
      return { vi: `chưa có mức cho năm ${String(lack.year)}`, en: `none is held for ${String(lack.year)}` };
    default:
      return LACKS[lack.kind];
  }
}

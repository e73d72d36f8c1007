import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { SuccessionExtent } from '../model/unit.js';

/** What each extent says of the old unit. */
export const extentNames: Readonly<Record<SuccessionExtent, BilingualText>> = /* @__PURE__ */ deepFreeze({
  whole: { vi: 'toàn bộ', en: 'whole' },
  part: { vi: 'một phần diện tích và dân số', en: 'part of its area and people' },
  'part-area-all-people': {
    vi: 'một phần diện tích, toàn bộ dân số',
    en: 'part of its area, all its people',
  },
  'area-only': { vi: 'chỉ diện tích, không có dân', en: 'area only, no people' },
  'people-only': { vi: 'chỉ dân số, không có diện tích', en: 'people only, no area' },
  unknown: { vi: 'chưa rõ toàn bộ hay một phần', en: 'whether whole or part is not known' },
});

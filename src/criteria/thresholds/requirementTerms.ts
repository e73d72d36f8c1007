import { deepFreeze, type BilingualText } from '../../foundation/internal.js';

/** The words of which the texts of requirements are made. */
export const requirementTerms = /* @__PURE__ */ deepFreeze({
  met: { vi: 'đạt', en: 'met' },
  none: { vi: 'không có', en: 'none' },
  'set-by-province': { vi: 'UBND cấp tỉnh quy định', en: 'set by the province' },
  'set-by-ministry': { vi: 'bộ, ngành công bố', en: 'published by the ministry' },
  'not-applicable': { vi: 'không áp dụng', en: 'does not apply' },
  unknown: { vi: 'chưa có thông tin', en: 'not established' },
  except: { vi: 'trừ', en: 'except' },
  orHigher: { vi: 'trở lên', en: 'or higher' },
  from: { vi: 'từ ngày', en: 'from' },
  to: { vi: 'đến ngày', en: 'to' },
  atLeast: { vi: 'từ {count} trở lên', en: '{count} or more' },
  ofWhich: { vi: 'trong đó', en: 'of which' },
  oneOf: { vi: 'một trong các điều kiện', en: 'one of' },
  ifAny: { vi: 'nếu có', en: 'if there is any' },
  thresholdOf: { vi: 'mức đạt chuẩn của chỉ tiêu', en: 'the threshold of indicator' },
  'province-average': { vi: 'bình quân của tỉnh', en: 'the average of the province' },
  'own-past': { vi: 'mức của chính xã khi được công nhận', en: 'its own figure when it was recognised' },
  'last-year': { vi: 'mức năm trước', en: 'the figure of last year' },
} satisfies Readonly<Record<string, BilingualText>>);

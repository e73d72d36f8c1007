import { deepFreeze } from './freeze.js';
import type { BilingualText } from './text.js';

/** Why a figure would be meaningless, with what is said of it. */
export const refusalReasons: Readonly<Record<RefusalCode, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'zero-baseline': {
    vi: 'giá trị gốc bằng 0 nên không tính được mức thay đổi tương đối',
    en: 'the baseline is zero, so a relative change is undefined',
  },
  'zero-denominator': {
    vi: 'mẫu số bằng 0 nên không có tỷ lệ',
    en: 'the denominator is zero, so there is no ratio',
  },
  'zero-endpoint': {
    vi: 'giá trị cuối bằng 0 nên không có tốc độ tăng (giảm) bình quân hằng năm',
    en: 'the last value is zero, so there is no compound rate',
  },
  'baseline-equals-target': {
    vi: 'giá trị gốc bằng mục tiêu nên không có mức thay đổi nào để đo',
    en: 'the baseline equals the target, so there is no distance to measure',
  },
  'sign-change': { vi: 'giá trị đổi dấu giữa hai thời điểm', en: 'the values differ in sign' },
  'too-few-observations': {
    vi: 'cần ít nhất hai quan sát so sánh được',
    en: 'at least two comparable observations are needed',
  },
  'standards-differ': {
    vi: 'các quan sát theo chuẩn nghèo khác nhau nên không nối thành một chuỗi',
    en: 'the observations rest on different poverty standards and are not joined into one series',
  },
  'sets-differ': {
    vi: 'kết quả chấm theo các bộ tiêu chí khác nhau nên không tính chung',
    en: 'the scores rest on different criteria sets and are not put together',
  },
  'no-share-of-target': {
    vi: 'mục tiêu không phải mức dương cần vươn tới nên không có tỷ lệ đạt so với mục tiêu',
    en: 'the target is not a positive level to be reached, so no share of it is achieved',
  },
  'target-date-past': { vi: 'đã qua thời hạn của mục tiêu', en: 'the target date is past' },
  'missing-input': { vi: 'thiếu số liệu đầu vào cần thiết', en: 'an input that is needed is missing' },
  'nothing-assessed': { vi: 'chưa có đơn vị nào được đánh giá', en: 'nothing has been assessed' },
  'period-not-started': {
    vi: 'kỳ chưa bắt đầu nên chưa có tiến độ',
    en: 'no time has passed yet, so there is no pace',
  },
  'divisor-may-be-zero': {
    vi: 'khoảng giá trị của số chia chứa số 0',
    en: 'the interval of the divisor contains zero',
  },
  'divided-unit': {
    vi: 'đơn vị cũ bị chia cho nhiều đơn vị mới mà không có trọng số',
    en: 'an old unit was divided among new ones and no weights are given',
  },
});

/** The stable code of a reason for which a figure is refused. */
export type RefusalCode =
  | 'zero-baseline'
  | 'zero-denominator'
  | 'zero-endpoint'
  | 'baseline-equals-target'
  | 'sign-change'
  | 'too-few-observations'
  | 'standards-differ'
  | 'sets-differ'
  | 'no-share-of-target'
  | 'target-date-past'
  | 'missing-input'
  | 'nothing-assessed'
  | 'period-not-started'
  | 'divisor-may-be-zero'
  | 'divided-unit';

/** A figure that is refused because it would be meaningless: it stands in a result where the figure would stand. */
export interface Refusal<C extends RefusalCode = RefusalCode> {
  /** Marks a refusal, as against a quantity. */
  readonly kind: 'refusal';
  /** Why, as a stable code. */
  readonly code: C;
  /** Why, in words. */
  readonly reason: BilingualText;
}

/**
 * Make a refusal.
 *
 * @example
 * ```ts
 * import { refusal } from 'mtqg/foundation';
 *
 * refusal('zero-denominator').reason.en; // => 'the denominator is zero, so there is no ratio'
 * ```
 */
export function refusal<C extends RefusalCode>(code: C): Refusal<C> {
  return { kind: 'refusal', code, reason: refusalReasons[code] };
}

/**
 * Tell a refusal from the figure that would stand in its place.
 *
 * @example
 * ```ts
 * import { disbursementRatio, isRefusal } from 'mtqg';
 *
 * const { ratioPercent } = disbursementRatio({
 *   disbursed: { amount: '0', unit: 'billionVND' },
 *   plan: { amount: '0', unit: 'billionVND', kind: 'annual' },
 * });
 * isRefusal(ratioPercent) ? ratioPercent.code : ratioPercent.value; // => 'zero-denominator'
 * ```
 */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

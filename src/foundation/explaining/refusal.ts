import { deepFreeze } from '../reading/freeze.js';
import type { BilingualText, Locale } from '../writing/text.js';

/** Why a figure would be meaningless, with what is said of it. */
export const refusalReasons: Readonly<Record<RefusalCode, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'zero-baseline': {
    vi: 'số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối',
    en: 'the baseline is zero, so a relative change is undefined',
  },
  'zero-denominator': {
    vi: 'mẫu số bằng 0 nên không có tỷ lệ',
    en: 'the denominator is zero, so there is no ratio',
  },
  'zero-endpoint': {
    vi: 'số liệu cuối kỳ bằng 0 nên không có tốc độ tăng (giảm) bình quân năm',
    en: 'the last value is zero, so there is no compound rate',
  },
  'baseline-equals-target': {
    vi: 'số liệu kỳ gốc bằng mục tiêu nên không có mức thay đổi nào để đo',
    en: 'the baseline equals the target, so there is no distance to measure',
  },
  'baseline-met': {
    vi: 'số liệu kỳ gốc đã đạt mục tiêu nên không có khoảng cách nào để thu hẹp',
    en: 'the baseline met the target already, so there was no gap to close',
  },
  'sign-change': { vi: 'giá trị đổi dấu giữa hai thời điểm', en: 'the values differ in sign' },
  'too-few-observations': {
    vi: 'cần số liệu của ít nhất hai năm so sánh được',
    en: 'at least two comparable observations are needed',
  },
  'standards-differ': {
    vi: 'số liệu các năm theo chuẩn nghèo khác nhau nên không nối thành một chuỗi',
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
  'deadline-past': { vi: 'đã quá thời hạn giải ngân', en: 'the deadline of disbursement is past' },
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
  | 'baseline-met'
  | 'sign-change'
  | 'too-few-observations'
  | 'standards-differ'
  | 'sets-differ'
  | 'no-share-of-target'
  | 'deadline-past'
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
  /** The inputs that are missing, by name, where that is why. */
  readonly missing?: readonly string[];
}

/** An input that is missing: its name in the input, and what people call it. */
export interface MissingMember {
  /** The member of the input. */
  readonly member: string;
  /** What it is called. */
  readonly name: BilingualText;
}

/**
 * Make a refusal.
 *
 * @param code - Why.
 * @param missing - The inputs that are missing, if that is why: the reason names them.
 */
export function refusal<C extends RefusalCode>(
  code: C,
  missing: readonly (string | MissingMember)[] = [],
): Refusal<C> {
  if (missing.length === 0) return { kind: 'refusal', code, reason: refusalReasons[code] };
  const names = (locale: Locale): string =>
    missing.map((one) => (typeof one === 'string' ? one : one.name[locale])).join(', ');
  return {
    kind: 'refusal',
    code,
    reason: { vi: `thiếu số liệu về ${names('vi')}`, en: `it needs ${names('en')}` },
    missing: missing.map((one) => (typeof one === 'string' ? one : one.member)),
  };
}

/**
 * Tell a refusal from the figure that would stand in its place.
 *
 * @example
 * ```ts
 * import { disbursementRatio, isRefusal } from 'mtqg';
 *
 * const { ratioPercent } = disbursementRatio({
 *   disbursed: { value: '0', unit: 'billionVND' },
 *   plan: { value: '0', unit: 'billionVND', planKind: 'annual' },
 * });
 * isRefusal(ratioPercent) ? ratioPercent.code : ratioPercent.value; // => 'zero-denominator'
 * ```
 */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

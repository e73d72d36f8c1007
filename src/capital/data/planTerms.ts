import * as z from 'zod/mini';
import { deepFreeze, lazySchema, type BilingualText } from '../../foundation/internal.js';

/**
 * The kinds of capital plan that disbursement is reported on (37/2025/TT-BTC, Điều 3): medium-term, annual, supplement,
 * carried over, adjusted, advance. Beside them `'approved'`, what a programme was approved with, `'allocated'`, what has been
 * allocated in detail [phân bổ chi tiết], and `'not-stated'`. Who assigned an annual plan, the Prime Minister or the province, is no
 * kind but the authority of its vintage.
 */
export type PlanKind =
  | 'approved'
  | 'medium-term'
  | 'annual'
  | 'allocated'
  | 'supplement'
  | 'carried-over'
  | 'adjusted'
  | 'advance'
  | 'not-stated';

/** Whether capital carried over from earlier years [vốn kéo dài] is in a plan. */
export type CarriedOver = 'included' | 'excluded' | 'not-stated';

/** The type of budget capital: investment [vốn đầu tư phát triển], recurrent [kinh phí sự nghiệp, chi thường xuyên], or both. */
export type CapitalType = 'investment' | 'recurrent' | 'all' | 'not-stated';

/** Who assigns capital plans. */
export type AssigningAuthority =
  | 'national-assembly'
  | 'prime-minister'
  | 'ministry'
  | 'province'
  | 'district'
  | 'commune';

/** What the kinds of capital plan are called. */
export const planKindNames: Readonly<Record<PlanKind, BilingualText>> = /* @__PURE__ */ deepFreeze({
  approved: { vi: 'kế hoạch vốn được phê duyệt', en: 'approved plan' },
  'medium-term': { vi: 'kế hoạch vốn trung hạn', en: 'medium-term plan' },
  annual: { vi: 'kế hoạch vốn hằng năm', en: 'annual plan' },
  allocated: { vi: 'kế hoạch vốn phân bổ chi tiết', en: 'plan allocated in detail' },
  supplement: { vi: 'kế hoạch vốn bổ sung', en: 'supplementary plan' },
  'carried-over': { vi: 'kế hoạch vốn kéo dài', en: 'plan of carried-over capital' },
  adjusted: { vi: 'kế hoạch vốn điều chỉnh', en: 'adjusted plan' },
  advance: { vi: 'kế hoạch vốn ứng trước', en: 'plan of advanced capital' },
  'not-stated': { vi: 'nguồn không nêu loại kế hoạch', en: 'kind of plan not stated' },
});

/** What is said of carried-over capital in a plan. */
export const carriedOverNames: Readonly<Record<CarriedOver, BilingualText>> = /* @__PURE__ */ deepFreeze({
  included: { vi: 'gồm cả vốn kéo dài', en: 'carried-over capital included' },
  excluded: { vi: 'không gồm vốn kéo dài', en: 'carried-over capital excluded' },
  'not-stated': {
    vi: 'nguồn không nêu có gồm vốn kéo dài hay không',
    en: 'carried-over capital not stated',
  },
});

/** What the types of capital are called. */
export const capitalTypeNames: Readonly<Record<CapitalType, BilingualText>> = /* @__PURE__ */ deepFreeze({
  investment: { vi: 'vốn đầu tư phát triển', en: 'investment capital' },
  recurrent: { vi: 'kinh phí sự nghiệp (chi thường xuyên)', en: 'recurrent funds' },
  all: {
    vi: 'vốn đầu tư phát triển và kinh phí sự nghiệp (chi thường xuyên)',
    en: 'investment capital and recurrent funds',
  },
  'not-stated': { vi: 'nguồn không nêu loại vốn', en: 'type of capital not stated' },
});

/** What those who assign capital plans are called. */
export const assigningAuthorityNames: Readonly<Record<AssigningAuthority, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'national-assembly': { vi: 'Quốc hội', en: 'the National Assembly' },
    'prime-minister': { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
    ministry: { vi: 'bộ, cơ quan trung ương', en: 'the ministry' },
    province: { vi: 'cấp tỉnh', en: 'the province' },
    district: { vi: 'cấp huyện', en: 'the district' },
    commune: { vi: 'cấp xã', en: 'the commune' },
  });

/** Schema of {@link PlanKind}. */
export const planKindSchema: z.ZodMiniType<PlanKind> = /* @__PURE__ */ lazySchema(() =>
  z.enum(keysOf(planKindNames)),
);

/** Schema of {@link CarriedOver}. */
export const carriedOverSchema: z.ZodMiniType<CarriedOver> = /* @__PURE__ */ lazySchema(() =>
  z.enum(keysOf(carriedOverNames)),
);

/** Schema of {@link CapitalType}. */
export const capitalTypeSchema: z.ZodMiniType<CapitalType> = /* @__PURE__ */ lazySchema(() =>
  z.enum(keysOf(capitalTypeNames)),
);

/** Schema of {@link AssigningAuthority}. */
export const assigningAuthoritySchema: z.ZodMiniType<AssigningAuthority> = /* @__PURE__ */ lazySchema(() =>
  z.enum(keysOf(assigningAuthorityNames)),
);

/** The codes that a table of names has names for. */
export function keysOf<Code extends string>(names: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(names) as Code[];
}

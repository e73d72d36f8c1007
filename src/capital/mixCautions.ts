import { deepFreeze, type BilingualText } from '../foundation/internal.js';
import type { CapitalMixInput } from './contributions.js';
import { valueOf } from './contributionValues.js';
import type { InKindTotal, StockAmount } from './keptApart.js';

/** Something that a reader of a capital mix must know, as a stable code. */
export type MixCautionCode =
  | 'unknown-amounts'
  | 'in-kind-without-value'
  | 'stocks-kept-apart'
  | 'integrated-counted-elsewhere'
  | 'rest-without-source';

/** A caution, as a stable code and in words. */
export interface MixCaution {
  /** What is to be known, as a stable code. */
  readonly code: MixCautionCode;
  /** What is to be known, in words. */
  readonly text: BilingualText;
}

/** What is said of each caution. */
export const mixCautionTexts: Readonly<Record<MixCautionCode, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'unknown-amounts': {
    vi: 'Có nguồn chưa rõ số tiền; chưa rõ không phải là bằng 0.',
    en: 'The amount of a source is not known; unknown is not zero.',
  },
  'in-kind-without-value': {
    vi: 'Hiện vật, ngày công hoặc đất chưa có đơn giá nên không nằm trong tổng tiền.',
    en: 'Contributions in kind without a price are not in the money total.',
  },
  'stocks-kept-apart': {
    vi: 'Dư nợ là số tại một thời điểm, không cộng vào tổng huy động.',
    en: 'Outstanding credit is a stock and is not added to the total.',
  },
  'integrated-counted-elsewhere': {
    vi: 'Vốn lồng ghép đã được tính ở chương trình gốc; cộng các chương trình với nhau sẽ tính trùng.',
    en: 'Integrated capital is counted in the programme that it comes from, too; adding programmes up counts it twice.',
  },
  'rest-without-source': {
    vi: 'Phần còn lại của tổng chưa rõ từ nguồn nào.',
    en: 'Where the rest of the total comes from is not stated.',
  },
});

/** The cautions of a mix, in the order of the table. */
export function cautionsOf(
  { sources, total, restFrom }: CapitalMixInput,
  parts: {
    readonly inKind: readonly InKindTotal[];
    readonly stocks: readonly StockAmount[];
    readonly rest?: { readonly amount: { readonly value: string } };
  },
): readonly MixCaution[] {
  const holds: Readonly<Record<MixCautionCode, boolean>> = {
    'unknown-amounts': sources.some((entry) => valueOf(entry) === 'unknown'),
    'in-kind-without-value': parts.inKind.some(({ value }) => value.kind === 'refusal'),
    'stocks-kept-apart': parts.stocks.length > 0,
    'integrated-counted-elsewhere': restFrom === 'LG' || sources.some(({ source }) => source === 'LG'),
    'rest-without-source': total !== undefined && restFrom === undefined && parts.rest?.amount.value !== '0',
  };
  const codes = Object.keys(mixCautionTexts) as readonly MixCautionCode[];
  return codes.filter((code) => holds[code]).map((code) => ({ code, text: mixCautionTexts[code] }));
}

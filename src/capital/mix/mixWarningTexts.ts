import { deepFreeze, type BilingualText, type Citation, type Warning } from '../../foundation/internal.js';
import type { CapitalSourceKey } from './contributions.js';

/** Something that a reader of a capital mix must know, as a stable code. */
export type MixWarningCode =
  | 'unknown-amounts'
  | 'in-kind-without-price'
  | 'stocks-kept-apart'
  | 'stock-added-to-flows'
  | 'integrated-counted-elsewhere'
  | 'policy-credit-beside-budget'
  | 'source-ended'
  | 'printed-total-differs'
  | 'remainder-without-source';

/** A warning, the sources of capital that it is about, and what it rests on. */
export interface MixWarning extends Warning<MixWarningCode> {
  /** The sources of capital that it is about, if it is about some. */
  readonly capitalSources?: readonly CapitalSourceKey[];
  /** What it rests on, if on texts. */
  readonly sources?: readonly Citation[];
}

/** What is said of each warning; `{names}` is filled with the sources, `{asOf}` and `{end}` with days. */
export const mixWarningTexts: Readonly<Record<MixWarningCode, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'unknown-amounts': {
    vi: 'Có nguồn chưa có số liệu ({names}); không được coi là bằng 0.',
    en: 'The amount of a source is not known ({names}); unknown is not zero.',
  },
  'in-kind-without-price': {
    vi: 'Hiện vật, ngày công hoặc đất chưa có số lượng hoặc đơn giá ({names}) nên không nằm trong tổng vốn huy động.',
    en: 'Contributions in kind without a quantity or a price ({names}) are not in the money total.',
  },
  'stocks-kept-apart': {
    vi: 'Dư nợ ({names}) là số tại một thời điểm, không cộng vào tổng vốn huy động.',
    en: 'Outstanding credit ({names}) is a stock and is not added to the total.',
  },
  'stock-added-to-flows': {
    vi: 'Dư nợ ({names}) là số tại một thời điểm nhưng được cộng cùng số huy động trong kỳ theo yêu cầu.',
    en: 'Outstanding credit ({names}) is a stock and is added to flows, as was asked.',
  },
  'integrated-counted-elsewhere': {
    vi: 'Vốn lồng ghép đã được tính ở chương trình gốc; cộng các chương trình với nhau sẽ tính trùng.',
    en: 'Integrated capital is counted in the programme that it comes from, too; adding programmes up counts it twice.',
  },
  'policy-credit-beside-budget': {
    vi: 'Nghị quyết số 257/2025/QH15 tính vốn tín dụng chính sách trong tổng vốn ngân sách nhà nước, Quyết định số 1719/QĐ-TTg thì không; nếu số vốn ngân sách nhà nước đã gồm tín dụng chính sách thì bị tính trùng.',
    en: 'Resolution 257/2025/QH15 counts policy credit in the state budget total, Decision 1719/QĐ-TTg does not; if the state budget given here includes it, it is counted twice.',
  },
  'source-ended': {
    vi: '{names} không còn từ sau ngày {end}; số liệu tính đến ngày {asOf} chỉ có thể gồm phần đến hết ngày {end}.',
    en: '{names} ended on {end}; an amount up to {asOf} can only hold what came in until {end}.',
  },
  'printed-total-differs': {
    vi: '{names}: tổng các thành phần là {sum}, số ghi trong văn bản là {printed}, chênh lệch {apart}; số liệu được giữ nguyên, không tự điều chỉnh.',
    en: '{names}: the parts add up to {sum}, printed is {printed}, {apart} apart; nothing was mended.',
  },
  'remainder-without-source': {
    vi: 'Nguồn không nêu phần còn lại của tổng vốn là từ nguồn vốn nào.',
    en: 'Where the rest of the total comes from is not stated.',
  },
});

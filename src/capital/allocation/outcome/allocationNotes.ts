import { deepFreeze, fillTemplate, type BilingualText } from '../../../foundation/internal.js';

/** Whether a place gets capital: it does, it belongs to a class that gets none, or it has no points. */
export type AllocationStatus = 'allocated' | 'excluded' | 'no-points';

/** What an allocation takes for granted: that figures are counted as the rule says, and that the amount is what goes to the places. */
export type AllocationAssumptionCode = 'counted-as-ruled' | 'amount-for-places';

/** Something that a reader of an allocation must know. */
export type AllocationWarningCode = 'readings-differ' | 'counted-on-another-day' | 'not-expressed';

/** What is said of each assumption; the gaps are filled with the words of the rule. */
export const allocationAssumptionTexts: Readonly<Record<AllocationAssumptionCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'counted-as-ruled': {
      vi: 'Số liệu được lấy đúng căn cứ của quy định: {bases}.',
      en: 'The figures are those by which the rule counts: {bases}.',
    },
    'amount-for-places': {
      vi: 'Số vốn là phần dành cho các đơn vị được phân bổ, sau khi chia: {parts}.',
      en: 'The amount is what is for the places, after the whole was divided: {parts}.',
    },
  });

/** What is said of each warning; the gaps are filled with the words of the rule and the days. */
export const allocationWarningTexts: Readonly<Record<AllocationWarningCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'readings-differ': {
      vi: 'Văn bản có thể đọc nhiều cách, cho kết quả khác nhau. Ở đây: {used}. Cách khác: {other}.',
      en: 'The text can be read in several ways, which give different amounts. Here: {used}. Otherwise: {other}.',
    },
    'counted-on-another-day': {
      vi: '{what}: quy định tính đến ngày {ruled}, số liệu đưa vào tính đến ngày {given}.',
      en: '{what}: the rule counts up to {ruled}, the figures given up to {given}.',
    },
    'not-expressed': { vi: '{text}', en: '{text}' },
  });

/** What it is called whether a place gets capital. */
export const allocationStatusNames: Readonly<Record<AllocationStatus, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    allocated: { vi: 'được phân bổ', en: 'allocated' },
    excluded: { vi: 'không thuộc đối tượng phân bổ', en: 'excluded' },
    'no-points': { vi: 'không có điểm', en: 'no points' },
  });

/** A text in both languages with its gaps filled. */
export function filled(
  { vi, en }: BilingualText,
  values: Readonly<Record<string, BilingualText>>,
): BilingualText {
  const own = (locale: 'vi' | 'en'): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[locale]]));
  return { vi: fillTemplate(vi, own('vi')), en: fillTemplate(en, own('en')) };
}

/** Texts put together, in both languages. */
export function joined(texts: readonly BilingualText[], mark = '; '): BilingualText {
  return { vi: texts.map(({ vi }) => vi).join(mark), en: texts.map(({ en }) => en).join(mark) };
}

import {
  dayInWords,
  deepFreeze,
  fillTemplate,
  type BilingualText,
  type Citation,
  type IsoDate,
  type Locale,
  type Warning,
} from '../../foundation/internal.js';
import type { CapitalSourceCode } from '../capitalSource.js';
import { capitalSources } from '../data/capitalSources.js';
import type { CapitalContribution, CapitalMixInput } from './contributions.js';
import { isStock, valueInKind, valueOf } from './contributionValues.js';

/** Something that a reader of a capital mix must know, as a stable code. */
export type MixWarningCode =
  | 'unknown-amounts'
  | 'in-kind-without-price'
  | 'stocks-kept-apart'
  | 'integrated-counted-elsewhere'
  | 'policy-credit-beside-budget'
  | 'source-ended'
  | 'remainder-without-source';

/** A warning, the sources of capital that it is about, and what it rests on. */
export interface MixWarning extends Warning<MixWarningCode> {
  /** The sources of capital that it is about, if it is about some. */
  readonly capitalSources?: readonly CapitalSourceCode[];
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
  'integrated-counted-elsewhere': {
    vi: 'Vốn lồng ghép đã được tính ở chương trình gốc; cộng các chương trình với nhau sẽ tính trùng.',
    en: 'Integrated capital is counted in the programme that it comes from, too; adding programmes up counts it twice.',
  },
  'policy-credit-beside-budget': {
    vi: 'Nghị quyết số 257/2025/QH15 tính vốn tín dụng chính sách trong tổng vốn ngân sách nhà nước, Quyết định số 1719/QĐ-TTg thì không; nếu số vốn ngân sách nhà nước đã gồm tín dụng chính sách thì bị tính trùng.',
    en: 'Resolution 257/2025/QH15 counts policy credit in the state budget total, Decision 1719/QĐ-TTg does not; if the state budget given here includes it, it is counted twice.',
  },
  'source-ended': {
    vi: '{names} không còn từ sau ngày {end}; số liệu tính đến ngày {asOf} chỉ có thể gồm phần đến hết ngày đó.',
    en: '{names} ended on {end}; an amount up to {asOf} can only hold what came in until then.',
  },
  'remainder-without-source': {
    vi: 'Nguồn không nêu phần còn lại của tổng vốn là từ nguồn vốn nào.',
    en: 'Where the rest of the total comes from is not stated.',
  },
});

/** The warnings of a mix, in the order of the table. */
export function mixWarningsOf(input: CapitalMixInput, remainder: string | undefined): readonly MixWarning[] {
  const { contributions, total, remainderFrom } = input;
  const counted = [
    ...contributions.filter((entry) => valueOf(entry) !== 'nothing'),
    ...(remainderFrom === undefined ? [] : [{ capitalSource: remainderFrom }]),
  ];
  const codes = codesOf(counted);
  return [
    ...about(
      'unknown-amounts',
      contributions.filter((entry) => valueOf(entry) === 'unknown'),
    ),
    ...about(
      'in-kind-without-price',
      contributions.filter(({ inKind = [] }) => inKind.some((item) => valueInKind(item) === undefined)),
    ),
    ...about('stocks-kept-apart', contributions.filter(isStock)),
    ...about(
      'integrated-counted-elsewhere',
      counted.filter(({ capitalSource }) => capitalSource === 'LG'),
    ),
    ...(codes.includes('NSNN') && codes.includes('TDCS') ? [creditWarning()] : []),
    ...endedWarnings(counted, input.asOf),
    ...(total !== undefined && remainderFrom === undefined && remainder !== '0'
      ? [{ code: 'remainder-without-source', text: mixWarningTexts['remainder-without-source'] } as const]
      : []),
  ];
}

function codesOf(entries: readonly CapitalContribution[]): readonly CapitalSourceCode[] {
  return [...new Set(entries.map(({ capitalSource }) => capitalSource))];
}

function about(code: MixWarningCode, entries: readonly CapitalContribution[]): readonly MixWarning[] {
  return entries.length === 0 ? [] : [mixWarning(code, codesOf(entries))];
}

function creditWarning(): MixWarning {
  const { sources } = capitalSources.TDCS;
  return { ...mixWarning('policy-credit-beside-budget', ['NSNN', 'TDCS']), sources };
}

/** A warning for each source that had ended on the latest day that its amounts count up to. */
function endedWarnings(
  entries: readonly CapitalContribution[],
  mixDay: IsoDate | undefined,
): readonly MixWarning[] {
  return codesOf(entries).flatMap((code) => {
    const { endedOn, sources } = capitalSources[code];
    const days = entries.flatMap(({ capitalSource, asOf = mixDay }) =>
      capitalSource === code && asOf !== undefined ? [asOf] : [],
    );
    const asOf = days.sort().at(-1);
    if (endedOn === undefined || asOf === undefined || asOf <= endedOn) return [];
    return [{ ...mixWarning('source-ended', [code], { asOf, end: endedOn }), sources }];
  });
}

function mixWarning(
  code: MixWarningCode,
  concerned: readonly CapitalSourceCode[],
  days: Readonly<Record<string, string>> = {},
): MixWarning {
  const text = (locale: Locale): string =>
    fillTemplate(mixWarningTexts[code][locale], {
      names: concerned.map((source) => capitalSources[source].name[locale]).join('; '),
      ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayInWords(day)[locale]])),
    });
  return { code, text: { vi: text('vi'), en: text('en') }, capitalSources: concerned };
}

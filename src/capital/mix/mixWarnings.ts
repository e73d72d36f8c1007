import {
  dayInWords,
  fillTemplate,
  toDecimal,
  type BilingualText,
  type IsoDate,
  type Locale,
} from '../../foundation/internal.js';
import { capitalSources } from '../data/capitalSources.js';
import { stateBudgetScopes } from '../data/stateBudgetScopes.js';
import { moneyText } from '../shared.js';
import type { PrintedTotalCheck, RemainderShare } from './capitalMixResult.js';
import type { CapitalContribution, CapitalMixInput, InKindContribution } from './contributions.js';
import { isStock, valueInKind, valueOf, type PlacedEntry } from './contributionValues.js';
import { mixWarningTexts, type MixWarning, type MixWarningCode } from './mixWarningTexts.js';
import { ancestorsIn, type BookedSource, type SourceBook } from './sourceBook.js';

/** The warnings of a mix, in the order of the table. */
export function mixWarningsOf(
  { asOf, programme, total, remainderFrom }: CapitalMixInput,
  entries: readonly PlacedEntry[],
  from: BookedSource | undefined,
  book: SourceBook,
  checks: readonly PrintedTotalCheck[],
  remainder: RemainderShare | undefined,
): readonly MixWarning[] {
  const counted: readonly Counted[] = [
    ...entries.filter((placed) => valueOf(placed) !== 'nothing'),
    ...(from === undefined ? [] : [{ source: from }]),
  ];
  const codes = counted.map(({ source }) => source.code);
  const stated = programme === undefined ? undefined : stateBudgetScopes()[programme];
  const isCreditOpen = stated === undefined || ![...stated.inside, ...stated.outside].includes('TDCS');
  return [
    ...about(
      'unknown-amounts',
      entries.filter((placed) => valueOf(placed) === 'unknown'),
    ),
    ...about(
      'in-kind-without-price',
      entries.filter(({ entry: { inKind = [] } }) => inKind.some(isWithoutWorth)),
    ),
    ...about('stocks-kept-apart', entries.filter(isStock)),
    ...about(
      'stock-added-to-flows',
      entries.filter((placed) => placed.source.nature === 'stock' && !isStock(placed)),
    ),
    ...about(
      'integrated-counted-elsewhere',
      counted.filter(({ source }) => [source.code, ...ancestorsIn(book, source.code)].includes('LG')),
    ),
    ...(isCreditOpen && codes.includes('NSNN') && codes.includes('TDCS') ? [creditWarning()] : []),
    ...endedWarnings(counted, asOf),
    ...checks.flatMap(printedWarnings),
    ...(total !== undefined && remainderFrom === undefined && remainder?.amount.value !== '0'
      ? [{ code: 'remainder-without-source', text: mixWarningTexts['remainder-without-source'] } as const]
      : []),
  ];
}

/** What is counted: an entry, or the source of the remainder. */
interface Counted {
  readonly source: BookedSource;
  readonly entry?: CapitalContribution;
}

function isWithoutWorth(item: InKindContribution): boolean {
  return valueInKind(item) === undefined && item.countedInAmount === undefined;
}

function sourcesOf(counted: readonly Counted[]): readonly BookedSource[] {
  return [...new Set(counted.map(({ source }) => source))];
}

function about(code: MixWarningCode, counted: readonly Counted[]): readonly MixWarning[] {
  return counted.length === 0 ? [] : [mixWarning(code, sourcesOf(counted))];
}

function creditWarning(): MixWarning {
  const { NSNN, TDCS } = capitalSources;
  return { ...mixWarning('policy-credit-beside-budget', [NSNN, TDCS]), sources: TDCS.sources };
}

/** A warning for each source that had ended on the latest day that its amounts count up to. */
function endedWarnings(counted: readonly Counted[], mixDay: IsoDate | undefined): readonly MixWarning[] {
  const latest = new Map<BookedSource, IsoDate>();
  for (const { source, entry } of counted) {
    const day = entry?.asOf ?? mixDay;
    if (day !== undefined && day > (latest.get(source) ?? '')) latest.set(source, day);
  }
  return sourcesOf(counted).flatMap((source) => {
    const asOf = latest.get(source);
    const { endedOn, sources } = source;
    if (endedOn === undefined || asOf === undefined || asOf <= endedOn) return [];
    const warning = mixWarning('source-ended', [source], {
      asOf: dayInWords(asOf),
      end: dayInWords(endedOn),
    });
    return [{ ...warning, sources }];
  });
}

function printedWarnings({
  capitalSource,
  name,
  amount,
  sum,
  difference,
}: PrintedTotalCheck): readonly MixWarning[] {
  if (sum.kind === 'refusal' || difference.kind === 'refusal' || difference.value === '0') return [];
  const warning = mixWarning('printed-total-differs', [], {
    names: name,
    sum: moneyText(toDecimal(sum)),
    printed: moneyText(toDecimal(amount)),
    apart: moneyText(toDecimal(difference).abs()),
  });
  return [{ ...warning, ...(capitalSource === undefined ? {} : { capitalSources: [capitalSource] }) }];
}

function mixWarning(
  code: MixWarningCode,
  concerned: readonly Pick<BookedSource, 'code' | 'name'>[],
  values: Readonly<Record<string, BilingualText>> = {},
): MixWarning {
  const text = (locale: Locale): string =>
    fillTemplate(mixWarningTexts[code][locale], {
      names: concerned.map(({ name }) => name[locale]).join('; '),
      ...Object.fromEntries(Object.entries(values).map(([gap, value]) => [gap, value[locale]])),
    });
  return {
    code,
    text: { vi: text('vi'), en: text('en') },
    ...(concerned.length === 0 ? {} : { capitalSources: concerned.map((source) => source.code) }),
  };
}

import { problemError } from './errors.js';
import { dayInWords, isIsoDate } from './dates.js';
import { formatQuantity, formatRange } from './format.js';
import type { Quantity, Range } from './quantity.js';
import type { Refusal } from './refusal.js';
import { citationText, type Citation } from './sources.js';
import { fillTemplate, type BilingualText, type Locale } from './text.js';

/** What can fill a gap of an explanation: a figure, a refusal, a text in both languages, a day, or a name that is the same in both. */
export type ExplainedValue = Quantity | Range | Refusal | BilingualText | string;

/**
 * One step of how a result came about: a sentence with gaps, what fills them, the sources of the rule, and the steps below it.
 * It is plain data, so that it can be stored with the figure and told later, in either language.
 */
export interface Explanation {
  /** The sentence, with gaps such as `{change}`. */
  readonly say: BilingualText;
  /** What fills the gaps. */
  readonly values?: Readonly<Record<string, ExplainedValue>>;
  /** The arithmetic with the same gaps, alike in both languages: `({to} − {from}) ÷ {years} = {change}`. */
  readonly arithmetic?: string;
  /** What the rule rests on. */
  readonly sources?: readonly Citation[];
  /** The steps below this one. */
  readonly steps?: readonly Explanation[];
}

/** A result that can be explained. */
export interface Explained {
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * Turn a result into sentences that a reader of the report would recognise: the rule, its source, the arithmetic.
 *
 * Figures are shown with at most four decimals, rounded half up; `≈` marks the rounded ones.
 *
 * @param result - Any result of the library that carries an explanation, or a refusal; as it came or read back from JSON.
 * @param locale - Vietnamese or English.
 * @returns Lines of text; steps are indented below what they lead to. Of a refusal, its reason.
 * @throws MtqgError `not-one-of` for another language, `wrong-type` for what is no explained result.
 *
 * @example
 * ```ts
 * import { disbursementRatio, explain } from 'mtqg';
 *
 * const result = disbursementRatio({
 *   disbursed: { amount: '500', unit: 'billionVND' },
 *   plan: { amount: '1000', unit: 'billionVND', kind: 'annual' },
 * });
 * explain(result, 'en').split('\n')[1]; // => '  500 billion VND ÷ 1,000 billion VND × 100 = 50%'
 * ```
 */
export function explain(result: Explained | Refusal, locale: Locale): string {
  const languages: readonly string[] = LOCALES;
  if (!languages.includes(locale))
    throw problemError('not-one-of', ['locale'], { allowed: LOCALES.join(', ') });
  try {
    if ('explanation' in result) return linesOf(result.explanation, locale, 0).join('\n');
    return fillTemplate(result.reason[locale], {});
  } catch {
    // Anything may stand in data that was stored and edited: only its author can say what it was to mean.
    throw problemError('wrong-type', ['result'], { expected: 'explained' });
  }
}

const LOCALES: readonly Locale[] = ['vi', 'en'];

const SOURCE_LABEL: BilingualText = { vi: 'Căn cứ', en: 'Source' };

function linesOf(explanation: Explanation, locale: Locale, depth: number): readonly string[] {
  const { say, values = {}, arithmetic, sources = [], steps = [] } = explanation;
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueText(value, locale)]),
  );
  const indent = '  '.repeat(depth);
  return [
    indent + fillTemplate(say[locale], texts),
    ...(arithmetic === undefined ? [] : [`${indent}  ${sumText(arithmetic, texts)}`]),
    ...sources.map((source) => `${indent}  ${SOURCE_LABEL[locale]}: ${citationText(source, locale)}`),
    ...steps.flatMap((step) => linesOf(step, locale, depth + 1)),
  ];
}

/** The arithmetic with its figures; a result that is shown rounded is not equal but about. */
function sumText(arithmetic: string, texts: Readonly<Record<string, string>>): string {
  return fillTemplate(arithmetic, texts).replaceAll('= ≈', '≈');
}

/** The decimals shown in sentences. */
const SHOWN_DECIMALS = 4;

/** More decimals than any result has. */
const ALL_DECIMALS = 1000;

/** What stands where a figure would stand; the reason alone would not go on a sentence. */
const NOT_DEFINED: BilingualText = { vi: 'không xác định ({reason})', en: 'not defined ({reason})' };

function valueText(value: ExplainedValue, locale: Locale): string {
  if (typeof value === 'string') return isIsoDate(value) ? dayInWords(value)[locale] : value;
  if (!('kind' in value)) return value[locale];
  if (value.kind === 'refusal') return fillTemplate(NOT_DEFINED[locale], { reason: value.reason[locale] });
  const write = (maxDecimals: number): string =>
    value.kind === 'range'
      ? formatRange(value, { locale, maxDecimals })
      : formatQuantity(value, { locale, maxDecimals });
  const shown = write(SHOWN_DECIMALS);
  return shown === write(ALL_DECIMALS) ? shown : `≈ ${shown}`;
}

import { problemError } from '../errors/errors.js';
import type { Explained, Explanation } from './explanation.js';
import { checkFormat } from '../writing/formatOptions.js';
import { fillArithmetic, fillSentence } from './gaps.js';
import { citationText } from '../sources/citationText.js';
import { lazyPattern } from '../reading/lazy.js';
import type { Refusal } from './refusal.js';
import type { BilingualText, Locale } from '../writing/text.js';

/** How a result is explained. */
export interface ExplainOptions {
  /** The most decimals of a figure in a sentence; 2 if left out. */
  readonly decimals?: number;
}

/**
 * Turn a result into sentences that a reader of the report would recognise: the rule, its source, the arithmetic, then what was
 * assumed and what must be known beside it.
 *
 * Sentences show figures with at most two decimals, rounded half up; a rounded one shows both. The arithmetic shows four, and `≈`
 * before a result that is rounded. Changes are told by “rose” and “fell”.
 *
 * @param result - Any result of the library that carries an explanation, or a refusal; as it came or read back from JSON.
 * @param locale - Vietnamese or English.
 * @param options - The decimals of figures in sentences.
 * @returns Lines of text; steps are indented below what they lead to. Of a refusal, its reason.
 * @throws MtqgError `not-one-of` for another language, `wrong-type` for what is no explained result, and the codes of malformed
 * options.
 *
 * @example
 * ```ts
 * import { disbursementRatio, explain } from 'mtqg';
 *
 * const result = disbursementRatio({
 *   disbursed: { value: '500', unit: 'billionVND' },
 *   plan: { value: '1000', unit: 'billionVND', planKind: 'annual' },
 * });
 * explain(result, 'en').split('\n')[1]; // => '  500 billion VND ÷ 1,000 billion VND × 100 = 50%'
 * ```
 */
export function explain(result: Explained | Refusal, locale: Locale, options: ExplainOptions = {}): string {
  checkFormat(locale, options, ['decimals']);
  const { decimals = SENTENCE_DECIMALS } = options;
  try {
    if (!('explanation' in result)) return sentence(result.reason[locale]);
    return [
      ...linesOf(result.explanation, locale, decimals, 0),
      ...notesOf(ASSUMED, result.assumptions, locale),
      ...notesOf(NOTE, result.warnings, locale),
    ].join('\n');
  } catch {
    // Anything may stand in data that was stored and edited: only its author can say what it was to mean.
    throw problemError('wrong-type', ['result'], { expected: 'explained' });
  }
}

/** The decimals of figures in sentences. */
const SENTENCE_DECIMALS = 2;

const SOURCE: BilingualText = { vi: 'Căn cứ', en: 'Source' };
const ASSUMED: BilingualText = { vi: 'Giả định', en: 'Assumed' };
const NOTE: BilingualText = { vi: 'Lưu ý', en: 'Note' };

function linesOf(
  explanation: Explanation,
  locale: Locale,
  decimals: number,
  depth: number,
): readonly string[] {
  const { say, values = {}, arithmetic, sources = [], steps = [] } = explanation;
  const indent = '  '.repeat(depth);
  return [
    indent + capitalised(fillSentence(say[locale], values, locale, decimals)),
    ...(arithmetic === undefined
      ? []
      : [`${indent}  ${fillArithmetic(arithmetic, values, locale, decimals)}`]),
    ...sources.map((source) => `${indent}  ${SOURCE[locale]}: ${citationText(source, locale)}.`),
    ...steps.flatMap((step) => linesOf(step, locale, decimals, depth + 1)),
  ];
}

function notesOf(
  label: BilingualText,
  notes: readonly { readonly text: BilingualText }[] = [],
  locale: Locale,
): readonly string[] {
  return notes.map(({ text }) => `  ${label[locale]}: ${sentence(text[locale])}`);
}

/** A text with a capital and a full stop. */
function sentence(text: string): string {
  if (typeof text !== 'string') throw problemError('wrong-type', []);
  return capitalised(/[.!?…]$/.test(text) ? text : `${text}.`);
}

const smallLetter = /* @__PURE__ */ lazyPattern('^\\p{Ll}', 'u');

function capitalised(text: string): string {
  return text.replace(smallLetter(), (letter) => letter.toUpperCase());
}

import { isDecimalInput, type DecimalInput } from '../numbers/decimal.js';
import { problemError, throwProblems, type Problem } from '../errors/errors.js';
import { checkFormat, type NumberOptions, type QuantityOptions } from './formatOptions.js';
import { isMeasure } from '../quantities/measures.js';
import { plainCopy } from '../reading/plainCopy.js';
import type { FigureInput, QuantityInput, Range } from '../quantities/quantity.js';
import { isRefusal, type Refusal } from '../explaining/refusal.js';
import type { Locale } from './text.js';
import { writeNumber, writeQuantity, writeRange } from './write.js';

const NUMBER_KEYS = ['decimals', 'maxDecimals'];
const QUANTITY_KEYS = ['decimals', 'maxDecimals', 'scale', 'withUnit'];

/**
 * Write a number in the manner of a language.
 *
 * @param value - The number; the number of a quantity; or a refusal, of which the reason is written.
 * @param locale - The language, which sets the marks: `1.971,5` in Vietnamese, `1,971.5` in English.
 * @param options - The decimals; rounding is half up, away from zero.
 * @returns The text; `−` before what is negative and does not round to zero.
 * @throws MtqgError `wrong-type` if it is no finite number, `not-one-of` for another language, `not-whole`, `too-small` or
 * `too-large` if there are no so many decimals (0 to 1,000), `unknown-key` for an option that there is not.
 *
 * @example
 * ```ts
 * import { formatNumber } from 'mtqg/foundation';
 *
 * formatNumber('1971.5', 'vi'); // => '1.971,5'
 * formatNumber('50.6341958', 'en', { decimals: 1 }); // => '50.6'
 * ```
 */
export function formatNumber(
  value: FigureInput | Refusal,
  locale: Locale,
  options: NumberOptions = {},
): string {
  checkFormat(locale, options, NUMBER_KEYS);
  const given: unknown = copyOf(value, 'value');
  if (isRefusal(given)) return reasonOf(given, locale, 'value');
  const number = isObject(given) ? given['value'] : given;
  throwProblems(numberProblems(number, ['value']));
  return writeNumber(number as DecimalInput, locale, options);
}

/**
 * Write a quantity with its unit; money in the scale that reads best (triệu, tỷ …) unless one is asked for.
 *
 * @param quantity - The quantity, money in any scale; or a refusal, of which the reason is written.
 * @param locale - The language.
 * @param options - Decimals, scale, and whether the unit is written.
 * @returns The text.
 * @throws MtqgError `wrong-type` or `missing` if it is no quantity, `bad-format` for a unit that the library does not know,
 * and as {@link formatNumber}.
 *
 * @example
 * ```ts
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * formatQuantity({ value: '1971', unit: 'billionVND' }, 'vi'); // => '1.971 tỷ đồng'
 * formatQuantity({ value: '1971', unit: 'billionVND' }, 'vi', { scale: 'million' }); // => '1.971.000 triệu đồng'
 * formatQuantity({ value: '-7.5925', unit: 'percentagePoint/year' }, 'vi', { decimals: 1 }); // => '−7,6 điểm phần trăm/năm'
 * ```
 */
export function formatQuantity(
  quantity: QuantityInput | Refusal,
  locale: Locale,
  options: QuantityOptions = {},
): string {
  checkFormat(locale, options, QUANTITY_KEYS);
  const given: unknown = copyOf(quantity, 'quantity');
  if (isRefusal(given)) return reasonOf(given, locale, 'quantity');
  throwProblems(quantityProblems(given, 'quantity', ['value']));
  return writeQuantity(given as QuantityInput, locale, options);
}

/**
 * Write a range with its unit: both ends, or what the one end bounds. The ends are rounded half up each.
 *
 * @param range - The range; or a refusal, of which the reason is written.
 * @param locale - The language.
 * @param options - Decimals, scale, and whether the unit is written.
 * @returns The text; one figure where both ends read alike.
 * @throws MtqgError as {@link formatQuantity}.
 *
 * @example
 * ```ts
 * import { formatRange } from 'mtqg/foundation';
 *
 * formatRange({ kind: 'range', lower: '13.85', upper: '13.95', unit: 'criterion' }, 'vi'); // => '13,85 – 13,95 tiêu chí'
 * formatRange({ kind: 'range', lower: '262', upper: null, unit: 'hectare' }, 'en'); // => '≥ 262 ha'
 * ```
 */
export function formatRange(range: Range | Refusal, locale: Locale, options: QuantityOptions = {}): string {
  checkFormat(locale, options, QUANTITY_KEYS);
  const given: unknown = copyOf(range, 'range');
  if (isRefusal(given)) return reasonOf(given, locale, 'range');
  throwProblems(quantityProblems(given, 'range', ['lower', 'upper']));
  return writeRange(given as Range, locale, options);
}

function copyOf(input: unknown, parameter: string): unknown {
  const { value, problems } = plainCopy(input);
  throwProblems(problems.map((problem) => ({ ...problem, path: [parameter, ...problem.path] })));
  return value;
}

function reasonOf({ reason }: Refusal, locale: Locale, parameter: string): string {
  const text: unknown = isObject(reason) ? reason[locale] : undefined;
  if (typeof text === 'string') return text;
  throw problemError('wrong-type', [parameter], { expected: 'explained' });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quantityProblems(given: unknown, parameter: string, ends: readonly string[]): readonly Problem[] {
  if (!isObject(given))
    return [
      {
        code: given === undefined ? 'missing' : 'wrong-type',
        path: [parameter],
        details: { expected: 'quantity' },
      },
    ];
  const unit = given['unit'];
  return [
    ...ends.flatMap((end) =>
      ends.length > 1 && given[end] === null ? [] : numberProblems(given[end], [parameter, end]),
    ),
    ...(isMeasure(unit)
      ? []
      : [
          {
            code: unit === undefined ? 'missing' : 'bad-format',
            path: [parameter, 'unit'],
            details: { expected: 'unit' },
          } as const,
        ]),
  ];
}

function numberProblems(value: unknown, path: Problem['path']): readonly Problem[] {
  if (isDecimalInput(value)) return [];
  return [{ code: value === undefined ? 'missing' : 'wrong-type', path, details: { expected: 'decimal' } }];
}

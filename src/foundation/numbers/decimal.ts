import { Decimal as SharedDecimal } from 'decimal.js';
import * as z from 'zod/mini';
import { check, decisive, type CheckReport } from '../reading/check.js';
import { problemError } from '../errors/errors.js';
import { wholeHint } from '../errors/hints.js';
import { lazySchema } from '../reading/lazy.js';

/**
 * The library's own decimal constructor: 34 significant digits, half up (away from zero on a tie).
 *
 * It is a clone: `Decimal.set` on the caller's `decimal.js` neither changes it nor is changed by it. Inputs are never
 * rounded on entry; sums, products and quotients of more than 34 digits are. 34 digits (those of IEEE 754 decimal128)
 * keep one division far from the ties that printing with a few decimals could meet.
 *
 * @example
 * ```ts
 * import { Decimal } from 'mtqg/foundation';
 *
 * new Decimal('998').div('1971').toFixed(); // => '0.5063419583967529173008625063419584'
 * ```
 */
export const Decimal: typeof SharedDecimal = /* @__PURE__ */ (() =>
  SharedDecimal.clone({
    precision: 34,
    rounding: SharedDecimal.ROUND_HALF_UP,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
    modulo: SharedDecimal.ROUND_DOWN,
    crypto: false,
  }))();

/** A decimal number of the library's precision. */
export type Decimal = SharedDecimal;

/**
 * A number as callers may give it: a decimal string (`'50.79'`, dot as decimal mark, no grouping, no exponent), a finite
 * number (read by its shortest decimal form, so `0.1` is one tenth), a `bigint`, or a `Decimal` of any decimal.js constructor.
 * All of them have at most 34 digits before the mark and 68 after it.
 */
export type DecimalInput = string | number | bigint | SharedDecimal;

/** An exact decimal number as text: dot as decimal mark, no exponent, no superfluous zero, no negative zero. */
export type DecimalText = string;

/** The most decimals of an input: whatever the library computes, 34 significant digits, can be put in again. */
const DECIMALS_LIMIT = 68;

/** The text form that a decimal input may have. */
const DECIMAL_PATTERN = /^-?\d{1,34}(?:\.\d{1,68})?$/;

/** The largest magnitude that a number may have, exclusive. */
const MAGNITUDE_LIMIT = 1e34;

/** Options of {@link decimalSchema}. */
export interface DecimalBounds {
  /** The smallest value allowed, inclusive. */
  readonly min?: number;
  /** The largest value allowed, inclusive. */
  readonly max?: number;
  /** Whether only whole numbers are allowed. */
  readonly integer?: boolean;
}

/**
 * Make the schema of a decimal input, optionally within bounds.
 *
 * @param bounds - The smallest and the largest value, both inclusive, and whether it must be whole.
 * @returns A schema that accepts decimal strings and finite numbers; functions of the library turn `Decimal` and `bigint`
 * into text before they validate.
 */
export function decimalSchema(bounds: DecimalBounds = {}): z.ZodMiniType<DecimalInput> {
  return z.union([decimalTextForm(), z.number()]).check(decimalCheck(bounds));
}

/** The form of a decimal as text; its size is for {@link decimalCheck}. */
export function decimalTextForm(): z.ZodMiniString {
  return z.string().check(decisive(z.regex(DECIMAL_PATTERN, { error: 'decimal' })));
}

/** The check of a decimal's size, and of its bounds. */
export function decimalCheck(bounds: DecimalBounds): z.core.CheckFn<DecimalInput> {
  return check((input) => (isPlainlyGood(input, bounds) ? [] : reportsOf(input, bounds)));
}

/** The longest text that, read as a number, stands to any other number as it does as a decimal. */
const EXACT_LENGTH = 15;

/** Whether a glance tells that nothing is wrong: it does for nearly all inputs, and costs a fraction of a `Decimal`. */
function isPlainlyGood(input: DecimalInput, { min, max, integer }: DecimalBounds): boolean {
  if (typeof input !== 'string' || input.length > EXACT_LENGTH) return false;
  const value = Number(input);
  if (integer === true && !Number.isInteger(value)) return false;
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function reportsOf(input: DecimalInput, { min, max, integer }: DecimalBounds): readonly CheckReport[] {
  const value = toDecimal(input);
  const reports: CheckReport[] = [];
  if (integer === true && !value.isInteger()) reports.push({ code: 'not-whole', details: wholeHint(input) });
  if (min !== undefined && value.lt(min))
    reports.push({ code: 'too-small', details: { minimum: String(min) } });
  if (max !== undefined && value.gt(max))
    reports.push({ code: 'too-large', details: { maximum: String(max) } });
  if (value.abs().gte(MAGNITUDE_LIMIT)) reports.push({ code: 'too-large', details: { maximum: '10^34' } });
  if (value.decimalPlaces() > DECIMALS_LIMIT)
    reports.push({ code: 'bad-format', details: { expected: 'decimal', received: String(input) } });
  return reports;
}

/** Schema of a share or rate in per cent, 0 to 100. */
export const percentSchema: z.ZodMiniType<DecimalInput> = /* @__PURE__ */ lazySchema(() =>
  decimalSchema({ min: 0, max: 100 }),
);

/** Schema of a count: a whole number, not negative. */
export const countSchema: z.ZodMiniType<DecimalInput> = /* @__PURE__ */ lazySchema(() =>
  decimalSchema({ min: 0, integer: true }),
);

/** Schema of an amount that cannot be negative. */
export const amountSchema: z.ZodMiniType<DecimalInput> = /* @__PURE__ */ lazySchema(() =>
  decimalSchema({ min: 0 }),
);

/** Whether a value can be read as a number: decimal text, a finite number, or a `Decimal`; of any size. */
export function isDecimalInput(value: unknown): value is DecimalInput {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return /^-?\d+(?:\.\d+)?$/.test(value);
  return typeof value === 'bigint' || (SharedDecimal.isDecimal(value) && value.isFinite());
}

/**
 * Read a number that has been validated already.
 *
 * @param value - The number, by its shortest decimal form; or a quantity, of which the number is read.
 * @returns The number, not rounded.
 * @throws MtqgError `wrong-type` if it is no number at all. Form and size are for {@link decimalSchema} to check.
 *
 * @example
 * ```ts
 * import { toDecimal } from 'mtqg/foundation';
 *
 * toDecimal(0.1).plus('0.2').eq('0.3'); // => true
 * ```
 */
export function toDecimal(value: DecimalInput | { readonly value: DecimalInput }): Decimal {
  try {
    if (typeof value === 'bigint') return new Decimal(value.toString());
    const isNumber = typeof value !== 'object' || SharedDecimal.isDecimal(value);
    return isNumber ? new Decimal(value) : toDecimal(value.value);
  } catch {
    throw problemError('wrong-type', [], { expected: 'decimal' });
  }
}

/**
 * The canonical text of a decimal: no exponent, no superfluous zeros, no negative zero.
 *
 * @throws MtqgError `wrong-type` if it is not finite: what is undefined is refused before it gets here.
 *
 * @example
 * ```ts
 * import { Decimal, decimalText } from 'mtqg/foundation';
 *
 * decimalText(new Decimal('1.50e3')); // => '1500'
 * ```
 */
export function decimalText(value: Decimal): DecimalText {
  if (!SharedDecimal.isDecimal(value) || !value.isFinite())
    throw problemError('wrong-type', [], { expected: 'decimal' });
  return value.isZero() ? '0' : value.toFixed();
}

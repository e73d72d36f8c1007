import * as z from 'zod/mini';
import type { MtqgError, Problem } from '../errors/errors.js';
import {
  decimalSchema,
  decimalText,
  toDecimal,
  type DecimalInput,
  type DecimalText,
} from '../numbers/decimal.js';
import { isNeverNegative, type Measure } from '../quantities/measures.js';
import { lazySchema } from '../reading/lazy.js';
import { readInput } from '../reading/readInput.js';

/** In what range numbers have to lie. */
export interface NumberRange {
  /** The smallest that is allowed; `undefined` for no limit. */
  readonly min: number | undefined;
  /** The largest that is allowed; `undefined` for no limit. */
  readonly max: number | undefined;
  /** Reads one number, and says what is wrong with it. */
  readonly schema: z.ZodMiniType<{ readonly value: DecimalInput }>;
}

/** Figures to which thresholds are relative may be any number. */
export const ANY_NUMBER: NumberRange = /* @__PURE__ */ makeRange(undefined, undefined);

/** Numbers that are not negative: most values, and facts. */
export const NOT_NEGATIVE: NumberRange = /* @__PURE__ */ makeRange(0, undefined);

const SHARE: NumberRange = /* @__PURE__ */ makeRange(0, 100);

/** The range between two numbers, both included. */
export function makeRange(min: number | undefined, max: number | undefined): NumberRange {
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return Object.freeze({
    min,
    max,
    schema: lazySchema(() => z.strictObject({ value: decimalSchema(bounds) })),
  });
}

/** The range of values in a unit, or of shares. */
export function rangeOf(unit: Measure, isShare: boolean): NumberRange {
  if (isShare) return SHARE;
  return isNeverNegative(unit) ? NOT_NEGATIVE : ANY_NUMBER;
}

/** Numbers nearer to nothing than this may have more decimals than the library reads. */
export const TINY = 1e-50;

/** Numbers from here on are larger than the library reads. */
export const HUGE = 1e34;

/** The form of nearly all texts, short enough for a double to hold. */
const SHORT = /^-?\d{1,10}(?:\.\d{1,4})?$/;

/** Read a number with which nothing is unusual; `undefined` of anything else, which needs a closer look. */
export function plainNumber(input: unknown, { min, max }: NumberRange): number | undefined {
  if (typeof input !== 'number' && !(typeof input === 'string' && SHORT.test(input))) return undefined;
  const value = Number(input);
  const size = Math.abs(value);
  const isPlain =
    (value === 0 || (size >= TINY && size < HUGE)) && value >= (min ?? -HUGE) && value <= (max ?? HUGE);
  return isPlain ? value : undefined;
}

/** A number after a closer look. */
export interface CloseNumber {
  /** The nearest double. */
  readonly value: number;
  /** The number itself, where the shortest decimal form of the double is another one. */
  readonly exact: DecimalText | undefined;
}

/** Read a number closely; what is wrong with it, if anything is. */
export function closeNumber(input: unknown, { schema }: NumberRange): CloseNumber | Problem {
  try {
    const exact = toDecimal(readInput(schema, { value: input }).value);
    const value = exact.toNumber();
    return { value, exact: toDecimal(value).eq(exact) ? undefined : decimalText(exact) };
  } catch (error) {
    return (error as MtqgError).problems[0] as Problem;
  }
}

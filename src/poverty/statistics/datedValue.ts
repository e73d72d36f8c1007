import * as z from 'zod/mini';
import {
  fraction,
  fractionOf,
  lazySchema,
  numberMarks,
  subtractFractions,
  toDecimal,
  type BaseMeasure,
  type BilingualText,
  type FigureInput,
  type Fraction,
  type Locale,
} from '../../foundation/internal.js';
import { plainFigureSchema } from '../figureUnits.js';

/** A value with the time for which it was found. */
export interface DatedValue {
  /** The year; a survey that spans two may stand between them (`2013.5`). */
  readonly year: number;
  /** The value; a number without a unit is in per cent. */
  readonly value: FigureInput<BaseMeasure>;
}

/** Schema of a point in time as a year, 1900 to 2200, whole or not. */
export const yearPointSchema: z.ZodMiniType<number> = /* @__PURE__ */ lazySchema(() =>
  z.number().check(z.gte(1900), z.lte(2200)),
);

/** Schema of {@link DatedValue}. */
export const datedValueSchema: z.ZodMiniType<DatedValue> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ year: yearPointSchema, value: plainFigureSchema }),
);

/** A year as the exact number that it is. */
export function yearFraction(year: number): Fraction {
  return fractionOf(toDecimal(year));
}

/** A year in a sentence: `2013,5` in Vietnamese; without the marks of thousands, which years do not have. */
export function yearText(year: number): BilingualText {
  const en = String(year);
  return { vi: en.replace('.', numberMarks.vi.decimal), en };
}

/** A year that bounds another, in what is said of one that lies outside: plainly, as a number alone would get marks of thousands. */
export function yearBound(
  bound: 'minimum' | 'maximum' | 'previous',
  year: number,
): Readonly<Record<string, string>> {
  const { vi, en } = yearText(year);
  return { [bound]: `the year ${en}`, [`${bound}Vi`]: `năm ${vi}` };
}

/** Years in a sentence. */
export function yearList(years: readonly number[]): BilingualText {
  const listed = (locale: Locale): string => years.map((year) => yearText(year)[locale]).join('; ');
  return { vi: listed('vi'), en: listed('en') };
}

/** The years from one point to another. */
export function yearsBetween(from: number, to: number): Fraction {
  return subtractFractions(yearFraction(to), yearFraction(from));
}

/** A value as the exact number that it is. */
export function valueFraction(value: FigureInput): Fraction {
  return fractionOf(toDecimal(value));
}

/** The mean of some figures, of which there is at least one. */
export function meanOf(values: readonly Fraction[]): Fraction {
  // One common denominator at the end: reducing at every step costs more than all sums.
  let [numerator, denominator] = [0n, 1n];
  for (const value of values) {
    numerator = numerator * value.denominator + value.numerator * denominator;
    denominator *= value.denominator;
  }
  return fraction(numerator, denominator * BigInt(values.length));
}

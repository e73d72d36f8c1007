import * as z from 'zod/mini';
import {
  localeSchema,
  quantitySchema,
  rangeSchema,
  readInput,
  scaleSchema,
  type Locale,
  type Quantity,
  type Range,
  type Scale,
} from '../foundation/internal.js';
import { figureSchema } from './figureSchema.js';
import type { Figure } from './types.js';
import { writeFigure } from './writing/writeFigure.js';
import { writeResult } from './writing/writeResult.js';

/** Options of {@link formatFigure}. */
export interface FormatFigureOptions {
  /** The language, which sets marks, scale words, qualifier and unit. */
  readonly locale: Locale;
  /**
   * The scale of the numbers. A figure keeps the one that it was written in (`'as-written'`) if this is left out; a result takes the
   * one that reads best (`'readable'`: money in nghìn, triệu, tỷ or nghìn tỷ, all else in full).
   */
  readonly scale?: Scale | 'as-written' | 'readable';
  /** Exactly so many decimals in the scale, rounded half up; a figure keeps its own if this is left out. */
  readonly decimals?: number;
  /** At most so many decimals, rounded half up: of a figure's own; of a result, without superfluous zeros, and 4 if left out. */
  readonly maxDecimals?: number;
  /** Whether the unit is written; leave it out of a table whose heading has it. Scale words are written all the same. */
  readonly unit?: boolean;
}

/** Schema of {@link FormatFigureOptions}. */
export const formatFigureOptionsSchema: z.ZodMiniType<FormatFigureOptions> = /* @__PURE__ */ (() => {
  const decimals = z.exactOptional(z.int().check(z.minimum(0), z.maximum(34)));
  return z.strictObject({
    locale: localeSchema,
    scale: z.exactOptional(z.union([scaleSchema, z.enum(['as-written', 'readable'])])),
    decimals,
    maxDecimals: decimals,
    unit: z.exactOptional(z.boolean()),
  });
})();

const resultSchema: z.ZodMiniType<Quantity | Range> = /* @__PURE__ */ (() =>
  z.union([quantitySchema, rangeSchema]))();

const resultKindSchema = /* @__PURE__ */ (() => z.looseObject({ kind: z.enum(['quantity', 'range']) }))();

/**
 * Write a figure as an official of the language would: its number with the decimals that it was printed with, its scale, its unit,
 * its qualifier. Quantities and ranges of results are written alike. Numbers are rounded half up, and only here.
 *
 * `parseFigure` reads the text back: the same value, unit, qualifier and interval, unless decimals, a smaller scale or no unit are
 * asked for. In a larger scale it may look less exact, never more (`15.000 tỷ` is `15 nghìn tỷ`); in a smaller one it looks more exact.
 *
 * @param figure - A figure, or a quantity or range of any result. What is no quantity (a law number, an indefinite number) is written as it stood.
 * @param options - The language, and what is not to be as it was written.
 * @returns The text. Words that the library has no translation for stay in their language.
 * @throws MtqgError if the figure has not the shape of one, or an option is none.
 *
 * @example
 * ```ts
 * import { formatFigure, parseFigure, quantity } from 'mtqg';
 *
 * formatFigure(parseFigure('hơn 1.730 tỷ đồng'), { locale: 'en' }); // => 'more than 1,730 billion VND'
 * formatFigure(parseFigure('4.945 triệu đồng'), { locale: 'vi', scale: 'billion' }); // => '4,945 tỷ đồng'
 * formatFigure(quantity('-7.5925', 'percentagePoint/year'), { locale: 'vi', decimals: 1 }); // => '-7,6 điểm %/năm'
 * ```
 */
export function formatFigure(figure: Figure | Quantity | Range, options: FormatFigureOptions): string {
  const style = readInput(formatFigureOptionsSchema, options);
  // A copy, so that looking at its kind runs nothing of the caller's.
  const plain = readInput(z.unknown(), figure);
  return resultKindSchema.safeParse(plain).success
    ? writeResult(readInput(resultSchema, plain), style)
    : writeFigure(readInput(figureSchema, plain), style);
}

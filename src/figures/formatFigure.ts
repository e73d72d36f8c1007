import * as z from 'zod/mini';
import {
  formatRange,
  isRefusal,
  lazySchema,
  localeProblems,
  quantitySchema,
  rangeSchema,
  readInput,
  scaleSchema,
  throwProblems,
  type Locale,
  type NumberOptions,
  type Quantity,
  type Range,
  type Refusal,
  type Scale,
} from '../foundation/internal.js';
import { figureSchema } from './figureSchema.js';
import type { Figure } from './types.js';
import { writeFigure } from './writing/writeFigure.js';
import { writeResult } from './writing/writeResult.js';

/** Options of {@link formatFigure}: exactly so many decimals (a figure keeps its own if it is left out), or at most so many. */
export interface FormatFigureOptions extends NumberOptions {
  /**
   * The scale of the numbers. A figure keeps the one that it was written in (`'as-written'`) if this is left out; a result takes the
   * one that reads best (`'readable'`: money in nghìn, triệu, tỷ or nghìn tỷ, all else in full).
   */
  readonly scale?: Scale | 'as-written' | 'readable';
  /** Whether the unit is written; leave it out of a table whose heading has it. Scale words are written all the same. */
  readonly withUnit?: boolean;
}

/** Schema of {@link FormatFigureOptions}. */
export const formatFigureOptionsSchema: z.ZodMiniType<FormatFigureOptions> = /* @__PURE__ */ lazySchema(
  () => {
    const decimals = z.exactOptional(z.int().check(z.minimum(0), z.maximum(34)));
    return z.strictObject({
      scale: z.exactOptional(z.union([scaleSchema, z.enum(['as-written', 'readable'])])),
      decimals,
      maxDecimals: decimals,
      withUnit: z.exactOptional(z.boolean()),
    });
  },
);

/**
 * Write a figure as an official of the language would: its number with the decimals that it was printed with, its scale, its unit,
 * its qualifier. Quantities and ranges of results are written alike. Numbers are rounded half up, and only here.
 *
 * `parseFigure` reads the text back: the same value, unit, qualifier and interval, unless decimals, a smaller scale or no unit are
 * asked for. In a larger scale it may look less exact, never more (`15.000 tỷ` is `15 nghìn tỷ`); in a smaller one it looks more exact.
 *
 * @param figure - A figure; a quantity or range of any result; or a refusal, of which the reason is written. What is no quantity (a
 * law number, an indefinite number) is written as it stood.
 * @param locale - The language, which sets marks, scale words, qualifier and unit.
 * @param options - What is not to be as it was written.
 * @returns The text. Words that the library has no translation for stay in their language.
 * @throws MtqgError if the figure has not the shape of one, or an option is none.
 *
 * @example
 * ```ts
 * import { formatFigure, parseFigure, quantity } from 'mtqg';
 *
 * formatFigure(parseFigure('hơn 1.730 tỷ đồng'), 'en'); // => 'more than 1,730 billion VND'
 * formatFigure(parseFigure('4.945 triệu đồng'), 'vi', { scale: 'billion' }); // => '4,945 tỷ đồng'
 * formatFigure(quantity('-7.5925', 'percentagePoint/year'), 'vi', { decimals: 1 }); // => '−7,6 điểm phần trăm/năm'
 * ```
 */
export function formatFigure(
  figure: Figure | Quantity | Range | Refusal,
  locale: Locale,
  options: FormatFigureOptions = {},
): string {
  throwProblems(localeProblems(locale));
  const style = { ...readInput(formatFigureOptionsSchema, options), locale };
  // A copy, so that looking at its kind runs nothing of the caller's.
  const plain = readInput(z.unknown(), figure);
  if (isRefusal(plain)) return formatRange(plain, locale);
  const { kind } = (plain ?? {}) as Partial<Figure | Quantity | Range>;
  const isResult = kind === 'quantity' || kind === 'range';
  return isResult
    ? writeResult(readInput(z.union([quantitySchema, rangeSchema]), plain), style)
    : writeFigure(readInput(figureSchema, plain), style);
}

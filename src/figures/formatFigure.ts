import * as z from 'zod/mini';
import { localeSchema, readInput, type Locale } from '../foundation/index.js';
import { figureSchema } from './figureSchema.js';
import type { Figure } from './types.js';
import { writeFigure } from './writeFigure.js';

/** Options of {@link formatFigure}. */
export interface FormatFigureOptions {
  /** The language, which sets marks, scale words, qualifier and unit. */
  readonly locale: Locale;
}

/** Schema of {@link FormatFigureOptions}. */
export const formatFigureOptionsSchema: z.ZodMiniType<FormatFigureOptions> = /* @__PURE__ */ (() =>
  z.strictObject({ locale: localeSchema }))();

/**
 * Write a figure as an official of the language would: its number with the decimals that it was printed with, its scale, its unit,
 * its qualifier. `parseFigure` reads the figure back.
 *
 * @param figure - The figure.
 * @param options - The language.
 * @returns The text.
 * @throws MtqgError if the figure has not the shape of one.
 *
 * @example
 * ```ts
 * import { formatFigure, parseFigure } from 'mtqg';
 *
 * formatFigure(parseFigure('hơn 1.730 tỷ đồng'), { locale: 'en' }); // => 'more than 1,730 billion VND'
 * formatFigure(parseFigure('7,6 điểm %/năm'), { locale: 'vi' }); // => '7,6 điểm %/năm'
 * ```
 */
export function formatFigure(figure: Figure, options: FormatFigureOptions): string {
  const { locale } = readInput(formatFigureOptionsSchema, options);
  return writeFigure(readInput(figureSchema, figure), locale);
}

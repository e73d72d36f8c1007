import * as z from 'zod/mini';
import { deepFreeze, localeSchema, readInput, shortText, type Locale } from '../foundation/index.js';
import { readFigure } from './readFigure.js';
import type { Figure } from './types.js';

/** Options of {@link parseFigure}. */
export interface ParseFigureOptions {
  /**
   * The number convention where both would do: `vi` reads `1.234` as a thousand and more, `en` as a little over one. If left
   * out, English words in the text make it `en`, otherwise it is `vi`.
   */
  readonly locale?: Locale;
  /** Take the figure for exactly its value, as a planned figure [chỉ tiêu kế hoạch] is. */
  readonly exact?: boolean;
  /** The unit, with its scale, that a column heading or a neighbour gives where the text has none: `hộ`, `triệu đồng`, `%`. */
  readonly heading?: string;
}

/** Schema of {@link ParseFigureOptions}. */
export const parseFigureOptionsSchema: z.ZodMiniType<ParseFigureOptions> = /* @__PURE__ */ (() =>
  z.strictObject({
    locale: z.exactOptional(localeSchema),
    exact: z.exactOptional(z.boolean()),
    heading: z.exactOptional(shortText()),
  }))();

/**
 * Read one published figure out of a short text as news and reports write it.
 *
 * It reads numbers in the Vietnamese and the English convention, scale words (nghìn, triệu, tỷ, their products and compounds),
 * units and rates, qualifiers (hơn, trên, gần, khoảng, ít nhất, dưới …), ranges and pairs. A number that only one convention
 * can read is read by it; one that both read differently is read by the locale, and `ambiguous` says so.
 *
 * @param text - The text, at most 2,000 characters; it is brought into Unicode NFC first, and positions count in that.
 * @param options - The number convention, and whether the figure is exact.
 * @returns The figure as plain data: value in the base unit (đồng, per cent, hộ), what was written, and the interval that it
 * stands for by the standard convention (see `figureInterval`).
 * @throws MtqgError `unreadable`, with the position (`at`) and the reason (`what`), if the text is no single figure: there is no
 * number, unknown words stand before it, a second figure follows, or it is a period of years.
 *
 * @example
 * ```ts
 * import { parseFigure } from 'mtqg';
 *
 * const plan = parseFigure('hơn 1.730 tỷ đồng');
 * plan.form === 'single' && plan.value; // => '1730000000000'
 * plan.form === 'single' && plan.unit.measure; // => 'VND'
 * plan.form === 'single' && plan.qualifier; // => { word: 'hơn', sense: 'above' }
 * plan.form === 'single' && plan.interval; // => { lower: '1730000000000', upper: '1816500000000' }
 * ```
 */
export function parseFigure(text: string, options: ParseFigureOptions = {}): Figure {
  const read = readInput(shortText(), text);
  return deepFreeze(readFigure(read, readInput(parseFigureOptionsSchema, options)));
}

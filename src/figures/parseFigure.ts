import * as z from 'zod/mini';
import {
  lazySchema,
  deepFreeze,
  localeSchema,
  readInput,
  shortText,
  type Locale,
} from '../foundation/internal.js';
import { readFigure } from './reading/readFigure.js';
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
export const parseFigureOptionsSchema: z.ZodMiniType<ParseFigureOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    locale: z.exactOptional(localeSchema),
    exact: z.exactOptional(z.boolean()),
    heading: z.exactOptional(shortText()),
  }),
);

/**
 * Read a published figure out of a short text as news and reports write it.
 *
 * It reads numbers in the Vietnamese and the English convention and small numbers in words, scale words (nghìn, triệu, tỷ, their
 * products and compounds), units and rates, qualifiers wherever they stand (hơn, gần, khoảng, ít nhất, dưới, trở lên …), ranges,
 * pairs, fractions, orders of magnitude and frequencies; `form` says which. Dates, periods, law numbers and names are
 * `not-a-quantity`. Several figures are a `list`; what is no quantity beside a figure is left to its `unitWords.detail`.
 *
 * A number that only one convention can read is read by it; one that both read differently is read by the locale, and `ambiguous`
 * says so. Letters may be composed or not (NFC, NFD), digits and marks may have the width of Chinese characters, dashes and blanks
 * may be of any kind. `năm` is five only before what is counted (`dưới năm tiêu chí`). A bare `2021` is a number, `năm 2021` a year.
 *
 * @param text - The text, at most 2,000 characters; positions count in it as it was given.
 * @param options - The number convention, whether the figure is exact, and the heading under which it stands.
 * @returns The figure as plain data: value in the base unit (đồng, per cent, hộ), what was written, and the interval that it
 * stands for by the standard convention (see `figureInterval`).
 * @throws MtqgError `unreadable`, with the position (`at`) and the reason (`what`), if there is no number, its marks fit no
 * convention, its scale words make no scale, a range is turned round, or a sign stands beside it that no sentence has.
 *
 * @example
 * ```ts
 * import { parseFigure } from 'mtqg';
 *
 * const plan = parseFigure('hơn 1.730 tỷ đồng');
 * plan.form === 'single' && plan.value; // => '1730000000000'
 * plan.form === 'single' && plan.unit; // => 'VND'
 * plan.form === 'single' && plan.qualifier; // => { word: 'hơn', sense: 'above' }
 * plan.form === 'single' && plan.interval; // => { lower: '1730000000000', upper: '1816500000000' }
 *
 * parseFigure('44/52 mục tiêu').form; // => 'pair'
 * parseFigure('Nghị quyết 88/2019/QH14'); // => { kind: 'figure', form: 'not-a-quantity', text: 'Nghị quyết 88/2019/QH14', meaning: 'document' }
 * ```
 */
export function parseFigure(text: string, options: ParseFigureOptions = {}): Figure {
  const read = readInput(shortText(), text);
  return deepFreeze(readFigure(read, readInput(parseFigureOptionsSchema, options)));
}

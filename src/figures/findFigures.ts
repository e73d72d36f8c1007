import * as z from 'zod/mini';
import { lazySchema, deepFreeze, localeSchema, readInput, type Locale } from '../foundation/internal.js';
import { Cursor } from './reading/cursor.js';
import { makeFigure, makeName } from './reading/makeFigure.js';
import { localeOf, pieceOf } from './reading/readFigure.js';
import { scan } from './reading/scan.js';
import { tokenize } from './reading/tokens.js';
import type { NotAQuantity, OneThingFigure } from './types.js';

/** Options of {@link findFigures}. */
export interface FindFiguresOptions {
  /** The number convention where both would do; if left out, that of the language which most of the text is in. */
  readonly locale?: Locale;
}

/** A figure with its place in a text. */
export interface FoundFigure {
  /** Where it starts, in UTF-16 code units as `slice` counts them. */
  readonly startOffset: number;
  /** Where it ends, exclusive: `text.slice(startOffset, endOffset)` is the figure's own text. */
  readonly endOffset: number;
  /** The figure, or what the digits are if they are no quantity. */
  readonly figure: OneThingFigure | NotAQuantity;
}

/** The figures of a text. */
export interface FoundFigures {
  /** Marks the figures of a text. */
  readonly kind: 'found-figures';
  /** The number convention where both would do. */
  readonly locale: Locale;
  /** The figures, and the digits that are none, in the order of the text; they do not overlap. */
  readonly figures: readonly FoundFigure[];
}

/** The longest text that is searched, in UTF-16 code units. */
const LONGEST_TEXT = 100_000;

/** Schema of {@link FindFiguresOptions}. */
export const findFiguresOptionsSchema: z.ZodMiniType<FindFiguresOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ locale: z.exactOptional(localeSchema) }),
);

/**
 * Find all figures in a text, a paragraph or an article, with their places.
 *
 * It reads what `parseFigure` reads, but a figure ends with its unit and the words that belong to it (`7.555 hộ nghèo`), and figures
 * that belong together are found one by one (`44/52 mục tiêu` and `4 - 5%` are one each). Dates, periods, law numbers, names and codes
 * are found, too, and marked as no quantity; digits and marks that make no number are `unreadable`. A figure does not cross an empty
 * line. Number words are read only before a unit that the library knows.
 *
 * @param text - The text, at most 100,000 characters, in any Unicode form; it takes time linear in its length.
 * @param options - The number convention.
 * @returns All figures with their places in the text as it was given.
 * @throws MtqgError if the text is longer, or no text.
 *
 * @example
 * ```ts
 * import { findFigures } from 'mtqg';
 *
 * const text = 'Năm 2023, vốn hỗ trợ hơn 1.730 tỷ đồng, mới giải ngân hơn 262 tỷ đồng, chỉ đạt gần 11,5%.';
 * const { figures } = findFigures(text);
 * figures.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset));
 * // => ['Năm 2023', 'hơn 1.730 tỷ đồng', 'hơn 262 tỷ đồng', 'gần 11,5%']
 * figures.map(({ figure }) => figure.form); // => ['not-a-quantity', 'single', 'single', 'single']
 * ```
 */
export function findFigures(text: string, options: FindFiguresOptions = {}): FoundFigures {
  const read = readInput(z.string().check(z.maxLength(LONGEST_TEXT)), text);
  const tokens = tokenize(read);
  const locale = readInput(findFiguresOptionsSchema, options).locale ?? localeOf(tokens);
  const cursor = new Cursor(read, tokens);
  const figures = scan(cursor, { locale, strict: false, grades: true }).map((draft) => {
    const own = pieceOf(cursor, draft);
    const startOffset = cursor.startOf(draft.at);
    const figure =
      draft.kind === 'name' ? makeName(draft, own) : makeFigure(draft, { text: own, locale, exact: false });
    return { startOffset, endOffset: startOffset + own.length, figure };
  });
  return deepFreeze({ kind: 'found-figures', locale, figures });
}

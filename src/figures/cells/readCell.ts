import * as z from 'zod/mini';
import {
  deepFreeze,
  isMtqgError,
  lazySchema,
  localeSchema,
  readInput,
  type Locale,
} from '../../foundation/internal.js';
import type { Cell, CellKind, CellValues, ValueCell } from './cellTypes.js';
import { dayCell } from './dayCell.js';
import { missingReason } from './missingCell.js';
import { numberCell } from './numberCell.js';
import { yearCell } from './yearCell.js';

/** The longest cell, in UTF-16 code units. */
const LONGEST_CELL = 2000;

/** Options of {@link readCell}. */
export interface ReadCellOptions<K extends CellKind = CellKind> {
  /** What the cell should hold. */
  readonly kind: K;
  /** The convention of the table: `vi` reads `1.234` as a thousand and more, and the day first. If left out, nothing is guessed. */
  readonly locale?: Locale;
}

/** Schema of {@link ReadCellOptions}. */
export const readCellOptionsSchema: z.ZodMiniType<ReadCellOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.enum(['number', 'percent', 'date', 'year']),
    locale: z.exactOptional(localeSchema),
  }),
);

/**
 * Read a cell of a spreadsheet or of a CSV file into a value, a missing value, or a problem.
 *
 * Numbers may be grouped and signed as people and programs write them (`1.234,5`, `1,234.5`, `1 234`, `(1.234)` for what is negative,
 * `1.5E+09`), years may be marked as preliminary (`Prel. 2016`). An empty cell, `-`, `..` and their like are missing, never zero. What the
 * conventions read differently (`1.234`, `03/04/2023`) is a problem as long as no locale says which it is; what only one can read is read.
 *
 * @param text - The text of the cell, at most 2,000 characters.
 * @param options - What it should hold, and the convention of the table.
 * @returns The cell: `status` is `value`, `missing` (with the reason) or `problem` (`unreadable` or `ambiguous`, with both candidates).
 * @throws MtqgError if the text is none or too long, or the options are not of their form; never for what the cell says.
 *
 * @example
 * ```ts
 * import { readCell } from 'mtqg';
 *
 * const cell = readCell('1.234,5', { kind: 'number', locale: 'vi' });
 * cell.status === 'value' && cell.value; // => '1234.5'
 * readCell('1.234', { kind: 'number' }).status; // => 'problem'
 * readCell('..', { kind: 'number' }).status; // => 'missing'
 * const year = readCell('Prel. 2016', { kind: 'year' });
 * year.status === 'value' && [year.value, year.figureStatus]; // => [2016, 'preliminary']
 * ```
 */
export function readCell<K extends CellKind>(text: string, options: ReadCellOptions<K>): Cell<K> {
  const written = readInput(z.string().check(z.maxLength(LONGEST_CELL)), text);
  const { kind, locale } = readInput(readCellOptionsSchema, options);
  // A leading apostrophe makes a spreadsheet keep a text.
  const plain = written.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/^'/, '');
  const reason = missingReason(plain);
  const common = { kind: 'cell', text: written } as const;
  if (reason !== undefined) return deepFreeze({ ...common, status: 'missing', reason });
  try {
    const value = valueOf(kind, plain, locale) as Pick<ValueCell<K>, 'value' | 'figureStatus'>;
    return deepFreeze({ ...common, status: 'value', ...value });
  } catch (error) {
    const problem = isMtqgError(error) ? error.problems[0] : undefined;
    /* v8 ignore next -- reading throws nothing else */
    if (problem === undefined) throw error;
    return deepFreeze({ ...common, status: 'problem', problem });
  }
}

function valueOf(
  kind: CellKind,
  text: string,
  locale: Locale | undefined,
): { readonly value: CellValues[CellKind] } {
  switch (kind) {
    case 'number':
      return { value: numberCell(text, locale) };
    case 'percent':
      return { value: numberCell(text.replace(/\s*(?:%|phần trăm|per ?cent)(?=\)?$)/i, ''), locale) };
    case 'date':
      return { value: dayCell(text, locale) };
    case 'year':
      return yearCell(text);
  }
}
